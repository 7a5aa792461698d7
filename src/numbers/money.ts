export { splitByWeights, splitEvenly } from './split.ts';

/** The largest amount, in minor units, that the book can hold without losing a unit: 2^53 - 1. */
export const largestAmount = Number.MAX_SAFE_INTEGER;

/** Tells whether a number is a whole amount of minor units that the book can hold, of either sign. */
export function isWholeAmount(x: number): boolean {
  return Number.isSafeInteger(x);
}

/**
 * How an amount becomes whole. All rules treat a debt as they treat a claim: `half-even` takes ties to the even unit,
 * `half-up` takes ties away from zero, `up` goes away from zero, `down` goes towards zero.
 */
export type Rounding = 'half-even' | 'half-up' | 'up' | 'down';

/**
 * Rounds an amount in minor units to a whole minor unit. A decimal fraction such as 1.005 has no exact binary form, so a
 * number nearer to a whole or half unit than 2^-50 of itself (or of one unit, if that is more) counts as that whole or half
 * unit: 1.005 · 100 rounds half-up to 101, and 0.07 · 100 rounds up to 7, as they do on paper. Throws when the result is not
 * an amount the book can hold.
 *
 * @example roundAmount(2.5, 'half-even') // 2
 * @example roundAmount(-2.5, 'half-up') // -3
 */
export function roundAmount(x: number, rounding: Rounding): number {
  const nearest = Math.floor(x + 0.5);
  // The usual case, decided in a few operations: nowhere near a half, where the tolerance for decimal fractions matters.
  if (rounding === 'half-even' && Math.abs(x - nearest) < clear && Math.abs(x) < usual) return nearest;
  return roundWithCare(x, rounding);
}

function roundWithCare(x: number, rounding: Rounding): number {
  const size = Math.abs(x);
  const halves = Math.floor(2 * size + 0.5);
  const isOnHalf = Math.abs(2 * size - halves) <= Math.max(2 * size, 2) * tolerance;
  const exact = isOnHalf ? halves / 2 : size;
  const rounded = x < 0 ? 0 - wholeOf(exact, rounding) : wholeOf(exact, rounding);
  if (!isWholeAmount(rounded)) throw new Error(`${x} cannot be rounded to an amount of money.`);
  return rounded;
}

/**
 * Rounds an amount in minor units to a whole number of coins, a coin being the smallest sum that can be paid by hand, in
 * minor units (5 for the Swiss franc). Throws when the coin is not a whole number of at least 1.
 *
 * @example roundToCoin(1062.5, 25, 'down') // 1050
 */
export function roundToCoin(x: number, coin: number, rounding: Rounding): number {
  if (!isWholeAmount(coin) || coin < 1) throw new Error(`A coin is a whole number of minor units, not ${coin}.`);
  const rounded = coin * roundAmount(x / coin, rounding);
  if (!isWholeAmount(rounded)) throw new Error(`${x} cannot be rounded to an amount of money.`);
  return rounded;
}

/**
 * Adds an amount with its fraction, in minor units, to the residual at `index` and returns the whole units that have become
 * due; the rest stays in the residual. Whole units are taken towards zero, for claims and debts alike, and a residual within
 * 2^-30 of the next unit counts as that unit, because 0.4 added five times is not exactly 2. What is returned and what
 * remains always add up to what was put in. Throws when the amount or the result is not a number the book can hold.
 *
 * @example accrue(residuals, 0, 0.4) // 0 at first; 120 months of it return 48 in all
 */
export function accrue(residuals: Float64Array, index: number, amount: number): number {
  const due = residuals[index]! + amount;
  const whole = due < 0 ? 0 - Math.floor(slack - due) : Math.floor(due + slack);
  if (!isWholeAmount(whole))
    throw new Error(`An accrual of ${amount} on ${residuals[index]} is not an amount of money.`);
  residuals[index] = due - whole;
  return whole;
}

/** Below this size the tolerance is under a thousandth of a unit, and what is further than that from a half is no half. */
const usual = 1e12;
const clear = 0.499;
const tolerance = 1 / 1125899906842624; // 2^-50
const slack = 1 / 1073741824; // 2^-30

function wholeOf(size: number, rounding: Rounding): number {
  const below = Math.floor(size);
  const rest = size - below;
  if (rest === 0 || rounding === 'down') return below;
  if (rounding === 'up' || rest > 0.5) return below + 1;
  if (rest < 0.5) return below;
  return rounding === 'half-up' || below % 2 === 1 ? below + 1 : below;
}
