import { valuesOf } from '../../ensemble/bands.ts';
import type { Ensemble } from '../../ensemble/ensemble.ts';
import { QuantileFinder } from '../../ensemble/quantiles.ts';
import { isRateOfReturn, mean } from '../statistics.ts';
import { shareOf, verdictOf } from '../verdict.ts';
import { verdictName } from './usual.ts';

/** One number for many futures. */
export interface Outcome {
  readonly unit: string;
  /** Mean over the futures that have a value (median for a rate of return), in shown units; null when none has. */
  readonly value: number | null;
  readonly n: number;
  readonly failed: number;
}

/**
 * The outcome of an indicator, or of the verdict for the name `holds`. Throws a RangeError for an indicator the scenario lacks,
 * naming those it has.
 */
export function outcomeOf(ensemble: Ensemble, indicator: string): Outcome {
  const failed = ensemble.failed.length;
  if (indicator === verdictName) {
    const verdict = verdictOf(ensemble);
    const value = verdict.futures === 0 ? null : 100 * shareOf(verdict);
    return { unit: '%', value, n: verdict.futures, failed };
  }
  const { indicators } = ensemble.layout;
  const row = indicators.findIndex(({ id }) => id === indicator);
  if (row < 0) {
    const known = [verdictName, ...indicators.map(({ id }) => id)].join(', ');
    throw new RangeError(`There is no indicator ${indicator}; there are ${known}.`);
  }
  const { unit } = indicators[row]!;
  const values = valuesOf(ensemble, row);
  return { unit, value: isRateOfReturn(unit) ? medianOf(values) : mean(values), n: values.length, failed };
}

function medianOf(values: Float64Array): number | null {
  if (values.length === 0) return null;
  const found = new Float64Array(1);
  new QuantileFinder([0.5], values.length).find(values, values.length, found);
  return found[0]!;
}
