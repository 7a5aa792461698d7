import { domains } from '../../../engine/parameters.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import { continuationValue } from '../../../finance/lending/risk.ts';
import { integerPower } from '../../../numbers/elementary.ts';
import { once, uniformOfWord } from '../../../random/draws.ts';
import type { LoanBook } from '../book/loan-book.ts';
import type { Pool } from '../pool.ts';
import { named } from '../products/names.ts';
import { lengthOf, type Product } from '../products/product.ts';
import type { Microloans } from './microloans.ts';

/** Larger loans for those who repay, and borrowers who reckon what these are worth. */
export interface Incentive {
  readonly grows: Parameter;
  readonly most: number;
  readonly surplus: Parameter;
  readonly patience: Parameter;
  readonly reckons: Parameter;
  readonly excludes: boolean;
  readonly driver: number;
  /** By what the amount of each unit's next loan is multiplied, from 1. */
  readonly ladder: Float64Array;
  /** 1 for a unit that had a loan when the month began. */
  readonly had: Float64Array;
}

export function openIncentive(pool: Pool, product: Product, units: number): Incentive | null {
  const given = product.values.incentive;
  if (given === null) return null;
  const { build } = pool.place;
  const number = (name: string, quantity: Parameters<typeof pool.place.parameter>[1]): Parameter =>
    pool.place.parameter(`${product.path}.incentive.${name}`, quantity);
  return {
    grows: number('grows', given.grows),
    most: given.most.value,
    surplus: number('surplus', given.surplus),
    patience: number('patience', given.patience),
    reckons: number('reckons', given.reckons),
    excludes: given.excludes,
    driver: build.driver(named(pool, product, 'reckons')),
    ladder: build.state(units, 1),
    had: build.state(units),
  };
}

/** Once payments are booked: whoever has repaid a loan climbs. */
export function climb({ incentive, book }: Microloans): void {
  if (incentive === null) return;
  for (let row = 0; row < book.count; row++) {
    const has = book.isRunning(row);
    if (incentive.had[row] === 1 && !has && book.barred[row] === 0) {
      incentive.ladder[row] = Math.min(incentive.most, incentive.ladder[row]! * (1 + incentive.grows.now));
    }
    incentive.had[row] = has ? 1 : 0;
  }
}

/**
 * Before borrowers are asked: those who reckon stop when all that is left to pay exceeds what future loans are worth to them,
 * delta s/(1 - delta p), s the surplus of the next loan and p the chance of getting through one. Returns how many stopped.
 * Source: reference cases dynamic-incentive.
 */
export function reckon(pool: Pool, micro: Microloans): number {
  const { incentive, book, words } = micro;
  if (incentive === null || incentive.reckons.now === 0) return 0;
  pool.place.build.draws.words(incentive.driver, domains.decision, once, words, book.count);
  const through = integerPower(1 - pool.parameters.misfortune.now, lengthOf(micro.product));
  let stopped = 0;
  for (let row = 0; row < book.count; row++) {
    if (!book.isRunning(row) || book.struck[row] === 1) continue;
    if (uniformOfWord(words[row]!) >= incentive.reckons.now) continue;
    if (worthOfNext(incentive, micro, row, through) >= leftToPay(book, row)) continue;
    book.struck[row] = 1;
    stopped++;
  }
  return stopped;
}

/** What loans to come are worth to a unit; nothing when those who do not repay get them all the same. */
function worthOfNext(incentive: Incentive, micro: Microloans, row: number, through: number): number {
  if (!incentive.excludes) return 0;
  const next = Math.min(incentive.most, incentive.ladder[row]! * (1 + incentive.grows.now));
  const surplus = incentive.surplus.now * next * micro.amount.each[row]!;
  const value = continuationValue({ surplus, delta: incentive.patience.now, successProbability: through });
  return value ?? Infinity;
}

/** Everything a loan still asks for: what is owed and the interest of instalments to come. */
function leftToPay(book: LoanBook, row: number): number {
  const first = row * book.width;
  let sum = book.balanceOf(row) + book.interest[row]!;
  for (let k = book.turn[row]!; k < book.turns[row]!; k++) sum += book.dues.interest[first + k]!;
  return sum;
}
