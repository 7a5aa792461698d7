import { wayOf } from '../analysis/claim-courses.ts';
import type { Course, Expectation } from '../schema/claims.ts';

/**
 * Whether an expectation holds in one future by itself. `steps` holds the measure in each compared run, `than` the other
 * measure of `above` and `below`; a value that is none holds nowhere. What may stand still on average may stand still here.
 *
 * @example holdsInFuture({ is: 'rises' }, [18400, 19100], []) // true
 */
export function holdsInFuture(
  expectation: Expectation,
  steps: readonly (number | null)[],
  than: readonly (number | null)[],
): boolean {
  if (steps.some((value) => value === null)) return false;
  const values = steps as readonly number[]; // Looked through just above.
  switch (expectation.is) {
    case 'between':
      return values.every((value) => value >= expectation.low && value <= expectation.high);
    case 'at':
      return values.every((value, i) => Math.abs(value - expectation.values[i]!) <= expectation.within);
    case 'above':
    case 'below': {
      const wanted = expectation.is === 'above' ? 'up' : 'down';
      return values.every((value, i) => {
        const other = than[i] ?? null;
        return other !== null && wayOf(other, value) === wanted;
      });
    }
    case 'rises':
    case 'falls':
    case 'never-rises':
    case 'never-falls':
    case 'same':
      return values.slice(1).every((value, i) => allowed[expectation.is].includes(wayOf(values[i]!, value)));
  }
}

const allowed: Readonly<Record<Course, readonly ('up' | 'down' | 'equal')[]>> = {
  rises: ['up'],
  falls: ['down'],
  'never-rises': ['down', 'equal'],
  'never-falls': ['up', 'equal'],
  same: ['equal'],
};
