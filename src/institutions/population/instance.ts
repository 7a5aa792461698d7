import type { AccountBlock } from '../../engine/accounts.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import type { Parameter } from '../../engine/parameters.ts';
import type { Place } from '../kind.ts';
import { publishChoice } from './comparing.ts';
import { declareFamily } from './family.ts';
import type { Family, FamilyFlows } from './family.ts';
import type { PopulationValues } from './fields.ts';
import { declarePurchases } from './purchases.ts';
import type { Purchase } from './purchases.ts';
import { declareSending } from './sending.ts';
import type { Sending } from './sending.ts';
import { declareStatus } from './status.ts';
import type { Status } from './status.ts';

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
  /** What was left to save or invest once living, needs and customs were paid, and what was put aside. Minor units. */
  investable: number;
  putAside: number;
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
  readonly status: Status;
  readonly family: Family;
  /** 1 for a unit at work, 0 for one without. */
  readonly working: Float64Array;
  /** 1 for an undocumented unit. */
  readonly undocumented: Float64Array;
  /** 1 for a unit that has gone back. */
  readonly gone: Float64Array;
  /** Income received this month, minor units. */
  readonly received: Float64Array;
  /** Earned in a local economy, which adds to it, and not yet ordered from; cash free when the month began. Minor units. */
  readonly earned: Float64Array;
  readonly held: Float64Array;
  readonly drivers: { readonly job: number; readonly firstJob: number; readonly status: number };
  readonly words: Uint32Array;
  readonly counters: Counters;
  /** Boards this population sends on, one a recipient population. */
  readonly transfers: OrderBoard[];
  readonly flows: { opening: number; income: number; rent: number; consumption: number; imports: number } & FamilyFlows;
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
  const earned = build.state(count);
  const held = build.state(count);
  build.publish(id, 'earned', earned);
  build.publish(id, 'held', held);
  publishSize(values, place);
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
    sending: declareSending(values, place),
    purchases: declarePurchases(values, place),
    status: declareStatus(values, place),
    family: declareFamily(values, place, cash),
    working,
    undocumented,
    gone: build.state(count),
    received: build.state(count),
    earned,
    held,
    drivers: {
      job: build.driver(`${id}.job`),
      firstJob: build.driver(`${id}.job at the start`),
      status: build.driver(`${id}.status`),
    },
    words: new Uint32Array(count),
    counters: {
      due: 0,
      missed: 0,
      dueAmount: 0,
      missedAmount: 0,
      unsentForCash: 0,
      unsentForChannel: 0,
      investable: 0,
      putAside: 0,
    },
    transfers: [],
    flows: { opening: -1, income: -1, rent: -1, consumption: -1, imports: -1, needs: -1, customs: -1, match: -1 },
  };
}

/** Shows how many people live on one account. */
function publishSize({ size }: PopulationValues, place: Place): void {
  const parameter = place.parameter('size', size);
  const shown = place.build.state(1);
  place.build.publish(place.id, 'size', shown);
  place.build.onBegin(() => {
    shown[0] = parameter.now;
  });
}
