import { exp } from '../../numbers/elementary.ts';
import { roundAmount } from '../../numbers/money.ts';

/**
 * The share of members who pay in a month: settles + (start - settles) e^(-3 t / within), which has made 95 % of its way
 * after `within` months (e^-3 = 0.0498) and never turns. Months count from 0.
 *
 * @example payingShare(0.9, 0.7, 12, 0) // 0.9
 */
export function payingShare(start: number, settles: number, within: number, month: number): number {
  if (within <= 0) return month === 0 ? start : settles;
  return settles + (start - settles) * exp((-3 * month) / within);
}

/**
 * How many of `perYear` events fall in a month of the year, 0 for January: they are spread evenly and always fall in the
 * same months; twelve months hold perYear of them, rounded.
 *
 * @example eventsInMonth(2, 2) // 1: two events a year fall in March and September
 */
export function eventsInMonth(perYear: number, month: number): number {
  return eventsUntil(perYear, month + 1) - eventsUntil(perYear, month);
}

function eventsUntil(perYear: number, months: number): number {
  return Math.floor((months * perYear) / 12 + 0.5);
}

/**
 * The level payment that clears a balance in a number of months at a rate per month, before rounding: B / (v + v² + … + vⁿ)
 * with v = 1/(1+r), which is B r / (1 - vⁿ) but keeps its digits when the rate is tiny or zero. Months are whole, 1 or more.
 *
 * @example levelPayment(15_000, 0.08 / 12, 60) // 304.1459143262
 */
export function levelPayment(balance: number, rate: number, months: number): number {
  const v = 1 / (1 + rate);
  let sum = 0;
  for (let month = months; month >= 1; month--) sum = (sum + 1) * v;
  return balance / sum;
}

/**
 * What a lender asks this month, in whole minor units: unpaid interest with this month's, and the principal part of the
 * level payment over the months that remain, never more than what is owed. The last month asks for everything.
 */
export function instalmentDue(owed: Owed, rate: number, monthsLeft: number): number {
  const all = owed.balance + owed.interest;
  if (monthsLeft <= 1) return all;
  const principal = levelPayment(owed.balance, rate, monthsLeft) - owed.balance * rate;
  return Math.min(all, owed.interest + roundAmount(principal, 'up'));
}

/** What a borrower owes, in whole minor units. */
export interface Owed {
  readonly balance: number;
  readonly interest: number;
}
