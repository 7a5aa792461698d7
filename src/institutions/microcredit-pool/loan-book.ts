import type { AccountBlock } from '../../engine/accounts.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import { accrue } from '../../numbers/money.ts';
import type { Place } from '../kind.ts';
import { ageArrears, clearArrears, payOldest, unpaidSince } from './rules-arrears.ts';
import type { Arrears } from './rules-arrears.ts';
import { dueInMonth, interestPart, levelPart } from './rules.ts';
import type { Method } from './rules.ts';

/** Who lends to whom; `name` tells the accounts of several books apart. */
export interface BookEnds {
  readonly name: string;
  /** Indexes of the institutions. */
  readonly lender: number;
  readonly borrower: number;
  readonly currency: number;
  /** Account that lends and is paid back. */
  readonly till: number;
  /** Accounts that borrow, by row. */
  readonly payers: Int32Array;
  readonly units: Int32Array;
  /** Purpose of the flow that pays loans out. */
  readonly purpose: string;
}

export interface BookTerms {
  readonly method: Method;
  readonly grace: number;
  readonly months: number;
  /** Months an instalment may stay unpaid before the loan is written off. */
  readonly patience: number;
}

/**
 * Loans of one lender to one institution, one row a borrower or a drawing: at most one loan a row at a time. The balance of a
 * row stands on its claim account, mirrored by the borrower's debt; interest is a claim of the book only once it is paid.
 */
export class LoanBook {
  readonly place: Place;
  readonly ends: BookEnds;
  readonly terms: BookTerms;
  readonly count: number;
  readonly claims: AccountBlock;
  readonly debts: AccountBlock;
  readonly board: OrderBoard;
  readonly flows: {
    readonly out: number;
    readonly back: number;
    readonly lent: number;
    readonly repaid: number;
    readonly writtenOff: number;
  };
  readonly arrears: Arrears;
  /** Months since a loan was paid out, -1 without a loan. */
  readonly age: Float64Array;
  /** Monthly rate and level part of each running loan. */
  readonly rate: Float64Array;
  readonly part: Float64Array;
  /** Interest that has run and is not paid, whole minor units, and its fraction. */
  readonly interest: Float64Array;
  readonly residual: Float64Array;
  /** 1 for a borrower struck by misfortune: nothing more is paid of this loan. */
  readonly struck: Float64Array;
  /** 1 after a write-off: no new loan. */
  readonly barred: Float64Array;

  constructor(place: Place, ends: BookEnds, terms: BookTerms) {
    const { build, id, index } = place;
    const { currency, lender, borrower } = ends;
    const count = ends.payers.length;
    this.place = place;
    this.ends = ends;
    this.terms = terms;
    this.count = count;
    const shared = { currency, count, plane: 'value' } as const;
    this.claims = build.accounts({ ...shared, owner: lender, name: `${id}.${ends.name}`, class: 'claim' });
    this.debts = build.accounts({ ...shared, owner: borrower, name: `${id}.${ends.name} owed`, class: 'debt' });
    build.pair(this.claims, this.debts);
    const cash = (from: number, to: number, purpose: string): number => build.flow({ from, to, purpose, currency });
    const noted = (from: number, to: number, purpose: string): number =>
      build.flow({ from, to, purpose, currency, plane: 'value' });
    this.flows = {
      out: cash(lender, borrower, ends.purpose),
      back: cash(borrower, lender, ends.purpose === 'loan' ? 'instalment' : `${ends.purpose}-instalment`),
      lent: noted(borrower, lender, 'lent'),
      repaid: noted(lender, borrower, 'repaid'),
      writtenOff: noted(lender, borrower, 'written-off'),
    };
    this.board = build.board({
      type: 'payment',
      owner: index,
      topic: 'instalment',
      currency,
      payerOwner: borrower,
      payeeOwner: lender,
      payers: ends.payers,
      payees: new Int32Array(count).fill(ends.till),
      units: ends.units,
      flow: this.flows.back,
      partial: true,
    });
    const ages = terms.patience + 1;
    this.arrears = { unpaid: build.state(count * ages), ages };
    this.age = build.state(count, -1);
    this.rate = build.state(count);
    this.part = build.state(count);
    this.interest = build.state(count);
    this.residual = build.state(count);
    this.struck = build.state(count);
    this.barred = build.state(count);
  }

