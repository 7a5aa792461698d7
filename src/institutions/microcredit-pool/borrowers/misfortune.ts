import { domains } from '../../../engine/parameters.ts';
import { uniformOfWord } from '../../../random/draws.ts';
import { bookPayment } from '../book/receive.ts';
import type { Pool } from '../pool.ts';
import { chanceThisMonth } from './common-shock.ts';
import type { Microloans } from './microloans.ts';
import { steadyFactor } from './remittances.ts';
import { watchedFactor } from './voice.ts';

/**
 * Misfortune of the month: who is struck pays nothing more of the running loan. The chance is that of the times, less for
 * borrowers who are chosen and followed by migrants or who receive regular transfers. One draw a borrower.
 */
export function strikeBorrowers(pool: Pool, micro: Microloans, period: number): void {
  const { book, words, drivers, remittances } = micro;
  const chance = chanceThisMonth(pool, drivers.shock, pool.parameters.misfortune.now) * watchedFactor(pool.voice);
  if (chance === 0) return;
  pool.place.build.draws.words(drivers.struck, domains.decision, period, words, book.count);
  const insured = micro.charges.covers === null ? 0 : micro.charges.covers.now;
  for (let row = 0; row < book.count; row++) {
    if (!book.isRunning(row) || book.struck[row] === 1) continue;
    // The part of the draw that is left over says whether the insurer pays, so that no other draw is needed.
    const draw = uniformOfWord(words[row]!) / (chance * steadyFactor(remittances, row, pool.monthsRun));
    if (draw >= 1) continue;
    if (draw < insured) claim(pool, micro, row);
    else book.struck[row] = 1;
  }
}

/** The insurer pays what is owed, and the loan is closed. */
function claim(pool: Pool, { book, charges }: Microloans, row: number): void {
  const { build } = pool.place;
  const owed = book.balanceOf(row) + book.interest[row]!;
  build.ledger.post(build.world(pool.currency).first, pool.cash.first, owed, charges.flows.claim);
  pool.month.interest += bookPayment(book, row, owed);
}
