import { roundAmount, splitByWeights } from '../../numbers/money.ts';
import type { RotatingGroup } from './group.ts';

/** What the treasurer keeps of a winner's part until the next meeting; returns what is handed over at once. */
export function keepBack(group: RotatingGroup, unit: number, part: number): number {
  if (group.float === null) return part;
  const kept = roundAmount(part * group.holds!.now, 'down');
  group.place.build.ledger.post(group.box.first, group.float.first, kept, group.flows.kept);
  group.floatOwed[unit]! += kept;
  return part - kept;
}

/** Who goes off with a pot does not get the part that was kept: it comes back into the box. Returns it. */
export function forfeitFloat(group: RotatingGroup, unit: number): number {
  if (group.float === null) return 0;
  const kept = group.floatOwed[unit]!;
  group.floatOwed[unit] = 0;
  group.place.build.ledger.post(group.float.first, group.box.first, kept, group.flows.kept);
  return kept;
}

/** At the next meeting, or when the group ends, the treasurer hands over what was kept. */
export function handOverFloat(group: RotatingGroup): void {
  if (group.float === null) return;
  for (let unit = 0; unit < group.count; unit++) {
    const kept = group.floatOwed[unit]!;
    if (kept === 0) continue;
    group.floatOwed[unit] = 0;
    group.cash!.pay(group.float.first, unit, kept, group.payments!.pot);
    group.net[unit]! += kept;
  }
}

/** The treasurer takes a part of the float too: those who waited for it lose it. */
export function loseFloat(group: RotatingGroup, stolenPart: number, period: number): number {
  if (group.float === null) return 0;
  const { build } = group.place;
  const lost = roundAmount(build.ledger.available(group.float.first) * stolenPart, 'down');
  splitByWeights(lost, group.floatOwed, group.shares, group.count, period);
  for (let unit = 0; unit < group.count; unit++) group.floatOwed[unit]! -= group.shares[unit]!;
  build.ledger.post(group.float.first, build.world(group.currency).first, lost, group.flows.theft);
  return lost;
}
