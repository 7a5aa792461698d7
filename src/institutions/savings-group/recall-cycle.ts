import { roundAmount } from '../../numbers/money.ts';
import type { AccumulatingGroup } from './accumulating.ts';

/**
 * A cycle under way begins with its past: the passbooks as the file has them, or one share a meeting for everybody. The box holds
 * savings and profit less the loans that are running; time weights take each saving as bought evenly over the meetings held.
 */
export function recallCycle(group: AccumulatingGroup): void {
  const { opening } = group.values;
  if (opening === null || opening.meeting === null) return;
  const held = Math.min(opening.meeting.value, group.shareOut.after.value) - 1;
  group.club?.seatAll(group);
  group.sharePrice = Math.max(1, roundAmount(group.price.now, 'half-even'));
  group.meeting = held;
  group.meetingsHeld = held;
  let saved = 0;
  for (let unit = 0; unit < group.count; unit++) {
    if (group.isIn[unit] === 1) saved += recallSavings(group, unit, held);
  }
  const lent = recallLoans(group);
  const { build } = group.place;
  const profit = roundAmount(opening.profit.value, 'half-even');
  const world = build.world(group.currency).first;
  build.ledger.post(world, group.box.first, saved + profit - lent, group.flows.opening);
  if (group.fund !== null) {
    build.ledger.post(world, group.fund.purse.first, roundAmount(opening.fund.value, 'half-even'), group.flows.opening);
  }
  group.profit = profit;
  group.carried = 0;
  group.totalSavings = saved;
  for (let meeting = 0; meeting < held; meeting++) group.deposits[meeting] = saved / Math.max(1, held);
  group.realSavings = saved;
  // Assets grew evenly from nothing to what they are now.
  group.assetsHeld = ((saved + profit) * (held + 1)) / 2;
}

/** What a member has saved, booked as a debt of the group to them. */
function recallSavings(group: AccumulatingGroup, unit: number, held: number): number {
  const saver = group.values.opening!.savers[unit];
  const saved = saver === undefined ? evenSavings(group, held) : roundAmount(saver.saved.value, 'half-even');
  group.savings[unit] = saved;
  group.weights[unit] = (saved * (held - 1)) / 2;
  group.place.build.ledger.post(group.owes!.first + unit, group.claims!.first + unit, saved, group.flows.saved);
  return saved;
}

/** One share at each meeting, unless there are passbooks, in which somebody without one has saved nothing. */
function evenSavings(group: AccumulatingGroup, held: number): number {
  return group.values.opening!.savers.length > 0 ? 0 : held * group.sharePrice;
}

function recallLoans(group: AccumulatingGroup): number {
  let lent = 0;
  group.values.opening!.savers.forEach(({ loan, left }, unit) => {
    const owed = roundAmount(loan.value, 'half-even');
    if (owed === 0 || unit >= group.count || group.isIn[unit] === 0) return;
    group.loans?.recall(group, unit, { owed, left: left.value });
    lent += owed;
  });
  return lent;
}
