import type { AccountBlock } from '../../engine/accounts.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { monthStartTable } from '../../numbers/calendar.ts';
import type { Quantity } from '../../schema/value.ts';
import type { Place } from '../kind.ts';
import type { HarvestCredit } from './borrowers/harvest-credit.ts';
import type { Microloans } from './borrowers/microloans.ts';
import type { PoolValues } from './fields.ts';
import type { Deposits } from './funds/deposits.ts';
import type { Fallback } from './funds/fallback.ts';

/** Numbers of a month, emptied when its lending begins; money in whole minor units. */
export interface MonthFigures {
  requested: number;
  refused: number;
  /** Requests refused, and loans made, in number. */
  refusedPeople: number;
  loansMade: number;
  interest: number;
  /** Interest paid on blocked savings. */
  savingInterest: number;
  rescheduled: number;
  depositsDue: number;
  depositsMissed: number;
  fallbackDue: number;
  fallbackMissed: number;
  costsDue: number;
  costsMissed: number;
}

/** Running values of a pool. */
export interface PoolParameters {
  readonly capital: Parameter;
  readonly rate: Parameter;
  readonly internalShare: Parameter;
  readonly bankRate: Parameter | null;
  readonly bankLimit: Parameter | null;
  readonly reserve: Parameter;
  readonly misfortune: Parameter;
  readonly recovered: Parameter;
  readonly recycled: Parameter | null;
  readonly fallbackLine: Parameter;
  readonly fallbackRate: Parameter;
  readonly operatingCost: Parameter;
}

/** A loan pool while the model is built and run; what needs others is set in `connect`. */
export interface Pool {
  readonly place: Place;
  readonly values: PoolValues;
  readonly currency: number;
  readonly cash: AccountBlock;
  readonly parameters: PoolParameters;
  readonly monthly: Uint8Array;
  /** Fractions of operating cost, interest on the fallback line and earnings; see `residuals`. */
  readonly residual: Float64Array;
  readonly month: MonthFigures;
  readonly flows: { opening: number; costs: number; recovered: number; marketing: number };
  marketingAccount: number;
  /** How many ask for each product this month. */
  asking: Int32Array;
  /** Months from the start, the running one included. */
  monthsRun: number;
  deposits: Deposits | null;
  fallback: Fallback | null;
  /** Microloans, one book a product. */
  loans: readonly Microloans[];
  harvest: HarvestCredit | null;
}

export const residuals = { costs: 0, fallback: 1 } as const;

/** Round 1: the cash account and the running values. */
export function declarePool(values: PoolValues, place: Place): Pool {
  const { build, id, index } = place;
  const currency = build.currencyIndex(values.currency);
  const cash = build.accounts({ owner: index, name: `${id}.cash`, class: 'asset', plane: 'cash', currency, count: 1 });
  build.port(id, 'cash', cash);
  return {
    place,
    values,
    currency,
    cash,
    parameters: parametersOf(values, place),
    monthly: monthStartTable(build.calendar),
    residual: build.state(2),
    month: newMonth(),
    flows: { opening: -1, costs: -1, recovered: -1, marketing: -1 },
    marketingAccount: -1,
    deposits: null,
    fallback: null,
    loans: [],
    asking: new Int32Array(0),
    monthsRun: 0,
    harvest: null,
  };
}

/** Empties the figures of a month. */
export function beginMonth(month: MonthFigures): void {
  Object.assign(month, nothing);
}

/** What may be lent or paid out above a floor, minor units. */
export function cashAbove(pool: Pool, floor: number): number {
  return Math.max(0, pool.place.build.ledger.available(pool.cash.first) - floor);
}

const nothing: MonthFigures = {
  requested: 0,
  refused: 0,
  refusedPeople: 0,
  loansMade: 0,
  interest: 0,
  savingInterest: 0,
  rescheduled: 0,
  depositsDue: 0,
  depositsMissed: 0,
  fallbackDue: 0,
  fallbackMissed: 0,
  costsDue: 0,
  costsMissed: 0,
};

function newMonth(): MonthFigures {
  return { ...nothing };
}

function parametersOf(values: PoolValues, place: Place): PoolParameters {
  const maybe = (path: string, given: Quantity | null): Parameter | null =>
    given === null ? null : place.parameter(path, given);
  return {
    capital: place.parameter('capital', values.capital),
    rate: place.parameter('rate', values.rate),
    internalShare: place.parameter('internalShare', values.internalShare),
    bankRate: maybe('bankRate', values.bankRate),
    bankLimit: maybe('bankLimit', values.bankLimit),
    reserve: place.parameter('reserve', values.reserve),
    misfortune: place.parameter('misfortune', values.misfortune),
    recovered: place.parameter('recovered', values.recovered),
    recycled: maybe('recycles.share', values.recycles?.share ?? null),
    fallbackLine: place.parameter('fallbackLine', values.fallbackLine),
    fallbackRate: place.parameter('fallbackRate', values.fallbackRate),
    operatingCost: place.parameter('operatingCost', values.operatingCost),
  };
}
