import { domains } from '../../engine/parameters.ts';
import { roundAmount } from '../../numbers/money.ts';
import { uniformOfWord } from '../../random/draws.ts';
import { askTopUp, passOnRecovered } from './arrears.ts';
import { breakUp, endWhenSettled, findNextTurn } from './cycle.ts';
import type { RotatingGroup } from './group.ts';
import { breaksUp, giftFrom } from './rules.ts';

/** Before a meeting: who does not come back. */
export function letLeave(group: RotatingGroup, period: number): void {
  const before = group.leavesBefore.now;
  const after = group.leavesAfterTurn.now;
  group.place.build.draws.words(group.leaveDriver, domains.decision, period, group.words, group.count);
  for (let unit = 0; unit < group.count; unit++) {
    if (group.isIn[unit] === 0) continue;
    const chance = group.hadPot[unit] === 1 ? after : before;
    if (uniformOfWord(group.words[unit]!) < chance) leave(group, unit);
  }
  if (breaksUp(group.memberCount, group.count)) breakUp(group, period);
  else findNextTurn(group, period);
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
    group.gone++;
    group.forfeited += deposit - covered;
    group.queue.forfeit(unit);
  } else {
    group.payOut(unit, deposit - covered, group.flows.depositBack);
  }
  if (group.values.missed === 'pot-shrinks') group.queue.strikeOff(lost);
  else if (group.values.missed === 'shared') group.toShare += lost;
}

/** Asks each member for arrears, the contribution, fines and what is missing of the deposit, in this order. */
export function ask(group: RotatingGroup): void {
  const { asks, count, isIn } = group;
  const contribution = group.isWindingUp ? 0 : roundAmount(group.contribution.now, 'half-even');
  const deposit = group.isWindingUp ? 0 : roundAmount(group.deposit.now, 'half-even');
  for (let unit = 0; unit < count; unit++) {
    if (isIn[unit] === 0) continue;
    const missingDeposit = Math.max(0, deposit - group.depositHeld[unit]!);
    asks.wanted[unit] = group.owed[unit]! + contribution + group.fineOwed[unit]! + missingDeposit;
  }
}

/** The meeting itself: contributions are counted, arrears passed on, and the pot is handed over. */
export function meet(group: RotatingGroup, period: number): void {
  if (group.isWindingUp) {
    collect(group, 0);
    passOnRecovered(group);
    endWhenSettled(group, period);
    return;
  }
  const contribution = roundAmount(group.contribution.now, 'half-even');
  const late = collect(group, contribution);
  handOver(group, contribution, late, period);
  group.position++;
  findNextTurn(group, period);
}

/** Takes what was paid apart; returns how much of this meeting's contributions of present members is late. */
function collect(group: RotatingGroup, contribution: number): number {
  const { asks, count, isIn, owed, fineOwed } = group;
  const fine = roundAmount(group.fine.now, 'half-even');
  let late = 0;
  for (let unit = 0; unit < count; unit++) {
    if (isIn[unit] === 0) continue;
    const paid = asks.granted[unit]!;
    group.net[unit]! -= paid;
    const arrears = Math.min(paid, owed[unit]!);
    const now = Math.min(paid - arrears, contribution);
    const fines = Math.min(paid - arrears - now, fineOwed[unit]!);
    group.recovered += arrears;
    group.fines += fines;
    group.depositHeld[unit]! += paid - arrears - now - fines;
    owed[unit]! += contribution - now - arrears;
    fineOwed[unit]! -= fines;
    if (now < contribution) fineOwed[unit]! += fine;
    late += contribution - now;
  }
  return late;
}

/** Decides who bears what is missing, and pays the member whose turn it is. */
function handOver(group: RotatingGroup, contribution: number, late: number, period: number): void {
  const { queue, flows } = group;
  const winner = group.order[group.position]!;
  const promised = contribution * (group.memberCount + group.gone);
  const missing = contribution * group.gone;
  const covered = Math.min(group.forfeited, missing);
  const short = late + missing - covered;
  let pot = promised - short;
  let topUp = group.toShare;
  group.forfeited -= covered;
  if (group.values.missed === 'organiser-pays') {
    const world = group.place.build.world(group.currency).first;
    group.place.build.ledger.post(world, group.box.first, short, flows.organiserPays);
    pot = promised;
  } else if (group.values.missed === 'shared') {
    queue.push(winner, short);
    topUp += missing - covered;
  } else {
    queue.push(winner, late);
  }
  noteMeeting(group, promised, pot, late + missing);
  payPot(group, winner, pot);
  passOnRecovered(group);
  if (topUp > 0) askTopUp(group, topUp, period);
  group.hadPot[winner] = 1;
}

/** The winner gets the pot less the gift and less what she herself still owes. */
function payPot(group: RotatingGroup, winner: number, pot: number): void {
  const gift = group.giftShare === null ? 0 : giftFrom(pot, group.giftShare.now);
  if (gift > 0) group.place.build.ledger.post(group.box.first, group.giftAccount, gift, group.flows.gift);
  const retained = Math.min(group.owed[winner]!, pot - gift);
  group.owed[winner]! -= retained;
  group.recovered += retained;
  group.payOut(winner, pot - gift - retained, group.flows.pot);
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
