import type { AccountBlock } from '../../../engine/accounts.ts';
import type { OrderBoard } from '../../../engine/orders.ts';
import type { Dues } from '../../../finance/loans/dues.ts';
import { interestRuleOf, turnsOf, type InterestRule, type LoanTerms } from '../../../finance/loans/terms.ts';
import type { Place } from '../../kind.ts';
import type { Pace } from '../products/product.ts';
import type { Arrears } from './arrears.ts';

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

/** What holds for every loan of a book. */
export interface BookTerms {
  readonly terms: LoanTerms;
  readonly pace: Pace;
  /** Ticks an instalment may stay unpaid before the loan is written off. */
  readonly patience: number;
  /** By period, 1 where no instalment falls due; null when there is no such period. */
  readonly pauses: Uint8Array | null;
  /** Instalments a loan may be given more than its terms say, when it is rescheduled. */
  readonly extra: number;
}

/** How much of what is due a borrower is willing to pay; kept as numbers in `LoanBook.will`. */
export const wills = { nothing: 0, allDue: 1, oldest: 2, everything: 3 } as const;

/**
 * Loans of one lender to one institution, one row a borrower or a drawing: at most one loan a row at a time. The balance of a
 * row stands on its claim account, mirrored by the borrower's debt; interest is a claim of the book only once it is paid.
 *
 *   dues.principal, dues.interest  [row 0: instalment 0 … width - 1 | row 1: … ]     the schedule of each running loan
 *
 * The clock of a book ticks with its pace, each month or each period of a weekly run.
 */
export class LoanBook {
  readonly place: Place;
  readonly ends: BookEnds;
  readonly terms: LoanTerms;
  readonly pace: Pace;
  readonly pauses: Uint8Array | null;
  readonly patience: number;
  readonly interestRule: InterestRule;
  readonly count: number;
  readonly width: number;
  readonly claims: AccountBlock;
  readonly debts: AccountBlock;
  readonly board: OrderBoard;
  readonly flows: BookFlows;
  readonly arrears: Arrears;
  readonly dues: Dues;
  /** Ticks since the schedule began, -1 without a loan; instalments that have fallen due, and of the loan in all. */
  readonly age: Float64Array;
  readonly turn: Float64Array;
  readonly turns: Float64Array;
  /** Instalments of the running schedule in which no principal falls due. */
  readonly grace: Float64Array;
  /** What was lent, minor units, and the rate a tick. */
  readonly lent: Float64Array;
  readonly rate: Float64Array;
  /** Interest that has run and is not paid, whole minor units, its fraction, and what ran since the last instalment. */
  readonly interest: Float64Array;
  readonly residual: Float64Array;
  readonly ran: Float64Array;
  /** What the borrower will pay this time, one of `wills`. */
  readonly will: Float64Array;
  /** 1 for a borrower struck by misfortune, or who has decided: nothing more is paid of this loan. */
  readonly struck: Float64Array;
  /** 1 after a write-off: no new loan. */
  readonly barred: Float64Array;
  /** How often the running loan was rescheduled. */
  readonly rescheduled: Float64Array;
  /** Terms left of a loan that starts anew; written before each use. */
  readonly left = { grace: 0, instalments: 1 };

  constructor(place: Place, ends: BookEnds, given: BookTerms) {
    const { build, id, index } = place;
    const { currency, lender, borrower } = ends;
    const count = ends.payers.length;
    this.place = place;
    this.ends = ends;
    this.terms = given.terms;
    this.pace = given.pace;
    this.pauses = given.pauses;
    this.patience = given.patience;
    this.interestRule = interestRuleOf(given.terms);
    this.count = count;
    this.width = turnsOf(given.terms) + given.extra;
    const shared = { currency, count, plane: 'value' } as const;
    this.claims = build.accounts({ ...shared, owner: lender, name: `${id}.${ends.name}`, class: 'claim' });
    this.debts = build.accounts({ ...shared, owner: borrower, name: `${id}.${ends.name} owed`, class: 'debt' });
    build.pair(this.claims, this.debts);
    this.flows = flowsOf(place, ends);
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
    const ages = given.patience + 1;
    this.arrears = { unpaid: build.state(count * ages), ages };
    this.dues = { principal: build.state(count * this.width), interest: build.state(count * this.width) };
    this.age = build.state(count, -1);
    this.turn = build.state(count);
    this.turns = build.state(count);
    this.grace = build.state(count);
    this.lent = build.state(count);
    this.rate = build.state(count);
    this.interest = build.state(count);
    this.residual = build.state(count);
    this.ran = build.state(count);
    this.will = build.state(count, wills.allDue);
    this.struck = build.state(count);
    this.barred = build.state(count);
    this.rescheduled = build.state(count);
  }

  balanceOf(row: number): number {
    return this.place.build.ledger.balances[this.claims.first + row]!;
  }

  /** All that is owed of principal, minor units. */
  outstanding(): number {
    return this.place.build.ledger.total(this.claims);
  }

  isRunning(row: number): boolean {
    return this.age[row]! >= 0;
  }

  /** Running loans. */
  running(): number {
    let count = 0;
    for (let row = 0; row < this.count; row++) if (this.age[row]! >= 0) count++;
    return count;
  }

  /** A row without a loan, or -1: for books whose rows are drawings of one borrower. */
  freeRow(): number {
    for (let row = 0; row < this.count; row++) if (this.age[row]! < 0) return row;
    return -1;
  }
}

interface BookFlows {
  readonly out: number;
  readonly back: number;
  readonly lent: number;
  readonly repaid: number;
  readonly writtenOff: number;
  /** Interest of the grace that became principal. */
  readonly capitalised: number;
}

function flowsOf({ build }: Place, ends: BookEnds): BookFlows {
  const { currency, lender, borrower, purpose } = ends;
  const cash = (from: number, to: number, name: string): number => build.flow({ from, to, purpose: name, currency });
  const noted = (from: number, to: number, name: string): number =>
    build.flow({ from, to, purpose: name, currency, plane: 'value' });
  return {
    out: cash(lender, borrower, purpose),
    back: cash(borrower, lender, purpose === 'loan' ? 'instalment' : `${purpose}-instalment`),
    lent: noted(borrower, lender, 'lent'),
    repaid: noted(lender, borrower, 'repaid'),
    writtenOff: noted(lender, borrower, 'written-off'),
    capitalised: noted(borrower, lender, 'interest-capitalised'),
  };
}
