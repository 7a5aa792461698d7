import { amountArriving, cashOutOf, newDelivery, newTerms } from './delivery.ts';
import type { Delivery, Terms } from './delivery.ts';
import { marginFor } from './offer.ts';
import type { Seen } from './preferences.ts';
import type { Desk } from './desks.ts';
import type { Route } from './routes.ts';
import { amountFor, chargeOf, levyOf } from './schedule.ts';
import type { Standing } from './schedule.ts';

/** Into how many transfers one sum may be split at most. */
export const mostPieces = 20;

/** What somebody wants sent: at most a budget, and above zero exactly what leaves or what arrives. */
export interface Wish {
  budget: number;
  /** Minor units of the sender's currency that are sent, the fee on top. */
  leaves: number;
  /** Minor units of the recipient's currency that must be in hand. */
  arrives: number;
}

/** A channel as one sender sees it for one wish; kept for each route, so that the loop allocates nothing. */
export interface Look {
  readonly seen: Seen;
  readonly amounts: Float64Array;
  readonly fees: Float64Array;
  readonly levies: Float64Array;
  readonly terms: Terms;
  readonly delivery: Delivery;
  readonly standing: Standing;
  pieces: number;
  amount: number;
  fee: number;
  levy: number;
  isOpen: boolean;
  isOverLimit: boolean;
  isTooDear: boolean;
}

export function newLook(): Look {
  return {
    seen: { cost: 0, logHours: 0, loss: 0, ease: 0, usedLast: false },
    amounts: new Float64Array(mostPieces),
    fees: new Float64Array(mostPieces),
    levies: new Float64Array(mostPieces),
    terms: newTerms(),
    delivery: newDelivery(),
    standing: { free: 0, share: 1, extra: 0 },
    pieces: 0,
    amount: 0,
    fee: 0,
    levy: 0,
    isOpen: false,
    isOverLimit: false,
    isTooDear: false,
  };
}

/** Fills what a sender sees of a channel: whether it can use it, for how much, at what price. */
export function lookAt(look: Look, route: Route, unit: number, wish: Wish): void {
  const { desk } = route;
  const { offer } = desk.channel;
  look.isOpen = false;
  look.isOverLimit = false;
  look.isTooDear = false;
  if (!offer.isOpen || desk.accessDraws[unit]! >= offer.access) return;
  if (desk.knownDraws[unit]! >= offer.known && desk.usage.learned[unit] === 0) return;
  setTerms(look, route);
  if (wish.arrives > 0) priceArrival(look, route, unit, wish);
  else pricePieces(look, route, unit, wish);
  if (look.isOverLimit) return;
  if (look.amount === 0 || look.amount + look.fee + look.levy > wish.budget) {
    look.isTooDear = true;
    return;
  }
  look.isOpen = true;
  const { seen } = look;
  seen.cost = look.fee / look.amount + look.terms.margin + otherCosts(look, route);
  seen.logHours = offer.logHours;
  seen.loss = offer.loss * (1 - offer.refundLost);
  seen.ease = offer.ease;
}

/** Rates and parts taken on the way that do not depend on the amount; the margin is set for the amount later. */
function setTerms({ terms }: Look, route: Route): void {
  const { channel } = route.desk;
  const { economy } = channel.place.build;
  const { correspondent } = channel.values;
  terms.isAbroad = route.home !== route.abroad;
  terms.isTwice = route.second !== null;
  const first = route.second === null ? route.abroad : route.second.currency;
  terms.rate = terms.isAbroad ? economy.rate(route.home, first) : 1;
  terms.secondRate = route.second === null ? 1 : economy.rate(first, route.abroad);
  terms.secondMargin = route.second === null ? 0 : channel.offer.secondMargin;
  terms.deducted = correspondent === null || correspondent.paidBy === 'our' ? 0 : channel.offer.correspondent;
}

