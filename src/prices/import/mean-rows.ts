import type { GridRow } from '../../schema/table/grid.ts';
import type { TableReader } from '../../schema/table/table-reader.ts';
import { type CorridorCode, plainCode } from '../countries.ts';
import type { PublishedMean } from './quote.ts';
import type { meanColumns, wideColumns } from './rpw-columns.ts';

/** The means of one corridor in a table with a line for each quarter. A quarter without a number is left out. */
export function meansOf(table: TableReader<keyof typeof meanColumns>, corridor: CorridorCode): PublishedMean[] {
  return table.rows.flatMap((row) => {
    if (!isOf(table.text(row, 'source'), table.text(row, 'destination'), corridor)) return [];
    const period = periodOf(table.text(row, 'period'));
    const text = table.text(row, 'mean').trim();
    const mean = text === '..' || text === '' ? null : table.number(row, 'mean');
    return period === null || mean === null ? [] : [{ ...corridor, period, mean: mean / 100 }];
  });
}

/**
 * The means of one corridor in DataBank's table, whose quarters stand in the headings (`2011Q1 [YR2011Q1]`) and whose gaps are
 * written `..`. They stay gaps.
 */
export function wideMeansOf(table: TableReader<keyof typeof wideColumns>, corridor: CorridorCode): PublishedMean[] {
  const { texts, others } = table.headings;
  const quarters = others.flatMap((at) => {
    const period = periodOf(texts[at] ?? '');
    return period === null ? [] : [{ at, period }];
  });
  return table.rows
    .filter((row) => isOf(table.text(row, 'source'), table.text(row, 'destination'), corridor))
    .filter((row) => /^(ATCR\.CORR)?$/.test(table.text(row, 'series').trim()))
    .flatMap((row) => quarters.flatMap(({ at, period }) => meanAt(row, at, { ...corridor, period })));
}

/** How many headings of a table name a quarter; DataBank's table has many. */
export function quartersIn(texts: readonly string[]): number {
  return texts.filter((text) => periodOf(text) !== null).length;
}

/**
 * A quarter as the World Bank's price file writes it, from any of its spellings; null for anything else.
 *
 * @example periodOf('2011Q1 [YR2011Q1]') // '2011_1Q'
 */
export function periodOf(text: string): string | null {
  const found = /^(?<year>(?:19|20)\d\d)[ _-]?(?:Q(?<after>[1-4])|(?<before>[1-4])Q)\b/i.exec(text.trim())?.groups;
  return found === undefined ? null : `${found['year']}_${found['after'] ?? found['before']}Q`;
}

function meanAt(row: GridRow, at: number, where: CorridorCode & { period: string }): PublishedMean[] {
  const cell = row.cells[at] ?? '';
  const percent = typeof cell === 'number' ? cell : /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : null;
  return percent === null ? [] : [{ ...where, mean: percent / 100 }];
}

function isOf(from: string, to: string, corridor: CorridorCode): boolean {
  return plainCode(from) === corridor.from && plainCode(to) === corridor.to;
}
