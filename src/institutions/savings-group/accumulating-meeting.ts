import { domains } from '../../engine/parameters.ts';
import { roundAmount } from '../../numbers/money.ts';
import { uniformOfWord } from '../../random/draws.ts';
import { emptyResults } from './accumulating.ts';
import type { AccumulatingGroup } from './accumulating.ts';
import { closeCycle, leave, startCycle } from './accumulating-cycle.ts';
import { stolenPart } from './pots.ts';

/** The start of a future: everybody is in, nothing is saved, or the shares of a cycle that is already under way. */
export function beginAccumulating(group: AccumulatingGroup): void {
  group.isIn.fill(1);
  for (const array of [group.isPresent, group.savings, group.weights, group.fineOwed, group.net, group.hasLost])
    array.fill(0);
  group.memberCount = group.count;
  group.meetingsHeld = 0;
  group.totalSavings = 0;
  group.profit = 0;
  group.lastShareOut = 0;
  group.hasEnded = false;
  Object.assign(group.results, emptyResults());
  group.club?.begin(group);
  startCycle(group);
}

/** Takes the last period's orders back and, when there is a meeting, asks for shares, fines, help and instalments. */
export function openAccumulating(group: AccumulatingGroup, period: number): void {
  const meets = !group.hasEnded && group.meetings[period] !== 0;
  group.club?.stakes.hear(group, period);
  group.shareBoard!.clear();
  group.fineBoard!.clear();
  group.loans?.close();
  group.early?.clear();
  group.fund?.open(meets);
  group.metNow = 0;
  group.sharesNow = 0;
  if (group.club !== null) {
    group.club.savedNow = 0;
    group.club.exitsNow = 0;
  }
  group.presentNow = 0;
  group.expectedNow = 0;
  if (!meets) return;
  if (group.meeting === 0) group.sharePrice = Math.max(1, roundAmount(group.price.now, 'half-even'));
  group.meeting++;
  group.club?.recruit(group, period);
  callRoll(group, period);
  group.club?.open(group, period);
  askForShares(group);
  group.loans?.ask(group, period);
}

/** Who comes, and which of those who do not come send their shares. */
function callRoll(group: AccumulatingGroup, period: number): void {
  const { draws } = group.place.build;
  draws.words(group.drivers.attends, domains.decision, period, group.words, group.count);
  for (let unit = 0; unit < group.count; unit++) {
    if (group.isIn[unit] === 0) continue;
    const comes = uniformOfWord(group.words[unit]!) < group.attends.now;
    group.isPresent[unit] = comes ? 1 : 0;
    group.expectedNow++;
    if (comes) group.presentNow++;
  }
}

/** Each share is a row of its own, so that a member buys as many whole ones as the money allows; all first shares go first. */
function askForShares(group: AccumulatingGroup): void {
  const { count, shareBoard, fineBoard, sharePrice } = group;
  const { draws } = group.place.build;
  const most = group.shares.most.value;
  draws.words(group.drivers.sends, domains.decision, group.meetingsHeld, group.otherWords, count);
  for (let unit = 0; unit < count; unit++) {
    if (group.isIn[unit] === 0) continue;
    fineBoard!.wanted[unit] = group.fineOwed[unit]!;
    if (group.club !== null && group.club.saves[unit] === 0) continue;
    if (group.isPresent[unit] === 0 && uniformOfWord(group.otherWords[unit]!) >= group.sends.now) continue;
    const wished = Math.min(most, Math.max(1, Math.floor(group.wish.each[unit]! / sharePrice)));
    for (let share = 0; share < wished; share++) shareBoard!.wanted[share * count + unit] = sharePrice;
  }
}

/** The meeting: money is counted, help paid, the bank served, loans made; at the last meeting all is shared out. */
export function meetAccumulating(group: AccumulatingGroup, period: number): void {
  const fine = roundAmount(group.fine.now, 'half-even');
  countFines(group, fine);
  countShares(group);
  group.loans?.collect(group, fine);
  group.fund?.payClaims(period);
  loseToTheft(group, period);
  if (!group.isLast) group.early?.settle(group, period);
  lend(group, period);
  group.club?.close(group, period, (unit) => leave(group, unit));
  group.metNow = 1;
  group.meetingsHeld++;
  group.assetsHeld += assetsOf(group);
  assertBalanced(group);
  if (group.meeting < group.shareOut.after.value) return;
  closeCycle(group, period);
  assertBalanced(group);
}

function countFines(group: AccumulatingGroup, fine: number): void {
  for (let unit = 0; unit < group.count; unit++) {
    const paid = group.fineBoard!.granted[unit]!;
    group.fineOwed[unit]! -= paid;
    group.profit += paid;
    if (group.isIn[unit] === 1 && group.isPresent[unit] === 0) group.fineOwed[unit]! += fine;
  }
}

function countShares(group: AccumulatingGroup): void {
  const { count, shareBoard, place } = group;
  const { ledger } = place.build;
  let bought = 0;
  for (let unit = 0; unit < count; unit++) group.weights[unit]! += group.savings[unit]!;
  for (let row = 0; row < shareBoard!.count; row++) {
    const paid = shareBoard!.granted[row]!;
    if (paid === 0) continue;
    const unit = row % count;
    group.savings[unit]! += paid;
    bought += paid;
    group.sharesNow++;
    ledger.post(group.owes!.first + unit, group.claims!.first + unit, paid, group.flows.saved);
  }
  group.totalSavings += bought;
  group.deposits[group.meeting - 1] = bought;
  group.realSavings += bought / place.build.economy.level(group.currency);
}

/** What the treasurer takes is lost to all: it comes out of the profit, which may fall below zero. */
function loseToTheft(group: AccumulatingGroup, period: number): void {
  const { build } = group.place;
  const stolen = roundAmount(build.ledger.available(group.box.first) * stolenPart(group, period), 'down');
  build.ledger.post(group.box.first, build.world(group.currency).first, stolen, group.flows.theft);
  group.profit -= stolen;
}

/** The bank is paid before it may lend again, and its money is there when members ask. */
function lend(group: AccumulatingGroup, period: number): void {
  const { bank, loans, shareOut } = group;
  const isDay = loans === null || loans.isLoanMeeting(group);
  if (bank !== null && (isDay || group.isLast)) {
    bank.repay(group);
    const every = loans === null ? 1 : loans.values.every.value;
    const left = group.isPerpetual ? Infinity : Math.floor((shareOut.after.value - group.meeting) / every);
    if (!group.isLast) bank.borrow(group, left);
  }
  if (loans === null) return;
  const hasOutside = bank !== null && bank.owed(group) > 0;
  loans.lend(group, period, hasOutside ? Math.max(loans.multiple.now, bank.multiple.now) : loans.multiple.now);
}

/** Cash in the box, loans to members and what a club has entrusted. */
export function assetsOf(group: AccumulatingGroup): number {
  const { ledger } = group.place.build;
  const lent = group.loans === null ? 0 : ledger.total(group.loans.claims);
  const entrusted = group.club === null ? 0 : group.club.invested(group);
  return ledger.balances[group.box.first]! + lent + entrusted;
}

/** Cash and loans are savings, profit and the outside loan: anything else is an error of the program. */
export function assertBalanced(group: AccumulatingGroup): void {
  const assets = assetsOf(group);
  const bank = group.bank === null ? 0 : group.bank.owed(group);
  if (assets !== group.totalSavings + group.profit + bank) {
    throw new Error(
      `${group.place.id} holds ${assets}, but savings ${group.totalSavings}, profit ${group.profit} and outside loan ${bank}.`,
    );
  }
}
