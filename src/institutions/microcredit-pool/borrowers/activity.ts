import type { AccountBlock } from '../../../engine/accounts.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import { roundAmount } from '../../../numbers/money.ts';
import type { LoanBook } from '../book/loan-book.ts';
import type { Pool } from '../pool.ts';
import type { Product } from '../products/product.ts';

/**
 * What borrowers do with the money: a profit, or a loss, each month on what they still owe, to or from outside. In a profit
 * share the pool takes its part of the profit as what is due, and bears the loss at the end.
 */
export interface Activity {
  readonly profit: Parameter;
  readonly poolTakes: Parameter | null;
  readonly flows: { readonly profit: number; readonly loss: number; readonly shared: number };
  /** The pool's part of losses not yet made good, by unit, minor units. */
  readonly loss: Float64Array;
}

export function openActivity(pool: Pool, product: Product, theirs: AccountBlock): Activity | null {
  const { activity, poolTakes, form } = product.values;
  if (activity === null) return null;
  const { place, currency } = pool;
  const { build, index } = place;
  const sharing = form === 'profit-share' && poolTakes !== null;
  return {
    profit: place.parameter(`${product.path}.activity.profit`, activity.profit, theirs.count),
    poolTakes: sharing ? place.parameter(`${product.path}.poolTakes`, poolTakes) : null,
    flows: {
      profit: build.flow({ from: build.outside, to: theirs.owner, purpose: 'activity-profit', currency }),
      loss: build.flow({ from: theirs.owner, to: build.outside, purpose: 'activity-loss', currency }),
      shared: build.flow({ from: index, to: theirs.owner, purpose: 'loss-shared', currency, plane: 'value' }),
    },
    loss: build.state(theirs.count),
  };
}

/** Phase `open`, each month: profits come in and losses go out; the pool's part of a profit is added to what is owed. */
export function earnOnLoans(pool: Pool, activity: Activity, book: LoanBook): void {
  const { build } = pool.place;
  const { ledger } = build;
  const world = build.world(pool.currency).first;
  for (let row = 0; row < book.count; row++) {
    if (!book.isRunning(row)) continue;
    const profit = roundAmount(book.balanceOf(row) * activity.profit.each[row]!, 'half-even');
    const payer = book.ends.payers[row]!;
    if (profit >= 0) ledger.post(world, payer, profit, activity.flows.profit);
    else ledger.post(payer, world, Math.min(0 - profit, Math.max(0, ledger.available(payer))), activity.flows.loss);
    if (activity.poolTakes !== null) share(activity, book, row, profit, activity.poolTakes.now);
  }
}

/** A loss is made good out of later profits before the pool takes its part again. */
function share(activity: Activity, book: LoanBook, row: number, profit: number, part: number): void {
  const after = activity.loss[row]! - profit;
  activity.loss[row] = Math.max(0, after);
  if (after >= 0) return;
  const taken = Math.floor((0 - after) * part);
  book.interest[row]! += taken;
  book.ran[row]! += taken;
}

/** When the last instalment has fallen due: the loss that is left is the pool's, up to what is owed. Returns it. */
export function bearLosses(pool: Pool, activity: Activity, book: LoanBook): number {
  if (activity.poolTakes === null) return 0;
  const { ledger } = pool.place.build;
  let borne = 0;
  for (let row = 0; row < book.count; row++) {
    const isLast = book.isRunning(row) && book.turn[row]! >= book.turns[row]! - 1;
    const loss = isLast ? Math.min(activity.loss[row]!, book.balanceOf(row)) : 0;
    if (loss === 0) continue;
    ledger.post(book.claims.first + row, book.debts.first + row, loss, activity.flows.shared);
    activity.loss[row] = 0;
    borne += loss;
  }
  return borne;
}
