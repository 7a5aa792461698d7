import { rowsOfFutures } from '../ensemble/ensemble.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import { shown } from '../ensemble/layout.ts';
import type { Measure, SeriesHow } from '../schema/claims.ts';
import { mean, sampleDeviation } from './statistics.ts';

/**
 * A measure in each future of an ensemble, as the model counts; null in a future that failed or where there is none.
 * Throws when the ensemble lacks the measure.
 */
export function valuesOfMeasure(ensemble: Ensemble, measure: Measure): readonly (number | null)[] {
  const read = readerOf(ensemble, measure);
  const values: (number | null)[] = Array.from({ length: ensemble.runs }, () => null);
  for (const future of ensemble.succeeded) values[future] = read(future);
  return values;
}

/** A number of a measure as people see it: minor units become major ones, fractions percent. */
export function shownMeasure(ensemble: Ensemble, measure: Measure, value: number): number {
  return shown(value, scaleOf(ensemble, measure));
}

function scaleOf({ layout }: Ensemble, measure: Measure): number {
  if (measure.from === 'promise' || measure.how === 'deviation') return 1;
  const rows = measure.from === 'indicator' ? layout.indicators : layout.series;
  return rows[placeOf(rows, measure.id)]!.scale;
}

function readerOf(ensemble: Ensemble, measure: Measure): (future: number) => number | null {
  const { layout, runs, indicators, reasons, missed } = ensemble;
  if (measure.from === 'indicator') {
    const start = placeOf(layout.indicators, measure.id) * runs;
    return (future) => (reasons[start + future] === 0 ? indicators[start + future]! : null);
  }
  if (measure.from === 'promise') {
    const start = placeOf(layout.promises, measure.id) * runs;
    return (future) => (missed[start + future]! < 0 ? 1 : 0);
  }
  const series = rowsOfFutures(ensemble);
  const start = placeOf(layout.series, measure.id) * layout.months;
  const months = new Float64Array(layout.months);
  const how = measure.how ?? 'total';
  return (future) => {
    for (let month = 0; month < layout.months; month++) months[month] = series[(start + month) * runs + future]!;
    return taken[how](months);
  };
}

/** The ways in which a row of months becomes one number; a deviation of nothing is none. */
const taken: Readonly<Record<SeriesHow, (months: Float64Array) => number | null>> = {
  total: (months) => months.reduce((sum, value) => sum + value, 0),
  mean: (months) => months.reduce((sum, value) => sum + value, 0) / months.length,
  first: (months) => months[0]!,
  last: (months) => months[months.length - 1]!,
  lowest: (months) => months.reduce((low, value) => Math.min(low, value)),
  highest: (months) => months.reduce((high, value) => Math.max(high, value)),
  deviation: (months) => {
    const average = mean(months);
    const deviation = sampleDeviation(months);
    return average === null || average === 0 || deviation === null ? null : deviation / Math.abs(average);
  },
};

function placeOf(rows: readonly { readonly id: string }[], id: string): number {
  const place = rows.findIndex((row) => row.id === id);
  if (place < 0) throw new Error(`There is no result ${id}.`);
  return place;
}
