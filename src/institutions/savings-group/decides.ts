import { domains } from '../../engine/parameters.ts';
import { integerPower } from '../../numbers/elementary.ts';
import { contributionOf } from './contributions.ts';
import type { RotatingGroup } from './group.ts';

/** Counts the turns that each member still has in this cycle; half a turn is one. */
export function countTurnsLeft(group: RotatingGroup): void {
  const { order, partners, turnsLeft } = group;
  turnsLeft.fill(0);
  for (let place = group.position; place < group.places; place++) {
    turnsLeft[order[place]!]! += 1;
    if (partners[place]! >= 0) turnsLeft[partners[place]!]! += 1;
  }
}

/**
 * The condition of `temptationToLeave` for a member who has had a turn: what is left to pay, less the turns still to come,
 * exceeds deposit, shame and later cycles together. Each member who went off with a pot before has taken a part of what
 * later cycles are worth to the others.
 */
export function leavingPays(group: RotatingGroup, unit: number, leftBefore: number): boolean {
  const { decides } = group;
  if (decides === null || group.hadPot[unit] === 0) return false;
  const contribution = contributionOf(group, unit);
  const meetingsLeft = Math.ceil((group.places - group.position) / group.potsPerMeeting);
  const partOfTurn = group.hands[unit] === 0.5 ? 0.5 : 1;
  const toCome = group.turnsLeft[unit]! * partOfTurn * potPerTurn(group);
  const gain = meetingsLeft * contribution + group.owed[unit]! - toCome;
  const future = laterCycles(group) * integerPower(1 - decides.shaken.now, leftBefore);
  return gain > group.depositHeld[unit]! + sanctionOf(group, unit) + future;
}

/** Whether the others give up, when somebody has just gone off with a pot. */
export function givesUp(group: RotatingGroup, period: number): boolean {
  const { decides } = group;
  if (decides === null || group.leftWithPotNow === 0) return false;
  const draw = group.place.build.draws.uniform(group.stopsDriver, domains.event, 0, period);
  return draw < decides.stops.now;
}

/** What being shunned is worth to a member: given in money, or in contributions. */
export function sanctionOf(group: RotatingGroup, unit: number): number {
  const each = group.decides!.sanction.each[unit]!;
  return group.values.decides!.sanction.currency === null ? each * group.contribution.now : each;
}

/** What taking part in later cycles is worth, before anybody has gone off with a pot. */
function laterCycles(group: RotatingGroup): number {
  const { now } = group.decides!.future;
  return group.values.decides!.future.currency === null ? now * group.contribution.now : now;
}

/** What a turn brings when everybody pays: the money of a meeting, divided among its turns. */
function potPerTurn(group: RotatingGroup): number {
  let hands = 0;
  for (let unit = 0; unit < group.count; unit++) {
    if (group.isIn[unit]! + group.isGone[unit]! > 0) hands += group.hands[unit]!;
  }
  return (hands * group.contribution.now) / group.potsPerMeeting;
}
