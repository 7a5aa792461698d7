import { roundAmount } from '../../numbers/money.ts';
import { amountWithin, feeFor } from './rules.ts';
import type { Tariff } from './rules.ts';

/**
 * A full tariff at one moment, minor units of one currency: bands take the place of the fixed part and the percentage (each
 * band's upper edge belongs to it), minimum and maximum hold in all bands, and a levy is taken by the state on the amount.
 */
export interface Schedule {
  readonly tariff: Tariff;
  /** Upper edges, ascending; nothing above the last one can be sent. Empty without bands. */
  readonly edges: Float64Array;
  readonly fixed: Float64Array;
  readonly percent: Float64Array;
  levy: number;
}

/** What a sender may claim for its next transfer. */
export interface Standing {
  /** What is left of the amount that is carried free of fees, minor units. */
  free: number;
  /** The share of the fee that is asked: below 1 in a promotion. */
  share: number;
  /** Taken on top once: the issue of a card, a correspondent's fee that the sender pays. */
  extra: number;
}

export const noFavour: Standing = { free: 0, share: 1, extra: 0 };

/** A schedule without bands and without a levy. */
export function plainSchedule(): Schedule {
  return scheduleOf(0);
}

/** A schedule with room for a number of bands. */
export function scheduleOf(bands: number): Schedule {
  return {
    tariff: { fixed: 0, percent: 0, minimum: 0, maximum: Infinity },
    edges: new Float64Array(bands),
    fixed: new Float64Array(bands),
    percent: new Float64Array(bands),
    levy: 0,
  };
}

/** The largest amount that a schedule carries at all: the last edge, or no limit without bands. */
export function topOf({ edges }: Schedule): number {
  return edges.length === 0 ? Infinity : edges[edges.length - 1]!;
}

/**
 * The fee for an amount, in whole minor units: nothing on what is carried free, the band's or the tariff's fee on the rest,
 * the promotion's share of it rounded half even, and what is taken on top.
 *
 * @example chargeOf(schedule, { free: 0, share: 0.5, extra: 1000 }, 10000) // half of feeFor(tariff, 10000), and 1000
 */
export function chargeOf(schedule: Schedule, standing: Standing, amount: number): number {
  const charged = amount - standing.free;
  if (charged <= 0) return standing.extra;
  const whole = baseFee(schedule, charged);
  return (standing.share === 1 ? whole : roundAmount(whole * standing.share, 'half-even')) + standing.extra;
}

/** The levy on an amount, in whole minor units, rounded half even. */
export function levyOf(schedule: Schedule, amount: number): number {
  return schedule.levy === 0 ? 0 : roundAmount(schedule.levy * amount, 'half-even');
}

/**
 * The largest whole amount that a budget can send when fee and levy come out of it; 0 when the budget does not cover them.
 * From band to band a fee may fall, so the highest band that holds an answer gives it. A plain tariff is solved in closed
 * form, anything else by halving.
 */
export function amountFor(schedule: Schedule, standing: Standing, budget: number): number {
  const { tariff, edges } = schedule;
  if (edges.length === 0 && schedule.levy === 0 && standing.free === 0 && standing.share === 1) {
    return budget > standing.extra ? amountWithin(tariff, budget - standing.extra) : 0;
  }
  if (edges.length === 0) return largestWithin(schedule, standing, 0, budget, budget);
  for (let band = edges.length - 1; band >= 0; band--) {
    const low = band === 0 ? 0 : edges[band - 1]! + standing.free;
    const found = largestWithin(schedule, standing, low, Math.min(edges[band]! + standing.free, budget), budget);
    if (found > 0) return found;
  }
  return 0;
}

/** The largest amount above `low` and not above `high` that fits in the budget with its fee and levy, 0 when none does. */
function largestWithin(schedule: Schedule, standing: Standing, low: number, high: number, budget: number): number {
  if (high <= low || !fits(schedule, standing, low + 1, budget)) return 0;
  let good = low + 1;
  let bad = high + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (fits(schedule, standing, middle, budget)) good = middle;
    else bad = middle;
  }
  return good;
}

function fits(schedule: Schedule, standing: Standing, amount: number, budget: number): boolean {
  return amount + chargeOf(schedule, standing, amount) + levyOf(schedule, amount) <= budget;
}

function baseFee(schedule: Schedule, charged: number): number {
  const { tariff, edges, fixed, percent } = schedule;
  if (edges.length === 0) return feeFor(tariff, charged);
  let band = 0;
  while (band < edges.length - 1 && charged > edges[band]!) band++;
  const fee = fixed[band]! + percent[band]! * charged;
  return roundAmount(Math.min(Math.max(fee, tariff.minimum), tariff.maximum), 'half-even');
}
