import { isLost, writeOff } from '../book/write-off.ts';
import { claimGuarantee } from '../funds/guarantee.ts';
import type { Pool } from '../pool.ts';
import { flowOfLoss } from './kin.ts';
import type { Microloans } from './microloans.ts';

/**
 * Loans that are lost, in the order in which money is found for them: the borrower's blocked saving, the guarantor, what
 * pledges and guarantors outside bring back of the rest, and the pool's own funds. Returns the
 * principal that no guarantor paid, minor units.
 */
export function writeLossesOff(pool: Pool, micro: Microloans): number {
  const { book, charges, incentive } = micro;
  let left = 0;
  for (let row = 0; row < book.count; row++) {
    if (!isLost(book, row)) continue;
    if (charges.saving !== null) pool.month.interest += charges.saving.offset(pool, book, row);
    if (!book.isRunning(row)) continue;
    const lost = writeOff(book, row, flowOfLoss(micro, row));
    left += lost - claimGuarantee(pool, micro, row, lost);
    if (incentive !== null && !incentive.excludes) book.barred[row] = 0;
  }
  return left;
}
