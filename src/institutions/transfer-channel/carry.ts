import { reasons } from '../../engine/orders.ts';
import { roundAmount } from '../../numbers/money.ts';
import { uniformOfWord } from '../../random/draws.ts';
import { quarterlySaving } from './corridor.ts';
import { cashOutOf, deliver } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import type { Look } from './look.ts';
import type { Route } from './routes.ts';
import { waitingSlots } from './trips.ts';
import type { Trip } from './trips.ts';

/** Domains below belong to the axes of fields. */
const firstPairDomain = 16;

/** Hands over what arrives in this period. */
export function arrive({ board, routes, waiting }: Trip, period: number): void {
  for (let i = 0; i < routes.length; i++) {
    const onTheWay = waiting[i];
    if (onTheWay === null || onTheWay === undefined) continue;
    const route = routes[i]!;
    const slot = period % waitingSlots;
    for (let row = 0; row < board.count; row++) {
      const delivered = onTheWay[row * waitingSlots + slot]!;
      if (delivered === 0) continue;
      onTheWay[row * waitingSlots + slot] = 0;
      const cashOut = cashOutOf(route.desk.channel.offer.cashOut, delivered);
      give(route, route.waitingAccount, board.spec.payees[row]!, delivered, cashOut);
    }
  }
}

/** Sends what a look found, piece by piece, and grants what left the sender. */
export function send(trip: Trip, row: number, chosen: number, period: number): void {
  const { board, corridor } = trip;
  const route = trip.routes[chosen]!;
  const look = trip.looks[chosen]!;
  const { usage, channel } = route.desk;
  const unit = board.spec.units[row]!;
  let left = 0;
  let reason: number = reasons.granted;
  for (let piece = 0; piece < look.pieces; piece++) {
    channel.counters.transfers += 1;
    const fate = fateOf(trip, route, row, piece, period);
    if (fate !== reasons.granted) reason = fate;
    left += sendPiece(trip, row, chosen, piece, fate, period);
  }
  usage.thisMonth[unit]! += look.amount;
  usage.times[unit]! += look.pieces;
  usage.idleMonths[unit] = 0;
  usage.costPaid[unit] = look.seen.cost;
  // The fee of one transfer less that of a third of a triple one is two thirds of its fixed part.
  usage.fixedFee[unit] = 1.5 * quarterlySaving(channel.offer.schedule, look.amounts[0]!, Infinity);
  trip.taken[chosen]! += 1;
  trip.last[row] = chosen;
  corridor.sum.left += left;
  board.grant(row, left, reason);
}

/** Whether a transfer arrives, fails or is lost: one draw of the pair, so that other pairs may come and go. */
function fateOf(trip: Trip, route: Route, row: number, piece: number, period: number): number {
  const { loss, failure } = route.desk.channel.offer;
  if (loss === 0 && failure === 0) return reasons.granted;
  const u = drawOf(trip, route, row, route.lossDriver, piece, period);
  if (u < loss) return reasons.lost;
  return u < loss + failure ? reasons.refused : reasons.granted;
}

function drawOf(trip: Trip, route: Route, row: number, driver: number, piece: number, period: number): number {
  const { payees, units } = trip.board.spec;
  const pair = firstPairDomain + payees[row]! - route.firstPayee;
  const { draws } = route.desk.channel.place.build;
  return uniformOfWord(draws.word(driver, pair, units[row]!, period, piece));
}

/** Returns what left the sender for one piece. */
function sendPiece(trip: Trip, row: number, chosen: number, piece: number, fate: number, period: number): number {
  const route = trip.routes[chosen]!;
  const look = trip.looks[chosen]!;
  const { desk } = route;
  const { offer, place, counters } = desk.channel;
  const { ledger } = place.build;
  const payer = trip.board.spec.payers[row]!;
  const amount = look.amounts[piece]!;
  const fee = look.fees[piece]!;
  const levy = look.levies[piece]!;
  if (fate === reasons.refused) {
    const kept = fee - roundAmount(fee * offer.refundFee, 'half-even');
    counters.failed += 1;
    ledger.post(payer, desk.feeAccount, kept, desk.feeFlow);
    return kept;
  }
  ledger.post(payer, desk.feeAccount, fee, desk.feeFlow);
  if (levy > 0) ledger.post(payer, place.build.world(route.home).first, levy, desk.levyFlow);
  if (fate === reasons.lost) {
    const lost = amount - roundAmount(amount * offer.refundLost, 'half-even');
    ledger.post(payer, desk.lostAccount, lost, desk.lostFlow);
    return fee + levy + lost;
  }
  const taken = look.terms.deducted;
  if (taken > 0 && drawOf(trip, route, row, route.correspondentDriver, piece, period) >= offer.correspondentChance) {
    look.terms.deducted = 0;
  }
  deliver(look.delivery, look.terms, offer.cashOut, amount);
  look.terms.deducted = taken;
  book(route, payer, look.delivery);
  handOver(trip, row, chosen, delayOf(trip, route, row, piece, period), period);
  count(trip, route, look, amount, fee + levy);
  return amount + fee + levy;
}

