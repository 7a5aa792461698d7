import { agree, payOut, withdraw } from '../book/lend.ts';
import { guaranteeLoan, isGuaranteeEnough } from '../funds/guarantee.ts';
import type { Pool } from '../pool.ts';
import { startAnew } from './changes.ts';
import { withheldOf, withhold } from './charges.ts';
import { mayBorrow } from './eligibility.ts';
import { rateForSchedule } from '../products/rates.ts';
import { isGroupLate } from './joint-liability.ts';
import { purseOf, takeForGift } from './kin.ts';
import type { Microloans } from './microloans.ts';
import { limitOf } from './remittances.ts';
import { amountWanted } from './requests.ts';

/** Grants requests in the order of their lots while the purse they come from lasts; each whole or not at all. */
export function lendInTurn(pool: Pool, micro: Microloans, asking: number): void {
  const rate = rateForSchedule(pool, micro);
  const { purse, month } = pool;
  const isLawful = rate <= micro.rateLimit;
  for (let i = 0; i < asking; i++) {
    const row = micro.queue[i]!;
    const asked = amountWanted(micro, row);
    const amount = backed(pool, micro, row, asked, rate);
    month.requested += asked;
    const from = purseOf(micro, row);
    if (isLawful && amount > 0 && amount <= purse[from]! && grant(pool, micro, row, amount, rate)) {
      purse[from]! -= amount;
      month.refused += asked - amount;
    } else {
      month.refused += asked;
      month.refusedPeople += 1;
    }
  }
}

/** What of a request the borrower's regular transfers carry; all of it where nobody asks for them. */
function backed(
  { monthsRun }: Pool,
  { remittances, product }: Microloans,
  row: number,
  asked: number,
  rate: number,
): number {
  return remittances === null ? asked : Math.min(asked, limitOf(remittances, product, row, monthsRun, rate));
}

/** Makes a loan or adds to one, unless the borrower may not have it, nobody guarantees it, or nothing would be received. */
function grant(pool: Pool, micro: Microloans, row: number, amount: number, rate: number): boolean {
  const { book } = micro;
  if (book.barred[row] === 1 || isGroupLate(micro, row) || !isGuaranteeEnough(pool, amount)) return false;
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
  takeForGift(pool, micro, row);
  guaranteeLoan(pool, micro, row, amount);
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
