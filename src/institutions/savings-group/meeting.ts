import { domains } from '../../engine/parameters.ts';
import { roundAmount, splitByWeights } from '../../numbers/money.ts';
import { uniformOfWord } from '../../random/draws.ts';
import { askGuarantors, askTopUp, passArrearsToGuarantor, passOnRecovered } from './arrears.ts';
import { breakUp, endWhenSettled, findNextTurn } from './cycle.ts';
import type { RotatingGroup } from './group.ts';
import { nameWinners, payPots, stolenFrom } from './pots.ts';
import { breaksUp } from './rules.ts';

/** Before a meeting: who does not come back, by misfortune or because it pays. */
export function letLeave(group: RotatingGroup, period: number): void {
  const before = group.leavesBefore.now;
  const after = group.leavesAfterTurn.now;
  group.place.build.draws.words(group.leaveDriver, domains.decision, period, group.words, group.count);
  for (let unit = 0; unit < group.count; unit++) {
    if (group.isIn[unit] === 0) continue;
    const chance = group.hadPot[unit] === 1 ? after : before;
    if (uniformOfWord(group.words[unit]!) < chance || leavingPays(group, unit)) leave(group, unit);
  }
  if (breaksUp(group.memberCount, group.count)) breakUp(group, period);
  else findNextTurn(group, period);
}

/** The condition of `temptationToLeave`: what is left to pay exceeds deposit, shame and later cycles together. */
function leavingPays(group: RotatingGroup, unit: number): boolean {
  if (group.sanction === null || group.future === null || group.hadPot[unit] === 0) return false;
  const meetingsLeft = Math.ceil((group.places - group.position) / group.potsPerMeeting);
  const gain = meetingsLeft * contributionOf(group, unit) + group.owed[unit]!;
  return gain > group.depositHeld[unit]! + group.sanction.each[unit]! + group.future.now;
}

/** A deposit first pays what its member owes. After the turn the rest is lost, before the turn it is handed back. */
function leave(group: RotatingGroup, unit: number): void {
  const deposit = group.depositHeld[unit]!;
  const covered = Math.min(deposit, group.owed[unit]!);
  const lost = group.owed[unit]! - covered;
  group.isIn[unit] = 0;
  group.memberCount--;
  group.owed[unit] = 0;
  group.fineOwed[unit] = 0;
  group.depositHeld[unit] = 0;
  group.recovered += covered;
  if (group.hadPot[unit] === 1) {
    group.isGone[unit] = 1;
    group.forfeited += deposit - covered;
    group.queue.forfeit(unit);
  } else {
    group.payOut(unit, deposit - covered, group.flows.depositBack);
  }
  if (group.values.missed === 'pot-shrinks') group.queue.strikeOff(lost);
  else if (group.values.missed === 'shared') group.toShare += lost;
  else if (group.values.missed === 'guarantor') passArrearsToGuarantor(group, unit, lost);
}

/** Asks each member for arrears, the contribution, fines and what is missing of the deposit, in this order. */
export function ask(group: RotatingGroup): void {
  const { asks, count, isIn } = group;
  const deposit = group.isWindingUp ? 0 : roundAmount(group.deposit.now, 'half-even');
  for (let unit = 0; unit < count; unit++) {
    group.due[unit] = group.isWindingUp || isIn[unit]! + group.isGone[unit]! === 0 ? 0 : contributionOf(group, unit);
    if (isIn[unit] === 0) continue;
    const missingDeposit = Math.max(0, deposit - group.depositHeld[unit]!);
    asks.wanted[unit] = group.owed[unit]! + group.due[unit]! + group.fineOwed[unit]! + missingDeposit;
  }
}

/** One contribution for each hand, and on top the organiser's commission where it is asked so. */
function contributionOf(group: RotatingGroup, unit: number): number {
  const isOnTop = group.commission !== null && group.values.auction?.commissionFrom === 'instalments';
  const factor = isOnTop ? 1 + group.commission.now : 1;
  return roundAmount(group.contribution.now * group.hands[unit]! * factor, 'half-even');
}

