import type { Calendar } from '../numbers/calendar.ts';
import type { Quantity } from '../schema/value.ts';
import type { Course } from './formula-tree.ts';

/**
 * The course of a quantity with dated values: each holds from its month until the next, and the quantity's own value before
 * the first. Null when it has none.
 */
export function datedCourse(quantity: Quantity, calendar: Calendar): Course | null {
  const { dated } = quantity;
  if (dated === null) return null;
  const table = new Float64Array(calendar.periods);
  let next = 0;
  let value = quantity.value;
  for (let period = 0; period < calendar.periods; period++) {
    const month = calendar.start + calendar.monthOfPeriod[period]!;
    while (next < dated.length && dated[next]![0] <= month) value = dated[next++]![1];
    table[period] = value;
  }
  return (period) => table[period]!;
}
