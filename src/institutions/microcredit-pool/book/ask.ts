import { accrue, roundAmount } from '../../../numbers/money.ts';
import { ageArrears, oldestUnpaid, unpaidSince } from './arrears.ts';
import { type LoanBook, wills } from './loan-book.ts';

/**
 * A tick passes for every loan: interest runs, instalments fall due, and each borrower is asked for what it is willing to pay
 * of all that is due. Whoever cannot pay it all pays what there is.
 */
export function ask(book: LoanBook, period: number): void {
  book.board.clear();
  const isPause = book.pauses !== null && book.pauses[period] === 1;
  for (let row = 0; row < book.count; row++) if (book.age[row]! >= 0) askRow(book, row, isPause);
}

function askRow(book: LoanBook, row: number, isPause: boolean): void {
  const open = unpaidSince(book.arrears, row, 0);
  book.age[row]! += 1;
  run(book, row);
  let due = 0;
  if (book.turn[row] === book.turns[row]) due = restOf(book, row, open);
  while (!isPause && book.turn[row]! < book.turns[row]! && book.age[row]! >= (book.turn[row]! + 1) * book.pace.every) {
    due += fallDue(book, row, open + due);
  }
  ageArrears(book.arrears, row, due);
  book.board.wanted[row] = wantedOf(book, row, open + due);
}

/** Interest of a tick on what is still owed. */
function run(book: LoanBook, row: number): void {
  if (book.interestRule === 'agreed' || book.rate[row] === 0) return;
  const exact = book.balanceOf(row) * book.rate[row]!;
  if (book.interestRule === 'rounded') book.residual[row]! += exact;
  else addInterest(book, row, accrue(book.residual, row, exact));
  // Once the last instalment is past, interest on what is late is asked as it runs.
  if (book.turn[row] === book.turns[row]) gather(book, row, 0);
}

/** An instalment falls due: returns what of it is new, whole minor units. */
function fallDue(book: LoanBook, row: number, open: number): number {
  const { terms, dues } = book;
  const place = row * book.width + book.turn[row]!;
  gather(book, row, dues.interest[place]!);
  book.turn[row]! += 1;
  const ran = book.ran[row]!;
  book.ran[row] = 0;
  if (terms.capitalises && book.turn[row]! <= book.grace[row]!) {
    capitalise(book, row, ran);
    return 0;
  }
  const rest = restOf(book, row, open);
  if (book.turn[row] === book.turns[row]) return rest;
  const interest = isLevel(book) ? dues.interest[place]! : ran;
  return Math.min(rest, dues.principal[place]! + interest);
}

/** Makes the interest that has run whole where it waited for the instalment, or takes what was agreed. */
function gather(book: LoanBook, row: number, agreed: number): void {
  if (book.interestRule === 'agreed') addInterest(book, row, agreed);
  if (book.interestRule !== 'rounded') return;
  addInterest(book, row, roundAmount(book.residual[row]!, 'half-even'));
  book.residual[row] = 0;
}

function addInterest(book: LoanBook, row: number, amount: number): void {
  book.interest[row]! += amount;
  book.ran[row]! += amount;
}

function capitalise(book: LoanBook, row: number, amount: number): void {
  const { ledger } = book.place.build;
  ledger.post(book.debts.first + row, book.claims.first + row, amount, book.flows.capitalised);
  book.interest[row]! -= amount;
}

/** All that is owed and has not fallen due before. */
function restOf(book: LoanBook, row: number, open: number): number {
  return Math.max(0, book.balanceOf(row) + book.interest[row]! - open);
}

/** Whether an instalment is a fixed sum, so that a late borrower pays no more each time but pays longer. */
function isLevel({ terms }: LoanBook): boolean {
  return terms.method === 'annuity' || terms.method === 'balloon' || terms.method === 'at-end';
}

function wantedOf(book: LoanBook, row: number, due: number): number {
  if (book.struck[row] === 1) return 0;
  const will = book.will[row]!;
  if (will === wills.nothing) return 0;
  if (will === wills.oldest) return oldestUnpaid(book.arrears, row);
  return will === wills.everything ? book.balanceOf(row) + book.interest[row]! : due;
}
