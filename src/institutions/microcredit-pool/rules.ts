import { annuityValue } from '../../finance/annuity-factor.ts';
import { roundAmount } from '../../numbers/money.ts';

/** How a loan is paid back: level instalments, equal parts of the principal, or all at the end. */
export type Method = 'annuity' | 'equal-principal' | 'at-end';

/** Interest and principal of a loan that are still owed, whole minor units; `open` is what of them fell due before and is unpaid. */
export interface Owed {
  readonly balance: number;
  readonly interest: number;
  readonly open: number;
}

/** What was agreed on a loan: `part` is the level instalment or the level principal, minor units; times are months. */
export interface Terms {
  readonly method: Method;
  readonly part: number;
  readonly grace: number;
  readonly months: number;
}

/**
 * The level part of a loan in whole minor units, rounded up so that the last instalment is never the largest: the instalment
 * P·r/(1 − (1 + r)^−n) of an annuity on the declining balance, the principal P/n of equal principals, nothing until the end.
 * `rate` is a fraction a month, `months` the instalments after the grace. Source: any textbook; `domain` cases eir-03.
 *
 * @example levelPart('annuity', 100000, 0.03, 4) // 26903
 */
export function levelPart(method: Method, amount: number, rate: number, months: number): number {
  if (method === 'at-end') return 0;
  return roundAmount(method === 'annuity' ? amount / annuityValue(rate, months) : amount / months, 'up');
}

/**
 * What falls due in a month of a loan's life, whole minor units; `age` is 1 in the first month after it was paid out, and
 * `accrued` the interest that ran in the month. In the grace interest alone; then the level part; in the last month, and in
 * every one after it, all that has not fallen due before.
 */
export function dueInMonth(terms: Terms, owed: Owed, age: number, accrued: number): number {
  const rest = Math.max(0, owed.balance + owed.interest - owed.open);
  if (age >= terms.grace + terms.months) return rest;
  if (terms.method === 'at-end') return 0;
  if (age <= terms.grace) return Math.min(rest, accrued);
  return Math.min(rest, terms.method === 'annuity' ? terms.part : terms.part + accrued);
}

/** Of a payment, what clears interest, before any principal. Whole minor units. */
export function interestPart(paid: number, interestOwed: number): number {
  return Math.min(paid, interestOwed);
}

/**
 * What must be drawn from a fallback line, whole minor units: the gap between what is to be lent and what is at hand for it,
 * as far as the line reaches.
 *
 * @example fallbackNeed({ wanted: 900, own: 500, left: 300 }) // 300
 */
export function fallbackNeed(given: { readonly wanted: number; readonly own: number; readonly left: number }): number {
  return Math.max(0, Math.min(given.wanted - Math.max(0, given.own), given.left));
}

/** Interest that is passed on to a marketing fund: a share of what came in, whole minor units, rounded down. */
export function recycledInterest(received: number, share: number): number {
  return Math.floor(received * share);
}

/**
 * The yearly cost of a credit of which a share is internal: w·r_internal + (1 − w)·r_external. Fractions.
 *
 * @example blendedRate(0.4, 0.12, 0.16) // 0.144
 */
export function blendedRate(internalShare: number, internal: number, external: number): number {
  return internalShare * internal + (1 - internalShare) * external;
}

/** What comes back of a loan that was written off, from guarantors or what was pledged: whole minor units, rounded down. */
export function recoveredOf(writtenOff: number, share: number): number {
  return Math.floor(writtenOff * share);
}
