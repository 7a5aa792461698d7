import type { AccountBlock } from '../../../engine/accounts.ts';
import { accrue, roundAmount } from '../../../numbers/money.ts';
import { ratePer } from '../../../numbers/rates.ts';
import type { Place } from '../../kind.ts';
import { cashAbove, residuals } from '../pool.ts';
import type { Pool } from '../pool.ts';
import { fallbackNeed } from './rules.ts';

/** A line of credit from partner cooperatives outside the model. */
export interface Fallback {
  readonly claims: AccountBlock;
  readonly debts: AccountBlock;
  readonly flows: {
    readonly drawn: number;
    readonly repaid: number;
    readonly interest: number;
    readonly drawnValue: number;
    readonly repaidValue: number;
  };
  /** [0] interest that has run and is not paid, whole minor units. */
  readonly owed: Float64Array;
}

/** Round 3: the pair of claim and debt and the flows of the line. */
export function openFallback(place: Place, currency: number): Fallback {
  const { build, id, index } = place;
  const shared = { currency, count: 1, plane: 'value' } as const;
  const claims = build.accounts({ ...shared, owner: build.outside, name: `${id}.fallback line`, class: 'claim' });
  const debts = build.accounts({ ...shared, owner: index, name: `${id}.fallback line owed`, class: 'debt' });
  build.pair(claims, debts);
  const flow = (from: number, to: number, purpose: string, plane: 'cash' | 'value'): number =>
    build.flow({ from, to, purpose, currency, plane });
  return {
    claims,
    debts,
    flows: {
      drawn: flow(build.outside, index, 'fallback', 'cash'),
      repaid: flow(index, build.outside, 'fallback-repaid', 'cash'),
      interest: flow(index, build.outside, 'fallback-interest', 'cash'),
      drawnValue: flow(index, build.outside, 'fallback', 'value'),
      repaidValue: flow(build.outside, index, 'fallback-repaid', 'value'),
    },
    owed: build.state(1),
  };
}

/** What is drawn on the line, minor units. */
export function drawnOn(pool: Pool): number {
  const { fallback, place } = pool;
  return fallback === null ? 0 : place.build.ledger.balances[fallback.claims.first]!;
}

/** Draws what own money lacks for lending, as far as the line reaches. Returns what is now at hand for it. */
export function drawForLending(pool: Pool, wanted: number): number {
  const { fallback, place, parameters } = pool;
  const own = cashAbove(pool, roundAmount(parameters.reserve.now, 'up'));
  if (fallback === null) return own;
  const left = Math.max(0, Math.floor(parameters.fallbackLine.now) - drawnOn(pool));
  const amount = fallbackNeed({ wanted, own, left });
  const { ledger } = place.build;
  ledger.post(place.build.world(pool.currency).first, pool.cash.first, amount, fallback.flows.drawn);
  ledger.post(fallback.debts.first, fallback.claims.first, amount, fallback.flows.drawnValue);
  return own + amount;
}

/** A month's interest on the line: due now with what is late, paid as far as cash goes. */
export function payFallbackInterest(pool: Pool): void {
  const { fallback, place, parameters, residual, month } = pool;
  if (fallback === null) return;
  const rate = ratePer({ value: parameters.fallbackRate.now, per: 'year', basis: 'nominal' }, 'month');
  fallback.owed[0]! += accrue(residual, residuals.fallback, drawnOn(pool) * rate);
  const due = fallback.owed[0]!;
  const paid = Math.min(due, cashAbove(pool, 0));
  place.build.ledger.post(pool.cash.first, place.build.world(pool.currency).first, paid, fallback.flows.interest);
  fallback.owed[0] = due - paid;
  month.fallbackDue = due;
  month.fallbackMissed = due - paid;
}

/** After lending: money above the floor pays the line back. */
export function repayFallback(pool: Pool): void {
  const { fallback, place, parameters } = pool;
  if (fallback === null) return;
  const amount = Math.min(drawnOn(pool), cashAbove(pool, roundAmount(parameters.reserve.now, 'up')));
  const { ledger } = place.build;
  ledger.post(pool.cash.first, place.build.world(pool.currency).first, amount, fallback.flows.repaid);
  ledger.post(fallback.claims.first, fallback.debts.first, amount, fallback.flows.repaidValue);
}
