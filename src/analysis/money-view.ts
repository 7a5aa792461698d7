import { playEconomy } from '../engine/run.ts';
import { percentiles } from '../ensemble/bands.ts';
import { rowsOfFutures } from '../ensemble/ensemble.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import { QuantileFinder } from '../ensemble/quantiles.ts';
import { modelFor } from '../ensemble/run-batch.ts';
import { minorUnitsPer } from '../numbers/currency.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { SeriesBands } from './report.ts';

/** In which money a row is read. */
export interface MoneyView {
  /** Code of one of the scenario's currencies. */
  readonly currency: string;
  /** Whether the rise of that currency's prices since the first month is taken out. */
  readonly real: boolean;
}

/**
 * The bands of a row of money in another currency, or at the prices of the first month. Each future is converted by its own
 * exchange rate and price level, month by month, before the percentiles are taken: a converted band would be another number.
 * The rate and level are those of the month's last period. Throws a RangeError for a row that is no money and a currency the
 * scenario lacks, and TooManyRuns when the months of single futures were not kept.
 *
 * @example moneyBands(scenario, ensemble, 'project.cash', { currency: 'EUR', real: true }).p50
 */
export function moneyBands(scenario: Scenario, ensemble: Ensemble, row: string, view: MoneyView): SeriesBands {
  const { layout, runs, succeeded } = ensemble;
  const place = layout.series.findIndex(({ id }) => id === row);
  const codes = scenario.currencies.map(({ code }) => code);
  const [from, to] = [codes.indexOf(layout.series[place]?.unit ?? ''), codes.indexOf(view.currency)];
  if (from < 0) throw new RangeError(`${row} is no row of money in one of ${codes.join(', ')}.`);
  if (to < 0) throw new RangeError(`There is no currency ${view.currency}; there are ${codes.join(', ')}.`);
  const rows = rowsOfFutures(ensemble);
  const factors = factorsOf(scenario, ensemble, { from, to, real: view.real });
  const finder = new QuantileFinder(
    percentiles.map((percentile) => percentile / 100),
    Math.max(1, succeeded.length),
  );
  const [values, found] = [new Float64Array(succeeded.length), new Float64Array(percentiles.length)];
  const curves = percentiles.map((): number[] => []);
  for (let month = 0; month < layout.months && succeeded.length > 0; month++) {
    const cell = (place * layout.months + month) * runs;
    succeeded.forEach((future, i) => {
      values[i] = rows[cell + future]! * factors[month * succeeded.length + i]!;
    });
    finder.find(values, values.length, found);
    curves.forEach((curve, i) => curve.push(found[i]!));
  }
  const [p5, p25, p50, p75, p95] = curves;
  return { unit: view.currency, p5: p5!, p25: p25!, p50: p50!, p75: p75!, p95: p95! };
}

/** What a minor unit of one currency is worth in major units of the other, by month and then by future that succeeded. */
function factorsOf(
  scenario: Scenario,
  { layout, seed, succeeded }: Ensemble,
  { from, to, real }: { readonly from: number; readonly to: number; readonly real: boolean },
): Float64Array {
  const model = modelFor(scenario, seed);
  const { economy, calendar } = model.parts;
  const minorUnits = minorUnitsPer(scenario.currencies[to]!.code);
  const factors = new Float64Array(layout.months * succeeded.length);
  succeeded.forEach((future, i) => {
    // A month's last period writes last.
    playEconomy(model, future, (period) => {
      const month = calendar.monthOfPeriod[period]!;
      factors[month * succeeded.length + i] = economy.rate(from, to) / minorUnits / (real ? economy.level(to) : 1);
    });
  });
  return factors;
}
