import { exp } from '../../numbers/elementary.ts';

/** Tells 0 from 1 smoothly: 1 / (1 + e^-x). */
export function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x));
}

/**
 * The chance of a conflict among partners in a year: base · e^(-calms · meetings) · (1 - written) · (1 + asymmetry), at most 1.
 * Form of claim C55 (001:6646-6659, 7138-7143); `written` is what a signed agreement takes off, 0 without one.
 *
 * @example conflictChance(0.4, 0, 0.2, 0.5, 0) // 0.2
 */
export function conflictChance(
  base: number,
  meetings: number,
  calms: number,
  written: number,
  asymmetry: number,
): number {
  return Math.min(1, base * exp(-calms * meetings) * (1 - written) * (1 + asymmetry));
}

/**
 * What partners bring in a year, less what agreeing with all of them costs: brings · (1 - e^(-n / reach)) - cost · n (n - 1) / 2.
 * It has a top between too few and too many. Form of claim C54 (001:9507-9520).
 */
export function partnershipValue(n: number, brings: number, reach: number, cost: number): number {
  return brings * (1 - exp(-n / reach)) - (cost * n * (n - 1)) / 2;
}

/**
 * The chance that a finished work falls idle in a year: base · e^-(a A + b P + c A P), where A is how far an association goes
 * with it and P whether an authority does. With c above 0 both together do more than the two alone. Form of claim C53 (003:29).
 */
export function idleChance(
  base: number,
  a: number,
  b: number,
  c: number,
  association: number,
  authority: number,
): number {
  return Math.min(1, base * exp(-(a * association + b * authority + c * association * authority)));
}

/**
 * The chance that a work does what it was built for: logistic of base + money F + capacity K + both F K, with F the part of
 * the budget that came from funders and K how well the association is run. Form of claim C52 (001:9649-9666).
 */
export function successChance(
  weights: { readonly base: number; readonly money: number; readonly capacity: number; readonly both: number },
  money: number,
  capacity: number,
): number {
  const { base, money: f, capacity: k, both } = weights;
  return logistic(base + f * money + k * capacity + both * money * capacity);
}

/**
 * How concentrated an income is: the sum of squared shares (Herfindahl 1950), 1 for one source, 1/n for n equal ones; null
 * without income.
 *
 * @example concentration([50, 50]) // 0.5
 */
export function concentration(amounts: ArrayLike<number>): number | null {
  let whole = 0;
  for (let i = 0; i < amounts.length; i++) whole += amounts[i]!;
  if (whole <= 0) return null;
  let sum = 0;
  for (let i = 0; i < amounts.length; i++) sum += (amounts[i]! / whole) * (amounts[i]! / whole);
  return sum;
}

/** A chance in a year as one in a month: a twelfth, which is exact for hazards and close for small chances. */
export function monthly(yearly: number): number {
  return yearly / 12;
}
