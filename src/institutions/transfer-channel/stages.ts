import type { ModelBuilder } from '../../engine/builder.ts';
import type { Ledger } from '../../engine/ledger.ts';
import { reasons } from '../../engine/orders.ts';
import { domains } from '../../engine/parameters.ts';
import { monthStartTable } from '../../numbers/calendar.ts';
import { gumbelsOfWords } from '../../random/choice.ts';
import { once, uniformOfWord } from '../../random/draws.ts';
import { arrive, send } from './carry.ts';
import { chooseByUtility, chooseCheapest, drawGumbels } from './choose.ts';
import type { Choosing } from './choose.ts';
import { compareWith, openCorridor } from './corridor.ts';
import { declareCorridor } from './corridor-results.ts';
import type { Desk } from './desks.ts';
import type { TransferChannel } from './instance.ts';
import { lookAt } from './look.ts';
import type { Look, Wish } from './look.ts';
import { beginMonth } from './months.ts';
import { refreshOffer } from './offer.ts';
import { weightIndex } from './preferences.ts';
import type { Route } from './routes.ts';
import { tripsOf } from './trips.ts';
import type { Trip } from './trips.ts';

/** Round 4: one stage carries all transfers of the period. */
export function channelStages(channels: readonly TransferChannel[], build: ModelBuilder): void {
  const desks = channels.flatMap((channel) => channel.desks);
  const trips = tripsOf(desks, build);
  const corridors = [...new Set(trips.map((trip) => trip.corridor))].filter((corridor) => corridor.desks.length > 0);
  for (const corridor of corridors) {
    const isPopulation = build.institutions[corridor.desks[0]!.sender]!.kind === 'population';
    if (isPopulation && trips.some((trip) => trip.corridor === corridor && trip.board.spec.topic === 'family')) {
      declareCorridor(corridor, build);
    }
  }
  const { ledger, calendar } = build;
  const due = monthStartTable(calendar);
  const moment = { month: 0, start: calendar.start, hours: 0 };
  const wish: Wish = { budget: 0, leaves: 0, arrives: 0 };
  build.onBegin(() => {
    for (const desk of desks) beginDesk(desk);
    for (const trip of trips) trip.choosing.drawnIn = -1;
  });
  build.stage({
    phase: 'transfer',
    name: { fr: 'les canaux portent les envois', en: 'channels carry transfers' },
    run(period) {
      moment.month = calendar.start + calendar.monthOfPeriod[period]!;
      moment.hours = 24 * (calendar.lastDay[period]! - calendar.firstDay[period]! + 1);
      for (let i = 0; i < channels.length; i++) {
        const { offer, parameters, values, counters } = channels[i]!;
        counters.transfers = 0;
        counters.failed = 0;
        counters.late = 0;
        refreshOffer(offer, parameters, values, moment);
      }
      for (let i = 0; i < corridors.length; i++) openCorridor(corridors[i]!);
      if (due[period] === 1) for (let i = 0; i < desks.length; i++) beginMonth(desks[i]!, period);
      for (let i = 0; i < trips.length; i++) arrive(trips[i]!, period);
      for (let i = 0; i < trips.length; i++) carry(trips[i]!, wish, ledger, period);
    },
  });
}

/** Who can use a channel and who knows it: one draw a sender and future, compared with the shares of each period. */
function beginDesk(desk: Desk): void {
  const { draws } = desk.channel.place.build;
  const { words, accessDraws, knownDraws, drivers } = desk;
  desk.drawnIn = -1;
  draws.words(drivers.access, domains.decision, once, words, words.length);
  for (let unit = 0; unit < words.length; unit++) accessDraws[unit] = uniformOfWord(words[unit]!);
  draws.words(drivers.known, domains.decision, once, words, words.length);
  for (let unit = 0; unit < words.length; unit++) knownDraws[unit] = uniformOfWord(words[unit]!);
}

function carry(trip: Trip, wish: Wish, ledger: Ledger, period: number): void {
  const { board, routes, looks } = trip;
  const { payers, units } = board.spec;
  trip.taken.fill(0);
  for (let row = 0; row < board.count; row++) {
    const wanted = board.wanted[row]! - board.granted[row]!;
    if (wanted <= 0) continue;
    if (routes.length === 0) {
      board.grant(row, 0, reasons.noChannel);
      continue;
    }
    const held = ledger.available(payers[row]!);
    wish.budget = wanted < held ? wanted : held;
    if (wish.budget <= 0) {
      board.grant(row, 0, reasons.noCash);
      continue;
    }
    wish.arrives = board.arrives[row]!;
    wish.leaves = board.leaves[row]!;
    const unit = units[row]!;
    for (let i = 0; i < routes.length; i++) lookAt(looks[i]!, routes[i]!, unit, wish);
    const chosen = trip.byPreference ? preferred(trip, row, unit, period) : chooseCheapest(looks);
    if (chosen < 0) {
      board.grant(row, 0, whyNot(looks));
      continue;
    }
    compareWith(trip.corridor, routes[chosen]!.desk, looks[chosen]!, looks);
    send(trip, row, chosen, period);
  }
  remember(trip);
}

/** Who compares chooses by utility; who does not takes the channel most others took, when it is open to them. */
function preferred(trip: Trip, row: number, unit: number, period: number): number {
  const { routes, looks, compares, choosing, weights } = trip;
  if (compares !== null && compares[unit] === 0) {
    const usual = trip.usual[0]! >= 0 ? trip.usual[0]! : bestKnown(routes);
    if (looks[usual]!.isOpen) return usual;
  }
  if (routes.length > 1) {
    for (let i = 0; i < routes.length; i++) drawGumbels(routes[i]!.desk, period);
    if (weights[weightIndex.nest]! < 1) drawGroups(choosing, routes[0]!, period);
  }
  return chooseByUtility(choosing, routes, looks, unit, weights, trip.last[row]!);
}

/** Before anybody has sent: the channel that most people know; the first one among equals. */
function bestKnown(routes: readonly Route[]): number {
  let best = 0;
  for (let i = 1; i < routes.length; i++) {
    if (routes[i]!.desk.channel.offer.known > routes[best]!.desk.channel.offer.known) best = i;
  }
  return best;
}

function drawGroups(choosing: Choosing, route: Route, period: number): void {
  if (choosing.drawnIn === period) return;
  choosing.drawnIn = period;
  const { words, groupGumbels, groupDrivers } = choosing;
  for (let group = 0; group < groupDrivers.length; group++) {
    route.desk.channel.place.build.draws.words(groupDrivers[group]!, domains.decision, period, words, words.length);
    gumbelsOfWords(words, groupGumbels, words.length, group * words.length);
  }
}

/** The channel that most took in the period; when nobody sent, the one before. */
function remember({ taken, usual }: Trip): void {
  let most = 0;
  for (let i = 0; i < taken.length; i++) {
    if (taken[i]! <= most) continue;
    most = taken[i]!;
    usual[0] = i;
  }
}

function whyNot(looks: readonly Look[]): number {
  let isTooDear = false;
  for (let i = 0; i < looks.length; i++) {
    if (looks[i]!.isOverLimit) return reasons.overLimit;
    if (looks[i]!.isTooDear) isTooDear = true;
  }
  return isTooDear ? reasons.noFunds : reasons.noChannel;
}
