import type { Issue } from '../issue.ts';
import { isPacked, textOfBytes } from './decode.ts';
import type { Grid } from './grid.ts';
import { gridOfText } from './text-grid.ts';
import { readWorkbook, type WorkbookWishes } from './workbook.ts';

/** The tables of a file: one for a text, one for each sheet of a workbook. */
export type GridsReading =
  | { readonly grids: readonly { readonly sheet: string | null; readonly grid: Grid }[] }
  | { readonly issues: readonly Issue[] };

/**
 * Reads a file that people bring, CSV in any of its habits or an .xlsx workbook, told apart by its first bytes and not by its
 * name.
 */
export async function readGrids(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  wishes: WorkbookWishes = {},
): Promise<GridsReading> {
  if (isPacked(bytes)) {
    const read = await readWorkbook(file, bytes, wishes);
    return 'issues' in read ? read : { grids: read.sheets };
  }
  const read = gridOfText(file, textOfBytes(bytes));
  if ('issues' in read) return read;
  const rows = wishes.keeps === undefined ? read.grid.rows : read.grid.rows.filter((row) => wishes.keeps!(row));
  return { grids: [{ sheet: null, grid: { ...read.grid, rows } }] };
}
