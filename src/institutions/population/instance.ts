import type { AccountBlock } from '../../engine/accounts.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import type { Parameter } from '../../engine/parameters.ts';
import type { Place } from '../kind.ts';
import { publishChoice } from './comparing.ts';
import type { PopulationValues } from './fields.ts';

/** What the file says of sending, as the loop reads it. */
export interface Sending {
  /** The wish of each unit a month: minor units, or a share of the month's income when `ofIncome`. */
  readonly amount: Parameter;
  readonly ofIncome: boolean;
  readonly every: number;
  /** What each unit has wished since it last sent, minor units. */
  readonly pending: Float64Array;
}

/** One sector a population buys in. */
export interface Purchase {
  readonly sector: string;
  readonly amount: Parameter;
  /** Set in `connect`: one row a unit. */
  board: OrderBoard | null;
}

/** Counters of a period, emptied when it opens. */
export interface Counters {
  /** Obligations that fell due and those not paid in full, in number. */
  due: number;
  missed: number;
  /** What was due and what of it was not paid, minor units. */
  dueAmount: number;
  missedAmount: number;
  /** What was to be sent and was not: for lack of cash, and for lack of a channel or above its limit. Minor units. */
  unsentForCash: number;
  unsentForChannel: number;
}

/** A population while the model is built and run; flows are set in `connect`. */
export interface Population {
  readonly place: Place;
  readonly values: PopulationValues;
  readonly currency: number;
  readonly count: number;
  readonly cash: AccountBlock;
  readonly opening: Parameter | null;
  readonly income: Parameter;
  readonly jobLoss: Parameter;
  readonly jobFinding: Parameter;
  readonly incomeWithoutWork: Parameter;
  readonly undocumentedShare: Parameter;
  readonly undocumentedJobLoss: Parameter;
  readonly rent: Parameter;
  readonly consumption: Parameter;
  readonly sending: Sending | null;
  readonly purchases: readonly Purchase[];
  /** 1 for a unit at work, 0 for one without. */
  readonly working: Float64Array;
  /** 1 for an undocumented unit. */
  readonly undocumented: Float64Array;
  /** Income received this month, minor units. */
  readonly received: Float64Array;
  readonly drivers: { readonly job: number; readonly firstJob: number; readonly status: number };
  readonly words: Uint32Array;
  readonly counters: Counters;
  /** Boards this population sends on, one a recipient population. */
  readonly transfers: OrderBoard[];
  readonly flows: { opening: number; income: number; rent: number; consumption: number; imports: number };
}

/** Round 1: the cash accounts, the running values and what is kept from period to period. */
export function declarePopulation(values: PopulationValues, place: Place): Population {
  const { build, id, index } = place;
  const currency = build.currencyIndex(values.currency);
  const count = values.count.value;
  const cash = build.accounts({ owner: index, name: `${id}.cash`, class: 'asset', plane: 'cash', currency, count });
  build.port(id, 'cash', cash);
  const working = build.state(count, 1);
  const undocumented = build.state(count);
  build.publish(id, 'working', working);
  build.publish(id, 'undocumented', undocumented);
  publishChoice(values, place);
  return {
    place,
    values,
    currency,
    count,
    cash,
    opening: values.opening === null ? null : place.parameter('opening.cash', values.opening.cash, count),
    income: place.parameter('income', values.income, count),
    jobLoss: place.parameter('jobLoss', values.jobLoss),
    jobFinding: place.parameter('jobFinding', values.jobFinding),
    incomeWithoutWork: place.parameter('incomeWithoutWork', values.incomeWithoutWork),
    undocumentedShare: place.parameter('undocumented', values.undocumented),
    undocumentedJobLoss: place.parameter('undocumentedJobLoss', values.undocumentedJobLoss),
    rent: place.parameter('rent', values.rent, count),
    consumption: place.parameter('consumption', values.consumption, count),
    sending: sendingOf(values, place, count),
    purchases: Object.entries(values.buys)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sector, { amount }]) => ({
        sector,
        amount: place.parameter(`buys.${sector}.amount`, amount, count),
        board: null,
      })),
    working,
    undocumented,
    received: build.state(count),
    drivers: {
      job: build.driver(`${id}.job`),
      firstJob: build.driver(`${id}.job at the start`),
      status: build.driver(`${id}.status`),
    },
    words: new Uint32Array(count),
    counters: { due: 0, missed: 0, dueAmount: 0, missedAmount: 0, unsentForCash: 0, unsentForChannel: 0 },
    transfers: [],
    flows: { opening: -1, income: -1, rent: -1, consumption: -1, imports: -1 },
  };
}

function sendingOf(values: PopulationValues, place: Place, count: number): Sending | null {
  if (values.sends === null) return null;
  return {
    amount: place.parameter('sends.amount', values.sends.amount, count),
    ofIncome: values.sends.amount.pattern === '%',
    every: values.sends.every.value,
    pending: place.build.state(count),
  };
}
