import type { AccountBlock } from '../../../engine/accounts.ts';
import { reasons } from '../../../engine/orders.ts';
import type { OrderBoard } from '../../../engine/orders.ts';
import { domains } from '../../../engine/parameters.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import { accrue, roundAmount, splitByWeights } from '../../../numbers/money.ts';
import { ratePer } from '../../../numbers/rates.ts';
import { once, uniformOfWord } from '../../../random/draws.ts';
import { cashAbove } from '../pool.ts';
import { hasteOf } from './runs.ts';
import type { Pool } from '../pool.ts';

/** Migrants' deposits: a claim of each saver on the pool, in the pool's currency. */
export interface Deposits {
  readonly board: OrderBoard;
  readonly claims: AccountBlock;
  readonly debts: AccountBlock;
  readonly amount: Parameter;
  readonly share: Parameter;
  readonly rate: Parameter;
  readonly withdraws: Parameter;
  readonly withdrawsWithoutWork: Parameter;
  readonly every: number;
  readonly drivers: { readonly takesPart: number; readonly withdraws: number };
  /** Draws of each saver, once a future: it takes part when below `share`. */
  readonly takesPart: Float64Array;
  /** 1 for a saver who has asked for the deposit and waits. */
  readonly waits: Float64Array;
  readonly residual: Float64Array;
  readonly words: Uint32Array;
  readonly weights: Float64Array;
  readonly shares: Float64Array;
  /** Who has work, when the population says so. */
  readonly working: Float64Array | null;
  readonly flows: {
    readonly noted: number;
    readonly interest: number;
    readonly returned: number;
    readonly returnedValue: number;
  };
  /** Flows that bring the pool money from channels; known when the stages are made. */
  arrivals: readonly number[];
}

/** Round 3: the board on which savers are asked, their claims, and the flows. */
export function openDeposits(pool: Pool): Deposits | null {
  const { place, values, currency, cash } = pool;
  const given = values.migrantMoney;
  if (given === null) return null;
  const { build, id, index } = place;
  const savers = build.portOf(given.from, 'cash');
  const { count, owner } = savers;
  const units = Int32Array.from({ length: count }, (_, unit) => unit);
  const shared = { currency, count, plane: 'value' } as const;
  const claims = build.accounts({ ...shared, owner, name: `${id}.deposits`, class: 'claim' });
  const debts = build.accounts({ ...shared, owner: index, name: `${id}.deposits owed`, class: 'debt' });
  build.pair(claims, debts);
  const board = build.board({
    type: 'transfer',
    owner: index,
    topic: 'saving',
    currency: savers.currency,
    payerOwner: owner,
    payeeOwner: index,
    payers: units.map((unit) => savers.first + unit),
    payees: new Int32Array(count).fill(cash.first),
    units,
    flow: -1,
    partial: false,
  });
  const noted = (from: number, to: number, purpose: string): number =>
    build.flow({ from, to, purpose, currency, plane: 'value' });
  return {
    board,
    claims,
    debts,
    amount: place.parameter('migrantMoney.amount', given.amount),
    share: place.parameter('migrantMoney.share', given.share),
    rate: place.parameter('migrantMoney.rate', given.rate),
    withdraws: place.parameter('migrantMoney.withdraws', given.withdraws),
    withdrawsWithoutWork: place.parameter('migrantMoney.withdrawsWithoutWork', given.withdrawsWithoutWork),
    every: given.every.value,
    drivers: { takesPart: build.driver(`${id}.takes part`), withdraws: build.driver(`${id}.withdraws`) },
    takesPart: build.state(count),
    waits: build.state(count),
    residual: build.state(count),
    words: new Uint32Array(count),
    weights: new Float64Array(count),
    shares: new Float64Array(count),
    working: build.published(given.from, 'working'),
    flows: {
      noted: noted(index, owner, 'deposited'),
      interest: noted(index, owner, 'deposit-interest'),
      returned: build.flow({ from: index, to: build.outside, purpose: 'deposit-back', currency }),
      returnedValue: noted(owner, index, 'deposit-back'),
    },
    arrivals: [],
  };
}

