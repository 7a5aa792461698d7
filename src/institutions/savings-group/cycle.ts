import { domains } from '../../engine/parameters.ts';
import { roundAmount, splitEvenly } from '../../numbers/money.ts';
import { orderByWords } from '../../random/choice.ts';
import { uniformOfWord } from '../../random/draws.ts';
import { askTopUp, passOnRecovered } from './arrears.ts';
import { contributionOf } from './contributions.ts';
import { putDoubtfulLast } from './doubtful.ts';
import { handOverFloat } from './float.ts';
import type { RotatingGroup } from './group.ts';
import { dealHands, layTurns } from './hands.ts';
import { isOpenPlace } from './turn-choice.ts';

/** The start of a future: everybody is in, the first cycle is set up, and a running cycle has its past. */
export function begin(group: RotatingGroup): void {
  const { count } = group;
  group.isIn.fill(1);
  group.owed.fill(0);
  group.fineOwed.fill(0);
  group.depositHeld.fill(0);
  group.net.fill(0);
  group.queue.clear();
  group.memberCount = count;
  group.leftWithPot = 0;
  group.leftWithPotNow = 0;
  group.lateMeetings.fill(0);
  group.turnsLeft.fill(0);
  group.floatOwed.fill(0);
  group.completedCycles = 0;
  group.fines = 0;
  group.forfeited = 0;
  group.recovered = 0;
  group.toShare = 0;
  group.isWindingUp = false;
  group.hasEnded = false;
  group.hasBrokenUp = false;
  group.worstNet = 0;
  group.metNow = 0;
  group.paidInFullNow = 0;
  dealHands(group);
  startCycle(group);
  const opening = group.values.opening;
  if (opening === null) return;
  layHad(group);
  recallPast(group, opening.had.length > 0 ? opening.had.length : opening.turn.value - 1);
  recallArrears(group);
}

/** Sets up a cycle of those who are in, empty places filled anew: by unit, or by a lot drawn anew. */
export function startCycle(group: RotatingGroup): void {
  const { place, count, words, drawnOrder, isIn } = group;
  if (group.completedCycles > 0 && group.replaced.now > 0) fillPlaces(group);
  const isDrawn = group.values.order === 'drawn';
  if (isDrawn) {
    place.build.draws.words(group.orderDriver, domains.decision, group.completedCycles, words, count);
    orderByWords(words, count, drawnOrder);
  }
  let members = 0;
  for (let i = 0; i < count; i++) {
    const unit = isDrawn ? drawnOrder[i]! : i;
    if (isIn[unit] === 1) drawnOrder[members++] = unit;
  }
  if (group.values.doubtfulLast) putDoubtfulLast(group, drawnOrder, members);
  group.places = layTurns(group, drawnOrder, members);
  group.position = 0;
  group.isGone.fill(0);
  group.hadPot.fill(0);
}

/** A newcomer takes an empty place, with nothing owed from before. */
function fillPlaces(group: RotatingGroup): void {
  const { draws } = group.place.build;
  draws.words(group.joinDriver, domains.decision, group.completedCycles, group.words, group.count);
  for (let unit = 0; unit < group.count; unit++) {
    if (group.isIn[unit] === 1 || uniformOfWord(group.words[unit]!) >= group.replaced.now) continue;
    group.isIn[unit] = 1;
    group.memberCount++;
  }
}

/** Moves on to the next member who is still in; the cycle ends when there is none. */
export function findNextTurn(group: RotatingGroup, period: number): void {
  while (group.position < group.places && !isOpenPlace(group, group.position)) group.position++;
  if (group.position < group.places) return;
  group.completedCycles++;
  shareOut(group, period);
  group.worstNet = lowestNet(group);
  if (group.completedCycles < group.cyclesWanted) {
    startCycle(group);
    return;
  }
  group.isWindingUp = true;
  if (group.toShare > 0 && group.memberCount > 0) askTopUp(group, group.toShare, period);
  endWhenSettled(group, period);
}

