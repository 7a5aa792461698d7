import { rowsOfFutures } from '../ensemble/ensemble.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import { shown } from '../ensemble/layout.ts';

/** What a group wrote down itself: values of monthly series, in shown units. */
export interface Records {
  /** Ids of the series, one a column. */
  readonly series: readonly string[];
  /** Months counted from the scenario's first one, from 0, ascending, with a value a series; null where nothing was noted. */
  readonly months: readonly { readonly month: number; readonly values: readonly (number | null)[] }[];
}

/** How far the mean of the futures lies from the records. */
export interface Misfit {
  /** Sum of squared distances, each in parts of its series' mean size: what a fit makes small. */
  readonly cost: number;
  /** Mean distance in percent of the mean size of the records; null when there are none, or all are zero. */
  readonly percent: number | null;
}

/** The mean over the futures that succeeded of each series and month of the records, in the records' order. */
export function modelledRecords(ensemble: Ensemble, records: Records): readonly (readonly number[])[] {
  const { layout, runs, succeeded } = ensemble;
  const series = rowsOfFutures(ensemble);
  const rows = records.series.map((id) => layout.series.findIndex((row) => row.id === id));
  return records.months.map(({ month }) =>
    rows.map((row) => {
      const start = (row * layout.months + month) * runs;
      let sum = 0;
      for (const future of succeeded) sum += series[start + future]!;
      return shown(sum / Math.max(1, succeeded.length), layout.series[row]!.scale);
    }),
  );
}

/** Compares what was modelled with the records over some of their months, by place in the records. */
export function misfitOf(
  modelled: readonly (readonly number[])[],
  records: Records,
  places: readonly number[],
): Misfit {
  let cost = 0;
  let distances = 0;
  let sizes = 0;
  records.series.forEach((_, column) => {
    const size = meanSize(records, column);
    for (const place of places) {
      const value = records.months[place]!.values[column];
      if (value === null || value === undefined) continue;
      const distance = Math.abs(modelled[place]![column]! - value);
      cost += (distance / size) * (distance / size);
      distances += distance / size;
      sizes += Math.abs(value) / size;
    }
  });
  return { cost, percent: sizes === 0 ? null : (100 * distances) / sizes };
}

/** The mean size of a series' records, by which series of different units are put beside each other; 1 when all are zero. */
function meanSize(records: Records, column: number): number {
  const noted = records.months.flatMap(({ values }) => values[column] ?? []);
  const sum = noted.reduce((total, value) => total + Math.abs(value), 0);
  return sum === 0 ? 1 : sum / noted.length;
}

/** The places of the records used for a fit, and the last ones, held out to check it: a share of them, at least one. */
export function splitRecords(
  records: Records,
  heldShare: number,
): { readonly used: readonly number[]; readonly held: readonly number[] } {
  const all = records.months.map((_, place) => place);
  const held = Math.min(all.length - 1, Math.max(1, Math.round(heldShare * all.length)));
  return { used: all.slice(0, all.length - held), held: all.slice(all.length - held) };
}
