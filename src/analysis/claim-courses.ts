import type { Course, Level } from '../schema/claims.ts';
import type { FindingReason } from './claim-result.ts';

/** A measure in the futures of each step, as the model counts; null where there is none or the condition is not met. */
export type Columns = readonly (readonly (number | null)[])[];

/** How the futures go from one step to the next. */
export interface Movement {
  readonly n: number;
  readonly up: number;
  readonly down: number;
  readonly equal: number;
  /** The mean difference, 0 when nothing was compared. */
  readonly mean: number;
}

export interface CourseWanted {
  readonly course: Course;
  readonly level: Level;
  /** The share of futures that may go the other way on average. */
  readonly share: number;
  /** Whether the change changes anything at all in the model's results; without it `same` says nothing. */
  readonly changesSomething: boolean;
}

/** How each step goes to the next, future by future: future k of one step meets the same luck as future k of the other. */
export function movementsOf(columns: Columns): readonly Movement[] {
  return columns.slice(1).map((after, i) => {
    const before = columns[i]!;
    const counts = { n: 0, up: 0, down: 0, equal: 0 };
    let sum = 0;
    for (let future = 0; future < after.length; future++) {
      const a = before[future] ?? null;
      const b = after[future] ?? null;
      if (a === null || b === null) continue;
      const way = wayOf(a, b);
      counts.n += 1;
      counts[way] += 1;
      if (way !== 'equal') sum += b - a;
    }
    return { ...counts, mean: counts.n === 0 ? 0 : sum / counts.n };
  });
}

/** Up, down or equal; two numbers that only the last digits of a division tell apart are equal. */
export function wayOf(before: number, after: number): 'up' | 'down' | 'equal' {
  const noise = 1e-10 * Math.max(Math.abs(before), Math.abs(after));
  if (Math.abs(after - before) <= noise) return 'equal';
  return after > before ? 'up' : 'down';
}

/**
 * Judges a course over the movements between neighbouring steps; every one of them must agree.
 *
 *   rises, falls              on average: mean strictly that way, opposite futures at most the share; each: every future that way
 *   never-rises, never-falls  each: no future the other way; on average: no mean the other way; in both something must move,
 *                             else nothing was shown (vacuous)
 *   same                      each: no future moves; on average: no mean moves; vacuous when the change changes nothing at all
 */
export function judgeCourse(movements: readonly Movement[], wanted: CourseWanted): FindingReason {
  const { course, level } = wanted;
  if (movements.every(({ n }) => n === 0)) return 'no-future-to-look-at';
  if (course === 'same') return judgeSame(movements, wanted);
  const other = course === 'rises' || course === 'never-falls' ? 'down' : 'up';
  const sign = other === 'down' ? 1 : -1;
  const isStrict = course === 'rises' || course === 'falls';
  if (isStrict && movements.some(({ n }) => n === 0)) return 'no-future-to-look-at';
  if (level === 'each') {
    if (movements.some((movement) => movement[other] > 0)) return 'a-future-goes-the-other-way';
    if (isStrict && movements.some(({ equal }) => equal > 0)) return 'a-future-does-not-change';
  } else if (isStrict) {
    if (movements.some(({ mean }) => !(sign * mean > 0))) return 'mean-does-not-go-that-way';
    if (movements.some((movement) => movement[other] > wanted.share * movement.n)) {
      return 'too-many-futures-go-the-other-way';
    }
  } else if (movements.some(({ mean }) => sign * mean < 0)) return 'mean-does-not-go-that-way';
  return movements.every(({ n, equal }) => equal === n) ? 'nothing-changes' : 'as-expected';
}

function judgeSame(movements: readonly Movement[], { level, changesSomething }: CourseWanted): FindingReason {
  const moves =
    level === 'each' ? movements.some(({ n, equal }) => equal < n) : movements.some(({ mean }) => mean !== 0);
  if (moves) return 'it-changes';
  return changesSomething ? 'as-expected' : 'nothing-changes';
}
