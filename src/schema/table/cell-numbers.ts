import type { Cell, Grid } from './grid.ts';

/** The sign before decimals in a table, or null when nothing in it tells. */
export type DecimalMark = ',' | '.' | null;

/** A number in a cell, with the unit that stood beside it (`€`, `EUR`, `%`, or nothing); or why there is none. */
export type CellNumber =
  | { readonly ok: true; readonly value: number; readonly unit: string }
  | { readonly ok: false; readonly why: 'no-number' | 'two-ways' | 'other-mark' };

/**
 * Which sign stands before decimals in a table. A number such as `12,5` or `1.234,50` tells; `1,500` alone does not. Where
 * none tells: with semicolons between cells it is the comma, as spreadsheets do it; with commas the point; else unknown. When
 * numbers disagree, the more frequent sign counts, and the others are refused one by one.
 */
export function decimalMarkOf({ rows, separator }: Pick<Grid, 'rows' | 'separator'>): DecimalMark {
  let commas = 0;
  let points = 0;
  for (const { cells } of rows) {
    for (const cell of cells) {
      const mark = typeof cell === 'string' ? markToldBy(cell) : null;
      if (mark === ',') commas += 1;
      else if (mark === '.') points += 1;
    }
  }
  if (commas !== points) return commas > points ? ',' : '.';
  if (separator === ';') return ',';
  return separator === ',' ? '.' : null;
}

/** The decimal mark that one cell tells for certain, or null. */
export function markToldBy(cell: string): DecimalMark {
  const digits = numberPart(cell)?.digits.replace(spaces, '') ?? '';
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (last < 0) return null;
  const mark = digits.charAt(last) as ',' | '.';
  const other = mark === ',' ? '.' : ',';
  const isRepeated = digits.indexOf(mark) !== last;
  const isGroup = digits.length - last === 4 && /^[-+−]?[1-9]\d{0,2}[.,]/.test(digits);
  // A sign that stands twice sets thousands apart, so that the other one is left for decimals.
  if (isRepeated) return other;
  if (digits.includes(other)) return mark;
  return isGroup ? null : mark;
}

/**
 * Reads the number of a cell with a table's decimal mark: thousands may be set apart by spaces, apostrophes or the other mark;
 * brackets or a minus sign make it negative; a currency or `%` may stand before or after it.
 *
 * @example readCellNumber('1 234,50 €', ',') // { ok: true, value: 1234.5, unit: '€' }
 */
export function readCellNumber(cell: Cell, mark: DecimalMark): CellNumber {
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? { ok: true, value: cell, unit: '' } : { ok: false, why: 'no-number' };
  }
  const part = numberPart(cell);
  if (part === null) return { ok: false, why: 'no-number' };
  if (space.test(part.digits) && !spacedGroups.test(part.digits)) return { ok: false, why: 'no-number' };
  const digits = part.digits.replace(spaces, '');
  const told = markToldBy(cell);
  if (told !== null && mark !== null && told !== mark) return { ok: false, why: 'other-mark' };
  const decimal = mark ?? told;
  if (decimal === null && /[.,]/.test(digits)) return { ok: false, why: 'two-ways' };
  const group = decimal === ',' ? '.' : ',';
  const pattern = decimal === ',' ? pointGroups : commaGroups;
  if (digits.includes(group) && !pattern.test(digits)) return { ok: false, why: 'no-number' };
  const plain = digits.replaceAll(group, '').replace(',', '.').replace('−', '-');
  const value = Number(plain);
  if (plain === '' || !Number.isFinite(value)) return { ok: false, why: 'no-number' };
  return { ok: true, value: part.isNegative ? -value : value, unit: part.unit };
}

const spaces = /[\s\u00A0\u202F'’]/g;
const space = /[\s\u00A0\u202F'’]/;
const spacedGroups = /^[-+−]?[\s\u00A0\u202F]*\d{1,3}(?:[\s\u00A0\u202F'’]\d{3})+(?:[.,]\d*)?$|^[-+−]\s*[\d.,]+$/;
const pointGroups = /^[-+−]?\d{1,3}(?:\.\d{3})+(?:,\d*)?$/;
const commaGroups = /^[-+−]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const shape =
  /^(?<open>\()?\s*(?<lead>[-+−]?\s*(?:€|£|\$|[A-Z]{3}))?\s*(?<digits>[-+−]?\s*(?:\d[\d\s\u00A0\u202F'’.,]*|[.,]\d+)(?:e[-+]?\d+)?)\s*(?<trail>€|£|\$|%|[A-Za-z]{3,4})?\s*(?<close>\))?$/i;

/** No number that people write is longer. */
const longestNumber = 40;

/** Sign and digits of a cell, and the unit beside them; null when it holds something else. */
function numberPart(cell: string): { digits: string; unit: string; isNegative: boolean } | null {
  if (cell.length > longestNumber) return null;
  const found = shape.exec(cell.trim())?.groups;
  if (found === undefined) return null;
  const lead = found['lead'] ?? '';
  const isBracketed = found['open'] !== undefined;
  if (isBracketed !== (found['close'] !== undefined)) return null;
  const leadUnit = lead.replace(/[-+−\s]/g, '');
  const trail = found['trail'] ?? '';
  if (leadUnit !== '' && trail !== '') return null;
  return {
    digits: found['digits']!.trim(),
    unit: leadUnit + trail,
    isNegative: isBracketed || /^[-−]/.test(lead),
  };
}
