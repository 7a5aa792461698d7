import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/universal';
import { withoutMarks } from '../text/translation.ts';
import type { Cell, DataTable } from './tables.ts';

/**
 * Tables as an Excel workbook, one sheet each, numbers as numbers. Texts are written as texts, so that one that begins with
 * `=` stays what it is and never becomes a formula. In a language written from right to left the first column stands on the right.
 */
export function workbookOf(tables: readonly DataTable[], direction: 'ltr' | 'rtl' = 'ltr'): Promise<Blob> {
  return writeXlsxFile(tables.map((table) => sheetOf(table, direction))).toBlob();
}

function sheetOf({ title, head, rows }: DataTable, direction: 'ltr' | 'rtl'): Sheet<Blob> {
  const headRow = head.map((text): CellObject => ({ value: withoutMarks(text), type: String, fontWeight: 'bold' }));
  return {
    sheet: sheetName(title),
    data: [headRow, ...rows.map((row) => row.map(cellOf))],
    columns: head.map((_, index) => ({ width: widthOf(rows, index) })),
    stickyRowsCount: 1,
    ...(direction === 'rtl' ? { rightToLeft: true } : {}),
  };
}

/** A title as Excel takes it for the name of a sheet: no more than 31 signs, and none that means something in a formula. */
function sheetName(title: string): string {
  return withoutMarks(title)
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31);
}

function cellOf(cell: Cell): CellObject | null {
  if (cell === null) return null;
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: withoutMarks(cell), type: String };
}

/** As wide as the longest of the first texts, within what is still read on one screen. */
function widthOf(rows: readonly (readonly Cell[])[], column: number): number {
  const lengths = rows.slice(0, 50).map((row) => String(row[column] ?? '').length);
  return Math.min(60, Math.max(10, ...lengths));
}