/** A group that has had its last cycle ends when nobody owes it anything. */
export function endWhenSettled(group: RotatingGroup, period: number): void {
  let owed = 0;
  for (let unit = 0; unit < group.count; unit++) owed += group.owed[unit]!;
  if (owed === 0) end(group, period);
}

/** Fewer than half are left: the group stops where it is, and those who still waited for their turn have lost. */
export function breakUp(group: RotatingGroup, period: number): void {
  group.hasBrokenUp = true;
  end(group, period);
}

/** Pays out what is left in the box and closes it. */
function end(group: RotatingGroup, period: number): void {
  handOverFloat(group);
  passOnRecovered(group);
  shareOut(group, period);
  for (let unit = 0; unit < group.count; unit++) {
    if (group.isIn[unit] === 0) continue;
    group.payOut(unit, group.depositHeld[unit]!, group.payments!.depositBack);
    group.depositHeld[unit] = 0;
  }
  group.queue.clear();
  group.owed.fill(0);
  group.fineOwed.fill(0);
  group.toShare = 0;
  group.hasEnded = true;
  group.worstNet = lowestNet(group);
}

/** Fines and lost deposits go to those who stayed, in equal shares; the odd coins take turns with the period. */
function shareOut(group: RotatingGroup, period: number): void {
  if (group.memberCount === 0) return;
  splitEvenly(group.fines + group.forfeited, group.shares, group.memberCount, period);
  let place = 0;
  for (let unit = 0; unit < group.count; unit++) {
    if (group.isIn[unit] === 1) group.payOut(unit, group.shares[place++]!, group.payments!.shareOut);
  }
  group.fines = 0;
  group.forfeited = 0;
}

/** Those who have had the pot stand first, in their order; the others keep theirs. */
function layHad(group: RotatingGroup): void {
  const { order, values, count } = group;
  const had = values.opening!.had;
  for (let place = 0; place < had.length; place++) {
    const unit = had[place]!.value - 1;
    let at = place;
    while (at < count && order[at] !== unit) at++;
    for (; at > place; at--) order[at] = order[at - 1]!;
    order[place] = unit;
  }
}

/** Past contributions that are still owed; they go to whoever had the last pot, or wait for the first. */
function recallArrears(group: RotatingGroup): void {
  const last = group.order[Math.max(0, group.position - 1)]!;
  for (const { member, owes } of group.values.opening!.behind) {
    const owed = roundAmount(owes.value, 'half-even');
    const unit = member.value - 1;
    group.owed[unit]! += owed;
    group.net[unit]! += owed;
    // An organiser who makes up what is missing has done so already.
    if (group.values.missed === 'organiser-pays') continue;
    group.net[last]! -= owed;
    group.queue.push(last, owed);
  }
}

/** A running cycle begins with everything paid so far, so that its members' sums close at zero when it ends. */
function recallPast(group: RotatingGroup, turnsHad: number): void {
  const { place, count, order, net } = group;
  const deposit = roundAmount(group.deposit.now, 'half-even');
  let pot = 0;
  for (let unit = 0; unit < count; unit++) {
    const contribution = contributionOf(group, unit);
    pot += contribution;
    net[unit] = 0 - turnsHad * contribution - deposit;
    group.depositHeld[unit] = deposit;
  }
  for (let turn = 0; turn < turnsHad; turn++) {
    const unit = order[turn]!;
    net[unit]! += pot;
    group.hadPot[unit] = 1;
  }
  group.position = turnsHad;
  const world = place.build.world(group.currency).first;
  place.build.ledger.post(world, group.box.first, count * deposit, group.flows.opening);
}

/** The worst of all founders, also of those who left; a deposit in the box still belongs to its member. */
function lowestNet(group: RotatingGroup): number {
  let lowest = Infinity;
  for (let unit = 0; unit < group.count; unit++) {
    lowest = Math.min(lowest, group.net[unit]! + group.depositHeld[unit]!);
  }
  return lowest;
}
