import { unpaidSince } from './arrears.ts';
import type { LoanBook } from './loan-book.ts';

/**
 * The fewest ticks an instalment must have stayed unpaid, at the end of a period, to be more than so many days late: a period
 * has 30 or 7 days, and the instalment fell due on its first.
 *
 * @example ticksLate('month', 30) // 1: due last month and still unpaid
 */
export function ticksLate(tick: 'month' | 'week', days: number): number {
  const length = tick === 'month' ? 30 : 7;
  return Math.floor((days + 1) / length);
}

/** Balances of loans with a payment more than so many days late. 0 days: with anything that fell due and was not paid. */
export function lateBalance(book: LoanBook, days: number): number {
  const ticks = ticksLate(book.pace.tick, days);
  // Loans that would be later than this have been written off.
  if (ticks > book.patience) return 0;
  let sum = 0;
  for (let row = 0; row < book.count; row++) {
    if (book.age[row]! >= 0 && unpaidSince(book.arrears, row, ticks) > 0) sum += book.balanceOf(row);
  }
  return sum;
}

/** Whether any loan is late or was lost: a lender to an enterprise stops then. */
export function isAnyLate(book: LoanBook): boolean {
  for (let row = 0; row < book.count; row++) {
    if (book.barred[row] === 1 || unpaidSince(book.arrears, row, 0) > 0) return true;
  }
  return false;
}
