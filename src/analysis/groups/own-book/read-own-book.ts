import type { Issue } from '../../../schema/issue.ts';
import { readGrids } from '../../../schema/table/read-grids.ts';
import { openTable } from '../../../schema/table/table-reader.ts';
import type { TableReader } from '../../../schema/table/table-reader.ts';
import type { GridRow } from '../../../schema/table/grid.ts';
import { bookColumns, bookMoney, shareColumns } from './columns.ts';
import type { BookColumn, BookMoney } from './columns.ts';

/** One member at one meeting; money in minor units. */
export interface OwnLine extends Readonly<Record<BookMoney, number>> {
  /** Place in `meetings`, and the member’s number from 0. */
  readonly meeting: number;
  readonly member: number;
}

/** A group’s own book, as it was read. Members are numbers: names that stood in the file are not kept. */
export interface OwnBook {
  readonly members: number;
  /** Days of the meetings, in order, counted since 1970-01-01. */
  readonly meetings: readonly number[];
  readonly lines: readonly OwnLine[];
}

/** What money is counted in, and what a share costs when savings stand in shares. */
export interface BookMoneyTerms {
  readonly currency: string;
  readonly minorUnits: number;
  /** Minor units; 0 for a group without shares. */
  readonly sharePrice: number;
}

/**
 * Reads the book that a group keeps itself: a table with one line for each member and meeting, as CSV or a workbook, the columns
 * in any order. Members may be numbered or named; named ones are numbered as they come and the names forgotten. All
 * mistakes at once, each with its line.
 */
export async function readOwnBook(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  terms: BookMoneyTerms,
): Promise<{ readonly book: OwnBook } | { readonly issues: readonly Issue[] }> {
  const read = await readGrids(file, bytes);
  if ('issues' in read) return read;
  const { grid } = read.grids[0]!;
  const inShares = terms.sharePrice > 0 ? openTable<BookColumn>(grid, shareColumns) : null;
  const opened = inShares !== null && 'table' in inShares ? inShares : openTable<BookColumn>(grid, bookColumns);
  if ('issues' in opened) return opened;
  const { table } = opened;
  const rows = table.rows.map((row) => rowOf(table, row, terms));
  if (table.issues.length > 0) return { issues: table.issues };
  const meetings = [...new Set(rows.map(({ day }) => day!))].sort((a, b) => a - b);
  const numbers = numbersOf(rows.map(({ member }) => member));
  const lines = rows.map(({ day, member, money }) => ({
    ...money,
    meeting: meetings.indexOf(day!),
    member: numbers.get(member)!,
  }));
  return { book: { members: Math.max(0, ...numbers.values()) + 1, meetings, lines } };
}

interface Row {
  readonly day: number | null;
  readonly member: string;
  readonly money: Record<BookMoney, number>;
}

function rowOf(table: TableReader<BookColumn>, row: GridRow, terms: BookMoneyTerms): Row {
  const units = terms.currency === 'EUR' ? ['eur', '€'] : [terms.currency.toLowerCase()];
  const money = Object.fromEntries(
    bookMoney.map((column) => {
      const given = table.has(column) ? table.number(row, column, { min: 0, max: 1e12, units }) : null;
      return [column, Math.round((given ?? 0) * terms.minorUnits)];
    }),
  ) as Record<BookMoney, number>; // One entry for each name of the list.
  const shares = table.has('shares') ? table.number(row, 'shares', { min: 0, max: 1000 }) : null;
  if (shares !== null && money.saved === 0) money.saved = Math.round(shares * terms.sharePrice);
  const member = table.text(row, 'member').trim();
  if (member === '') table.refuse(row, 'member', 'cell-must-not-be-empty', { fr: 'un numéro', en: 'a number' });
  return { day: table.day(row, 'date', true), member, money };
}

/** Numbers from 0: those written when all are whole numbers from 1 on, else in the order in which names come. */
function numbersOf(members: readonly string[]): ReadonlyMap<string, number> {
  const names = [...new Set(members)];
  const isNumbered = names.every((name) => /^[1-9]\d{0,3}$/.test(name));
  return new Map(names.map((name, i) => [name, isNumbered ? Number(name) - 1 : i]));
}
