import { useMemo, useState } from 'preact/hooks';
import type { Replay } from '../../analysis/replay/replay.ts';
import { flowLines, type BookPart } from '../../charts/flows/flow-matrix.ts';
import { spanName, spansOf, spanWith, type SpanSize } from '../../charts/flows/spans.ts';
import { CellReceipt, type OpenCell } from '../groups/cell-receipt.tsx';
import { language, t } from '../language.ts';
import type { Result } from '../simulation.ts';
import './flows.css';
import { MatrixTable } from './matrix-table.tsx';
import { PurposeTable } from './purpose-table.tsx';
import { SankeyPicture } from './sankey-picture.tsx';
import { SheetList } from './sheet-list.tsx';
import { SpanControl } from './span-control.tsx';

interface Props {
  readonly result: Result;
  readonly replay: Replay;
  /** The month at which the book is opened, counted from 0; null for all of it. */
  readonly month: number | null;
}

/** A replayed future as a picture of flows, its table, and balance sheets, all of one span of time. */
export function FutureBook({ result, replay, month }: Props) {
  const parts = useMemo(() => partsOf(replay), [replay]);
  const [chosen, setChosen] = useState(0);
  const [size, setSize] = useState<SpanSize>(month === null ? 'all' : 'month');
  const spans = useMemo(() => spansOf(replay, size), [replay, size]);
  const [step, setStep] = useState(month === null ? 0 : spanWith(replay, spans, month));
  const [cell, setCell] = useState<OpenCell | null>(null);
  const part = parts[Math.min(chosen, parts.length - 1)];
  const span = spans[Math.min(step, spans.length - 1)];
  if (part === undefined || span === undefined) return <p>{t('flowsNone')}</p>;
  const name = spanName(replay, span, size, language.value);
  const lines = flowLines(replay, part, span);
  const about = { result, replay, part, span, name };
  const open = (source: OpenCell['source']) => setCell({ source, future: replay.future });
  const resize = (wanted: SpanSize) => {
    setStep(spanWith(replay, spansOf(replay, wanted), replay.monthOfPeriod[span.first]!));
    setSize(wanted);
  };
  return (
    <div class="future-book">
      <div class="book-choices">
        <label class="field">
          <span>{t('flowsPart')}</span>
          <select value={String(chosen)} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
            {parts.map(({ currency, plane }, index) => (
              <option key={index} value={String(index)}>
                {t(plane === 'cash' ? 'flowsMoney' : 'flowsValues', { code: replay.currencies[currency]!.code })}
              </option>
            ))}
          </select>
        </label>
        <SpanControl size={size} resize={resize} step={step} steps={spans.length} name={name} go={setStep} />
      </div>
      <SankeyPicture {...about} spans={spans} />
      <MatrixTable {...about} lines={lines} open={open} />
      <PurposeTable {...about} lines={lines} open={open} />
      <SheetList result={result} replay={replay} span={span} name={name} />
      <CellReceipt result={result} cell={cell} close={() => setCell(null)} />
    </div>
  );
}

/** Money first, then values, in the currencies in which anything moved. */
function partsOf(replay: Replay): readonly BookPart[] {
  return (['cash', 'value'] as const).flatMap((plane) =>
    replay.currencies
      .map((_, currency) => ({ currency, plane }))
      .filter((part) => replay.flows.some((flow) => flow.currency === part.currency && flow.plane === part.plane)),
  );
}
