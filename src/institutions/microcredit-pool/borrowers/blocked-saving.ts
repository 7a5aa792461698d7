import type { AccountBlock } from '../../../engine/accounts.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import { roundAmount } from '../../../numbers/money.ts';
import { ratePer } from '../../../numbers/rates.ts';
import { bookPayment } from '../book/receive.ts';
import type { LoanBook } from '../book/loan-book.ts';
import { cashAbove, type Pool } from '../pool.ts';
import type { LoanValues } from '../products/loan-fields.ts';
import type { Product } from '../products/product.ts';

/**
 * Compulsory saving: a part of each loan that the pool holds for the borrower until the loan is repaid. It is the borrower's
 * money and the pool's debt, and covers what is not paid before anybody loses.
 */
export class BlockedSaving {
  readonly share: Parameter;
  readonly rate: Parameter;
  readonly claims: AccountBlock;
  readonly debts: AccountBlock;
  /** Months each borrower's saving has been held. */
  readonly held: Float64Array;
  readonly flows: {
    readonly paid: number;
    readonly noted: number;
    readonly back: number;
    readonly backNoted: number;
    /** What of it paid a loan that its borrower did not pay. */
    readonly used: number;
  };

  constructor(pool: Pool, product: Product, theirs: AccountBlock, given: NonNullable<LoanValues['saving']>) {
    const { place, currency } = pool;
    const { build, id, index } = place;
    const shared = { currency, count: theirs.count, plane: 'value' } as const;
    const name = `${id}.blocked saving ${product.name}`;
    this.share = place.parameter(`${product.path}.saving.share`, given.share);
    this.rate = place.parameter(`${product.path}.saving.rate`, given.rate);
    this.claims = build.accounts({ ...shared, owner: theirs.owner, name, class: 'claim' });
    this.debts = build.accounts({ ...shared, owner: index, name: `${name} owed`, class: 'debt' });
    build.pair(this.claims, this.debts);
    this.held = build.state(theirs.count);
    const flow = (from: number, to: number, purpose: string, plane: 'cash' | 'value'): number =>
      build.flow({ from, to, purpose, currency, plane });
    this.flows = {
      paid: flow(theirs.owner, index, 'blocked-saving', 'cash'),
      noted: flow(index, theirs.owner, 'blocked-saving', 'value'),
      back: flow(index, theirs.owner, 'blocked-saving-back', 'cash'),
      backNoted: flow(theirs.owner, index, 'blocked-saving-back', 'value'),
      used: flow(theirs.owner, index, 'blocked-saving-used', 'value'),
    };
  }

  balanceOf(pool: Pool, row: number): number {
    return pool.place.build.ledger.balances[this.claims.first + row]!;
  }

  /** Takes the saving out of a loan that was just paid out. */
  block(pool: Pool, payer: number, row: number, amount: number): void {
    const { ledger } = pool.place.build;
    ledger.post(payer, pool.cash.first, amount, this.flows.paid);
    ledger.post(this.debts.first + row, this.claims.first + row, amount, this.flows.noted);
    this.held[row] = 0;
  }

  /** Each month: gives back the saving of loans that are repaid, with its interest, as far as cash goes. */
  giveBack(pool: Pool, book: LoanBook): void {
    const { ledger } = pool.place.build;
    const monthly = ratePer({ value: this.rate.now, per: 'year', basis: 'nominal' }, 'month');
    for (let row = 0; row < book.count; row++) {
      const saved = this.balanceOf(pool, row);
      if (saved === 0) continue;
      this.held[row]! += 1;
      if (book.isRunning(row)) continue;
      const interest = roundAmount(saved * monthly * this.held[row]!, 'half-even');
      if (saved + interest > cashAbove(pool, 0)) continue;
      ledger.post(pool.cash.first, book.ends.payers[row]!, saved + interest, this.flows.back);
      ledger.post(this.claims.first + row, this.debts.first + row, saved, this.flows.backNoted);
      pool.month.savingInterest += interest;
    }
  }

  /** Uses the saving of a borrower to pay what is owed, before a loan is written off. Returns the interest in it. */
  offset(pool: Pool, book: LoanBook, row: number): number {
    const { ledger } = pool.place.build;
    const used = Math.min(this.balanceOf(pool, row), book.balanceOf(row) + book.interest[row]!);
    ledger.post(this.claims.first + row, this.debts.first + row, used, this.flows.used);
    return used === 0 ? 0 : bookPayment(book, row, used);
  }
}

export function openBlockedSaving(
  pool: Pool,
  product: Product,
  theirs: AccountBlock,
  given: NonNullable<LoanValues['saving']>,
): BlockedSaving {
  return new BlockedSaving(pool, product, theirs, given);
}