/** Splits a wish into as few transfers as the limits allow; over the limit when they do not carry it. */
function pricePieces(look: Look, route: Route, unit: number, wish: Wish): void {
  const { desk } = route;
  const { offer, values } = desk.channel;
  const isOnTop = wish.leaves > 0 && values.correspondent?.paidBy !== 'ben';
  let left = wish.leaves > 0 ? Math.min(wish.leaves, isOnTop ? Infinity : wish.budget) : wish.budget;
  // Transfers made at once are made on one day.
  let room = roomOf(desk, unit);
  begin(look);
  while (left > 0) {
    stand(look, route, unit);
    const whole = isOnTop ? left : amountFor(offer.schedule, look.standing, left);
    if (whole <= 0) break;
    const piece = Math.min(whole, offer.limit, room);
    if (piece <= 0 || look.pieces === values.mostTransfers.value) {
      look.isOverLimit = true;
      return;
    }
    const cost = add(look, route, piece);
    left -= isOnTop ? piece : piece + cost;
    room -= piece;
    if (piece === whole) break;
  }
  look.terms.margin = look.terms.isAbroad ? marginFor(offer, look.amounts[0]!, route.isPegged) : 0;
}

/** One transfer of which enough arrives; with bands of margin, the lowest band that brings it. */
function priceArrival(look: Look, route: Route, unit: number, wish: Wish): void {
  const { offer } = route.desk.channel;
  const { terms } = look;
  begin(look);
  stand(look, route, unit);
  const bands = Math.max(1, offer.margins.length);
  let amount = 0;
  for (let band = 0; band < bands; band++) {
    const edge = offer.margins.length === 0 ? 0 : offer.marginEdges[band]!;
    terms.margin = terms.isAbroad ? marginFor(offer, edge, route.isPegged) : 0;
    amount = amountArriving(look.delivery, terms, offer.cashOut, wish.arrives, wish.budget);
    if (amount <= edge || band === bands - 1) break;
  }
  if (amount > offer.limit || amount > roomOf(route.desk, unit)) {
    look.isOverLimit = amount + chargeOf(offer.schedule, look.standing, amount) <= wish.budget;
    if (look.isOverLimit) return;
  }
  if (amount > 0) add(look, route, amount);
}

/** What the limits of a day and of a month leave a sender. */
function roomOf({ channel: { offer }, usage }: Desk, unit: number): number {
  return Math.min(offer.limitDay, offer.limitMonth - usage.thisMonth[unit]!);
}

function begin(look: Look): void {
  look.pieces = 0;
  look.amount = 0;
  look.fee = 0;
  look.levy = 0;
}

/** What the sender may claim for its next transfer, those already in this look included. */
function stand(look: Look, route: Route, unit: number): void {
  const { channel, usage } = route.desk;
  const { offer, values } = channel;
  const { standing } = look;
  const times = usage.times[unit]! + look.pieces;
  standing.free = Math.max(0, offer.allowance - usage.thisMonth[unit]! - look.amount);
  standing.share = values.promotion !== null && times < values.promotion.transfers.value ? offer.promotionPays : 1;
  standing.extra = times === 0 ? offer.issue : 0;
  if (values.correspondent?.paidBy === 'our') standing.extra += offer.correspondent;
}

function add(look: Look, { desk }: Route, piece: number): number {
  const { schedule } = desk.channel.offer;
  const fee = chargeOf(schedule, look.standing, piece);
  const levy = levyOf(schedule, piece);
  look.amounts[look.pieces] = piece;
  look.fees[look.pieces] = fee;
  look.levies[look.pieces] = levy;
  look.pieces += 1;
  look.amount += piece;
  look.fee += fee;
  look.levy += levy;
  return fee + levy;
}

/** What the sender expects to go besides fee and margin, a share of the amount: levy, correspondent, second margin, cash-out. */
function otherCosts(look: Look, route: Route): number {
  const { offer, values } = route.desk.channel;
  const { terms, amount } = look;
  let cost = look.levy / amount;
  if (terms.deducted > 0) cost += (offer.correspondentChance * terms.deducted * look.pieces) / amount;
  if (terms.isTwice) cost += terms.secondMargin * (1 - terms.margin);
  if (values.cashOut !== null) {
    const arriving = Math.floor(
      look.amounts[0]! * (1 - terms.margin) * (1 - terms.secondMargin) * terms.rate * terms.secondRate,
    );
    if (arriving > 0) cost += (cashOutOf(offer.cashOut, arriving) / arriving) * (1 - terms.margin);
  }
  return cost;
}
