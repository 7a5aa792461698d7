import { domains } from '../../../engine/parameters.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import { uniformOfWord } from '../../../random/draws.ts';
import { oldestAge } from '../book/arrears.ts';
import { type LoanBook, wills } from '../book/loan-book.ts';
import type { Pool } from '../pool.ts';
import type { PoolValues } from '../fields.ts';
import type { Microloans } from './microloans.ts';

/** Chances of moving from one bucket of lateness to another; beyond the last bucket nobody comes back. */
export interface RollRates {
  readonly current: Parameter;
  readonly late: readonly { readonly worsens: Parameter; readonly cures: Parameter }[];
}

const buckets = ['late30', 'late60', 'late90'] as const;

export function openRollRates(pool: Pool, given: PoolValues['rollRates']): RollRates | null {
  if (given === null) return null;
  const number = (name: string, quantity: Parameters<typeof pool.place.parameter>[1]): Parameter =>
    pool.place.parameter(`rollRates.${name}`, quantity);
  return {
    current: number('current.worsens', given.current.worsens),
    late: buckets.map((name) => ({
      worsens: number(`${name}.worsens`, given[name].worsens),
      cures: number(`${name}.cures`, given[name].cures),
    })),
  };
}

/** Before borrowers are asked: each pays nothing, one instalment or all, by one draw against the row of its bucket. */
export function rollWills(pool: Pool, micro: Microloans, period: number): void {
  const { rollRates } = pool;
  if (rollRates === null) return;
  const { book, words, drivers } = micro;
  pool.place.build.draws.words(drivers.roll, domains.decision, period, words, book.count);
  for (let row = 0; row < book.count; row++) {
    if (!book.isRunning(row) || book.struck[row] === 1) continue;
    const bucket = bucketOf(book, row);
    const draw = uniformOfWord(words[row]!);
    if (bucket > rollRates.late.length) book.struck[row] = 1;
    else if (bucket === 0) book.will[row] = draw < rollRates.current.now ? wills.nothing : wills.allDue;
    else book.will[row] = willOf(rollRates.late[bucket - 1]!, draw);
  }
}

function willOf({ worsens, cures }: RollRates['late'][number], draw: number): number {
  if (draw < worsens.now) return wills.nothing;
  return draw < worsens.now + cures.now ? wills.allDue : wills.oldest;
}

/** 0 for a loan that is current, then one more for each month its oldest unpaid instalment is late. */
export function bucketOf(book: LoanBook, row: number): number {
  const age = oldestAge(book.arrears, row);
  if (age < 0) return 0;
  return 1 + (book.pace.tick === 'month' ? age : Math.floor((age * 7) / 30));
}
