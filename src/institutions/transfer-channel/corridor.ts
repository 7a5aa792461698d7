import type { Desk } from './desks.ts';
import type { Look } from './look.ts';
import { pricePoints } from './rules-published.ts';
import { chargeOf, levyOf, noFavour } from './schedule.ts';
import type { Schedule } from './schedule.ts';

/** What is counted of one sending institution over all its channels in a period; money in its minor units. */
export interface Corridor {
  readonly sender: string;
  readonly desks: readonly Desk[];
  /** The published price point in the senders' currency, minor units; 0 where none is published. */
  readonly pricePoint: number;
  readonly sum: Sums;
  /** Mean cost at the price point over the channels that publish their price, and how many they are. */
  average: number;
  services: number;
  /** The mean of the three cheapest that qualify, 0 where fewer do. */
  smart: number;
  hasSmart: boolean;
  periodsPerMonth: number;
}

export interface Sums {
  /** All that left the senders, what of it was sent, and fees, levies included. */
  left: number;
  amount: number;
  fees: number;
  margins: number;
  /** What the families have in hand, at mid-market. */
  inHand: number;
  /** What the cheapest channel open to each sender would have saved. */
  onTable: number;
  /** What sending three months at once would save in fees, and one point less of margin. */
  quarterly: number;
  point: number;
}

/** What one corridor counts, before its first period. */
export function corridorOf(sender: string, desks: readonly Desk[]): Corridor {
  const build = desks[0]?.channel.place.build;
  const currency = desks[0]?.channel.home ?? 0;
  const point = build === undefined ? undefined : pricePoints[build.currencyCodes[currency]!];
  const weekly = build?.calendar.step === 'week';
  return {
    sender,
    desks,
    pricePoint: point === undefined ? 0 : point * build!.economy.currencies[currency]!.minorUnits,
    sum: { left: 0, amount: 0, fees: 0, margins: 0, inHand: 0, onTable: 0, quarterly: 0, point: 0 },
    average: 0,
    services: 0,
    smart: 0,
    hasSmart: false,
    periodsPerMonth: weekly ? 52 / 12 : 1,
  };
}

/** Empties the sums of a period, and prices the published amount in every channel of the corridor. */
export function openCorridor(corridor: Corridor): void {
  const { sum, desks, pricePoint } = corridor;
  for (const name of sumNames) sum[name] = 0;
  corridor.average = 0;
  corridor.services = 0;
  let first = Infinity;
  let second = Infinity;
  let third = Infinity;
  for (let i = 0; i < desks.length && pricePoint > 0; i++) {
    const { offer, values } = desks[i]!.channel;
    if (!offer.isOpen || !values.formal || !values.transparent || pricePoint > offer.limit) continue;
    const cost = publishedCost(offer.schedule, desks[i]!.routes.some(isAbroad) ? offer.margin : 0, pricePoint);
    corridor.average += cost;
    corridor.services += 1;
    // SmaRT takes services that arrive within five days and that most people can use.
    if (values.hours.value > 120 || offer.access < 0.5) continue;
    if (cost < first) {
      third = second;
      second = first;
      first = cost;
    } else if (cost < second) {
      third = second;
      second = cost;
    } else if (cost < third) third = cost;
  }
  if (corridor.services > 0) corridor.average /= corridor.services;
  corridor.hasSmart = third < Infinity;
  corridor.smart = corridor.hasSmart ? (first + second + third) / 3 : 0;
}

const sumNames = ['left', 'amount', 'fees', 'margins', 'inHand', 'onTable', 'quarterly', 'point'] as const;

/** Total cost as the World Bank publishes it, at an amount, for a sender without any favour. */
export function publishedCost(schedule: Schedule, margin: number, amount: number): number {
  return (chargeOf(schedule, noFavour, amount) + levyOf(schedule, amount)) / amount + margin;
}

/** Compares the channel taken with the cheapest one that was open, and with two habits that cost nothing. */
export function compareWith(corridor: Corridor, desk: Desk, taken: Look, looks: readonly Look[]): void {
  const { sum } = corridor;
  let cheapest = taken.seen.cost;
  for (let i = 0; i < looks.length; i++) {
    if (looks[i]!.isOpen && looks[i]!.seen.cost < cheapest) cheapest = looks[i]!.seen.cost;
  }
  sum.onTable += (taken.seen.cost - cheapest) * taken.amount;
  sum.quarterly += quarterlySaving(desk.channel.offer.schedule, taken.amount, desk.channel.offer.limit);
  const { margin } = taken.terms;
  sum.point += margin > 0 ? taken.amount * Math.min(margin, 0.01) : 0;
}

/**
 * What sending an amount three times at once saves of one transfer's fee, minor units; 0 where the limit forbids it, never
 * below 0.
 */
export function quarterlySaving(schedule: Schedule, amount: number, limit: number): number {
  if (3 * amount > limit) return 0;
  return Math.max(0, chargeOf(schedule, noFavour, amount) - chargeOf(schedule, noFavour, 3 * amount) / 3);
}

function isAbroad({ home, abroad }: Desk['routes'][number]): boolean {
  return home !== abroad;
}
