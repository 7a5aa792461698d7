import { mean as meanOf, sampleStandardDeviation } from 'simple-statistics';

export { isRateOfReturn } from './rate-of-return.ts';

/** The arithmetic mean, or null of nothing. Summed as Kahan does, so that the order of magnitude of the parts does not matter. */
export function mean(values: Float64Array): number | null {
  return values.length === 0 ? null : meanOf(Array.from(values));
}

/**
 * The standard error of a mean over independent futures (Monte Carlo standard error): the sample deviation with n - 1,
 * divided by the root of n. Null below two values.
 *
 * @example standardError(Float64Array.of(1, 3)) // 1
 */
export function standardError(values: Float64Array): number | null {
  if (values.length < 2) return null;
  return sampleStandardDeviation(Array.from(values)) / Math.sqrt(values.length);
}

/** The sample standard deviation, with n - 1. Null below two values. */
export function sampleDeviation(values: Float64Array): number | null {
  return values.length < 2 ? null : sampleStandardDeviation(Array.from(values));
}

/**
 * The place of the nearest-ranked percentile among n sorted values, from 0: the smallest one that has at least `percentile`
 * hundredths of all values at or below it.
 *
 * @example nearestRank(50, 4) // 1
 */
export function nearestRank(percentile: number, n: number): number {
  return Math.min(n - 1, Math.max(0, Math.ceil((percentile / 100) * n) - 1));
}
