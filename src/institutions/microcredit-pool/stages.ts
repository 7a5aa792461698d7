import type { ModelBuilder } from '../../engine/builder.ts';
import { accrue } from '../../numbers/money.ts';
import { bearLosses, earnOnLoans } from './borrowers/activity.ts';
import { decideToPrepay, followRate, rescheduleLate } from './borrowers/changes.ts';
import { creditWanted, internalPart, lendForHarvest } from './borrowers/harvest-credit.ts';
import { lendInTurn } from './borrowers/lending.ts';
import type { Microloans } from './borrowers/microloans.ts';
import { strikeBorrowers } from './borrowers/misfortune.ts';
import { gatherRequests, sumOfRequests } from './borrowers/requests.ts';
import { ask } from './book/ask.ts';
import type { LoanBook } from './book/loan-book.ts';
import { wills } from './book/loan-book.ts';
import { receive } from './book/receive.ts';
import { writeAllOff } from './book/write-off.ts';
import { writeLossesOff } from './borrowers/losses.ts';
import { meetOthers } from './connect.ts';
import { askSavers, creditInterest, noteDeposits, payWithdrawals } from './funds/deposits.ts';
import { drawForLending, payFallbackInterest, repayFallback } from './funds/fallback.ts';
import { recoveredOf, recycledInterest } from './funds/rules.ts';
import { beginMonth, cashAbove, residuals } from './pool.ts';
import type { Pool } from './pool.ts';

/**
 * Round 4. `open` asks savers and borrowers; `lend` books what came and, in the first period of a month, pays costs, interest
 * and withdrawals, passes interest on, writes off, lends, and pays the fallback line back with what is left. Books of weekly
 * instalments ask and book in every period.
 */
export function addStages(pools: readonly Pool[], build: ModelBuilder): void {
  for (const pool of pools) meetOthers(pool);
  build.stage({
    phase: 'open',
    name: 'loan pools ask for instalments and savings',
    run(period) {
      for (let i = 0; i < pools.length; i++) open(pools[i]!, period);
    },
  });
  build.stage({
    phase: 'lend',
    name: 'loan pools lend',
    run(period) {
      for (let i = 0; i < pools.length; i++) lend(pools[i]!, period);
    },
  });
}

function open(pool: Pool, period: number): void {
  const { loans, harvest, deposits } = pool;
  beginMonth(pool.month);
  if (deposits !== null) askSavers(pool, deposits, period);
  const isMonthly = pool.monthly[period] === 1;
  if (isMonthly) pool.monthsRun += 1;
  for (let i = 0; i < loans.length; i++) askBorrowers(pool, loans[i]!, period);
  if (harvest === null) return;
  askOrClear(harvest.own, period, isMonthly);
  if (harvest.bank !== null) askOrClear(harvest.bank, period, isMonthly);
}

/** What happens to borrowers before they are asked, and what they are willing to pay. */
function askBorrowers(pool: Pool, micro: Microloans, period: number): void {
  const isMonthly = pool.monthly[period] === 1;
  const { book, activity } = micro;
  if (ticks(pool, book, period)) book.will.fill(wills.allDue);
  if (isMonthly) {
    if (activity !== null) earnOnLoans(pool, activity, book);
    followRate(pool, micro);
    strikeBorrowers(pool, micro, period);
    decideToPrepay(pool, micro, period);
  }
  askOrClear(book, period, ticks(pool, book, period));
}

/** Whether the clock of a book moves in a period. */
function ticks(pool: Pool, book: LoanBook, period: number): boolean {
  return book.pace.tick === 'week' || pool.monthly[period] === 1;
}

function askOrClear(book: LoanBook, period: number, isDue: boolean): void {
  if (isDue) ask(book, period);
  else book.board.clear();
}

function lend(pool: Pool, period: number): void {
  const { deposits, loans } = pool;
  if (deposits !== null) noteDeposits(pool, deposits, period);
  for (let i = 0; i < loans.length; i++) {
    if (ticks(pool, loans[i]!.book, period)) pool.month.interest += receive(loans[i]!.book);
  }
  if (pool.monthly[period] === 0) return;
  receiveHarvest(pool);
  payCosts(pool);
  payFallbackInterest(pool);
  if (deposits !== null) {
    creditInterest(pool, deposits);
    payWithdrawals(pool, deposits, period);
  }
  recycle(pool);
  settleLate(pool);
  makeLoans(pool, period);
  repayFallback(pool);
}

function receiveHarvest({ harvest, month }: Pool): void {
  if (harvest === null) return;
  month.interest += receive(harvest.own);
  if (harvest.bank !== null) receive(harvest.bank);
}

function payCosts(pool: Pool): void {
  const { place, residual, month, flows, parameters, cash } = pool;
  month.costsDue = accrue(residual, residuals.costs, parameters.operatingCost.now);
  const paid = Math.min(month.costsDue, cashAbove(pool, 0));
  month.costsMissed = month.costsDue - paid;
  place.build.ledger.post(cash.first, place.build.world(pool.currency).first, paid, flows.costs);
}

function recycle(pool: Pool): void {
  const { parameters, place, cash, flows, month } = pool;
  if (parameters.recycled === null) return;
  const amount = Math.min(recycledInterest(month.interest, parameters.recycled.now), cashAbove(pool, 0));
  place.build.ledger.post(cash.first, pool.marketingAccount, amount, flows.marketing);
}

/** Late loans start anew or are lost. The bank bears its own losses; of the pool's, a share comes back. */
function settleLate(pool: Pool): void {
  const { loans, harvest, place, parameters, cash, flows, month } = pool;
  let lost = harvest === null ? 0 : writeAllOff(harvest.own);
  if (harvest !== null && harvest.bank !== null) writeAllOff(harvest.bank);
  for (let i = 0; i < loans.length; i++) {
    const { activity, book, charges } = loans[i]!;
    if (activity !== null) bearLosses(pool, activity, book);
    month.rescheduled += rescheduleLate(loans[i]!);
    lost += writeLossesOff(pool, loans[i]!);
    if (charges.saving !== null) charges.saving.giveBack(pool, book);
  }
  const back = recoveredOf(lost, parameters.recovered.now);
  place.build.ledger.post(place.build.world(pool.currency).first, cash.first, back, flows.recovered);
}

/** The enterprise's harvest first, because it cannot wait; then microloans in the order of their lots, product by product. */
function makeLoans(pool: Pool, period: number): void {
  const { loans, harvest } = pool;
  const credit = harvest === null ? 0 : creditWanted(harvest);
  let wanted = internalPart(pool, credit);
  for (let i = 0; i < loans.length; i++) {
    pool.asking[i] = gatherRequests(pool, loans[i]!, period);
    wanted += sumOfRequests(loans[i]!, pool.asking[i]!);
  }
  let funds = drawForLending(pool, wanted);
  if (harvest !== null) funds -= lendForHarvest(pool, harvest, credit, funds);
  for (let i = 0; i < loans.length; i++) funds -= lendInTurn(pool, loans[i]!, pool.asking[i]!, funds);
}
