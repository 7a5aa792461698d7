import { fillDues, interestInAll } from '../../../finance/loans/dues.ts';
import { turnsOf } from '../../../finance/loans/terms.ts';
import type { LoanBook } from './loan-book.ts';

/** Writes the schedule of a new loan at a rate a tick (for a mark-up sale: for the whole loan). No money moves yet. */
export function agree(book: LoanBook, row: number, amount: number, rate: number): void {
  book.lent[row] = amount;
  book.rescheduled[row] = 0;
  book.left.grace = book.terms.grace;
  book.left.instalments = book.terms.instalments;
  schedule(book, row, amount, rate);
}

/** Takes a loan back that was agreed and is not paid out after all. */
export function withdraw(book: LoanBook, row: number): void {
  book.age[row] = -1;
}

/** Pays out what was agreed. The till must hold the amount. */
export function payOut(book: LoanBook, row: number): void {
  const { ledger } = book.place.build;
  const amount = book.lent[row]!;
  ledger.post(book.ends.till, book.ends.payers[row]!, amount, book.flows.out);
  ledger.post(book.debts.first + row, book.claims.first + row, amount, book.flows.lent);
}

/** Writes the schedule of what is owed, over the terms in `book.left`, from now on. */
export function schedule(book: LoanBook, row: number, balance: number, rate: number): void {
  const { terms, pace, left } = book;
  book.rate[row] = rate;
  book.age[row] = 0;
  book.turn[row] = 0;
  book.turns[row] = turnsOf(left);
  book.grace[row] = left.grace;
  const perInstalment = terms.method === 'mark-up' ? rate : rate * pace.every;
  fillDues(terms, left, balance, perInstalment, book.dues, row * book.width, null);
}

/** The interest of the whole schedule of a loan that was just agreed, minor units. */
export function scheduledInterest(book: LoanBook, row: number): number {
  return interestInAll(book.dues, row * book.width, book.turns[row]!, book.lent[row]!);
}

/** Takes all interest when the loan is paid out: nothing more runs, and the principal is spread as if none did. Returns it. */
export function takeInterestNow(book: LoanBook, row: number): number {
  const interest = scheduledInterest(book, row);
  book.left.grace = book.grace[row]!;
  book.left.instalments = book.turns[row]! - book.grace[row]!;
  schedule(book, row, book.lent[row]!, 0);
  book.place.build.ledger.post(book.ends.payers[row]!, book.ends.till, interest, book.flows.back);
  return interest;
}
