import type { Parameter } from '../engine/parameters.ts';
import { isQuantity, type Quantity } from '../schema/value.ts';
import type { Place } from './kind.ts';

/** The running values of a record of fields: one for each of its numbers, null where a number is left out. */
export type Running<R> = {
  readonly [K in keyof R as R[K] extends Quantity | null ? K : never]: R[K] extends Quantity
    ? Parameter
    : Parameter | null;
};

/**
 * Makes the running value of each number of a record; what is no number is left to be read from the record itself.
 *
 * @example runningValues(place, 'travel', values.travel).fare.now
 */
export function runningValues<R extends object>(place: Place, path: string, values: R): Running<R> {
  const made = Object.entries(values).flatMap(([name, value]): [string, Parameter | null][] => {
    if (value === null) return [[name, null]];
    return isQuantity(value) ? [[name, place.parameter(`${path}.${name}`, value)]] : [];
  });
  // The keys are those of the record whose values are numbers, which the type says as well.
  return Object.fromEntries(made) as Running<R>;
}
