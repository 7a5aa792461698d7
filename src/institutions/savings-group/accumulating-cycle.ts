import { headlineRoot } from '../../finance/roots.ts';
import { power } from '../../numbers/elementary.ts';
import { domains } from '../../engine/parameters.ts';
import { splitByWeights } from '../../numbers/money.ts';
import { uniformOfWord } from '../../random/draws.ts';
import type { AccumulatingGroup } from './accumulating.ts';
import { partsOfSmallSavers, shareOutInto } from './rules-share-out.ts';
import type { SharingRule } from './rules-share-out.ts';

/** Sets the counters of a cycle back. What was carried stays as profit of the new one. */
export function startCycle(group: AccumulatingGroup): void {
  group.meeting = 0;
  group.realSavings = 0;
  group.assetsHeld = 0;
  group.carried = group.profit;
  group.weights.fill(0);
  group.deposits.fill(0);
}

/** The last meeting of a cycle: shares out or pays a dividend, lets members leave and join, and starts anew or ends. */
export function closeCycle(group: AccumulatingGroup, period: number): void {
  if (group.isPerpetual) closeBooks(group, period);
  else shareOut(group);
  if (group.values.socialFund?.sharedOut === true) group.fund?.shareOut(group.memberCount, period);
  group.results.count++;
  group.results.worstNet = lowest(group.net);
  group.results.losers = sumOf(group.hasLost);
  changeMembers(group);
  startCycle(group);
  if (group.memberCount < fewest || group.results.count >= group.cyclesWanted) group.hasEnded = true;
}

/** A group of fewer does not go on. */
const fewest = 3;

/** What the cycle has earned, while savings are still in the book. */
function noteProfit(group: AccumulatingGroup, profit: number): void {
  const { results, totalSavings, meeting } = group;
  partsOfSmallSavers(group, { profit, dividend: group.dividend.now }, results);
  const meanAssets = group.assetsHeld / meeting;
  results.profitPerShare = totalSavings === 0 ? 0 : profit / totalSavings;
  results.returnOnAssets = meanAssets === 0 ? 0 : ((profit / meanAssets) * group.meetingsPerYear) / meeting;
}

/** Everybody is paid; loans that are still owed are taken from the own payout or written off. */
function shareOut(group: AccumulatingGroup): void {
  const { count, loans, payouts, unpaid, savings, place, flows, memorandum } = group;
  const { ledger } = place.build;
  const isOffset = group.values.loans?.unpaid !== 'write-off';
  for (let unit = 0; unit < count; unit++)
    unpaid[unit] = loans !== null && isOffset && group.isIn[unit] === 1 ? loans.owed(group, unit) : 0;
  const cash = ledger.available(group.box.first);
  // The two perpetual rules do not come here.
  const rule = group.shareOut.rule as SharingRule;
  const left = shareOutInto(group, { cash, rule, coin: group.coin }, payouts);
  let paidOut = 0;
  let returned = 0;
  let missed = 0;
  for (let unit = 0; unit < count; unit++) {
    loans?.writeOff(group, unit);
    const saved = savings[unit]!;
    const back = backTo(group, unit);
    ledger.post(group.box.first, group.firstAccount + unit, payouts[unit]!, flows.shareOut);
    ledger.post(group.claims!.first + unit, group.owes!.first + unit, saved, flows.savedBack);
    group.net[unit]! += back - saved;
    if (back < saved) group.hasLost[unit] = 1;
    missed += Math.max(0, saved - back);
    paidOut += payouts[unit]!;
    returned += back;
  }
  ledger.post(memorandum.first, memorandum.first + 1, group.totalSavings, flows.returnDue);
  ledger.post(memorandum.first, memorandum.first + 1, missed, flows.returnMissed);
  noteProfit(group, returned + left - group.totalSavings - group.carried);
  noteReturn(group, returned);
  group.profit = keepRemainder(group, left) - (group.bank === null ? 0 : group.bank.owed(group));
  group.lastShareOut = paidOut;
  group.totalSavings = 0;
  savings.fill(0);
}

/** What is smaller than a coin is carried, or goes to the social fund. Returns what stays in the box. */
function keepRemainder(group: AccumulatingGroup, left: number): number {
  const { fund, box, place, flows } = group;
  if (fund === null || group.shareOut.remainder === 'carried') return left;
  // A remainder that a bank may still want is no remainder.
  if (group.bank !== null && group.bank.owed(group) > 0) return left;
  place.build.ledger.post(box.first, fund.purse.first, left, flows.remainder);
  return 0;
}

/** What a saver got back: the payout and the debt it paid. One whose savings did not cover the debt keeps no more than them. */
function backTo({ payouts, unpaid, savings }: AccumulatingGroup, unit: number): number {
  return payouts[unit] === 0 ? Math.min(unpaid[unit]!, savings[unit]!) : payouts[unit]! + unpaid[unit]!;
}

