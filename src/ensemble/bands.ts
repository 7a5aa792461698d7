import type { Ensemble } from './ensemble.ts';
import { histogramQuantiles } from './histograms.ts';
import { shown } from './layout.ts';
import { QuantileFinder } from './quantiles.ts';

/** The percentiles of every band and summary. */
export const percentiles = [5, 25, 50, 75, 95] as const;

const parts = percentiles.map((percentile) => percentile / 100);

/** Five curves over the months, in shown units, in the order of `percentiles`. */
export type Bands = readonly (readonly number[])[];

/**
 * The bands of each series, in the layout's order: exact percentiles (type 7) over the futures that succeeded, month by
 * month, taken in minor units and then shown; of an ensemble that was counted they are within `binError` of themselves. Empty curves when no future succeeded.
 */
export function bandsOf(ensemble: Ensemble): readonly Bands[] {
  const { layout, runs, series, succeeded, histograms } = ensemble;
  const find = columnFinder(ensemble);
  return layout.series.map(({ scale }, row) => {
    const curves = percentiles.map((): number[] => []);
    if (succeeded.length === 0) return curves;
    for (let month = 0; month < layout.months; month++) {
      const cell = row * layout.months + month;
      const found =
        histograms === null ? find(series, cell * runs, null) : histogramQuantiles(histograms.cell(cell), parts);
      curves.forEach((curve, i) => curve.push(shown(found![i]!, scale)));
    }
    return curves;
  });
}

/** How one indicator lies over the futures. */
export interface Spread {
  /** Futures with a value, and those in which there is none. */
  readonly n: number;
  readonly undefined: number;
  /** In the order of `percentiles`, in shown units; null when no future has a value. */
  readonly quantiles: readonly number[] | null;
}

/** The spread of each indicator over the futures that succeeded, in the layout's order. */
export function spreadsOf(ensemble: Ensemble): readonly Spread[] {
  const { layout, runs, indicators, reasons, succeeded } = ensemble;
  const find = columnFinder(ensemble);
  return layout.indicators.map(({ scale }, row) => {
    let n = 0;
    for (const future of succeeded) if (reasons[row * runs + future] === 0) n++;
    const found = n === 0 ? null : find(indicators, row * runs, reasons);
    return {
      n,
      undefined: succeeded.length - n,
      quantiles: found === null ? null : Array.from(found, (value) => shown(value, scale)),
    };
  });
}

/** The values of one indicator, in shown units, over the futures that succeeded and have one, by future number. */
export function valuesOf(ensemble: Ensemble, indicator: number): Float64Array {
  const { layout, runs, indicators, reasons, succeeded } = ensemble;
  const { scale } = layout.indicators[indicator]!;
  const row = indicator * runs;
  const defined = succeeded.filter((future) => reasons[row + future] === 0);
  return Float64Array.from(defined, (future) => shown(indicators[row + future]!, scale));
}

/** The value of one indicator in each future, in shown units; null where the future failed or there is none. */
export function valuesByFuture(ensemble: Ensemble, indicator: number): readonly (number | null)[] {
  const { layout, runs, indicators, reasons, succeeded } = ensemble;
  const { scale } = layout.indicators[indicator]!;
  const values: (number | null)[] = Array.from({ length: runs }, () => null);
  for (const future of succeeded) {
    const place = indicator * runs + future;
    if (reasons[place] === 0) values[future] = shown(indicators[place]!, scale);
  }
  return values;
}

/** Reads a column of futures, leaves out failed ones and those with a reason, and finds its percentiles. */
function columnFinder(
  ensemble: Ensemble,
): (values: Float64Array, start: number, reasons: Uint8Array | null) => Float64Array | null {
  const { runs, succeeded } = ensemble;
  const finder = new QuantileFinder(parts, runs);
  const column = new Float64Array(runs);
  const found = new Float64Array(percentiles.length);
  return (values, start, reasons) => {
    if (reasons === null && succeeded.length === runs) {
      finder.find(values, runs, found, start);
      return found;
    }
    let count = 0;
    for (let i = 0; i < succeeded.length; i++) {
      const place = start + succeeded[i]!;
      if (reasons === null || reasons[place] === 0) column[count++] = values[place]!;
    }
    if (count === 0) return null;
    finder.find(column, count, found);
    return found;
  };
}
