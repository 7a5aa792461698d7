import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvStyle, csvText } from '../../src/export/csv.ts';
import type { Cell } from '../../src/export/tables.ts';

const french = csvStyle('fr');
const body = (cells: readonly Cell[], style = french) => csvText([cells], style).slice(1, -2);

/** RFC 4180 read back, by hand: quotes around, quotes doubled inside. */
function readLine(line: string, separator: string): string[] {
  const cells: string[] = [];
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}]*))(${separator}|$)`, 'gsy');
  for (;;) {
    const match = pattern.exec(line);
    if (match === null) throw new Error(`not CSV: ${line}`);
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') return cells;
  }
}

describe('a table as CSV', () => {
  it('opens in the spreadsheets of the language: mark of UTF-8, separator and decimal mark', () => {
    expect(csvText([['été', 1.5, null]], french)).toBe('\ufeffété;1,5;\r\n');
    expect(csvText([['summer', 1.5, null]], csvStyle('en'))).toBe('\ufeffsummer,1.5,\r\n');
  });
  it('holds no mark of direction, and takes no formula behind one', () => {
    expect(body(['\u2066Recettes\u2069', 1])).toBe('Recettes;1');
    expect(body(['\u2066=1+1\u2069'])).toBe("'=1+1");
  });
  it.each([
    '=1+1',
    '+32 475',
    '-1',
    '@SUM(A1)',
    '\t=1',
    ' =HYPERLINK("http://x")',
    '\u00a0=1',
    '＝1+1',
    '\r=1',
    "=cmd|'/C calc'!A0",
  ])('writes a text that a spreadsheet would compute as a text: %j', (text) => {
    expect(readLine(body([text]), ';')).toEqual([`'${text}`]);
  });
  it('leaves numbers numbers, also negative ones', () => {
    expect(body([-12.25, 1e20, 1e-7, -0, 0.1 + 0.2])).toBe('-12,25;100000000000000000000;0,0000001;0;0,3');
  });
  it('gives back every text, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (texts) => {
        const read = readLine(body(texts), ';');
        expect(read.map((text, index) => (text === `'${texts[index]}` ? texts[index] : text))).toEqual(texts);
        // Nothing that is left begins like a formula.
        for (const text of read) expect(text).not.toMatch(/^[\s\u00a0]*[=+@-]/);
      }),
    );
  });
});
