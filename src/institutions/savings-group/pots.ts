import { domains } from '../../engine/parameters.ts';
import { roundAmount, splitByWeights, splitEvenly } from '../../numbers/money.ts';
import { keepBack } from './float.ts';
import type { RotatingGroup } from './group.ts';
import { giftFrom } from './rules.ts';
import { chooseTurn, isOpenPlace } from './turn-choice.ts';

/** Names the members who receive at this meeting, with weights: 2 for a whole hand, 1 for each of two halves of one. */
export function nameWinners(group: RotatingGroup, period: number): void {
  const { winners, winnerWeights, order, partners } = group;
  let count = 0;
  let discounts = 0;
  let pots = 0;
  for (let pot = 0; pot < group.potsPerMeeting && skipClosed(group); pot++) {
    chooseTurn(group, period);
    discounts += group.discount;
    pots++;
    const unit = order[group.position]!;
    const partner = partners[group.position]!;
    if (group.isIn[unit] === 1) {
      winners[count] = unit;
      winnerWeights[count++] = group.hands[unit] === 0.5 ? 1 : 2;
    }
    if (partner >= 0 && group.isIn[partner] === 1) {
      winners[count] = partner;
      winnerWeights[count++] = 1;
    }
    group.position++;
  }
  group.winnerCount = count;
  group.discount = pots === 0 ? 0 : discounts / pots;
}

function skipClosed(group: RotatingGroup): boolean {
  while (group.position < group.places && !isOpenPlace(group, group.position)) group.position++;
  return group.position < group.places;
}

/** Takes gift, meal and the auction's share out of the pot, and pays the rest to those who receive. */
export function payPots(group: RotatingGroup, pot: number, period: number): void {
  const { ledger } = group.place.build;
  const gift = group.giftShare === null ? 0 : giftFrom(pot, group.giftShare.now);
  if (gift > 0) ledger.post(group.box.first, group.giftAccount, gift, group.flows.gift);
  const meal = Math.min(pot - gift, roundAmount(group.meal.now, 'half-even'));
  const world = group.place.build.world(group.currency).first;
  ledger.post(group.box.first, world, meal, group.flows.meal);
  const prize = group.values.order === 'auction' ? settleAuction(group, pot - gift - meal, period) : pot - gift - meal;
  splitByWeights(prize, group.winnerWeights, group.parts, group.winnerCount, period);
  for (let i = 0; i < group.winnerCount; i++) payWinner(group, group.winners[i]!, group.parts[i]!);
}

/** A winner gets the part less what she herself still owes. */
function payWinner(group: RotatingGroup, winner: number, part: number): void {
  const retained = Math.min(group.owed[winner]!, part);
  group.owed[winner]! -= retained;
  group.recovered += retained;
  group.payOut(winner, keepBack(group, winner, part - retained), group.payments!.pot);
  group.hadPot[winner] = 1;
}

/**
 * The three conventions of `chitAuction`: the commission comes out of the discount, out of the prize, or was asked with the
 * contributions. The dividend is handed out at once. Returns the prize.
 */
function settleAuction(group: RotatingGroup, pot: number, period: number): number {
  const { ledger } = group.place.build;
  const from = group.values.auction?.commissionFrom ?? 'discount';
  const rate = group.commission === null ? 0 : group.commission.now;
  const base = from === 'instalments' ? roundAmount(pot / (1 + rate), 'half-even') : pot;
  const commission = from === 'instalments' ? pot - base : roundAmount(base * rate, 'half-even');
  const bid = roundAmount(base * group.discount, 'half-even');
  // An offer below the commission counts as the commission: that is the least discount of a chit fund.
  const discount = from === 'discount' ? Math.max(bid, commission) : Math.min(bid, pot - commission);
  const dividend = from === 'discount' ? discount - commission : discount;
  const world = group.place.build.world(group.currency).first;
  ledger.post(group.box.first, world, commission, group.flows.commission);
  payDividends(group, dividend, period);
  return pot - commission - dividend;
}

function payDividends(group: RotatingGroup, dividend: number, period: number): void {
  const others = membersWithoutPot(group);
  const toAll = group.values.auction?.dividendTo !== 'others' || others === 0;
  const sharers = toAll ? group.memberCount : others;
  splitEvenly(dividend, group.shares, sharers, period);
  let place = 0;
  for (let unit = 0; unit < group.count; unit++) {
    if (group.isIn[unit] === 0 || (!toAll && isWinner(group, unit))) continue;
    group.payOut(unit, group.shares[place++]!, group.payments!.dividend);
  }
}

/** Who holds two hands may have won twice, and counts once. */
function membersWithoutPot(group: RotatingGroup): number {
  let others = 0;
  for (let unit = 0; unit < group.count; unit++) if (group.isIn[unit] === 1 && !isWinner(group, unit)) others++;
  return others;
}

function isWinner(group: RotatingGroup, unit: number): boolean {
  for (let i = 0; i < group.winnerCount; i++) if (group.winners[i] === unit) return true;
  return false;
}

/** The part that the treasurer takes of what is there on this day, most often none. */
export function stolenPart(
  group: Pick<RotatingGroup, 'place' | 'theft' | 'takes' | 'theftDriver' | 'meetingsPerYear'>,
  period: number,
): number {
  if (group.theft === null || group.takes === null) return 0;
  const chance = group.theft.now / group.meetingsPerYear;
  const draw = group.place.build.draws.uniform(group.theftDriver, domains.event, 0, period);
  return draw < chance ? group.takes.now : 0;
}
