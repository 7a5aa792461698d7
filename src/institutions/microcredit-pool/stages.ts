import type { ModelBuilder } from '../../engine/builder.ts';
import { ask } from './book/ask.ts';
import { lateBalance } from './book/late.ts';
import type { LoanBook } from './book/loan-book.ts';
import { receive } from './book/receive.ts';
import { writeAllOff } from './book/write-off.ts';
import { bearLosses } from './borrowers/activity.ts';
import { askBorrowers, receiveFromBorrowers } from './borrowers/asking.ts';
import { rescheduleLate } from './borrowers/changes.ts';
import { creditWanted, internalPart, lendForHarvest } from './borrowers/harvest-credit.ts';
import { fillPurses } from './borrowers/kin.ts';
import { lendInTurn } from './borrowers/lending.ts';
import { writeLossesOff } from './borrowers/losses.ts';
import { gatherRequests, sumOfRequests } from './borrowers/requests.ts';
import { meetOthers } from './connect.ts';
import { payCosts, recycle } from './funds/costs.ts';
import { askSavers, creditInterest, noteDeposits, payWithdrawals } from './funds/deposits.ts';
import { drawForLending, payFallbackInterest, repayFallback } from './funds/fallback.ts';
import { beginGuaranteeing, payGuaranteeFee } from './funds/guarantee.ts';
import { drawFromLenders, payLenders } from './funds/lenders.ts';
import { provide } from './funds/provisions.ts';
import { recoveredOf } from './funds/rules.ts';
import { beginMonth } from './month.ts';
import type { Pool } from './pool.ts';
import { ownBooks } from './results/series.ts';

/**
 * Round 4. `open` asks savers and borrowers; `lend` books what came and, in the first period of a month, pays costs, interest
 * and withdrawals, passes interest on, writes off, lends, and pays the fallback line back with what is left. Books of weekly
 * instalments ask and book in every period.
 */
export function addStages(pools: readonly Pool[], build: ModelBuilder): void {
  for (const pool of pools) meetOthers(pool);
  const books = pools.map(ownBooks);
  build.stage({
    phase: 'open',
    name: {
      fr: 'les caisses de prêt réclament échéances et épargne',
      en: 'loan pools ask for instalments and savings',
    },
    run(period) {
      for (let i = 0; i < pools.length; i++) open(pools[i]!, period);
    },
  });
  build.stage({
    phase: 'lend',
    name: { fr: 'les caisses de prêt prêtent', en: 'loan pools lend' },
    run(period) {
      for (let i = 0; i < pools.length; i++) lend(pools[i]!, books[i]!, period);
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

function askOrClear(book: LoanBook, period: number, isDue: boolean): void {
  if (isDue) ask(book, period);
  else book.board.clear();
}

function lend(pool: Pool, books: readonly LoanBook[], period: number): void {
  const { deposits, loans } = pool;
  if (deposits !== null) noteDeposits(pool, deposits, period);
  for (let i = 0; i < loans.length; i++) receiveFromBorrowers(pool, loans[i]!, period);
  if (pool.monthly[period] === 0) return;
  receiveHarvest(pool);
  payWhatIsOwed(pool, period);
  recycle(pool);
  settleLate(pool);
  drawFromLenders(pool);
  makeLoans(pool, period);
  repayFallback(pool);
  provide(pool, books);
  remember(pool, books);
}

function receiveHarvest({ harvest, month }: Pool): void {
  if (harvest === null) return;
  month.interest += receive(harvest.own);
  if (harvest.bank !== null) receive(harvest.bank);
}

/** Costs, lenders, the guarantor, the fallback line, and savers who leave, in this order. */
function payWhatIsOwed(pool: Pool, period: number): void {
  payCosts(pool);
  payLenders(pool);
  payGuaranteeFee(pool);
  payFallbackInterest(pool);
  if (pool.deposits === null) return;
  creditInterest(pool, pool.deposits);
  payWithdrawals(pool, pool.deposits, period);
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
  fillPurses(pool, funds);
  beginGuaranteeing(pool);
  for (let i = 0; i < loans.length; i++) lendInTurn(pool, loans[i]!, pool.asking[i]!);
}

/** What next month needs to know of this one. */
function remember({ memory, month }: Pool, books: readonly LoanBook[]): void {
  let all = 0;
  let late = 0;
  for (let i = 0; i < books.length; i++) {
    all += books[i]!.outstanding();
    late += lateBalance(books[i]!, 30);
  }
  memory.missedDeposits = month.depositsMissed;
  memory.lateShare = all === 0 ? 0 : late / all;
  memory.loansMade = month.loansMade;
}