  balanceOf(row: number): number {
    return this.place.build.ledger.balances[this.claims.first + row]!;
  }

  /** All that is owed of principal, minor units. */
  outstanding(): number {
    return this.place.build.ledger.total(this.claims);
  }

  /** A row without a loan, or -1: for books whose rows are drawings of one borrower. */
  freeRow(): number {
    for (let row = 0; row < this.count; row++) if (this.age[row]! < 0) return row;
    return -1;
  }

  /** Pays a loan out at a monthly rate. The till must hold the amount. */
  lend(row: number, amount: number, rate: number): void {
    const { ledger } = this.place.build;
    const { method, months } = this.terms;
    ledger.post(this.ends.till, this.ends.payers[row]!, amount, this.flows.out);
    ledger.post(this.debts.first + row, this.claims.first + row, amount, this.flows.lent);
    this.age[row] = 0;
    this.rate[row] = rate;
    this.part[row] = levelPart(method, amount, rate, months);
  }

  /** A month passes for every loan: interest runs, an instalment falls due, and the borrower is asked for all that is due. */
  ask(): void {
    this.board.clear();
    for (let row = 0; row < this.count; row++) if (this.age[row]! >= 0) this.#askRow(row);
  }

  #askRow(row: number): void {
    const balance = this.balanceOf(row);
    const accrued = accrue(this.residual, row, balance * this.rate[row]!);
    const open = unpaidSince(this.arrears, row, 0);
    this.age[row]! += 1;
    this.interest[row]! += accrued;
    const { method, grace, months } = this.terms;
    const terms = { method, grace, months, part: this.part[row]! };
    const due = dueInMonth(terms, { balance, interest: this.interest[row]!, open }, this.age[row]!, accrued);
    ageArrears(this.arrears, row, due);
    if (this.struck[row] === 0) this.board.wanted[row] = open + due;
  }

  /** Books what was paid: interest before principal, the oldest instalments first. Returns the interest received. */
  receive(): number {
    const { ledger } = this.place.build;
    let received = 0;
    for (let row = 0; row < this.count; row++) {
      const paid = this.board.granted[row]!;
      if (this.age[row]! < 0) continue;
      const interest = interestPart(paid, this.interest[row]!);
      this.interest[row]! -= interest;
      received += interest;
      ledger.post(this.claims.first + row, this.debts.first + row, paid - interest, this.flows.repaid);
      payOldest(this.arrears, row, paid);
      if (this.balanceOf(row) === 0 && this.interest[row] === 0) this.#close(row);
    }
    return received;
  }

  /** Writes off every loan with an instalment as old as the lender's patience. Returns the principal lost. */
  writeOff(): number {
    const { ledger } = this.place.build;
    let lost = 0;
    for (let row = 0; row < this.count; row++) {
      if (this.age[row]! < 0 || unpaidSince(this.arrears, row, this.terms.patience) === 0) continue;
      const balance = this.balanceOf(row);
      ledger.post(this.claims.first + row, this.debts.first + row, balance, this.flows.writtenOff);
      lost += balance;
      this.barred[row] = 1;
      this.#close(row);
    }
    return lost;
  }

  #close(row: number): void {
    this.age[row] = -1;
    this.interest[row] = 0;
    this.residual[row] = 0;
    this.struck[row] = 0;
    clearArrears(this.arrears, row);
  }

  /** Balances of loans with a payment more than 30 days late: one month after the month in which it fell due. */
  atRisk(): number {
    let sum = 0;
    for (let row = 0; row < this.count; row++) {
      if (this.age[row]! >= 0 && unpaidSince(this.arrears, row, 1) > 0) sum += this.balanceOf(row);
    }
    return sum;
  }
}
