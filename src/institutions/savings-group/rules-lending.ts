import { roundAmount } from '../../numbers/money.ts';

/** How the service charge of a loan is counted; see the field `loans.convention`. */
export type ChargeConvention = 'declining' | 'flat' | 'bullet' | 'profit-share';

/** A loan at one of its due dates; sums in minor units. */
export interface LoanDue {
  /** What was lent. */
  readonly lent: number;
  /** What of it is still owed. */
  readonly owed: number;
  /** Due dates left, this one included. */
  readonly left: number;
  readonly term: number;
  readonly charge: number;
  /** Profit of the activity in this period as a share of what was lent; only for profit sharing. */
  readonly yields: number;
}

/**
 * The principal due at a date, whole: equal parts, the last takes the rest; with `bullet` nothing before the last date.
 *
 * @example principalDue({ lent: 100, owed: 100, left: 3, term: 3, charge: 0, yields: 0 }, 'flat') // 33
 */
export function principalDue(loan: LoanDue, convention: ChargeConvention): number {
  if (loan.left <= 1) return loan.owed;
  return convention === 'bullet' ? 0 : Math.min(loan.owed, Math.floor(loan.lent / loan.term));
}

/**
 * The charge of one loan period, rounded to the even unit: on what is still owed, on the first amount, or a part of the
 * profit, never below zero. The exact forms are `decliningPayments`, `flatPayments` and `bulletPayments`.
 */
export function chargeDue(loan: LoanDue, convention: ChargeConvention): number {
  if (convention === 'profit-share')
    return roundAmount(Math.max(0, loan.yields) * loan.lent * loan.charge, 'half-even');
  return roundAmount((convention === 'declining' ? loan.owed : loan.lent) * loan.charge, 'half-even');
}

/** How many due dates a loan gets: its term, or fewer when the cycle ends sooner; `meetingsLeft` after this one. */
export function termBefore(term: number, every: number, meetingsLeft: number): number {
  return Math.min(term, Math.floor(meetingsLeft / every));
}
