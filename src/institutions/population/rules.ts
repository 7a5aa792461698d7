import { roundAmount } from '../../numbers/money.ts';

/**
 * The probability, 0 to 1, that a person at work loses it within a month: `loss`, multiplied by `factor` for the
 * undocumented. It never exceeds certainty.
 *
 * @example lossOf(0.02, 2, true) // 0.04
 */
export function lossOf(loss: number, factor: number, undocumented: boolean): number {
  return undocumented ? Math.min(1, loss * factor) : loss;
}

/**
 * The share of the time, 0 to 1, that a person is at work in the long run when work is lost with probability `loss` a month
 * and found again with probability `finding`: finding / (loss + finding), the stationary law of a chain of two states
 * (Feller, An Introduction to Probability Theory, vol. 1, XV.7). A person who never loses work is always at work.
 *
 * @example longRunWorking(0.05, 0.15) // 0.75
 */
export function longRunWorking(loss: number, finding: number): number {
  return loss === 0 ? 1 : finding / (loss + finding);
}

/**
 * Whether a person is at work at the end of a month; `u` is a draw strictly between 0 and 1.
 *
 * @example staysAtWork(true, 0.04, 0.15, 0.5) // true
 */
export function worksAfter(working: boolean, loss: number, finding: number, u: number): boolean {
  return working ? u >= loss : u < finding;
}

/** The income of a month in whole minor units, rounded half to even: all of it at work, a share of it without. */
export function incomeOf(income: number, working: boolean, shareWithoutWork: number): number {
  return roundAmount(working ? income : income * shareWithoutWork, 'half-even');
}

/**
 * What a sender asks channels to carry, in minor units: the wish, as far as cash goes once what comes before the family has
 * been put aside. Never negative.
 *
 * @example budgetFor(20000, 35000, 30000) // 5000
 */
export function budgetFor(wish: number, cash: number, reserved: number): number {
  return Math.max(0, Math.min(wish, cash - reserved));
}

/**
 * Whether a unit sends in a month, 0 for the first one, when it sends every `every` months. Units take turns, so that not
 * all of them send in the same month.
 */
export function sendsIn(month: number, unit: number, every: number): boolean {
  return (month + 1 + unit) % every === 0;
}
