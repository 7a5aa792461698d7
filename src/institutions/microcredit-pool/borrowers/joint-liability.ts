import type { AccountBlock } from '../../../engine/accounts.ts';
import type { OrderBoard } from '../../../engine/orders.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import { unpaidSince } from '../book/arrears.ts';
import type { LoanBook } from '../book/loan-book.ts';
import { bookPayment } from '../book/receive.ts';
import type { Pool } from '../pool.ts';
import type { Product } from '../products/product.ts';
import type { Microloans } from './microloans.ts';

/**
 * Borrowers who answer for one another, in groups of neighbours: units 0 to size - 1, and so on. Those who pay are asked for a
 * share of what the others have not paid; when too many fail, the rest stop as well; and while anybody of a group is late,
 * nobody of it gets a new loan.
 */
export interface JointLiability {
  readonly size: number;
  readonly liability: Parameter;
  readonly contagion: Parameter;
  /** What each unit is asked to pay for the others of its group. */
  readonly board: OrderBoard;
  readonly flow: number;
}

export function openJointLiability(pool: Pool, product: Product, theirs: AccountBlock): JointLiability | null {
  const { group } = product.values;
  if (group === null) return null;
  const { place, currency, cash } = pool;
  const { build, index } = place;
  const flow = build.flow({ from: theirs.owner, to: index, purpose: 'peer-instalment', currency });
  const units = Int32Array.from({ length: theirs.count }, (_, unit) => unit);
  return {
    size: group.size.value,
    liability: place.parameter(`${product.path}.group.liability`, group.liability),
    contagion: place.parameter(`${product.path}.group.contagion`, group.contagion),
    flow,
    board: build.board({
      type: 'payment',
      owner: index,
      topic: 'instalment',
      currency,
      payerOwner: theirs.owner,
      payeeOwner: index,
      payers: units.map((unit) => theirs.first + unit),
      payees: new Int32Array(theirs.count).fill(cash.first),
      units,
      flow,
      partial: true,
    }),
  };
}

/** Before borrowers are asked: in groups where too many fail, the others decide not to pay either. Returns how many. */
export function spread({ book, group }: Microloans): number {
  if (group === null || group.contagion.now >= 1) return 0;
  let stopped = 0;
  for (let first = 0; first < book.count; first += group.size) {
    const end = Math.min(book.count, first + group.size);
    const borrowers = countRunning(book, first, end);
    const failing = countFailing(book, first, end);
    if (failing === 0 || failing <= group.contagion.now * borrowers) continue;
    for (let row = first; row < end; row++) {
      if (!book.isRunning(row) || isFailing(book, row)) continue;
      book.struck[row] = 1;
      stopped++;
    }
  }
  return stopped;
}

/** Once borrowers are asked: those who pay share what those who fail owe from earlier months. */
export function askPeers({ book, group }: Microloans): void {
  if (group === null) return;
  group.board.clear();
  for (let first = 0; first < book.count; first += group.size) {
    const end = Math.min(book.count, first + group.size);
    let late = 0;
    for (let row = first; row < end; row++) if (isFailing(book, row)) late += unpaidSince(book.arrears, row, 1);
    const payers = countRunning(book, first, end) - countFailing(book, first, end);
    if (late === 0 || payers === 0) continue;
    const each = Math.floor((late * group.liability.now) / payers);
    for (let row = first; row < end; row++) {
      if (book.isRunning(row) && !isFailing(book, row)) group.board.wanted[row] = each;
    }
  }
}

/** What peers paid clears the arrears of their group, member by member. Returns the interest in it. */
export function receiveFromPeers({ book, group }: Microloans): number {
  if (group === null) return 0;
  let interest = 0;
  for (let first = 0; first < book.count; first += group.size) {
    const end = Math.min(book.count, first + group.size);
    let paid = 0;
    for (let row = first; row < end; row++) paid += group.board.granted[row]!;
    for (let row = first; row < end && paid > 0; row++) {
      if (!book.isRunning(row)) continue;
      const part = Math.min(paid, unpaidSince(book.arrears, row, 0));
      paid -= part;
      interest += part === 0 ? 0 : bookPayment(book, row, part);
    }
  }
  return interest;
}

/** Whether anybody of a unit's group is late. */
export function isGroupLate({ book, group }: Microloans, unit: number): boolean {
  if (group === null) return false;
  const first = unit - (unit % group.size);
  return countFailing(book, first, Math.min(book.count, first + group.size)) > 0;
}

function isFailing(book: LoanBook, row: number): boolean {
  return book.isRunning(row) && (book.struck[row] === 1 || unpaidSince(book.arrears, row, 1) > 0);
}

function countFailing(book: LoanBook, first: number, end: number): number {
  let count = 0;
  for (let row = first; row < end; row++) if (isFailing(book, row)) count++;
  return count;
}

function countRunning(book: LoanBook, first: number, end: number): number {
  let count = 0;
  for (let row = first; row < end; row++) if (book.isRunning(row)) count++;
  return count;
}
