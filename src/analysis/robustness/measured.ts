import { valuesByFuture } from '../../ensemble/bands.ts';
import type { Ensemble } from '../../ensemble/ensemble.ts';
import { outcomeOf } from '../sensitivity/outcome.ts';
import { verdictName } from '../sensitivity/usual.ts';
import { isRateOfReturn } from '../statistics.ts';
import { futuresThatHold } from '../verdict.ts';

/** One number of a design in each of its futures. */
export interface Measured {
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  /** By future, in shown units; null where the future failed or there is no value. */
  readonly values: readonly (number | null)[];
}

/**
 * An indicator in every future, or for the name `holds` 100 where the plan holds and 0 where not, so that its mean is the share
 * in percent. Throws a RangeError for an indicator the scenario lacks, and for one that cannot be ranked by its mean: of which
 * neither direction is better, or a rate of return, whose mean over futures means nothing.
 *
 * @example measuredIn(ensemble, 'holds').values[7] // 100
 */
export function measuredIn(ensemble: Ensemble, indicator: string): Measured {
  const { unit } = outcomeOf(ensemble, indicator);
  if (indicator === verdictName) {
    const holds = futuresThatHold(ensemble);
    const values: (number | null)[] = Array.from({ length: ensemble.runs }, () => null);
    for (const future of ensemble.succeeded) values[future] = holds.has(future) ? 100 : 0;
    return { unit, better: 'higher', values };
  }
  const row = ensemble.layout.indicators.findIndex(({ id }) => id === indicator);
  const { better } = ensemble.layout.indicators[row]!;
  if (better === 'neither')
    throw new RangeError(`Neither more nor less of ${indicator} is better: nothing ranks by it.`);
  if (isRateOfReturn(unit)) throw new RangeError(`${indicator} is a rate of return, which has no mean over futures.`);
  return { unit, better, values: valuesByFuture(ensemble, row) };
}
