import type { ModelBuilder } from '../../engine/builder.ts';
import { accrue } from '../../numbers/money.ts';
import { meetOthers } from './connect.ts';
import { askSavers, creditInterest, noteDeposits, payWithdrawals } from './deposits.ts';
import { drawForLending, payFallbackInterest, repayFallback } from './fallback.ts';
import { creditWanted, internalPart, lendForHarvest } from './harvest-credit.ts';
import { gatherRequests, lendInTurn, strikeBorrowers, sumOfRequests } from './microloans.ts';
import { beginMonth, cashAbove, residuals } from './pool.ts';
import type { Pool } from './pool.ts';
import type { LoanBook } from './loan-book.ts';
import { recoveredOf, recycledInterest } from './rules.ts';

/**
 * Round 4. In the first period of a month: `open` asks savers and borrowers, `lend` books what came, pays costs, interest and
 * withdrawals, passes interest on, writes off, lends, and pays the fallback line back with what is left.
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
  const { micro, harvest, deposits } = pool;
  beginMonth(pool.month);
  if (deposits !== null) askSavers(pool, deposits, period);
  const isMonthly = pool.monthly[period] === 1;
  if (micro !== null) {
    if (isMonthly) strikeBorrowers(pool, micro, period);
    askOrClear(micro.book, isMonthly);
  }
  if (harvest === null) return;
  askOrClear(harvest.own, isMonthly);
  if (harvest.bank !== null) askOrClear(harvest.bank, isMonthly);
}

function askOrClear(book: LoanBook, isMonthly: boolean): void {
  if (isMonthly) book.ask();
  else book.board.clear();
}

function lend(pool: Pool, period: number): void {
  const { deposits } = pool;
  if (deposits !== null) noteDeposits(pool, deposits, period);
  if (pool.monthly[period] === 0) return;
  receive(pool);
  payCosts(pool);
  payFallbackInterest(pool);
  if (deposits !== null) {
    creditInterest(pool, deposits);
    payWithdrawals(pool, deposits, period);
  }
  recycle(pool);
  writeOff(pool);
  makeLoans(pool, period);
  repayFallback(pool);
}

function receive({ micro, harvest, month }: Pool): void {
  if (micro !== null) month.interest += micro.book.receive();
  if (harvest === null) return;
  month.interest += harvest.own.receive();
  if (harvest.bank !== null) harvest.bank.receive();
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

/** The bank bears its own losses; of the pool's, a share comes back. */
function writeOff(pool: Pool): void {
  const { micro, harvest, place, parameters, cash, flows } = pool;
  const lost = (micro === null ? 0 : micro.book.writeOff()) + (harvest === null ? 0 : harvest.own.writeOff());
  if (harvest !== null && harvest.bank !== null) harvest.bank.writeOff();
  const back = recoveredOf(lost, parameters.recovered.now);
  place.build.ledger.post(place.build.world(pool.currency).first, cash.first, back, flows.recovered);
}

/** The enterprise's harvest first, because it cannot wait; then microloans in the order of their lots. */
function makeLoans(pool: Pool, period: number): void {
  const { micro, harvest } = pool;
  const asking = micro === null ? 0 : gatherRequests(pool, micro, period);
  const credit = harvest === null ? 0 : creditWanted(harvest);
  const wanted = internalPart(pool, credit) + (micro === null ? 0 : sumOfRequests(micro, asking));
  let funds = drawForLending(pool, wanted);
  if (harvest !== null) funds -= lendForHarvest(pool, harvest, credit, funds);
  if (micro !== null) lendInTurn(pool, micro, asking, funds);
}
