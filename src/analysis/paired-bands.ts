import { percentiles } from '../ensemble/bands.ts';
import { rowsOfFutures } from '../ensemble/ensemble.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import { shown } from '../ensemble/layout.ts';
import { QuantileFinder } from '../ensemble/quantiles.ts';
import type { SeriesBands } from './report.ts';

/** One row of two designs, month by month: the first minus the second in the same futures. */
export interface PairedBands extends SeriesBands {
  /** Futures that succeeded in both designs. */
  readonly n: number;
}

/**
 * How far apart two designs are over time: in each month, the percentiles of the first minus the second over the futures that
 * both completed. These are differences future by future, not differences of two bands. Months are counted from the start of
 * each; the shorter one ends it. Throws a RangeError for a row that is not in both designs in one unit, for designs of another
 * seed or number of runs, and when months of single futures were only counted (`TooManyRuns`).
 *
 * @example pairedBands(b, a, 'project.cash').p50[11] // in the middle of the futures, b has this much more after a year
 */
export function pairedBands(first: Ensemble, second: Ensemble, row: string): PairedBands {
  if (first.seed !== second.seed || first.runs !== second.runs) {
    throw new RangeError('Designs are compared with one seed and one number of runs.');
  }
  const [ours, theirs] = [rowsOfFutures(first), rowsOfFutures(second)];
  const [a, b] = [rowOf(first, row), rowOf(second, row)];
  if (a.unit !== b.unit) throw new RangeError(`${row} is in ${a.unit} in one design and in ${b.unit} in the other.`);
  const lost = new Set([...first.failed, ...second.failed].map(({ future }) => future));
  const futures = Array.from({ length: first.runs }, (_, future) => future).filter((future) => !lost.has(future));
  const months = Math.min(first.layout.months, second.layout.months);
  const curves = percentiles.map((): number[] => []);
  const n = futures.length;
  const finder = new QuantileFinder(
    percentiles.map((percentile) => percentile / 100),
    Math.max(1, n),
  );
  const column = new Float64Array(n);
  const found = new Float64Array(percentiles.length);
  for (let month = 0; n > 0 && month < months; month++) {
    const [one, other] = [a.place(month), b.place(month)];
    futures.forEach((future, i) => (column[i] = ours[one + future]! - theirs[other + future]!));
    finder.find(column, n, found);
    curves.forEach((curve, i) => curve.push(shown(found[i]!, a.scale)));
  }
  const [p5, p25, p50, p75, p95] = curves;
  return { unit: a.unit, n, p5: p5!, p25: p25!, p50: p50!, p75: p75!, p95: p95! };
}

/** Where a row of an ensemble stands; throws when there is none of that name. */
function rowOf({ layout, runs }: Ensemble, row: string) {
  const at = layout.series.findIndex(({ id }) => id === row);
  if (at < 0) throw new RangeError(`A design has no row ${row}.`);
  const { unit, scale } = layout.series[at]!;
  return { unit, scale, place: (month: number): number => (at * layout.months + month) * runs };
}
