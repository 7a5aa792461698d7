import { interestPart } from '../funds/rules.ts';
import { clearArrears, payOldest } from './arrears.ts';
import type { LoanBook } from './loan-book.ts';

/** Books what was paid: interest before principal, the oldest instalments first. Returns the interest received. */
export function receive(book: LoanBook): number {
  let received = 0;
  for (let row = 0; row < book.count; row++) {
    if (book.age[row]! >= 0) received += bookPayment(book, row, book.board.granted[row]!);
  }
  return received;
}

/** Books a payment on one loan, whoever made it, and closes the loan when nothing is owed. Returns the interest in it. */
export function bookPayment(book: LoanBook, row: number, paid: number): number {
  const { ledger } = book.place.build;
  const interest = interestPart(paid, book.interest[row]!);
  book.interest[row]! -= interest;
  ledger.post(book.claims.first + row, book.debts.first + row, paid - interest, book.flows.repaid);
  payOldest(book.arrears, row, paid);
  if (book.balanceOf(row) === 0 && book.interest[row] === 0) close(book, row);
  return interest;
}

/** Forgets a loan that is repaid or written off. */
export function close(book: LoanBook, row: number): void {
  book.age[row] = -1;
  book.interest[row] = 0;
  book.residual[row] = 0;
  book.ran[row] = 0;
  book.struck[row] = 0;
  clearArrears(book.arrears, row);
}
