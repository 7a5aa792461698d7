import { roundAmount } from '../../numbers/money.ts';
import type { Outlay, Saving } from './family.ts';
import type { Population } from './instance.ts';
import { gainLinear, gainTogether } from './literacy.ts';
import { boundOf } from './purchases.ts';
import type { Means } from './purchases.ts';
import { segmentOf, sortIntoSegments } from './segments.ts';
import type { Ends } from './segments.ts';

/** The part of consumption that a fund may pay for when money is short: food and the like. */
const basics = 0.7;

/** What each unit earned less than usual and must pay this month, for those who support it to see. */
export function showNeeds({ family, received, count }: Population, month: number): void {
  const { usual, missing, need } = family;
  for (let unit = 0; unit < count; unit++) {
    if (usual[unit]! < 0) usual[unit] = received[unit]!;
    missing[unit] = Math.max(0, usual[unit]! - received[unit]!);
    usual[unit]! += (received[unit]! - usual[unit]!) / 12;
    need[unit] = dueOf(family.needs, unit, month);
  }
}

/** What a list of outlays asks of a unit in a month, minor units. */
export function dueOf(outlays: readonly Outlay[], unit: number, month: number): number {
  let sum = 0;
  for (let i = 0; i < outlays.length; i++) {
    if (outlays[i]!.months[month] === 1) sum += roundAmount(outlays[i]!.amount.each[unit]!, 'half-even');
  }
  return sum;
}

/** Customs of the month, as far as the money goes, the fund included. */
export function keepCustoms(population: Population, month: number): void {
  const { family, cash, count, flows, place, currency, purchases } = population;
  if (family.customs.length === 0) return;
  const { ledger } = place.build;
  const world = place.build.world(currency).first;
  for (let unit = 0; unit < count; unit++) {
    const due = dueOf(family.customs, unit, month);
    const held = Math.max(0, ledger.available(cash.first + unit) - boundOf(purchases, unit));
    ledger.post(cash.first + unit, world, due < held ? due : held, flows.customs);
    if (family.fund[unit]! > held - due) family.fund[unit] = Math.max(0, held - due);
  }
}

/** What every unit can spend from in turn; one object, so that the loop makes none. */
const means: Means = { income: 0, transfers: 0, held: 0 };

/** What a unit has to spend from this month; good until the next call. */
export function meansOf(population: Population, unit: number): Means {
  means.income = population.received[unit]! + population.earned[unit]!;
  means.transfers = transfersOf(population, unit);
  means.held = population.held[unit]!;
  return means;
}

/** Notes the cash of each unit as a month begins, without what is put aside or bound. */
export function noteHeld(population: Population): void {
  const { held, cash, count, purchases, family, place } = population;
  if (purchases.length === 0) return;
  for (let unit = 0; unit < count; unit++) {
    const free = place.build.ledger.available(cash.first + unit) - family.fund[unit]! - boundOf(purchases, unit);
    held[unit] = Math.max(0, free);
  }
}

/** Transfers a unit received this month. */
export function transfersOf({ family }: Population, unit: number): number {
  return family.transfers === null ? 0 : family.transfers.sums[unit]!;
}

/** Puts a share of what came in aside, up to the target, and counts what could have been invested. */
export function putAside(population: Population, month: number): void {
  const { family, count, received, consumption, rent, counters, cash, place, status, purchases } = population;
  const { saving, fund } = family;
  const segments = saving?.segments ?? null;
  if (segments !== null) sortIntoSegments(segments, (unit) => transfersOf(population, unit), endsOf(saving!));
  const plain = saving === null || segments !== null ? 0 : shareAside(population);
  for (let unit = 0; unit < count; unit++) {
    const transfers = transfersOf(population, unit);
    const came = received[unit]! + transfers;
    status.leaning[unit] = came === 0 ? 0 : transfers / came;
    const living = consumption.each[unit]! + rent.each[unit]!;
    const left = came - living - dueOf(family.needs, unit, month) - dueOf(family.customs, unit, month);
    if (left > 0) counters.investable += left;
    if (saving === null) continue;
    const most = Math.max(fund[unit]!, saving.target.now * consumption.each[unit]!);
    const held = Math.max(0, place.build.ledger.available(cash.first + unit) - boundOf(purchases, unit));
    const before = fund[unit]!;
    const rate = segments === null ? plain : segments.shares[segmentOf(segments, unit)]!;
    fund[unit] = Math.floor(Math.min(held, most, before + rate * came));
    counters.putAside += Math.max(0, fund[unit]! - before);
  }
}

function endsOf({ senderTrained, familyAlone, senderDecides, ends }: Saving): Ends {
  return { sender: senderTrained.now, familyAlone: familyAlone.now, senderDecides: senderDecides.now, rule: ends };
}

/** The share of what comes in that is put aside: the untrained share plus the gain that training at each end brings. */
export function shareAside({ family }: Population): number {
  const { share, gain, senderTrained, familyTrained, familyAlone, senderDecides, ends } = family.saving!;
  const part =
    ends === 'together'
      ? gainTogether(senderTrained.now, familyTrained.now, familyAlone.now)
      : gainLinear(senderTrained.now, familyTrained.now, senderDecides.now);
  return Math.min(1, share.now + gain.now * part);
}

/**
 * What a unit may spend on living out of what it holds: what is not put aside, and where that does not pay for the basics,
 * as much of the fund as they take; the fund shrinks by it.
 */
export function spendable({ family }: Population, unit: number, wanted: number, held: number): number {
  const aside = Math.min(family.fund[unit]!, held);
  const free = held - aside;
  if (aside === 0 || free >= wanted) return Math.min(wanted, free);
  const spent = Math.min(Math.max(free, Math.floor(basics * wanted)), held);
  family.fund[unit] = held - spent < aside ? held - spent : aside;
  return spent;
}
