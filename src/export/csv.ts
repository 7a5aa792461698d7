import type { Language } from '../engine/words.ts';
import { withoutMarks } from '../text/translation.ts';
import type { Cell } from './tables.ts';

/** How a table is written as text: what stands between cells, and what is the decimal mark. */
export interface CsvStyle {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

/** What the spreadsheets of a language expect: in French the comma is in the numbers, so that the semicolon separates. */
export function csvStyle(language: Language): CsvStyle {
  return language === 'fr' ? { separator: ';', decimal: ',' } : { separator: ',', decimal: '.' };
}

/**
 * Lines of cells as CSV (RFC 4180, ended by carriage return and line feed), which a spreadsheet opens by double click: it
 * begins with the mark of UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe before it: a label
 * of a stranger's file must not compute, load or send anything. Numbers keep all digits that matter.
 *
 * @example csvText([['a', -1.5], ['=1+1', null]], { separator: ';', decimal: ',' }) // "\ufeffa;-1,5\r\n'=1+1;\r\n"
 */
export function csvText(lines: readonly (readonly Cell[])[], style: CsvStyle): string {
  const written = lines.map((line) => `${line.map((cell) => cellText(cell, style)).join(style.separator)}\r\n`);
  return `\ufeff${written.join('')}`;
}

function cellText(cell: Cell, { separator, decimal }: CsvStyle): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell).replace('.', decimal);
  const plain = withoutMarks(cell);
  const text = isFormula(plain) ? `'${plain}` : plain;
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Twelve significant digits, which every machine prints alike and nobody needs more of; never in powers of ten. */
function numberText(value: number): string {
  const short = Number(value.toPrecision(12));
  if (short === 0) return '0';
  const text = String(short);
  return text.includes('e') ? short.toFixed(12).replace(/\.?0+$/, '') : text;
}

/** The first signs that Excel, LibreOffice and Google Sheets take for the start of a formula; spaces before them do not help. */
function isFormula(text: string): boolean {
  return /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text);
}
