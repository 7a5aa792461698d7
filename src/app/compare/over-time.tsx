import { useState } from 'preact/hooks';
import type { PairedBands } from '../../analysis/paired-bands.ts';
import { differenceSpec, isFlat } from '../../charts/difference-spec.ts';
import { compareRoomTexts } from '../../text/compare-room.ts';
import { sayBoth } from '../../text/say.ts';
import { t, w } from '../language.ts';
import { groupByOwner } from '../owners.ts';
import { ChartOrTable } from '../result/chart-or-table.tsx';
import { useAppState } from '../state.ts';
import { useAnswer } from '../use-answer.ts';
import { rowLabel } from './budget-view.tsx';
import type { Outcome } from './comparing.ts';
import { c } from './words.ts';

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly says: string;
}

/** How far apart two designs are, month by month, in the same futures. */
export function OverTime({ outcome }: { outcome: Outcome }) {
  const pairs = pairsOf(outcome);
  const [place, setPlace] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const pair = pairs[place] ?? pairs[0]!;
  const rows = sharedRows(outcome, pair);
  const row = rows.find((id) => id === chosen) ?? rows[0];
  return (
    <section class="sheet" aria-labelledby="compare-over-time">
      <h2 id="compare-over-time">{c('overTime')}</h2>
      <p class="note">{c('overTimeHelp')}</p>
      <div class="field">
        <label for="compare-pair">{c('overTimePair')}</label>
        <select
          id="compare-pair"
          value={String(place)}
          onChange={(event) => setPlace(Number(event.currentTarget.value))}
        >
          {pairs.map(({ says }, i) => (
            <option key={says} value={String(i)}>
              {says}
            </option>
          ))}
        </select>
      </div>
      {row === undefined ? (
        <p>{c('overTimeNone')}</p>
      ) : (
        <>
          <div class="field">
            <label for="compare-row">{c('overTimeRow')}</label>
            <select id="compare-row" value={row} onChange={(event) => setChosen(event.currentTarget.value)}>
              {groupByOwner(
                outcome.designs[pair.second]!.scenario,
                rows.map((id) => ({ id, label: rowLabel(outcome, id) })),
              ).map(({ owner, things }) => (
                <optgroup key={owner.en} label={w(owner)}>
                  {things.map(({ id, label }) => (
                    <option key={id} value={id}>
                      {w(label)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </div>
          <PairChart outcome={outcome} pair={pair} row={row} />
        </>
      )}
    </section>
  );
}

function PairChart({ outcome, pair, row }: { outcome: Outcome; pair: Pair; row: string }) {
  const bands = usePairedBands(outcome, pair, row);
  if (bands === null) return <p>{t('chartLoading')}</p>;
  if (isFlat(bands)) return <p>{c('overTimeSame')}</p>;
  const title = sayBoth(compareRoomTexts.overTimeTitle, { pair: pair.says, row: rowLabel(outcome, row) });
  const spec = differenceSpec(bands, { row, title, start: outcome.designs[pair.second]!.scenario.start });
  return (
    <div class="chart" data-row={row} data-pair={pair.says}>
      <ChartOrTable spec={spec} />
    </div>
  );
}

/** The second of a pair minus the first; null until it is there. */
function usePairedBands(outcome: Outcome, { first, second }: Pair, row: string): PairedBands | null {
  const { laboratory } = useAppState();
  const { seed, runs } = outcome.choice;
  const request = (place: number) => ({ scenario: outcome.designs[place]!.scenario, seed, runs });
  return useAnswer([outcome, first, second, row], () => laboratory.compareRow(request(second), request(first), row));
}

function pairsOf({ designs }: Outcome): readonly Pair[] {
  return designs.flatMap((a, first) =>
    designs.slice(first + 1).map((b, i) => ({ first, second: first + 1 + i, says: `${b.name} − ${a.name}` })),
  );
}

/** Rows that both have in one unit: those that differ first, and of those what the scenarios put first. */
function sharedRows({ compared }: Outcome, { first, second }: Pair): readonly string[] {
  const [a, b] = [compared.designs[first]!.report, compared.designs[second]!.report];
  const ids = Object.keys(b.series).filter((id) => a.series[id]?.unit === b.series[id]?.unit);
  const themed = [...b.themes.returns, ...b.themes.impact, ...b.themes.costs];
  const isSame = (id: string): boolean => JSON.stringify(a.series[id]) === JSON.stringify(b.series[id]);
  const rankOf = (id: string): number =>
    (themed.includes(id) ? themed.indexOf(id) : themed.length) + (isSame(id) ? themed.length + 1 : 0);
  const ranks = new Map(ids.map((id) => [id, rankOf(id)]));
  return ids.sort((one, other) => ranks.get(one)! - ranks.get(other)!);
}
