import type { Words } from '../../engine/words.ts';
import { rowsOfFutures } from '../../ensemble/ensemble.ts';
import type { Ensemble } from '../../ensemble/ensemble.ts';
import { shown } from '../../ensemble/layout.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { firstBreak, labelOfFirst } from './first-break.ts';
import { comesIn, momentsOf } from './moments.ts';

/** One future in a few words and one row of its months. */
export interface ToldFuture {
  /** Its number, from 0. */
  readonly future: number;
  /** Why it could not be computed; null when it was. */
  readonly failed: string | null;
  /** What broke first, and in which month, counted from 0 (null for what is asked at the end); null when all held. */
  readonly first: { readonly label: Words; readonly month: number | null } | null;
  /** What came in it, with its first month, counted from 0. */
  readonly moments: readonly { readonly title: Words; readonly month: number }[];
  /** By month, in shown units; empty for a future that failed. */
  readonly values: readonly number[];
}

/**
 * Tells the first futures of a run one by one: what broke, what came, and the months of one row. They were drawn as all others
 * were, so that the first few are as good as any. Throws a RangeError for a row the scenario lacks, and TooManyRuns when the months
 * of single futures were not kept.
 *
 * @example toldFutures(scenario, ensemble, { row: 'association.cash', count: 10 })[0].first // null: in it, all held
 */
export function toldFutures(
  scenario: Scenario,
  ensemble: Ensemble,
  { row, count }: { readonly row: string; readonly count: number },
): readonly ToldFuture[] {
  const { layout, runs, seed, failed } = ensemble;
  const place = layout.series.findIndex(({ id }) => id === row);
  if (place < 0) throw new RangeError(`There is no series ${row}.`);
  const { scale } = layout.series[place]!;
  const rows = rowsOfFutures(ensemble);
  const told = Math.min(count, runs);
  const moments = momentsOf(scenario).map((moment) => ({ ...moment, comes: comesIn(moment, seed, told) }));
  return Array.from({ length: told }, (_, future): ToldFuture => {
    const failure = failed.find((each) => each.future === future);
    if (failure !== undefined) return { future, failed: failure.message, first: null, moments: [], values: [] };
    const found = firstBreak(ensemble, future);
    return {
      future,
      failed: null,
      first: found === null ? null : { label: labelOfFirst(scenario, found.first), month: found.month },
      moments: moments.filter(({ comes }) => comes[future] === 1).map(({ title, month }) => ({ title, month })),
      values: Array.from({ length: layout.months }, (__, month) => {
        return shown(rows[(place * layout.months + month) * runs + future]!, scale);
      }),
    };
  });
}
