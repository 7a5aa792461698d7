import type { Claim, Expectation } from '../schema/claims.ts';
import { wayOf } from './claim-courses.ts';
import type { Columns } from './claim-courses.ts';
import type { Pair } from './claim-findings.ts';
import { isWithin } from './claim-limits.ts';
import type { CounterExample } from './claim-result.ts';

export interface LookedAt {
  readonly columns: Columns;
  readonly pairs: readonly Pair[];
  readonly expectation: Expectation;
  readonly claim: Claim;
  /** A number of the measure as people see it. */
  readonly shows: (value: number) => number;
}

/** The first future that goes the other way between two columns, or lies outside the limits of a step; null without one. */
export function counterExampleOf({ columns, pairs, expectation, claim, shows }: LookedAt): CounterExample | null {
  const futures = columns[0]?.length ?? 0;
  for (let future = 0; future < futures; future++) {
    if (expectation.is === 'between' || expectation.is === 'at') {
      for (const [step, column] of columns.entries()) {
        const value = column[future] ?? null;
        if (value === null || isWithin(value, expectation, step)) continue;
        return { future, step: claim.steps[step]!.name, values: [shows(value)] };
      }
      continue;
    }
    for (const { to, columns: compared } of pairs) {
      const before = compared[0]?.[future] ?? null;
      const after = compared[1]?.[future] ?? null;
      if (before === null || after === null || !isContrary(expectation.is, wayOf(before, after))) continue;
      return { future, step: to, values: [shows(before), shows(after)] };
    }
  }
  return null;
}

function isContrary(is: Expectation['is'], way: 'up' | 'down' | 'equal'): boolean {
  if (is === 'same') return way !== 'equal';
  return way === (is === 'rises' || is === 'never-falls' || is === 'above' ? 'down' : 'up');
}
