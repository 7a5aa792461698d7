import type { AccountBlock } from '../../engine/accounts.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { monthStartTable } from '../../numbers/calendar.ts';
import type { Place } from '../kind.ts';
import type { CommonShock } from './borrowers/common-shock.ts';
import type { HarvestCredit } from './borrowers/harvest-credit.ts';
import type { Microloans } from './borrowers/microloans.ts';
import type { RollRates } from './borrowers/roll-rates.ts';
import type { Voice } from './borrowers/voice.ts';
import type { PoolValues } from './fields.ts';
import type { Deposits } from './funds/deposits.ts';
import type { Fallback } from './funds/fallback.ts';
import type { Guarantee } from './funds/guarantee.ts';
import type { Lender } from './funds/lenders.ts';
import type { Provisions } from './funds/provisions.ts';
import type { Runs } from './funds/runs.ts';
import { newMonth, type MonthFigures } from './month.ts';
import { parametersOf, type PoolParameters } from './parameters.ts';

/** A loan pool while the model is built and run. What needs others is opened in `connect`, part by part. */
export interface Pool {
  readonly place: Place;
  readonly values: PoolValues;
  readonly currency: number;
  readonly cash: AccountBlock;
  readonly parameters: PoolParameters;
  readonly monthly: Uint8Array;
  /** Fractions of what accrues; see `residuals`. */
  readonly residual: Float64Array;
  readonly month: MonthFigures;
  /** What last month leaves behind for this one. */
  readonly memory: { missedDeposits: number; lateShare: number; loansMade: number };
  readonly flows: { opening: number; costs: number; recovered: number; marketing: number };
  marketingAccount: number;
  /** Months from the start, the running one included. */
  monthsRun: number;

  /** Who borrows: microloans, one book a product, and an enterprise. */
  loans: readonly Microloans[];
  harvest: HarvestCredit | null;
  /** How many ask for each product this month. */
  asking: Int32Array;
  /** What may be lent this month, by purse; see `purses`. */
  readonly purse: Float64Array;

  /** Whose money it is. */
  deposits: Deposits | null;
  lenders: readonly Lender[];
  fallback: Fallback | null;
  guarantee: Guarantee | null;
  /** Sums the guarantor may still stand for while loans are made. */
  guaranteeLeft: number;
  provisions: Provisions | null;

  /** What moves borrowers and savers. */
  readonly shock: CommonShock;
  rollRates: RollRates | null;
  kinShare: Parameter | null;
  voice: Voice | null;
  runs: Runs | null;
}

/** Places of `Pool.residual`. */
export const residuals = { costs: 0, fallback: 1, guarantee: 2 } as const;

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
    residual: build.state(3),
    month: newMonth(),
    memory: { missedDeposits: 0, lateShare: 0, loansMade: 0 },
    flows: { opening: -1, costs: -1, recovered: -1, marketing: -1 },
    marketingAccount: -1,
    monthsRun: 0,
    loans: [],
    harvest: null,
    asking: new Int32Array(0),
    purse: new Float64Array(2),
    deposits: null,
    lenders: [],
    fallback: null,
    guarantee: null,
    guaranteeLeft: 0,
    provisions: null,
    shock: { correlation: place.parameter('correlation', values.correlation), lasts: values.shockLasts.value },
    rollRates: null,
    kinShare: null,
    voice: null,
    runs: null,
  };
}

/** What may be lent or paid out above a floor, minor units. */
export function cashAbove(pool: Pool, floor: number): number {
  return Math.max(0, pool.place.build.ledger.available(pool.cash.first) - floor);
}
