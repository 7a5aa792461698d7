import Papa from 'papaparse';
import type { Issue } from '../issue.ts';
import type { Grid, GridRow } from './grid.ts';
import { tableIssue } from './table-issue.ts';

/** A table that was read, or why it was not. */
export type GridReading = { readonly grid: Grid } | { readonly issues: readonly Issue[] };

/** The greatest number of signs a table in text may have: the whole price file of the World Bank has some 60 million. */
export const longestTable = 150_000_000;

/**
 * Reads a table in text (CSV): cells between semicolons, commas, tabs or bars, which is found out, or told by a first line
 * `sep=;`; a cell may stand in quotes and then hold separators and new lines. Lines without anything are kept out. This is the
 * only file that knows the library.
 *
 * @example gridOfText('book.csv', 'mois;cotisation\n2024-03;12,50') // separator ';', two rows, on lines 1 and 2
 */
export function gridOfText(file: string, text: string): GridReading {
  const place = { file, line: 1, column: 1 };
  if (text.length > longestTable) {
    const facts = { given: sizeWords(text.length), allowed: sizeWords(longestTable) };
    return { issues: [tableIssue('table-must-not-be-too-large', place, facts)] };
  }
  if (text.includes('\u0000')) return { issues: [tableIssue('table-must-be-text', place, { given: '' })] };
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const told = /^"?sep=([;,\t|])"?[ \t]*(?:\r\n|\r|\n)/i.exec(clean);
  const body = told === null ? clean : clean.slice(told[0].length);
  return parse(file, body, told?.[1] ?? separatorOf(body), told === null ? 1 : 2);
}

/**
 * The sign between the cells of a text: the first of `;`, tab, `|` and `,` that stands, outside quotes, in more than half of
 * the first fifty lines; the comma when none does. The comma comes last because it also stands before decimals.
 */
export function separatorOf(text: string): string {
  const lines = text
    .slice(0, 50_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 50);
  const found = [';', '\t', '|'].find((sign) => lines.filter((line) => line.includes(sign)).length > lines.length / 2);
  return found ?? ',';
}

function parse(file: string, body: string, separator: string, firstLine: number): GridReading {
  const rows: GridRow[] = [];
  const issues: Issue[] = [];
  let line = firstLine;
  let at = 0;
  Papa.parse<string[]>(body, {
    delimiter: separator,
    step({ data, errors, meta }) {
      for (const error of errors) {
        if (error.type !== 'Quotes') continue;
        issues.push(tableIssue('quotes-must-close', { file, line, column: 1 }, { given: data[0] ?? '' }));
      }
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      line += linesIn(body, at, meta.cursor);
      at = meta.cursor;
    },
  });
  if (issues.length > 0) return { issues };
  return { grid: { file, rows, separator } };
}

/** How many line ends lie between two places of a text. */
function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i++) {
    const sign = text.charCodeAt(i);
    if (sign === 10 || (sign === 13 && text.charCodeAt(i + 1) !== 10)) lines += 1;
  }
  return lines;
}

function sizeWords(signs: number): string {
  return `${Math.ceil(signs / 1e6)} MB`;
}
