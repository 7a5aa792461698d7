import type { OrderBoard } from '../../../engine/orders.ts';
import { reasons } from '../../../engine/orders.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import type { LoanTerms } from '../../../finance/loans/terms.ts';
import { ratePer } from '../../../numbers/rates.ts';
import { isAnyLate } from '../book/late.ts';
import { agree, payOut } from '../book/lend.ts';
import { LoanBook } from '../book/loan-book.ts';
import type { Pool } from '../pool.ts';
import { paces } from '../products/product.ts';

/** Harvest credit to an enterprise; the rows of both books are drawings. */
export interface HarvestCredit {
  readonly enterprise: number;
  readonly account: number;
  readonly own: LoanBook;
  readonly bank: LoanBook | null;
  readonly limit: Parameter;
  readonly rate: Parameter | null;
  /** Where the enterprise asks; known when the stages are made. */
  asked: readonly OrderBoard[];
}

/** All at the end, with the interest of the whole time. */
const atEnd: Omit<LoanTerms, 'instalments'> = {
  method: 'at-end',
  grace: 0,
  capitalises: false,
  rounding: 'raised',
  coin: 1,
  shares: [],
  balloon: 0,
};

/** Round 3: the books of harvest credit, the pool's own and the bank's; null when none is offered. */
export function openHarvestCredit(pool: Pool): HarvestCredit | null {
  const { place, values, cash } = pool;
  const { enterprise, harvestLoan } = values.lendsTo;
  if (enterprise === null || harvestLoan === null) return null;
  const { build, index } = place;
  const theirs = build.portOf(enterprise, 'cash');
  const months = harvestLoan.months.value;
  const open = (name: string, lender: number, till: number, purpose: string): LoanBook => {
    const drawings = months + values.writeOffAfter.value + 2;
    return new LoanBook(
      place,
      {
        name,
        lender,
        borrower: theirs.owner,
        currency: pool.currency,
        till,
        payers: new Int32Array(drawings).fill(theirs.first),
        units: new Int32Array(drawings),
        purpose,
      },
      {
        terms: { ...atEnd, instalments: months },
        pace: paces.month,
        patience: values.writeOffAfter.value,
        pauses: null,
        extra: 0,
      },
    );
  };
  const world = build.world(pool.currency).first;
  return {
    enterprise: theirs.owner,
    account: theirs.first,
    own: open('harvest credit', index, cash.first, 'loan'),
    bank: values.bankRate === null ? null : open('bank credit', build.outside, world, 'bank-loan'),
    limit: place.parameter('lendsTo.harvestLoan.limit', harvestLoan.limit),
    rate: harvestLoan.rate === null ? null : place.parameter('lendsTo.harvestLoan.rate', harvestLoan.rate),
    asked: [],
  };
}

/** What the enterprise asks for and may be lent, within the limit on all it owes; nothing while an instalment is late. */
export function creditWanted(harvest: HarvestCredit): number {
  let asked = 0;
  for (let b = 0; b < harvest.asked.length; b++) asked += leftOn(harvest.asked[b]!);
  if (isAnyLate(harvest.own) || (harvest.bank !== null && isAnyLate(harvest.bank))) return 0;
  const owed = harvest.own.outstanding() + (harvest.bank === null ? 0 : harvest.bank.outstanding());
  return Math.min(asked, Math.max(0, Math.floor(harvest.limit.now) - owed));
}

/**
 * Lends to the enterprise: the pool its internal share as far as funds go, the bank the rest as far as it wants to. Returns
 * what the pool lent. What nobody lends is refused.
 */
export function lendForHarvest(pool: Pool, harvest: HarvestCredit, wanted: number, funds: number): number {
  const { parameters } = pool;
  const own = draw(harvest.own, Math.min(internalPart(pool, wanted), funds), (harvest.rate ?? parameters.rate).now);
  const bank = lendFromBank(pool, harvest, wanted - own);
  let left = own + bank;
  for (let b = 0; b < harvest.asked.length; b++) {
    const board = harvest.asked[b]!;
    const asked = leftOn(board);
    const given = Math.min(asked, left);
    pool.month.requested += asked;
    pool.month.refused += asked - given;
    if (asked > 0) board.grant(0, given, given === asked ? reasons.granted : reasons.noFunds);
    left -= given;
  }
  return own;
}

/** The part of a harvest credit that the pool itself would lend, minor units. */
export function internalPart(pool: Pool, wanted: number): number {
  return pool.parameters.bankRate === null ? wanted : Math.floor(wanted * pool.parameters.internalShare.now);
}

function lendFromBank(pool: Pool, { bank }: HarvestCredit, wanted: number): number {
  const { bankRate, bankLimit } = pool.parameters;
  if (bank === null || bankRate === null) return 0;
  const room = bankLimit === null ? wanted : Math.max(0, Math.floor(bankLimit.now) - bank.outstanding());
  return draw(bank, Math.min(wanted, room), bankRate.now);
}

function draw(book: LoanBook, amount: number, yearlyRate: number): number {
  const row = amount > 0 ? book.freeRow() : -1;
  if (row < 0) return 0;
  agree(book, row, amount, ratePer({ value: yearlyRate, per: 'year', basis: 'nominal' }, 'month'));
  payOut(book, row);
  return amount;
}

function leftOn(board: OrderBoard): number {
  return Math.max(0, board.wanted[0]! - board.granted[0]!);
}
