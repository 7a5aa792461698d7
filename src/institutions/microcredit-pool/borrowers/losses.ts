import { isLost, writeOff } from '../book/write-off.ts';
import type { Pool } from '../pool.ts';
import type { Microloans } from './microloans.ts';

/**
 * Loans that are lost, in the order in which money is found for them: the borrower's blocked saving first, then the pool's own
 * funds. Returns the principal the pool lost, minor units.
 */
export function writeLossesOff(pool: Pool, { book, charges }: Microloans): number {
  let lost = 0;
  for (let row = 0; row < book.count; row++) {
    if (!isLost(book, row)) continue;
    if (charges.saving !== null) pool.month.interest += charges.saving.offset(pool, book, row);
    if (book.isRunning(row)) lost += writeOff(book, row, book.flows.writtenOff);
  }
  return lost;
}
