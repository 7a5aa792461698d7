import { formatDate } from '../../numbers/dates.ts';
import type { Cell, GridRow } from './grid.ts';
import { hearXml } from './xml-events.ts';

/** What the cells of a sheet refer to. */
export interface SheetKeys {
  readonly texts: readonly string[];
  readonly dateFormats: readonly boolean[];
  readonly from1904: boolean;
}

/** A spreadsheet has at most so many columns (XFD). */
const mostColumns = 16_384;

/**
 * Reads the rows of a sheet one by one and hands over each that holds anything; dates come out as `2024-03-15`. Cells of a
 * formula give the value that was saved with it. Source of the format: ECMA-376, part 1, section 18.3.
 */
export async function readSheetRows(
  pieces: AsyncIterable<Uint8Array>,
  keys: SheetKeys,
  take: (row: GridRow) => void,
): Promise<void> {
  const cell = { column: 0, sort: 'n', isDate: false, text: '', isValue: false };
  let line = 0;
  let cells: Cell[] = [];
  await hearXml(pieces, {
    open(name, attribute) {
      if (name === 'row') {
        line = Number(attribute('r') ?? line + 1);
        cells = [];
      } else if (name === 'c') {
        cell.column = columnOf(attribute('r'), cells.length);
        cell.sort = attribute('t') ?? 'n';
        cell.isDate = keys.dateFormats[Number(attribute('s') ?? '-1')] ?? false;
        cell.text = '';
      } else if (name === 'v' || name === 't') cell.isValue = true;
    },
    text(text) {
      if (cell.isValue) cell.text += text;
    },
    close(name) {
      if (name === 'v' || name === 't') cell.isValue = false;
      else if (name === 'c') place(cells, cell.column, valueOf(cell, keys));
      else if (name === 'row' && cells.some((each) => each !== '')) take({ line, cells });
    },
  });
}

function place(cells: Cell[], column: number, value: Cell): void {
  if (value === '' || column >= mostColumns) return;
  while (cells.length < column) cells.push('');
  cells[column] = value;
}

function valueOf(cell: { sort: string; isDate: boolean; text: string }, keys: SheetKeys): Cell {
  switch (cell.sort) {
    case 's':
      return (keys.texts[Number(cell.text)] ?? '').trim();
    case 'n': {
      const value = Number(cell.text);
      if (cell.text === '' || !Number.isFinite(value)) return '';
      return cell.isDate ? dateOf(value, keys.from1904) : value;
    }
    case 'b':
      return cell.text === '1' ? 'true' : 'false';
    case 'd':
      return cell.text.slice(0, 10);
    case 'e':
      return cell.text;
    default:
      return cell.text.trim();
  }
}

/** Days are counted from 1899-12-30, so that 1900-03-01 is 61 as in every spreadsheet; or from 1904-01-01. */
function dateOf(serial: number, from1904: boolean): string {
  return formatDate(Math.floor(serial) + (from1904 ? -24_107 : -25_569));
}

/** `AB12` is column 27, counted from 0; a cell without an address follows the one before. */
function columnOf(address: string | undefined, next: number): number {
  if (address === undefined) return next;
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const sign = address.charCodeAt(i);
    if (sign < 65 || sign > 90) break;
    column = column * 26 + sign - 64;
  }
  return column === 0 ? next : column - 1;
}
