import { unpaidSince } from './arrears.ts';
import type { LoanBook } from './loan-book.ts';
import { close } from './receive.ts';

/** Whether an instalment of a loan is as old as the lender's patience. */
export function isLost(book: LoanBook, row: number): boolean {
  return book.age[row]! >= 0 && unpaidSince(book.arrears, row, book.patience) > 0;
}

/** Writes a loan off as part of a flow: its borrower gets no other. Returns the principal lost, minor units. */
export function writeOff(book: LoanBook, row: number, flow: number): number {
  const balance = book.balanceOf(row);
  book.place.build.ledger.post(book.claims.first + row, book.debts.first + row, balance, flow);
  book.barred[row] = 1;
  close(book, row);
  return balance;
}

/** Writes every lost loan off. Returns the principal lost. */
export function writeAllOff(book: LoanBook): number {
  let lost = 0;
  for (let row = 0; row < book.count; row++) {
    if (isLost(book, row)) lost += writeOff(book, row, book.flows.writtenOff);
  }
  return lost;
}
