import type { Expectation, Level } from '../schema/claims.ts';
import type { Columns } from './claim-courses.ts';
import type { FindingReason } from './claim-result.ts';

export type Limits = Extract<Expectation, { readonly is: 'between' | 'at' }>;

/** Judges limits step by step: each future by itself, or the mean over the futures. A step without any value shows nothing. */
export function judgeLimits(columns: Columns, limits: Limits, level: Level): FindingReason {
  for (let step = 0; step < columns.length; step++) {
    const values = columns[step]!.filter((value) => value !== null);
    if (values.length === 0) return 'no-future-to-look-at';
    const looked = level === 'each' ? values : [values.reduce((sum, value) => sum + value, 0) / values.length];
    if (looked.some((value) => !isWithin(value, limits, step))) return 'outside-the-limits';
  }
  return 'as-expected';
}

/** Whether a value lies within the limits of a step, but for the last digits of a division. */
export function isWithin(value: number, limits: Limits, step: number): boolean {
  const [low, high] =
    limits.is === 'between'
      ? [limits.low, limits.high]
      : [limits.values[step]! - limits.within, limits.values[step]! + limits.within];
  const noise = 1e-10 * Math.max(Math.abs(low), Math.abs(high));
  return value >= low - noise && value <= high + noise;
}
