import './money.css';
import { useEffect, useState } from 'preact/hooks';
import type { Replay } from '../../analysis/replay/replay.ts';
import { balanceSheets, currenciesMoved, paidIn, spanOfMonths } from '../../charts/money-flows.ts';
import { formatMonthName } from '../../text/numbers.ts';
import { CellReceipt, type OpenCell } from '../groups/cell-receipt.tsx';
import type { Percentile } from '../laboratory.ts';
import { language, t } from '../language.ts';
import { FutureChoice } from '../result/future-choice.tsx';
import type { PanelProps } from '../result/panels.ts';
import { useReplay } from '../result/use-replay.ts';
import type { Result } from '../simulation.ts';
import { BalanceTable } from './balance-table.tsx';
import { FlowTable } from './flow-table.tsx';
import { SankeyPicture } from './sankey-picture.tsx';

/** Who pays whom in one future, as a picture and as a table, and what each one owns after it. */
export function MoneyPanel({ result }: PanelProps) {
  const [percentile, setPercentile] = useState<Percentile>(50);
  const read = useReplay(result, result.report.headline, percentile);
  return (
    <>
      <p>{t('moneyLead')}</p>
      <FutureChoice
        result={result}
        shown={read === null ? null : { future: read.replay.future, by: read.by }}
        percentile={percentile}
        choose={setPercentile}
      />
      {read === null ? <p role="status">{t('receiptLoading')}</p> : <Money result={result} replay={read.replay} />}
    </>
  );
}

const lengths = { month: 1, year: 12, all: Infinity } as const;
type Length = keyof typeof lengths;

function Money({ result, replay }: { result: Result; replay: Replay }) {
  const { months, start, currencies } = replay;
  const codes = currenciesMoved(replay);
  const [currency, setCurrency] = useState(codes[0] ?? 0);
  const [length, setLength] = useState<Length>('year');
  const [month, setMonth] = useState(0);
  const [withOutside, setWithOutside] = useState(false);
  const [cell, setCell] = useState<OpenCell | null>(null);
  const width = Math.min(months, lengths[length]);
  const first = Math.min(month, months - width);
  const span = spanOfMonths(replay, first, first + width - 1);
  const all = paidIn(replay, currency, span);
  const cells = withOutside ? all : all.filter(({ from, to }) => from !== 0 && to !== 0);
  const name = (at: number): string => formatMonthName(start + at, language.value);
  const money = currencies[currency] ?? { code: '', minorUnits: 1 };
  return (
    <>
      <div class="money-choice">
        <label class="field">
          <span>{t('moneySpan')}</span>
          <select value={length} onChange={(event) => setLength(lengthOf(event.currentTarget.value))}>
            <option value="month">{t('moneySpanMonth')}</option>
            <option value="year">{t('moneySpanYear')}</option>
            <option value="all">{t('moneySpanAll')}</option>
          </select>
        </label>
        {codes.length < 2 ? null : (
          <label class="field">
            <span>{t('moneyCurrency')}</span>
            <select value={String(currency)} onChange={(event) => setCurrency(Number(event.currentTarget.value))}>
              {codes.map((code) => (
                <option key={code} value={String(code)}>
                  {currencies[code]?.code}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <label class="check-line">
        <input
          type="checkbox"
          checked={withOutside}
          onChange={(event) => setWithOutside(event.currentTarget.checked)}
        />{' '}
        {t('moneyOutside')}
      </label>
      {width === months ? null : (
        <Scrubber first={first} last={months - width} step={width === 12 ? 12 : 1} name={name} go={setMonth} />
      )}
      <p role="status">{t('moneyShown', { first: name(first), last: name(first + width - 1) })}</p>
      {cells.length === 0 ? (
        <p>{t('moneyNothing')}</p>
      ) : (
        <>
          <SankeyPicture cells={cells} replay={replay} money={money} />
          <FlowTable cells={cells} replay={replay} money={money} span={span} open={setCell} />
        </>
      )}
      <BalanceTable sheets={balanceSheets(replay, currency, span)} replay={replay} money={money} />
      <CellReceipt result={result} cell={cell} close={() => setCell(null)} />
    </>
  );
}

function lengthOf(value: string): Length {
  return value === 'month' || value === 'all' ? value : 'year';
}

interface ScrubberProps {
  readonly first: number;
  /** The last month at which the span may begin. */
  readonly last: number;
  readonly step: number;
  readonly name: (month: number) => string;
  readonly go: (month: number) => void;
}

/** Milliseconds that each span is shown while it plays. */
const pace = 900;

/** The beginning of the span on a slider, and a button that lets it run. Keys move the slider. */
function Scrubber({ first, last, step, name, go }: ScrubberProps) {
  const [plays, setPlays] = useState(false);
  useEffect(() => {
    if (!plays) return;
    const timer = setTimeout(() => {
      if (first >= last) setPlays(false);
      else go(Math.min(last, first + step));
    }, pace);
    return () => clearTimeout(timer);
  }, [plays, first, last, step]);
  return (
    <div class="scrubber">
      <label>
        <span>{t('moneyFrom')}</span>
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={first}
          aria-valuetext={name(first)}
          onInput={(event) => {
            setPlays(false);
            go(event.currentTarget.valueAsNumber);
          }}
        />
      </label>
      <button
        type="button"
        class="button second"
        onClick={() => {
          if (!plays && first >= last) go(0);
          setPlays(!plays);
        }}
      >
        {t(plays ? 'moneyPause' : 'moneyPlay')}
      </button>
    </div>
  );
}
