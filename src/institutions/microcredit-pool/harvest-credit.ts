import { reasons } from '../../engine/orders.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import { ratePer } from '../../numbers/rates.ts';
import { LoanBook } from './loan-book.ts';
import type { HarvestCredit, Pool } from './pool.ts';
import { unpaidSince } from './rules-arrears.ts';

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
      { method: 'at-end', grace: 0, months, patience: values.writeOffAfter.value },
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
  if (isLate(harvest.own) || (harvest.bank !== null && isLate(harvest.bank))) return 0;
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
  book.lend(row, amount, ratePer({ value: yearlyRate, per: 'year', basis: 'nominal' }, 'month'));
  return amount;
}

function leftOn(board: OrderBoard): number {
  return Math.max(0, board.wanted[0]! - board.granted[0]!);
}

function isLate(book: LoanBook): boolean {
  for (let row = 0; row < book.count; row++) {
    if (book.barred[row] === 1 || unpaidSince(book.arrears, row, 0) > 0) return true;
  }
  return false;
}
