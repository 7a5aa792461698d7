import type { Issue } from '../../schema/issue.ts';
import type { Grid, GridRow } from '../../schema/table/grid.ts';
import { findHeadings } from '../../schema/table/headings.ts';
import { readGrids } from '../../schema/table/read-grids.ts';
import { openTable } from '../../schema/table/table-reader.ts';
import { tableIssue } from '../../schema/table/table-issue.ts';
import { type CorridorCode, readCorridor } from '../countries.ts';
import { meansOf, quartersIn, wideMeansOf } from './mean-rows.ts';
import type { OwnReceipt, PublishedMean, Quote } from './quote.ts';
import { receiptsOf } from './receipt-rows.ts';
import { meanColumns, receiptColumns, serviceColumns, wideColumns } from './rpw-columns.ts';
import { corridorOfRow, type Remark, servicesOf } from './rpw-rows.ts';

/** What was found in a file of prices. */
export interface ImportedPrices {
  readonly file: string;
  readonly corridor: CorridorCode;
  readonly quotes: readonly Quote[];
  readonly means: readonly PublishedMean[];
  readonly receipts: readonly OwnReceipt[];
  readonly remarks: readonly Remark[];
  /** Cells that could not be read; the lines that need them are left out. */
  readonly issues: readonly Issue[];
  /** Corridors that the file holds, in the order in which they were met. */
  readonly others: readonly string[];
}

export type PriceImport = { readonly prices: ImportedPrices } | { readonly issues: readonly Issue[] };

/**
 * Reads prices of one corridor from a file: services of the World Bank's workbook or CSV in either vocabulary, DataBank's table
 * of corridor means or a tidy one, or one's own receipts; which of them it is, its headings tell. A corridor that is not in the
 * file is an issue that names those that are: it is never filled from a neighbour.
 */
export async function importPrices(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  corridor: CorridorCode,
): Promise<PriceImport> {
  const others = new Set<string>();
  const read = await readGrids(file, bytes, {
    wantsSheet: (name) => !/terms|method|legend|countries|notes/i.test(name),
    keeps: (row) => row.line <= headLines || concerns(row, corridor, others),
  });
  if ('issues' in read) return read;
  const parts = read.grids.map(({ grid }) => partOf(narrow(grid), corridor, others));
  const known = parts.filter((part) => part !== null);
  const place = { file, line: 1, column: 1 };
  if (known.length === 0)
    return unknownTable(
      file,
      read.grids.map(({ grid }) => grid),
    );
  const prices: ImportedPrices = {
    file,
    corridor,
    quotes: known.flatMap(({ quotes }) => quotes),
    means: known.flatMap(({ means }) => means),
    receipts: known.flatMap(({ receipts }) => receipts),
    remarks: known.flatMap(({ remarks }) => remarks),
    issues: known.flatMap(({ issues }) => issues),
    others: [...others].sort(),
  };
  const isEmpty = prices.quotes.length + prices.means.length + prices.receipts.length === 0;
  if (!isEmpty) return { prices };
  if (prices.issues.length > 0) return { issues: prices.issues };
  const facts = { given: `${corridor.from}-${corridor.to}`, allowed: nearestCorridors(prices.others, corridor) };
  return { issues: [tableIssue('corridor-must-be-in-the-file', place, facts)] };
}

/** So many lines are kept whatever they hold: headings, and the whole of a small file such as one’s own receipts. */
const headLines = 2000;

/** A spoilt copy of the file repeats each line to the right, to the last column of the sheet. */
const mostColumns = 120;

type Part = Pick<ImportedPrices, 'quotes' | 'means' | 'receipts' | 'remarks' | 'issues'>;

const nothing: Part = { quotes: [], means: [], receipts: [], remarks: [], issues: [] };

/** What one table holds, by its headings; null when they are of none of the known sorts. */
function partOf(grid: Grid, corridor: CorridorCode, others: Set<string>): Part | null {
  const services = openTable(grid, serviceColumns);
  if ('table' in services) {
    const { table } = services;
    for (const row of table.rows) {
      const where = corridorOfRow(table, row);
      if (where !== null) others.add(`${where.from}-${where.to}`);
    }
    return { ...nothing, ...servicesOf(table, corridor), issues: table.issues };
  }
  const means = openTable(grid, meanColumns);
  if ('table' in means) return { ...nothing, means: meansOf(means.table, corridor), issues: means.table.issues };
  const wide = openTable(grid, wideColumns);
  if ('table' in wide && quartersIn(wide.table.headings.texts) > 0) {
    return { ...nothing, means: wideMeansOf(wide.table, corridor) };
  }
  const receipts = openTable(grid, receiptColumns);
  if (!('table' in receipts)) return null;
  return { ...nothing, receipts: receiptsOf(receipts.table, corridor), issues: receipts.table.issues };
}

/** Whether a line may be of a corridor; the corridors of all lines are noted on the way. */
function concerns({ cells }: GridRow, corridor: CorridorCode, others: Set<string>): boolean {
  let isFrom = false;
  let isTo = false;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    if (cell.length === 6 || cell.length === 7) {
      const found = readCorridor(cell);
      if (found !== null && /^[A-Z]{3}-?[A-Z]{3}$/.test(cell)) {
        others.add(`${found.from}-${found.to}`);
        if (found.from === corridor.from && found.to === corridor.to) return true;
      }
    }
    if (cell.length !== 3) continue;
    if (cell.toUpperCase() === corridor.from) isFrom = true;
    if (cell.toUpperCase() === corridor.to || (corridor.to === 'XKX' && cell === 'KSV')) isTo = true;
  }
  return isFrom && isTo;
}

function narrow(grid: Grid): Grid {
  if (grid.rows.every(({ cells }) => cells.length <= mostColumns)) return grid;
  return { ...grid, rows: grid.rows.map(({ line, cells }) => ({ line, cells: cells.slice(0, mostColumns) })) };
}

/** No table was recognised: what misses least is told. */
function unknownTable(file: string, grids: readonly Grid[]): { readonly issues: readonly Issue[] } {
  const [first] = grids;
  if (first === undefined) {
    return {
      issues: [tableIssue('table-must-not-be-empty', { file, line: 1, column: 1 }, { given: '', allowed: '' })],
    };
  }
  const tries = [serviceColumns, meanColumns, receiptColumns].map((columns) => findHeadings<string>(first, columns));
  const misses = tries.flatMap((each) => ('issues' in each ? [each.issues] : []));
  const least = misses.reduce((best, each) => (each.length < best.length ? each : best), misses[0] ?? []);
  return {
    issues: [tableIssue('prices-must-be-of-a-known-form', { file, line: 1, column: 1 }, { given: '' }), ...least],
  };
}

function nearestCorridors(others: readonly string[], { from, to }: CorridorCode): string {
  const alike = others.filter((each) => each.startsWith(from) || each.endsWith(to));
  const shown = (alike.length > 0 ? alike : others).slice(0, 20);
  return shown.length === 0 ? '—' : shown.join(', ');
}
