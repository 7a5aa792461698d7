import { domains } from '../../engine/parameters.ts';
import { uniformOfWord } from '../../random/draws.ts';
import type { RotatingGroup } from './group.ts';

/**
 * Settles who has the next pot, before it is handed over: by an agreed or drawn order nobody else, unless turns are exchanged;
 * by need the member with the least money in hand; by auction the one who gives up most. The chosen place is swapped with
 * the next one.
 */
export function chooseTurn(group: RotatingGroup, period: number): void {
  const { order } = group.values;
  group.discount = 0;
  if (order === 'auction') group.discount = auction(group, period);
  else if (order === 'need') swap(group, neediest(group));
  else if (group.values.exchange.value > 0 || group.exchange.now > 0) exchange(group, period);
}

/** Whether the place still belongs to somebody who is in. */
export function isOpenPlace(group: RotatingGroup, place: number): boolean {
  const partner = group.partners[place]!;
  return group.isIn[group.order[place]!] === 1 || (partner >= 0 && group.isIn[partner] === 1);
}

function exchange(group: RotatingGroup, period: number): void {
  const { draws } = group.place.build;
  const unit = group.order[group.position]!;
  if (draws.uniform(group.exchangeDriver, domains.decision, unit, period) < group.exchange.now)
    swap(group, neediest(group));
}

/** The open place whose member has the least cash; the earlier place of equals. */
function neediest(group: RotatingGroup): number {
  let found = group.position;
  let least = Infinity;
  for (let place = group.position; place < group.places; place++) {
    const cash = group.cash!.worth(group.order[place]!);
    if (!isOpenPlace(group, place) || cash >= least) continue;
    least = cash;
    found = place;
  }
  return found;
}

/** Finds the highest bid up to the cap, equal ones by lot, and returns its discount as a share of the pot. */
function auction(group: RotatingGroup, period: number): number {
  const { draws } = group.place.build;
  const cap = group.cap!.now;
  draws.words(group.lotDriver, domains.decision, period, group.words, group.count);
  let found = group.position;
  let highest = -1;
  let lot = 0;
  let rivals = 0;
  for (let place = group.position; place < group.places; place++) {
    if (!isOpenPlace(group, place)) continue;
    rivals++;
    const unit = group.order[place]!;
    const bid = Math.min(cap, group.bid!.each[unit]!);
    const ticket = uniformOfWord(group.words[unit]!);
    if (bid < highest || (bid === highest && ticket >= lot)) continue;
    highest = bid;
    lot = ticket;
    found = place;
  }
  swap(group, found);
  return rivals > 1 ? highest : 0;
}

function swap(group: RotatingGroup, other: number): void {
  const { order, partners, position } = group;
  const unit = order[position]!;
  const partner = partners[position]!;
  order[position] = order[other]!;
  partners[position] = partners[other]!;
  order[other] = unit;
  partners[other] = partner;
}
