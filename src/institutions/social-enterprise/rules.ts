import { exp, log, power } from '../../numbers/elementary.ts';

/**
 * Logistic growth from `initial` towards `capacity` after `time`, in the units of the rate: K / (1 + (K/y0 − 1) e^(−rt)).
 * Source: Verhulst's curve, as in any textbook. Example: logistic(1000, 50, 0.8, 1) is 104.85.
 */
export function logistic(capacity: number, initial: number, rate: number, time: number): number {
  return capacity / (1 + (capacity / initial - 1) * exp(-rate * time));
}

const logOf81 = 4.394449154672439;

/**
 * Share of the full demand, 0 to 1, that customers bring `monthsOpen` months after opening: a tenth at the start, half at
 * mid-way, 90 % after `monthsTo90`, on a logistic curve (chosen over Bass's curve, whose published means peak after six
 * years: too slow for a village). With `monthsTo90` of 0 all customers come at once.
 */
export function demandRamp(monthsOpen: number, monthsTo90: number): number {
  if (monthsTo90 <= 0) return 1;
  return logistic(1, 0.1, logOf81 / monthsTo90, monthsOpen);
}

/** What bound the sales of a month, as written in the series `limit`. */
export const limits = {
  notOpen: 0,
  demand: 1,
  capacity: 2,
  inputs: 3,
  staff: 4,
  wornOut: 5,
  flock: 6,
  closed: 7,
} as const;

export type LimitCode = (typeof limits)[keyof typeof limits];

/** What a month's sales of several products are held against; arrays by product, in whole units. */
export interface SalesLimits {
  readonly wanted: Float64Array;
  /** Infinity where there is none. */
  readonly capacity: Float64Array;
  /** Minor units to be bought for one unit. */
  readonly unitCost: Float64Array;
  /** Units all staff together can serve. */
  staff: number;
  /** Minor units at hand for inputs, and the share of the month's inputs they must pay for ahead. */
  cash: number;
  ahead: number;
  wornOut: boolean;
  /** Written: what inputs cost for all that demand, capacity and staff allow, in minor units. */
  fullBill: number;
}

/**
 * Writes what is served, by product, into `served`: the smallest of demand, capacity, what staff can do and what cash can
 * buy inputs for, in whole units. Staff and cash cut all products by the same share, so that their order never matters.
 * Returns which limit cut last, or `demand` when none did.
 */
export function serveWithin(given: SalesLimits, served: Float64Array): LimitCode {
  let total = 0;
  let code: LimitCode = limits.demand;
  for (let p = 0; p < served.length; p++) {
    const room = given.wornOut ? 0 : given.capacity[p]!;
    if (given.wanted[p]! > room) code = given.wornOut ? limits.wornOut : limits.capacity;
    served[p] = Math.floor(Math.min(given.wanted[p]!, room));
    total += served[p]!;
  }
  if (total > given.staff) {
    scale(served, given.staff / total);
    code = limits.staff;
  }
  given.fullBill = 0;
  for (let p = 0; p < served.length; p++) given.fullBill += served[p]! * given.unitCost[p]!;
  const cash = Math.max(0, given.cash);
  const needed = given.fullBill * given.ahead;
  if (needed > cash) {
    scale(served, cash / needed);
    code = limits.inputs;
  }
  return code;
}

function scale(served: Float64Array, share: number): void {
  for (let p = 0; p < served.length; p++) served[p] = Math.floor(served[p]! * share);
}

/**
 * Steps of capacity begun after the first one, which is there in any case: ⌈served ÷ units of a step⌉ − 1, at least 0.
 *
 * @example stepsBegun(401, 200) // 2
 */
export function stepsBegun(served: number, unitsOfStep: number): number {
  return Math.max(0, Math.ceil(served / unitsOfStep) - 1);
}

/** What a break-even computation gives; money in the unit it was given in. */
export interface BreakEven {
  readonly units: number;
  readonly revenue: number;
  readonly contributionMargin: number;
  readonly contributionRatio: number;
  readonly marginOfSafety: number;
  readonly operatingLeverage: number;
}

/**
 * Units that must be sold for margins to pay the fixed costs, and how far the plan lies above: units = fixed ÷ (price −
 * variable), safety = 1 − units ÷ planned, leverage = planned margin ÷ planned result. Source: any textbook of accounting.
 * Null when a unit earns nothing. Example: 12 000 fixed, price 5, cost 3, plan 8 000 gives 6 000 units and 25 % of safety.
 */
export function breakEven(given: {
  readonly fixedCost: number;
  readonly price: number;
  readonly variableCost: number;
  readonly plannedUnits: number;
}): BreakEven | null {
  const margin = given.price - given.variableCost;
  if (margin <= 0) return null;
  const units = given.fixedCost / margin;
  const planned = given.plannedUnits * margin;
  return {
    units,
    revenue: units * given.price,
    contributionMargin: margin,
    contributionRatio: margin / given.price,
    marginOfSafety: 1 - units / given.plannedUnits,
    operatingLeverage: planned / (planned - given.fixedCost),
  };
}

/**
 * The deepest hole of a row of monthly cash results, in the same money: what must be at hand before the first month. 0 when
 * cash never runs below its start. Example: three purchases of 10 000 and a sale of 45 000 need 30 000.
 */
export function peakFunding(results: readonly number[]): number {
  let cash = 0;
  let deepest = 0;
  for (const result of results) {
    cash += result;
    deepest = Math.min(deepest, cash);
  }
  return -deepest + 0;
}

/** Chance of an exit in one month from the chance in one year, both fractions: 1 − (1 − year)^(1/12). */
export function monthlyHazard(yearly: number): number {
  if (yearly >= 1) return 1;
  return yearly <= 0 ? 0 : 1 - power(1 - yearly, 1 / 12);
}

/** Months until a logistic curve reaches a share of its capacity; the inverse of `logistic`, for tests and help. */
export function logisticTime(capacity: number, initial: number, rate: number, level: number): number {
  return log(((capacity - initial) * level) / (initial * (capacity - level))) / rate;
}