/** At the start of a future: one draw a saver decides who takes part, whatever the share is. */
export function beginDeposits(pool: Pool, deposits: Deposits): void {
  const { draws } = pool.place.build;
  const { words, takesPart } = deposits;
  draws.words(deposits.drivers.takesPart, domains.decision, once, words, words.length);
  for (let unit = 0; unit < words.length; unit++) takesPart[unit] = uniformOfWord(words[unit]!);
}

/** Phase `open`: asks savers for what they have promised; they take turns, so that not all send in one month. */
export function askSavers(pool: Pool, deposits: Deposits, period: number): void {
  const { board, takesPart, share, every, amount } = deposits;
  board.clear();
  if (pool.monthly[period] === 0) return;
  const month = pool.place.build.calendar.monthOfPeriod[period]!;
  const wanted = roundAmount(amount.now * every, 'half-even');
  for (let unit = 0; unit < board.count; unit++) {
    if (takesPart[unit]! < share.now && (month + 1 + unit) % every === 0) board.wanted[unit] = wanted;
  }
}

/** What has arrived is the savers', split as it was sent; what was lost on the way is nobody's deposit. */
export function noteDeposits(pool: Pool, deposits: Deposits, period: number): void {
  const { board, weights, shares, claims, debts, arrivals, flows } = deposits;
  const { ledger } = pool.place.build;
  let arrived = 0;
  for (let i = 0; i < arrivals.length; i++) arrived += ledger.moved(arrivals[i]!, period);
  if (arrived === 0) return;
  for (let row = 0; row < board.count; row++) {
    weights[row] = board.reasons[row] === reasons.lost ? 0 : board.granted[row]!;
  }
  splitByWeights(arrived, weights, shares, board.count, period);
  for (let row = 0; row < board.count; row++) {
    ledger.post(debts.first + row, claims.first + row, shares[row]!, flows.noted);
  }
}

/** A month's interest is added to the deposits. */
export function creditInterest(pool: Pool, deposits: Deposits): void {
  const { claims, debts, residual, flows } = deposits;
  const rate = ratePer({ value: deposits.rate.now, per: 'year', basis: 'nominal' }, 'month');
  if (rate === 0) return;
  const { ledger } = pool.place.build;
  for (let unit = 0; unit < claims.count; unit++) {
    const earned = accrue(residual, unit, ledger.balances[claims.first + unit]! * rate);
    ledger.post(debts.first + unit, claims.first + unit, earned, flows.interest);
    pool.month.depositInterest += earned;
  }
}

/** Savers take their deposits out, those without work sooner; who cannot be paid in full gets what there is and waits. */
export function payWithdrawals(pool: Pool, deposits: Deposits, period: number): void {
  const { claims, debts, words, waits, working, flows } = deposits;
  const { ledger, draws } = pool.place.build;
  const world = pool.place.build.world(pool.currency).first;
  const { count } = claims;
  const haste = hasteOf(pool);
  draws.words(deposits.drivers.withdraws, domains.decision, period, words, count);
  for (let i = 0; i < count; i++) {
    const unit = (i + period) % count;
    const held = ledger.balances[claims.first + unit]!;
    if (held === 0) continue;
    const atWork = working === null || working[unit] === 1;
    const chance = (atWork ? deposits.withdraws.now : deposits.withdrawsWithoutWork.now) * haste;
    if (uniformOfWord(words[unit]!) < chance) waits[unit] = 1;
    if (waits[unit] === 0) continue;
    const paid = Math.min(held, cashAbove(pool, 0));
    ledger.post(pool.cash.first, world, paid, flows.returned);
    ledger.post(claims.first + unit, debts.first + unit, paid, flows.returnedValue);
    if (paid === held) waits[unit] = 0;
    pool.month.depositsDue += held;
    pool.month.depositsMissed += held - paid;
  }
}
