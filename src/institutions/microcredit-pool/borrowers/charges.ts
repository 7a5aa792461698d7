import type { AccountBlock } from '../../../engine/accounts.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import { roundAmount } from '../../../numbers/money.ts';
import { scheduledInterest, takeInterestNow } from '../book/lend.ts';
import type { Pool } from '../pool.ts';
import type { Product } from '../products/product.ts';
import { openBlockedSaving, type BlockedSaving } from './blocked-saving.ts';
import { parameterOf } from '../products/names.ts';
import type { Microloans } from './microloans.ts';

/** What is withheld when a loan is paid out, and what is agreed in place of a rate. */
export interface Charges {
  readonly fee: Parameter;
  readonly fixedFee: Parameter;
  readonly premium: Parameter | null;
  readonly covers: Parameter | null;
  readonly markUp: Parameter | null;
  readonly upFront: boolean;
  readonly saving: BlockedSaving | null;
  readonly flows: { readonly fee: number; readonly premium: number; readonly claim: number };
  /** Room for what one loan is charged: fee, premium, saving, interest up front. */
  readonly now: Float64Array;
}

export function openCharges(pool: Pool, product: Product, theirs: AccountBlock): Charges {
  const { place, currency } = pool;
  const { build, index } = place;
  const { values } = product;
  const { insurance, markUp } = values;
  const flow = (from: number, to: number, purpose: string): number => build.flow({ from, to, purpose, currency });
  return {
    fee: parameterOf(pool, product, 'fee', values.fee),
    fixedFee: parameterOf(pool, product, 'fixedFee', values.fixedFee),
    premium: insurance === null ? null : parameterOf(pool, product, 'insurance.premium', insurance.premium),
    covers: insurance === null ? null : parameterOf(pool, product, 'insurance.covers', insurance.covers),
    markUp: markUp === null ? null : parameterOf(pool, product, 'markUp', markUp),
    upFront: values.upFront,
    saving: values.saving === null ? null : openBlockedSaving(pool, product, theirs, values.saving),
    flows: {
      fee: flow(theirs.owner, index, 'loan-fee'),
      premium: flow(theirs.owner, build.outside, 'loan-insurance'),
      claim: flow(build.outside, index, 'insurance-claim'),
    },
    now: new Float64Array(4),
  };
}

/**
 * Works out what will be withheld of a loan that is agreed, minor units, into `charges.now`. Returns the sum; a lender does
 * not make a loan that leaves nothing.
 */
export function withheldOf({ charges, book }: Microloans, row: number, amount: number): number {
  const { now, saving } = charges;
  now[0] = roundAmount(amount * charges.fee.now, 'half-even') + roundAmount(charges.fixedFee.now, 'half-even');
  now[1] = charges.premium === null ? 0 : roundAmount(amount * charges.premium.now, 'half-even');
  now[2] = saving === null ? 0 : roundAmount(amount * saving.share.now, 'half-even');
  now[3] = charges.upFront ? scheduledInterest(book, row) : 0;
  return now[0]! + now[1] + now[2] + now[3];
}

/** Withholds what `withheldOf` worked out, once the loan is paid out. Returns the interest taken up front. */
export function withhold(pool: Pool, micro: Microloans, row: number): number {
  const { charges, book } = micro;
  const { now, flows, saving } = charges;
  const { build } = pool.place;
  const { ledger } = build;
  const payer = book.ends.payers[row]!;
  ledger.post(payer, pool.cash.first, now[0]!, flows.fee);
  ledger.post(payer, build.world(pool.currency).first, now[1]!, flows.premium);
  if (saving !== null) saving.block(pool, payer, row, now[2]!);
  return charges.upFront ? takeInterestNow(book, row) : 0;
}
