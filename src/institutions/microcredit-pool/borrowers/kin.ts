import type { AccountBlock } from '../../../engine/accounts.ts';
import { domains } from '../../../engine/parameters.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import { uniformOfWord } from '../../../random/draws.ts';
import type { Pool } from '../pool.ts';
import type { Product } from '../products/product.ts';
import { named } from '../products/names.ts';
import { supportedUnits } from './eligibility.ts';
import type { Microloans } from './microloans.ts';

/** Relatives of the savers among the borrowers of a product. */
export interface Kin {
  readonly asGift: Parameter;
  /** 1 for a unit that a migrant of the named population supports. */
  readonly isKin: Uint8Array;
  /** 1 while the running loan is taken for a gift. */
  readonly gift: Float64Array;
  readonly driver: number;
  /** What was lent and never given back, as the relatives saw it: a gift. */
  readonly given: number;
}

/** How much of the money to lend is for kin; null when the pool makes no difference. */
export function openKinShare(pool: Pool): Parameter | null {
  const { kin } = pool.values;
  return kin === null ? null : pool.place.parameter('kin.share', kin.share);
}

export function openKin(pool: Pool, product: Product, theirs: AccountBlock, asGift: Parameter | null): Kin | null {
  const { values, place, currency } = pool;
  const { build, index } = place;
  if (values.kin === null || asGift === null) return null;
  return {
    asGift,
    isKin: supportedUnits(pool, theirs, values.kin.of),
    gift: build.state(theirs.count),
    driver: build.driver(named(pool, product, 'takes the loan for a gift')),
    given: build.flow({ from: index, to: theirs.owner, purpose: 'given-to-kin', currency, plane: 'value' }),
  };
}

/** The purses money is lent from: one for kin, one for all others. */
export const purses = { kin: 0, others: 1 } as const;

/** Splits what may be lent between the purses. */
export function fillPurses(pool: Pool, funds: number): void {
  const forKin = pool.kinShare === null ? 0 : Math.floor(funds * pool.kinShare.now);
  pool.purse[purses.kin] = forKin;
  pool.purse[purses.others] = funds - forKin;
}

/** The purse a unit's loan comes from. */
export function purseOf({ kin }: Microloans, row: number): number {
  return kin !== null && kin.isKin[row] === 1 ? purses.kin : purses.others;
}

/** When a relative gets a loan: one draw says whether it is taken for a gift, of which nothing comes back. */
export function takeForGift(pool: Pool, { kin, book }: Microloans, row: number): void {
  if (kin === null) return;
  kin.gift[row] = 0;
  if (kin.isKin[row] === 0) return;
  const { draws } = pool.place.build;
  const word = draws.word(kin.driver, domains.decision, row, pool.place.build.ledger.period, 0);
  if (uniformOfWord(word) >= kin.asGift.now) return;
  kin.gift[row] = 1;
  book.struck[row] = 1;
}

/** The flow a lost loan is written off with. */
export function flowOfLoss({ kin, book }: Microloans, row: number): number {
  return kin !== null && kin.gift[row] === 1 ? kin.given : book.flows.writtenOff;
}
