import { ask } from '../book/ask.ts';
import { type LoanBook, wills } from '../book/loan-book.ts';
import { receive } from '../book/receive.ts';
import type { Pool } from '../pool.ts';
import { earnOnLoans } from './activity.ts';
import { decideToPrepay, followRate } from './changes.ts';
import { climb, reckon } from './incentive.ts';
import { askPeers, receiveFromPeers, spread } from './joint-liability.ts';
import type { Microloans } from './microloans.ts';
import { strikeBorrowers } from './misfortune.ts';
import { rollWills } from './roll-rates.ts';

/** Whether the clock of a book moves in a period. */
export function ticks(pool: Pool, book: LoanBook, period: number): boolean {
  return book.pace.tick === 'week' || pool.monthly[period] === 1;
}

/** Phase `open`: what happens to borrowers before they are asked, what they are willing to pay, and what they are asked. */
export function askBorrowers(pool: Pool, micro: Microloans, period: number): void {
  const { book, activity } = micro;
  const isDue = ticks(pool, book, period);
  if (isDue) book.will.fill(wills.allDue);
  if (pool.monthly[period] === 1) {
    if (activity !== null) earnOnLoans(pool, activity, book);
    followRate(pool, micro);
    strikeBorrowers(pool, micro, period);
    decideToPrepay(pool, micro, period);
  }
  if (!isDue) {
    book.board.clear();
    if (micro.group !== null) micro.group.board.clear();
    return;
  }
  rollWills(pool, micro, period);
  pool.month.stopped += reckon(pool, micro) + spread(micro);
  ask(book, period);
  askPeers(micro);
}

/** Phase `lend`: books what borrowers and their peers paid. */
export function receiveFromBorrowers(pool: Pool, micro: Microloans, period: number): void {
  if (!ticks(pool, micro.book, period)) return;
  pool.month.interest += receive(micro.book) + receiveFromPeers(micro);
  climb(micro);
}
