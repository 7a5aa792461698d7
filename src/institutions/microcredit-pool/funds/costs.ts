import { accrue } from '../../../numbers/money.ts';
import { cashAbove, residuals, type Pool } from '../pool.ts';
import { recycledInterest } from './rules.ts';

/** The costs of a month, with those of the loans made in the month before, as far as cash goes. */
export function payCosts(pool: Pool): void {
  const { place, residual, month, memory, flows, parameters, cash } = pool;
  const exact = parameters.operatingCost.now + memory.loansMade * parameters.costPerLoan.now;
  month.costsDue = accrue(residual, residuals.costs, exact);
  const paid = Math.min(month.costsDue, cashAbove(pool, 0));
  month.costsMissed = month.costsDue - paid;
  place.build.ledger.post(cash.first, place.build.world(pool.currency).first, paid, flows.costs);
}

/** Passes a share of the interest received on to a marketing fund. */
export function recycle(pool: Pool): void {
  const { parameters, place, cash, flows, month } = pool;
  if (parameters.recycled === null) return;
  const amount = Math.min(recycledInterest(month.interest, parameters.recycled.now), cashAbove(pool, 0));
  place.build.ledger.post(cash.first, pool.marketingAccount, amount, flows.marketing);
}