/** The meeting itself: contributions are counted, arrears passed on, and the pot is handed over. */
export function meet(group: RotatingGroup, period: number): void {
  group.fund?.payClaims(period);
  const late = collect(group);
  if (group.isWindingUp) {
    passOnRecovered(group);
    endWhenSettled(group, period);
    return;
  }
  nameWinners(group, period);
  handOver(group, late, period);
  findNextTurn(group, period);
}

/** Takes what was paid apart; returns how much of this meeting's contributions of present members is late. */
function collect(group: RotatingGroup): number {
  const { asks, count, isIn, owed, fineOwed, due } = group;
  const fine = roundAmount(group.fine.now, 'half-even');
  let late = 0;
  for (let unit = 0; unit < count; unit++) {
    if (isIn[unit] === 0) continue;
    const paid = asks.granted[unit]!;
    group.net[unit]! -= paid;
    const arrears = Math.min(paid, owed[unit]!);
    const now = Math.min(paid - arrears, due[unit]!);
    const fines = Math.min(paid - arrears - now, fineOwed[unit]!);
    group.recovered += arrears;
    group.fines += fines;
    group.depositHeld[unit]! += paid - arrears - now - fines;
    owed[unit]! += due[unit]! - now - arrears;
    fineOwed[unit]! -= fines;
    if (now < due[unit]!) fineOwed[unit]! += fine;
    late += due[unit]! - now;
  }
  return late;
}

/** Decides who bears what is missing, and pays those whose turn it is. */
function handOver(group: RotatingGroup, late: number, period: number): void {
  let promised = 0;
  let missing = 0;
  for (let unit = 0; unit < group.count; unit++) {
    promised += group.due[unit]!;
    if (group.isGone[unit] === 1) missing += group.due[unit]!;
  }
  const covered = Math.min(group.forfeited, missing);
  const short = late + missing - covered;
  let pot = promised - short;
  let topUp = group.toShare;
  group.forfeited -= covered;
  if (group.values.missed === 'organiser-pays') {
    const world = group.place.build.world(group.currency).first;
    group.place.build.ledger.post(world, group.box.first, short, group.flows.organiserPays);
    pot = promised;
  } else if (group.values.missed === 'shared') {
    queueShort(group, short, period);
    topUp += missing - covered;
  } else if (group.values.missed === 'guarantor') {
    queueShort(group, short, period);
    askGuarantors(group, missing - covered);
  } else {
    queueShort(group, late, period);
  }
  const stolen = stolenFrom(group, pot, period);
  group.place.build.ledger.post(
    group.box.first,
    group.place.build.world(group.currency).first,
    stolen,
    group.flows.theft,
  );
  pot -= stolen;
  noteMeeting(group, promised, pot, late + missing);
  payPots(group, pot, period);
  passOnRecovered(group);
  if (topUp > 0) askTopUp(group, topUp, period);
}

/** What winners wait for, in the proportion of their hands. */
function queueShort(group: RotatingGroup, short: number, period: number): void {
  splitByWeights(short, group.winnerWeights, group.parts, group.winnerCount, period);
  for (let i = 0; i < group.winnerCount; i++) group.queue.push(group.winners[i]!, group.parts[i]!);
}

/** Keeps account of what was promised and what was there on the day. */
function noteMeeting(group: RotatingGroup, promised: number, pot: number, missed: number): void {
  const { ledger } = group.place.build;
  const { first } = group.memorandum;
  ledger.post(first, first + 1, promised, group.flows.potDue);
  ledger.post(first + 1, first, promised - pot, group.flows.potMissed);
  ledger.post(first, first + 2, missed, group.flows.contributionMissed);
  group.metNow = 1;
  group.paidInFullNow = pot === promised ? 1 : 0;
}
