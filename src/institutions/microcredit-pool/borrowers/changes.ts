import type { Parameter } from '../../../engine/parameters.ts';
import { domains } from '../../../engine/parameters.ts';
import { roundAmount } from '../../../numbers/money.ts';
import { uniformOfWord } from '../../../random/draws.ts';
import { clearArrears, unpaidSince } from '../book/arrears.ts';
import { schedule } from '../book/lend.ts';
import { type LoanBook, wills } from '../book/loan-book.ts';
import type { Pool } from '../pool.ts';
import type { Product } from '../products/product.ts';
import { named } from '../products/names.ts';
import { rateForSchedule } from '../products/rates.ts';
import type { Microloans } from './microloans.ts';

/** What may happen to a running loan by agreement: early repayment, a new schedule, a new rate. */
export interface Changes {
  readonly prepays: { readonly chance: Parameter; readonly charge: Parameter; readonly driver: number } | null;
  readonly reschedules: { readonly after: number; readonly extra: number; readonly most: number } | null;
  readonly topUp: { readonly after: Parameter; readonly asks: Parameter; readonly driver: number } | null;
  readonly rateFollows: boolean;
}

export function openChanges(pool: Pool, product: Product): Changes {
  const { build } = pool.place;
  const { prepays, reschedules, topUp, rateFollows } = product.values;
  const number = (name: string, given: Parameters<typeof pool.place.parameter>[1]): Parameter =>
    pool.place.parameter(`${product.path}.${name}`, given);
  return {
    prepays:
      prepays === null
        ? null
        : {
            chance: number('prepays.chance', prepays.chance),
            charge: number('prepays.charge', prepays.charge),
            driver: build.driver(named(pool, product, 'repays early')),
          },
    reschedules:
      reschedules === null
        ? null
        : { after: reschedules.after.value, extra: reschedules.extra.value, most: reschedules.most.value },
    topUp:
      topUp === null
        ? null
        : {
            after: number('topUp.after', topUp.after),
            asks: number('topUp.asks', topUp.asks),
            driver: build.driver(named(pool, product, 'asks for a top-up')),
          },
    rateFollows,
  };
}

/** Phase `open`: who holds enough money may decide to pay everything back, with the charge for it. */
export function decideToPrepay(pool: Pool, micro: Microloans, period: number): void {
  const { changes, book, words } = micro;
  if (changes.prepays === null || changes.prepays.chance.now === 0) return;
  const { draws, ledger } = pool.place.build;
  draws.words(changes.prepays.driver, domains.decision, period, words, book.count);
  for (let row = 0; row < book.count; row++) {
    if (!book.isRunning(row) || book.struck[row] === 1) continue;
    if (uniformOfWord(words[row]!) >= changes.prepays.chance.now) continue;
    const balance = book.balanceOf(row);
    const more = roundAmount(balance * changes.prepays.charge.now, 'half-even') + markUpLeft(book, row);
    const runsNow = balance * book.rate[row]! + 1;
    if (ledger.available(book.ends.payers[row]!) < balance + book.interest[row]! + more + runsNow) continue;
    book.interest[row]! += more;
    book.will[row] = wills.everything;
  }
}

/** The mark-up of a sale that has not fallen due: it is part of the price. */
function markUpLeft(book: LoanBook, row: number): number {
  if (book.terms.method !== 'mark-up') return 0;
  let left = 0;
  for (let k = book.turn[row]!; k < book.turns[row]!; k++) {
    left += book.dues.interest[row * book.width + k]!;
    book.dues.interest[row * book.width + k] = 0;
  }
  return left;
}

/** Late loans that may start anew do: what was late is part of the balance to be paid over a longer time. Returns how much. */
export function rescheduleLate({ changes, book }: Microloans): number {
  const { reschedules } = changes;
  if (reschedules === null) return 0;
  const after = book.pace.tick === 'month' ? reschedules.after : Math.round((reschedules.after * 52) / 12);
  let sum = 0;
  for (let row = 0; row < book.count; row++) {
    if (!book.isRunning(row) || book.rescheduled[row]! >= reschedules.most || book.struck[row] === 1) continue;
    if (after > book.patience || unpaidSince(book.arrears, row, after) === 0) continue;
    const left = book.turns[row]! - book.turn[row]! + reschedules.extra;
    if (left < 1) continue;
    startAnew(book, row, 0, left, book.rate[row]!);
    book.rescheduled[row]! += 1;
    sum += book.balanceOf(row);
  }
  return sum;
}

/** Running loans take the rate of the day, when it has moved. */
export function followRate(pool: Pool, micro: Microloans): void {
  const { changes, book, charges } = micro;
  if (!changes.rateFollows || charges.upFront || book.terms.method === 'mark-up') return;
  const rate = rateForSchedule(pool, micro);
  for (let row = 0; row < book.count; row++) {
    const left = book.turns[row]! - book.turn[row]!;
    if (!book.isRunning(row) || book.rate[row] === rate || left < 1) continue;
    if (unpaidSince(book.arrears, row, 0) > 0) continue;
    const grace = Math.max(0, book.grace[row]! - book.turn[row]!);
    startAnew(book, row, grace, left - grace, rate);
  }
}

/**
 * A new schedule for what is owed, over so many instalments; nothing of it has fallen due. The mark-up of a sale stays as it
 * was agreed and is owed at the end.
 */
export function startAnew(book: LoanBook, row: number, grace: number, instalments: number, rate: number): void {
  book.interest[row]! += markUpLeft(book, row);
  clearArrears(book.arrears, row);
  book.left.grace = grace;
  book.left.instalments = instalments;
  schedule(book, row, book.balanceOf(row), book.terms.method === 'mark-up' ? 0 : rate);
}
