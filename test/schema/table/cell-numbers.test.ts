import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalMarkOf, readCellNumber } from '../../../src/schema/table/cell-numbers.ts';

const rowsOf = (...cells: string[]) => [{ line: 1, cells }];

describe('the decimal mark of a table', () => {
  it.each([
    ['12,5 alone tells of a comma', ['12,5'], null, ','],
    ['0.052 tells of a point', ['0.052'], ';', '.'],
    ['1,500 alone tells nothing, and tabs do not either', ['1,500'], '\t', null],
    ['1,500 between semicolons has a decimal comma, as French spreadsheets write it', ['1,500'], ';', ','],
    ['1.500 between commas has a decimal point', ['1.500'], ',', '.'],
    ['thousands that stand twice leave the other mark for decimals', ['1.234.567'], '\t', ','],
    ['1.234,50 tells of a comma', ['1.234,50'], ',', ','],
    ['the more frequent mark counts', ['1,5', '2,5', '3.5'], '\t', ','],
    ['words and dates tell nothing', ['mars', '2024-03', '15/03/2024'], '\t', null],
  ])('%s', (_says, cells, separator, mark) => {
    expect(decimalMarkOf({ rows: rowsOf(...cells), separator })).toBe(mark);
  });
});

describe('a number in a cell', () => {
  it.each([
    ['1 234,50 €', ',', 1234.5, '€'],
    ['1 234,50', ',', 1234.5, ''],
    ['1\u202f234\u00a0567', ',', 1234567, ''],
    ['1.234,5', ',', 1234.5, ''],
    ['1,234.5', '.', 1234.5, ''],
    ['EUR 20', ',', 20, 'EUR'],
    ['-12', '.', -12, ''],
    ['(12,50)', ',', -12.5, ''],
    ['−3,5', ',', -3.5, ''],
    ['-€20', ',', -20, '€'],
    ['5,2 %', ',', 5.2, '%'],
    ['.5', '.', 0.5, ''],
    ['6.5E-04', '.', 0.00065, ''],
    ["1'500", '.', 1500, ''],
    ['1.500', ',', 1500, ''],
  ] as const)('%s is read with the mark %s', (cell, mark, value, unit) => {
    expect(readCellNumber(cell, mark)).toEqual({ ok: true, value, unit });
  });

  it.each([
    ['douze', ',', 'no-number'],
    ['12 5', ',', 'no-number'],
    ['1.23.4', ',', 'no-number'],
    ['2024-03', ',', 'no-number'],
    ['12;5', ',', 'no-number'],
    ['(12', ',', 'no-number'],
    ['€ 20 EUR', ',', 'no-number'],
    ['1,500', null, 'two-ways'],
    ['12.5', ',', 'other-mark'],
    ['1 '.repeat(1e5), ',', 'no-number'],
  ] as const)('%s is refused', (cell, mark, why) => {
    expect(readCellNumber(cell, mark)).toEqual({ ok: false, why });
  });

  it('is read back however it is written', () => {
    const groups = fc.constantFrom('', ' ', '\u00a0', '\u202f');
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        groups,
        fc.constantFrom(',', '.'),
        (cents, group, mark) => {
          const [whole, decimals] = (Math.abs(cents) / 100).toFixed(2).split('.') as [string, string];
          const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
          const cell = `${cents < 0 ? '-' : ''}${grouped}${mark}${decimals}`;
          expect(readCellNumber(cell, mark as ',' | '.')).toEqual({ ok: true, value: cents / 100 + 0, unit: '' });
        },
      ),
    );
  });
});
