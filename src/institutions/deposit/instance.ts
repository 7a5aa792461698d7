import type { AccountBlock } from '../../engine/accounts.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { monthStartTable } from '../../numbers/calendar.ts';
import type { ValuesOf } from '../../schema/field.ts';
import type { Place } from '../kind.ts';
import type { fields } from './fields.ts';

export type DepositValues = ValuesOf<typeof fields>;

/** Loans behind which the deposits stand, as running values. */
export interface Lending {
  readonly part: Parameter;
  readonly minimum: Parameter;
  readonly demand: Parameter;
  readonly rate: Parameter;
  readonly months: number;
  readonly losses: Parameter;
}

/**
 * A place that takes deposits: its till, what it owes savers, what borrowers owe it. After each month
 *
 *   till + loans = deposits + own funds
 *
 * to the minor unit; own funds may fall below zero, and then savers can no longer all be paid.
 */
export interface Deposit {
  readonly place: Place;
  readonly values: DepositValues;
  readonly currency: number;
  readonly till: AccountBlock;
  readonly memorandum: AccountBlock;
  readonly months: Uint8Array;
  readonly rate: Parameter;
  readonly ordinaryRate: Parameter;
  readonly weights: Readonly<Record<'rate' | 'remote' | 'social' | 'risk' | 'variance' | 'base', Parameter>>;
  readonly withdraws: Parameter;
  readonly disappointed: Parameter;
  readonly panic: Parameter;
  readonly fee: Parameter;
  readonly vanishes: Parameter;
  readonly capital: Parameter;
  readonly places: Parameter;
  readonly lapses: Parameter | null;
  readonly penalty: Parameter | null;
  readonly lending: Lending | null;
  readonly drivers: { readonly here: number; readonly withdraws: number; readonly vanishes: number };
  readonly counters: {
    ownFunds: number;
    deposits: number;
    asked: number;
    /** Part of the promised interest that was missing, mean of about a year. */
    missing: number;
    wasRefused: number;
    here: number;
    savers: number;
    /** Savers who asked for their money this month for the first time. */
    exits: number;
    hasVanished: number;
  };
  /** Set in `connect`. */
  linked: Linked | null;
}

/** What is known when the savers' accounts can be seen. */
export interface Linked {
  readonly count: number;
  /** What each can put aside a month. */
  readonly amount: Parameter;
  readonly first: number;
  readonly board: OrderBoard;
  readonly claims: AccountBlock;
  readonly owes: AccountBlock;
  readonly loans: AccountBlock;
  readonly loanDebts: AccountBlock;
  readonly flows: Readonly<Record<FlowName, number>>;
  readonly words: Uint32Array;
  readonly residuals: Float64Array;
  readonly wanted: Float64Array;
  readonly paid: Float64Array;
  /** Months since the first deposit; 0 before it. */
  readonly held: Float64Array;
  /** 1 for who has asked for the money and not got all of it. */
  readonly waits: Float64Array;
}

export type FlowName =
  | 'opening'
  | 'deposits'
  | 'withdrawals'
  | 'fees'
  | 'vanished'
  | 'lent'
  | 'repaid'
  | 'loanInterest'
  | 'booked'
  | 'unbooked'
  | 'credited'
  | 'interest'
  | 'loanBooked'
  | 'loanRepaid'
  | 'loanLost'
  | 'interestDue'
  | 'interestMissed'
  | 'withdrawalDue'
  | 'withdrawalMissed';

/** Round 1: the till and the running values. */
export function declareDeposit(values: DepositValues, place: Place): Deposit {
  const { build, id, index } = place;
  const currency = build.currencyIndex(values.currency);
  const own = { owner: index, currency } as const;
  const till = build.accounts({ ...own, name: `${id}.till`, class: 'asset', plane: 'cash', count: 1 });
  build.port(id, 'till', till);
  const parameter = (path: string, quantity: DepositValues['rate']): Parameter => place.parameter(path, quantity);
  const { chooses, lends, plan } = values;
  return {
    place,
    values,
    currency,
    till,
    memorandum: build.accounts({ ...own, name: `${id}.promises`, class: 'equity', plane: 'value', count: 2 }),
    months: monthStartTable(build.calendar),
    rate: parameter('rate', values.rate),
    ordinaryRate: parameter('ordinaryRate', values.ordinaryRate),
    weights: {
      rate: parameter('chooses.rate', chooses.rate),
      remote: parameter('chooses.remote', chooses.remote),
      social: parameter('chooses.social', chooses.social),
      risk: parameter('chooses.risk', chooses.risk),
      variance: parameter('chooses.variance', chooses.variance),
      base: parameter('chooses.base', chooses.base),
    },
    withdraws: parameter('withdraws', values.withdraws),
    disappointed: parameter('disappointed', values.disappointed),
    panic: parameter('panic', values.panic),
    fee: parameter('fee', values.fee),
    vanishes: parameter('vanishes', values.vanishes),
    capital: parameter('capital', values.capital),
    places: parameter('places', values.places),
    lapses: plan === null ? null : parameter('plan.lapses', plan.lapses),
    penalty: plan === null ? null : parameter('plan.penalty', plan.penalty),
    lending:
      lends === null
        ? null
        : {
            part: parameter('lends.part', lends.part),
            minimum: parameter('lends.minimum', lends.minimum),
            demand: parameter('lends.demand', lends.demand),
            rate: parameter('lends.rate', lends.rate),
            months: lends.months.value,
            losses: parameter('lends.losses', lends.losses),
          },
    drivers: {
      here: build.driver(`${id}.deposits here`),
      withdraws: build.driver(`${id}.withdraws now`),
      vanishes: build.driver(`${id}.vanishes now`),
    },
    counters: {
      ownFunds: 0,
      deposits: 0,
      asked: 0,
      missing: 0,
      wasRefused: 0,
      here: 0,
      savers: 0,
      exits: 0,
      hasVanished: 0,
    },
    linked: null,
  };
}
