import type { AccountBlock } from '../../../engine/accounts.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import { accrue, roundAmount } from '../../../numbers/money.ts';
import { ratePer } from '../../../numbers/rates.ts';
import { cashAbove, type Pool } from '../pool.ts';

export type Rank = 'senior' | 'equal' | 'junior';

/** A lender to the pool, in its own currency. */
export interface Lender {
  readonly name: string;
  readonly rank: Rank;
  readonly currency: number;
  readonly claims: AccountBlock;
  readonly debts: AccountBlock;
  readonly amount: Parameter;
  readonly rate: Parameter;
  readonly hedged: Parameter;
  readonly hedgeCost: Parameter;
  readonly after: number;
  readonly months: number;
  readonly isEven: boolean;
  readonly flows: {
    readonly paidIn: number;
    readonly interest: number;
    readonly repaid: number;
    readonly noted: number;
    readonly repaidNoted: number;
  };
  /** [0] interest due and unpaid, [1] its fraction, [2] principal due and unpaid, all in the lender's currency; [3] the
   * exchange rate of the day the money came, pool minor units for one of the lender's. */
  readonly state: Float64Array;
}

const place = { interest: 0, fraction: 1, principal: 2, openingRate: 3 } as const;

export function openLenders(pool: Pool): Lender[] {
  return Object.keys(pool.values.lenders)
    .sort()
    .map((name) => open(pool, name));
}

function open(pool: Pool, name: string): Lender {
  const given = pool.values.lenders[name]!;
  const { build, id, index } = pool.place;
  const currency = build.currencyIndex(given.amount.currency ?? pool.values.currency);
  const shared = { currency, count: 1, plane: 'value' } as const;
  const claims = build.accounts({ ...shared, owner: build.outside, name: `${id}.lender ${name}`, class: 'claim' });
  const debts = build.accounts({ ...shared, owner: index, name: `${id}.lender ${name} owed`, class: 'debt' });
  build.pair(claims, debts);
  const cash = (from: number, to: number, purpose: string): number =>
    build.flow({ from, to, purpose, currency: pool.currency });
  const noted = (from: number, to: number, purpose: string): number =>
    build.flow({ from, to, purpose, currency, plane: 'value' });
  const path = `lenders.${name}`;
  return {
    name,
    rank: given.rank,
    currency,
    claims,
    debts,
    amount: pool.place.parameter(`${path}.amount`, given.amount),
    rate: pool.place.parameter(`${path}.rate`, given.rate),
    hedged: pool.place.parameter(`${path}.hedged`, given.hedged),
    hedgeCost: pool.place.parameter(`${path}.hedgeCost`, given.hedgeCost),
    after: given.after.value,
    months: given.months.value,
    isEven: given.repays === 'evenly',
    flows: {
      paidIn: cash(build.outside, index, 'borrowed'),
      interest: cash(index, build.outside, 'lender-interest'),
      repaid: cash(index, build.outside, 'lender-repaid'),
      noted: noted(index, build.outside, 'borrowed'),
      repaidNoted: noted(build.outside, index, 'lender-repaid'),
    },
    state: build.state(4),
  };
}

/** What is owed to a lender, in its own currency, minor units. */
export function owedTo({ place: { build } }: Pool, { claims }: Lender): number {
  return build.ledger.balances[claims.first]!;
}

/** Pool minor units for one of the lender's: the hedged part at the rate of the day the money came. */
export function priceOf(pool: Pool, { currency, state, hedged }: Lender): number {
  if (currency === pool.currency) return 1;
  const today = pool.place.build.economy.rate(currency, pool.currency);
  return hedged.now * state[place.openingRate]! + (1 - hedged.now) * today;
}

/** All debts to lenders as they stand today, in the pool's currency, minor units. */
export function owedToLenders(pool: Pool): number {
  let sum = 0;
  for (let i = 0; i < pool.lenders.length; i++) {
    sum += owedTo(pool, pool.lenders[i]!) * priceOf(pool, pool.lenders[i]!);
  }
  return sum;
}

/** Debts to the lenders of a rank as they stand today, in the pool's currency, rounded up to whole minor units. */
export function owedToRank(pool: Pool, rank: Rank): number {
  let sum = 0;
  for (let i = 0; i < pool.lenders.length; i++) {
    const lender = pool.lenders[i]!;
    if (lender.rank === rank) sum += owedTo(pool, lender) * priceOf(pool, lender);
  }
  return Math.ceil(sum);
}

/** Money that lenders pay in this month, from outside; called before lending. */
export function drawFromLenders(pool: Pool): void {
  const { lenders, monthsRun } = pool;
  for (let i = 0; i < lenders.length; i++) if (monthsRun === lenders[i]!.after + 1) payIn(pool, lenders[i]!);
}

function payIn(pool: Pool, lender: Lender): void {
  const { build } = pool.place;
  const amount = roundAmount(lender.amount.now, 'half-even');
  const rate = lender.currency === pool.currency ? 1 : build.economy.rate(lender.currency, pool.currency);
  lender.state[place.openingRate] = rate;
  const here = roundAmount(amount * rate, 'down');
  build.ledger.post(build.world(pool.currency).first, pool.cash.first, here, lender.flows.paidIn);
  build.ledger.post(lender.debts.first, lender.claims.first, amount, lender.flows.noted);
}

/** Each month: interest and, when it falls due, principal; paid as far as cash goes, the senior lenders first. */
export function payLenders(pool: Pool): void {
  for (const rank of ranks) {
    for (let i = 0; i < pool.lenders.length; i++) {
      if (pool.lenders[i]!.rank === rank) payLender(pool, pool.lenders[i]!);
    }
  }
}

function payLender(pool: Pool, lender: Lender): void {
  const owed = owedTo(pool, lender);
  const { state, flows } = lender;
  if (owed === 0 && state[place.interest] === 0) return;
  const age = pool.monthsRun - 1 - lender.after;
  if (age < 1) return;
  const yearly = lender.rate.now + lender.hedged.now * lender.hedgeCost.now;
  const monthly = ratePer({ value: yearly, per: 'year', basis: 'nominal' }, 'month');
  state[place.interest]! += accrue(state, place.fraction, owed * monthly);
  state[place.principal]! += principalDue(lender, owed - state[place.principal]!, age);
  const interest = pay(pool, lender, state[place.interest]!, flows.interest);
  state[place.interest]! -= interest;
  pool.month.lenderInterest += Math.ceil(interest * priceOf(pool, lender));
  const principal = pay(pool, lender, state[place.principal]!, flows.repaid);
  state[place.principal]! -= principal;
  pool.place.build.ledger.post(lender.claims.first, lender.debts.first, principal, flows.repaidNoted);
}

/** What falls due of the principal at an age in months, the lender's currency: equal parts, or all at the end. */
function principalDue({ isEven, months }: Lender, left: number, age: number): number {
  if (age >= months) return left;
  return isEven ? Math.ceil(left / (months - age + 1)) : 0;
}

/** Pays a sum of the lender's currency out of the till; returns how much of it could be paid. */
function pay(pool: Pool, lender: Lender, due: number, flow: number): number {
  const { build } = pool.place;
  const price = priceOf(pool, lender);
  const wanted = Math.ceil(due * price);
  const cash = Math.min(wanted, cashAbove(pool, 0));
  build.ledger.post(pool.cash.first, build.world(pool.currency).first, cash, flow);
  pool.month.lendersDue += wanted;
  pool.month.lendersMissed += wanted - cash;
  return cash === wanted ? due : Math.floor(cash / price);
}

const ranks: readonly Rank[] = ['senior', 'equal', 'junior'];
