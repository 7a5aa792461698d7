import { domains } from '../../../engine/parameters.ts';
import { roundAmount } from '../../../numbers/money.ts';
import { uniformOfWord } from '../../../random/draws.ts';
import { unpaidSince } from '../book/arrears.ts';
import type { Pool } from '../pool.ts';
import type { Microloans } from './microloans.ts';

/**
 * Who asks this month: units without a loan, and those who have repaid enough for a top-up, by one draw each. Returns how
 * many; they stand in `queue` by their lots.
 */
export function gatherRequests(pool: Pool, micro: Microloans, period: number): number {
  const { book, words, lots, queue, drivers, demand } = micro;
  const { draws } = pool.place.build;
  draws.words(drivers.asks, domains.decision, period, words, book.count);
  draws.words(drivers.order, domains.decision, period, lots, book.count);
  let asking = 0;
  for (let row = 0; row < book.count; row++) {
    if (book.isRunning(row) || uniformOfWord(words[row]!) >= demand.now) continue;
    asking = enqueue(micro, row, asking);
  }
  return queue.length === 0 ? 0 : gatherTopUps(pool, micro, period, asking);
}

/** What the first `asking` requests in the queue come to, minor units; those of barred borrowers count for nothing. */
export function sumOfRequests(micro: Microloans, asking: number): number {
  let sum = 0;
  for (let i = 0; i < asking; i++) {
    const row = micro.queue[i]!;
    if (micro.book.barred[row] === 0) sum += amountWanted(micro, row);
  }
  return sum;
}

/** What a unit asks for: the amount of the product, or with a running loan what it has repaid of it. */
export function amountWanted(micro: Microloans, row: number): number {
  const { book } = micro;
  if (book.isRunning(row)) return Math.max(0, book.lent[row]! - book.balanceOf(row));
  const step = micro.incentive === null ? 1 : micro.incentive.ladder[row]!;
  return roundAmount(micro.amount.each[row]! * step, 'half-even');
}

function gatherTopUps(pool: Pool, micro: Microloans, period: number, already: number): number {
  const { topUp } = micro.changes;
  if (topUp === null) return already;
  const { book, words } = micro;
  pool.place.build.draws.words(topUp.driver, domains.decision, period, words, book.count);
  let asking = already;
  for (let row = 0; row < book.count; row++) {
    if (!book.isRunning(row) || uniformOfWord(words[row]!) >= topUp.asks.now) continue;
    if (book.struck[row] === 1 || unpaidSince(book.arrears, row, 0) > 0) continue;
    if (amountWanted(micro, row) >= topUp.after.now * book.lent[row]!) asking = enqueue(micro, row, asking);
  }
  return asking;
}

/** Puts a unit where its lot says. */
function enqueue({ queue, lots }: Microloans, row: number, asking: number): number {
  let place = asking;
  while (place > 0 && lots[queue[place - 1]!]! > lots[row]!) {
    queue[place] = queue[place - 1]!;
    place--;
  }
  queue[place] = row;
  return asking + 1;
}
