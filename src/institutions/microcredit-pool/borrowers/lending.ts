import { agree, payOut, withdraw } from '../book/lend.ts';
import type { Pool } from '../pool.ts';
import { startAnew } from './changes.ts';
import { withheldOf, withhold } from './charges.ts';
import { mayBorrow } from './eligibility.ts';
import { rateForSchedule } from '../products/rates.ts';
import type { Microloans } from './microloans.ts';
import { amountWanted } from './requests.ts';

/** Grants requests in the order of their lots while funds last; a request is granted whole or refused. Returns what was lent. */
export function lendInTurn(pool: Pool, micro: Microloans, asking: number, funds: number): number {
  const rate = rateForSchedule(pool, micro);
  let lent = 0;
  for (let i = 0; i < asking; i++) {
    const row = micro.queue[i]!;
    const amount = amountWanted(micro, row);
    pool.month.requested += amount;
    const isGranted =
      amount > 0 && lent + amount <= funds && micro.book.barred[row] === 0 && grant(pool, micro, row, amount, rate);
    if (isGranted) lent += amount;
    else refuse(pool, amount);
  }
  return lent;
}

function refuse({ month }: Pool, amount: number): void {
  month.refused += amount;
  month.refusedPeople += 1;
}

/** Makes a loan or adds to one, unless the borrower may not have it or would receive nothing. */
function grant(pool: Pool, micro: Microloans, row: number, amount: number, rate: number): boolean {
  const { book } = micro;
  if (book.isRunning(row)) return topUp(pool, micro, row, amount, rate);
  agree(book, row, amount, rate);
  const withheld = withheldOf(micro, row, amount);
  if (withheld >= amount || !mayBorrow(micro, row, pool.monthsRun)) {
    withdraw(book, row);
    return false;
  }
  payOut(book, row);
  pool.month.loansMade += 1;
  pool.month.interest += withhold(pool, micro, row);
  spend(pool, micro, row, amount - withheld);
  return true;
}

/** Adds to a running loan, which starts anew over its whole length. */
function topUp(pool: Pool, micro: Microloans, row: number, amount: number, rate: number): boolean {
  const { book } = micro;
  const { ledger } = pool.place.build;
  ledger.post(book.ends.till, book.ends.payers[row]!, amount, book.flows.out);
  ledger.post(book.debts.first + row, book.claims.first + row, amount, book.flows.lent);
  startAnew(book, row, 0, book.terms.instalments, rate);
  pool.month.loansMade += 1;
  spend(pool, micro, row, amount);
  return true;
}

/** The purchase the loan was taken for leaves the village at once: an investment in part. */
function spend(pool: Pool, micro: Microloans, row: number, received: number): void {
  const { build } = pool.place;
  const payer = micro.book.ends.payers[row]!;
  const world = build.world(pool.currency).first;
  const used = Math.floor(received * micro.spent.now);
  const invested = Math.floor(used * micro.invested.now);
  build.ledger.post(payer, world, invested, micro.flows.investment);
  build.ledger.post(payer, world, used - invested, micro.flows.use);
}