/** Compares what came back with what was put in, in money of the day and at the prices of the share-out. */
function noteReturn(group: AccumulatingGroup, returned: number): void {
  const { results, deposits, meeting, place } = group;
  results.trueReturn = yearlyReturn(deposits, meeting, returned, group.meetingsPerYear);
  const real = group.realSavings * place.build.economy.level(group.currency);
  results.realGain = real === 0 ? 0 : returned / real - 1;
}

/**
 * The effective yearly rate at which all deposits of a cycle grow to what came back with the last of them: the headline root
 * of the flow, -1 when nothing came back. 5 a week 52 times, paid back as 325, is 55.07 %.
 */
export function yearlyReturn(deposits: Float64Array, meetings: number, back: number, perYear: number): number {
  const times: number[] = [];
  const flows: number[] = [];
  for (let meeting = 0; meeting < meetings; meeting++) {
    times.push(meeting);
    flows.push((meeting === meetings - 1 ? back : 0) - deposits[meeting]!);
  }
  const root = headlineRoot(times, flows);
  return typeof root === 'number' ? power(1 + root, perYear) - 1 : -1;
}

/** A perpetual fund settles what is lost, and pays at most the dividend on savings, as far as profit and box go. */
function closeBooks(group: AccumulatingGroup, period: number): void {
  const { savings, payouts, place } = group;
  const { ledger } = place.build;
  for (let unit = 0; unit < group.count; unit++) if (group.loans?.hasStopped[unit] === 1) settle(group, unit);
  noteProfit(group, group.profit - group.carried);
  if (group.shareOut.rule === 'none' || group.totalSavings === 0) return;
  const most = Math.floor(group.dividend.now * group.totalSavings);
  const paid = Math.max(0, Math.min(most, group.profit, ledger.available(group.box.first)));
  splitByWeights(paid, savings, payouts, group.count, period);
  for (let unit = 0; unit < group.count; unit++) {
    ledger.post(group.box.first, group.firstAccount + unit, payouts[unit]!, group.flows.dividend);
    group.net[unit]! += payouts[unit]!;
  }
  group.profit -= paid;
}

/** The loan of a member who has given up is taken from the savings, or from the profit of all. */
function settle(group: AccumulatingGroup, unit: number): void {
  const lost = group.loans!.writeOff(group, unit);
  const covered = group.values.loans!.unpaid === 'offset' ? Math.min(lost, group.savings[unit]!) : 0;
  const { ledger } = group.place.build;
  ledger.post(group.claims!.first + unit, group.owes!.first + unit, covered, group.flows.savedBack);
  group.savings[unit]! -= covered;
  group.totalSavings -= covered;
  group.profit -= lost - covered;
}

/** Between two cycles members leave, those of a perpetual fund with their savings, and empty places are taken again. */
function changeMembers(group: AccumulatingGroup): void {
  const { draws } = group.place.build;
  const cycle = group.results.count;
  draws.words(group.drivers.leaves, domains.decision, cycle, group.words, group.count);
  draws.words(group.drivers.joins, domains.decision, cycle, group.otherWords, group.count);
  for (let unit = 0; unit < group.count; unit++) {
    if (group.isIn[unit] === 1) {
      if (uniformOfWord(group.words[unit]!) < group.leaves.now) leave(group, unit);
    } else if (group.club === null && uniformOfWord(group.otherWords[unit]!) < group.joins.now) {
      group.isIn[unit] = 1;
      group.memberCount++;
    }
  }
}

/** Savings are handed back when there is no loan and the box can; else the member stays. */
export function leave(group: AccumulatingGroup, unit: number): void {
  const { ledger } = group.place.build;
  const saved = group.savings[unit]!;
  if (group.loans !== null && group.loans.owed(group, unit) > 0) return;
  if (saved > ledger.available(group.box.first)) return;
  ledger.post(group.box.first, group.firstAccount + unit, saved, group.flows.shareOut);
  ledger.post(group.claims!.first + unit, group.owes!.first + unit, saved, group.flows.savedBack);
  group.totalSavings -= saved;
  group.savings[unit] = 0;
  group.fineOwed[unit] = 0;
  group.isIn[unit] = 0;
  group.club?.circles.leave(unit);
  group.isPresent[unit] = 0;
  group.memberCount--;
}

function lowest(amounts: Float64Array): number {
  let least = Infinity;
  for (let i = 0; i < amounts.length; i++) least = Math.min(least, amounts[i]!);
  return least;
}

function sumOf(amounts: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < amounts.length; i++) sum += amounts[i]!;
  return sum;
}
