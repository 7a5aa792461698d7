import type { Interval } from '../../analysis/sensitivity/interval.ts';
import type { Sensitivity } from '../../analysis/sensitivity/study.ts';
import type { Basis } from '../../analysis/report.ts';
import { figure } from '../../charts/figures.ts';
import { sizeSpans, tornadoSpans } from '../../charts/tornado-spans.ts';
import { formatNumber } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import { sensitivityTexts as texts } from '../../text/sensitivity.ts';
import { language, t, w } from '../language.ts';
import { endsOf } from './input-cell.tsx';
import { MovesTable } from './moves-table.tsx';
import { SpanBar } from './span-bar.tsx';

interface FoundProps<Method extends Sensitivity['method'] = Sensitivity['method']> {
  readonly found: Extract<Sensitivity, { method: Method }>;
  readonly bases: readonly Basis[];
}

/** What a sensitivity found, by its method. */
export function FoundMoves({ found, bases }: { found: Sensitivity; bases: readonly Basis[] }) {
  if (found.method === 'tornado') return <TornadoMoves found={found} bases={bases} />;
  if (found.method === 'morris') return <MorrisMoves found={found} bases={bases} />;
  return <SobolMoves found={found} bases={bases} />;
}

function TornadoMoves({ found, bases }: FoundProps<'tornado'>) {
  const { tornado, hinge, base } = found;
  const { bars } = tornado;
  const { base: middle, spans } = tornadoSpans(
    bars.map(({ low, high }) => ({ low: low.value, high: high.value })),
    base.value,
  );
  const cell = (value: number | null): string => (value === null ? '–' : figure(value, base.unit, language.value));
  return (
    <>
      {hinge === null ? null : <p class="hinge-found">{w(hinge.says)}</p>}
      <MovesTable
        caption={t('panelSensitivity')}
        picture={t('movesBar')}
        heads={[t('movesEnds'), w(texts.columnAtLow), w(texts.columnAtHigh), w(texts.columnSwing)]}
        bases={bases}
        rows={bars.map(({ input, low, high, swing }, i) => ({
          input,
          picture: <SpanBar span={spans[i]!} base={middle} />,
          cells: [endsOf(input), cell(low.value), cell(high.value), cell(swing)],
        }))}
      />
      <p class="note">{t('movesEndsMean')}</p>
    </>
  );
}

function MorrisMoves({ found, bases }: FoundProps<'morris'>) {
  const order = orderOf(found.effects.map(({ size }) => size));
  const effects = order.map((i) => found.effects[i]!);
  const bars = sizeSpans(effects.map(({ size }) => size));
  const cell = (value: number): string => figure(value, found.base.unit, language.value);
  return (
    <>
      <MovesTable
        caption={t('panelSensitivity')}
        picture={w(texts.columnSize)}
        heads={[w(texts.columnSize), w(texts.columnInterval), w(texts.columnEffect), w(texts.columnDeviation)]}
        bases={bases}
        rows={effects.map(({ mean, size, sizeInterval, deviation }, i) => ({
          input: found.inputs[order[i]!]!,
          picture: <SpanBar span={bars[i]!} />,
          cells: [cell(size), intervalOf(sizeInterval, cell), cell(mean), cell(deviation)],
        }))}
      />
      <p class="note">{say(texts.morrisMeans, language.value, { ways: found.ways })}</p>
    </>
  );
}

function SobolMoves({ found, bases }: FoundProps<'sobol'>) {
  const { indices, rows, lost } = found.result;
  const order = orderOf(indices.map(({ total }) => total));
  const sorted = order.map((i) => indices[i]!);
  const bars = sizeSpans(sorted.map(({ total }) => total));
  const cell = (value: number): string => formatNumber(value, language.value, 2);
  return (
    <>
      <MovesTable
        caption={t('panelSensitivity')}
        picture={w(texts.columnTotal)}
        heads={[w(texts.columnFirst), w(texts.columnInterval), w(texts.columnTotal), `${w(texts.columnInterval)} `]}
        bases={bases}
        rows={sorted.map(({ first, firstInterval, total, totalInterval }, i) => ({
          input: found.inputs[order[i]!]!,
          picture: <SpanBar span={bars[i]!} />,
          cells: [cell(first), intervalOf(firstInterval, cell), cell(total), intervalOf(totalInterval, cell)],
        }))}
      />
      <p class="note">{say(texts.sobolMeans, language.value, { rows, lost })}</p>
    </>
  );
}

/** The places of values, the largest first. */
function orderOf(values: readonly number[]): readonly number[] {
  return values.map((_, i) => i).sort((a, b) => values[b]! - values[a]!);
}

function intervalOf({ low, high }: Interval, cell: (value: number) => string): string {
  return Number.isNaN(low) ? '–' : `${cell(low)} … ${cell(high)}`;
}