/** Books what leaves the payer on its way to the positions. */
function book(route: Route, payer: number, { deducted, margin, value, secondMargin }: Delivery): void {
  const { desk, exchange, second } = route;
  const { ledger } = desk.channel.place.build;
  if (deducted > 0) ledger.post(payer, desk.deductedAccount, deducted, desk.deductedFlow);
  if (margin >= 0) {
    ledger.post(payer, exchange.positionHome, value, exchange.valueFlow);
    ledger.post(payer, exchange.margin, margin, exchange.marginFlow);
  } else {
    ledger.post(payer, exchange.positionHome, value + margin, exchange.valueFlow);
    ledger.post(exchange.margin, exchange.positionHome, 0 - margin, exchange.subsidyFlow);
  }
  if (second === null) return;
  if (secondMargin >= 0) ledger.post(second.position, second.margin, secondMargin, second.marginFlow);
  else ledger.post(second.margin, second.position, 0 - secondMargin, second.marginFlow);
}

/** To the payee at once, or to where it waits. */
function handOver(trip: Trip, row: number, chosen: number, delay: number, period: number): void {
  const route = trip.routes[chosen]!;
  const { delivered, cashOut } = trip.looks[chosen]!.delivery;
  const { place, counters } = route.desk.channel;
  const { ledger } = place.build;
  const { positionAbroad } = route.exchange;
  if (delay === 0) {
    give(route, positionAbroad, trip.board.spec.payees[row]!, delivered, cashOut);
    return;
  }
  counters.late += 1;
  ledger.post(positionAbroad, route.waitingAccount, delivered, route.waitingFlow);
  trip.waiting[chosen]![row * waitingSlots + ((period + delay) % waitingSlots)]! += delivered;
}

/** Money to the payee, who pays for having it in cash; or goods, bought for it and used up in time. */
function give(route: Route, from: number, payee: number, delivered: number, cashOut: number): void {
  const { goods, desk } = route;
  const { ledger } = desk.channel.place.build;
  if (goods !== null) {
    ledger.post(from, goods.shop, delivered, goods.flow);
    goods.left[payee - route.firstPayee]! += roundAmount(delivered * desk.channel.offer.worth, 'half-even');
    return;
  }
  ledger.post(from, payee, delivered, route.exchange.deliveryFlow);
  if (cashOut > 0) ledger.post(payee, route.cashOutAccount, cashOut, route.cashOutFlow);
}

/** In whole periods: the stated hours, a period more when the agent is out of cash, and the queries of an association's bank. */
function delayOf(trip: Trip, route: Route, row: number, piece: number, period: number): number {
  const { offer } = route.desk.channel;
  if (route.waitingFlow < 0) return 0;
  let delay = offer.delay;
  const chance = trip.byPreference ? offer.outOfCash : offer.queried;
  if (chance > 0 && drawOf(trip, route, row, route.waitDriver, piece, period) < chance) {
    delay += trip.byPreference ? 1 : Math.max(1, Math.ceil(offer.queriedFor * trip.corridor.periodsPerMonth));
  }
  return Math.min(delay, waitingSlots - 1);
}

/** What the indicators of the sender are made of. */
function count({ corridor }: Trip, route: Route, look: Look, amount: number, fee: number): void {
  const { sum } = corridor;
  const { margin, inHand, secondMargin } = look.delivery;
  const rate = route.home === route.abroad ? 1 : route.desk.channel.place.build.economy.rate(route.home, route.abroad);
  sum.amount += amount;
  sum.fees += fee;
  sum.margins += margin + (secondMargin === 0 ? 0 : secondMargin / look.terms.rate);
  sum.inHand += (route.goods === null ? inHand : inHand * route.desk.channel.offer.worth) / rate;
}
