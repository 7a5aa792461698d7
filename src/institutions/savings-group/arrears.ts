import { splitEvenly } from '../../numbers/money.ts';
import type { RotatingGroup } from './group.ts';
import { ClaimQueue } from './queue.ts';

/** Arrears that came in go to those who have waited longest, or back to the organiser. */
export function passOnRecovered(group: RotatingGroup): void {
  const { build } = group.place;
  if (group.values.missed === 'organiser-pays') {
    build.ledger.post(group.box.first, build.world(group.currency).first, group.recovered, group.flows.organiserRepaid);
    group.recovered = 0;
    return;
  }
  while (group.recovered > 0) {
    const unit = group.queue.first;
    const paid = group.queue.payFirst(group.recovered);
    group.recovered -= paid;
    if (unit === ClaimQueue.forfeited) group.forfeited += paid;
    else group.payOut(unit, paid, group.payments!.late);
  }
}

/** Splits what is missing among all who are in, without loss; it is asked with the next contribution. */
export function askTopUp(group: RotatingGroup, amount: number, period: number): void {
  splitEvenly(amount, group.shares, group.memberCount, period);
  let place = 0;
  for (let unit = 0; unit < group.count; unit++) {
    if (group.isIn[unit] === 1) group.owed[unit]! += group.shares[place++]!;
  }
  group.toShare = 0;
}

/** What a member who left still owed becomes owed by the guarantor; nobody left to answer, nobody will be paid. */
export function passArrearsToGuarantor(group: RotatingGroup, unit: number, amount: number): void {
  const guarantor = guarantorOf(group, unit);
  if (guarantor < 0) group.queue.strikeOff(amount);
  else group.owed[guarantor]! += amount;
}

/** Contributions of those who are gone are owed by their guarantors, as far as lost deposits did not cover them. */
export function askGuarantors(group: RotatingGroup, uncovered: number): void {
  let left = uncovered;
  for (let unit = 0; unit < group.count && left > 0; unit++) {
    if (group.isGone[unit] === 0) continue;
    const part = Math.min(left, group.due[unit]!);
    passArrearsToGuarantor(group, unit, part);
    left -= part;
  }
}

/** The next member of the list who is in, or -1. */
function guarantorOf(group: RotatingGroup, unit: number): number {
  for (let step = 1; step < group.count; step++) {
    const next = (unit + step) % group.count;
    if (group.isIn[next] === 1) return next;
  }
  return -1;
}
