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
    else group.payOut(unit, paid, group.flows.late);
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
