import { domains } from '../../engine/parameters.ts';
import { roundAmount, splitByWeights } from '../../numbers/money.ts';
import { uniformOfWord } from '../../random/draws.ts';
import { askGuarantors, askTopUp, passArrearsToGuarantor, passOnRecovered } from './arrears.ts';
import { breakUp, endWhenSettled, findNextTurn } from './cycle.ts';
import { contributionOf } from './contributions.ts';
import { countTurnsLeft, givesUp, leavingPays } from './decides.ts';
import { forfeitFloat, handOverFloat, loseFloat } from './float.ts';
import type { RotatingGroup } from './group.ts';
import { nameWinners, payPots, stolenPart } from './pots.ts';
import { breaksUp } from './rules.ts';

/** Before a meeting: who does not come back, by misfortune or because it pays. */
export function letLeave(group: RotatingGroup, period: number): void {
  const before = group.leavesBefore.now;
  const after = group.leavesAfterTurn.now;
  const leftBefore = group.leftWithPot;
  group.leftWithPotNow = 0;
  if (group.decides !== null) countTurnsLeft(group);
  group.place.build.draws.words(group.leaveDriver, domains.decision, period, group.words, group.count);
  for (let unit = 0; unit < group.count; unit++) {
    if (group.isIn[unit] === 0) continue;
    const chance = group.hadPot[unit] === 1 ? after : before;
    if (uniformOfWord(group.words[unit]!) < chance || leavingPays(group, unit, leftBefore)) leave(group, unit);
  }
  if (breaksUp(group.memberCount, group.count) || givesUp(group, period)) breakUp(group, period);
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
    group.isGone[unit] = 1;
    group.leftWithPot++;
    group.leftWithPotNow++;
    group.forfeited += deposit - covered + forfeitFloat(group, unit);
    group.queue.forfeit(unit);
  } else {
    group.payOut(unit, deposit - covered, group.payments!.depositBack);
  }
  if (group.values.missed === 'pot-shrinks') group.queue.strikeOff(lost);
  else if (group.values.missed === 'shared') group.toShare += lost;
  else if (group.values.missed === 'guarantor') passArrearsToGuarantor(group, unit, lost);
}

/** Asks each member for arrears, the contribution, fines and what is missing of the deposit, in this order. */
export function ask(group: RotatingGroup): void {
  const { count, isIn } = group;
  const asks = group.asks!;
  const deposit = group.isWindingUp ? 0 : roundAmount(group.deposit.now, 'half-even');
  for (let unit = 0; unit < count; unit++) {
    group.due[unit] = group.isWindingUp || isIn[unit]! + group.isGone[unit]! === 0 ? 0 : contributionOf(group, unit);
    if (isIn[unit] === 0) continue;
    const missingDeposit = Math.max(0, deposit - group.depositHeld[unit]!);
    asks.want(unit, group.owed[unit]! + group.due[unit]! + group.fineOwed[unit]! + missingDeposit);
  }
}

/** The meeting itself: contributions are counted, arrears passed on, and the pot is handed over. */
export function meet(group: RotatingGroup, period: number): void {
  group.fund?.payClaims(period);
  const late = collect(group);
  const stolen = stolenPart(group, period);
  const lostFloat = loseFloat(group, stolen, period);
  handOverFloat(group);
  if (group.isWindingUp) {
    passOnRecovered(group);
    endWhenSettled(group, period);
    return;
  }
  nameWinners(group, period);
  handOver(group, late, { stolen, lostFloat }, period);
  findNextTurn(group, period);
}

/** Takes what was paid apart; returns how much of this meeting's contributions of present members is late. */
function collect(group: RotatingGroup): number {
  const { count, isIn, owed, fineOwed, due } = group;
  const asks = group.asks!;
  const fine = roundAmount(group.fine.now, 'half-even');
  let late = 0;
  for (let unit = 0; unit < count; unit++) {
    if (isIn[unit] === 0) continue;
    const paid = asks.collect(unit);
    group.net[unit]! -= paid;
    const arrears = Math.min(paid, owed[unit]!);
    const now = Math.min(paid - arrears, due[unit]!);
    const fines = Math.min(paid - arrears - now, fineOwed[unit]!);
    group.recovered += arrears;
    group.fines += fines;
    group.depositHeld[unit]! += paid - arrears - now - fines;
    owed[unit]! += due[unit]! - now - arrears;
    fineOwed[unit]! -= fines;
    if (now < due[unit]!) {
      fineOwed[unit]! += fine;
      group.lateMeetings[unit]! += 1;
    }
    late += due[unit]! - now;
  }
  return late;
}

/** Decides who bears what is missing, and pays those whose turn it is. */
function handOver(
  group: RotatingGroup,
  late: number,
  treasurer: { readonly stolen: number; readonly lostFloat: number },
  period: number,
): void {
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
  const stolen = roundAmount(Math.max(0, pot) * treasurer.stolen, 'down');
  group.place.build.ledger.post(
    group.box.first,
    group.place.build.world(group.currency).first,
    stolen,
    group.flows.theft,
  );
  pot -= stolen;
  noteMeeting(group, { promised, short: promised - pot + treasurer.lostFloat, missed: late + missing });
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
function noteMeeting(
  group: RotatingGroup,
  { promised, short, missed }: { readonly promised: number; readonly short: number; readonly missed: number },
): void {
  const { ledger } = group.place.build;
  const { first } = group.memorandum;
  ledger.post(first, first + 1, promised, group.flows.potDue);
  ledger.post(first + 1, first, short, group.flows.potMissed);
  ledger.post(first, first + 2, missed, group.flows.contributionMissed);
  group.metNow = 1;
  group.paidInFullNow = short === 0 ? 1 : 0;
}
