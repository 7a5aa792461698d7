import { describe, expect, it } from 'vitest';
import { ByName, ByRow, numbered, settled, withMore } from '../../../src/analysis/cases/answers.ts';
import { differencesOf } from '../../../src/analysis/cases/compare.ts';
import { readCases } from '../../../src/analysis/cases/read.ts';

const exact = { abs: 0 };

describe('comparing', () => {
  it.each([
    ['a number at the edge of the tolerance', 1.5, 1, { abs: 0.5 }],
    ['a large number within its scaled tolerance', 1000.5, 1000, { scaled: 0.001 }],
    ['a small number, scaled by 1 at least', 0.0005, 0, { scaled: 0.001 }],
    ['zero and minus zero', -0, 0, exact],
    ['no value', null, null, exact],
    ['a value that is not a number, as none', Number.NaN, null, exact],
    ['an infinity, as none', Infinity, null, exact],
    ['a reason, as none', { none: 'no-root' }, null, exact],
    ['an empty list', [], [], exact],
    ['a typed array', new Float64Array([1, 2]), [1, 2], exact],
    ['more names than asked for', { a: 1, b: 2 }, { a: 1 }, exact],
    ['nested rows', { rows: [{ n: 1, x: [1] }] }, { rows: [{ x: [1] }] }, exact],
    ['texts and truths', { a: 'x', b: false }, { a: 'x', b: false }, exact],
    ['listed rows of a table', new ByRow((n) => ({ n, square: n * n })), [{ n: 3, square: 9 }], exact],
    ['a name of many', new ByName((name) => Number(name)), { '12': 12 }, exact],
  ])('accepts %s', (_, got, expected, tolerance) => {
    expect(differencesOf(got, expected, tolerance)).toEqual([]);
  });

  it.each([
    ['a number past the tolerance', 1.6, 1, { abs: 0.5 }, ''],
    ['binary noise where decimals are exact', 0.1 + 0.2, 0.3, exact, ''],
    ['zero for none', 0, null, exact, ''],
    ['none for zero', null, 0, exact, ''],
    ['nothing at all', undefined, null, exact, ''],
    ['a text for a number', '1', 1, exact, ''],
    ['a missing name', {}, { a: 1 }, exact, 'a'],
    ['an inherited name', {}, { toString: 'x' }, exact, 'toString'],
    ['a list that is longer', [1, 2], [1], exact, '.length'],
    ['a list that is shorter', { a: [] }, { a: [0] }, exact, 'a.length'],
    ['a wrong place deep inside', { a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 1 }, { b: 3 }] }, exact, 'a[1].b'],
    ['a row that is not there', new ByRow(() => undefined), [{ n: 9, x: 1 }], exact, '[0]'],
    ['an object for a list', { length: 0 }, [], exact, ''],
    ['a list for an object', [1], { '0': 1 }, exact, ''],
  ])('refuses %s', (_, got, expected, tolerance, path) => {
    const differences = differencesOf(got, expected, tolerance);
    expect(differences.map((difference) => difference.path)).toEqual([path]);
  });
});

describe('answers', () => {
  it('settle into what cases are written in', () => {
    expect(settled({ a: [0 / 0, { none: 'never' }], b: undefined })).toEqual({ a: [null, null], b: undefined });
  });

  it('by number know their word and their limit', () => {
    const find = numbered('row', 3, (k) => k * 10);
    expect([find('row3'), find('row4'), find('row'), find('row1.5'), find('rows1'), find('row-1')]).toEqual([
      30,
      ...new Array<undefined>(5).fill(undefined),
    ]);
    expect(withMore({ row3: 'own' }, find).find('row3')).toBe('own');
  });
});

describe('a file of cases', () => {
  it.each([
    ['{"a": 1', 'not JSON'],
    ['{}', 'a list of cases'],
    ['null', 'a list of cases'],
    ['[1]', 'case 1 is not an object'],
    ['[{"id": "a", "kind": "npv"}, {"id": "", "kind": "npv"}]', 'case 2 has no "id"'],
    ['[{"id": "a"}]', 'case 1 has no "kind"'],
    ['[{"id": 1, "kind": "npv"}]', 'case 1 has no "id"'],
  ])('%s is wrong: %s', (text, why) => {
    const read = readCases(text);
    expect('wrong' in read ? read.wrong.en : '').toContain(why);
  });

  it('tells the line and column where JSON breaks off', () => {
    const read = readCases('[\n {"id": }\n]');
    expect('wrong' in read ? read.place : null).toEqual({ line: 2, column: 9 });
  });

  it.each([
    ['', 1, 1],
    ['[1, 2', 1, 6],
    ['[1 2]', 1, 4],
    ['{"a" 1}', 1, 6],
    ['{"a": 1,}', 1, 9],
    ['[1,]', 1, 4],
    ['["a\nb"]', 1, 2],
    ['[]]', 1, 3],
    ['{1: 2}', 1, 2],
    ['[01]', 1, 3],
    ['[tru]', 1, 2],
    ['[{"a": [}]', 1, 9],
  ])('%j breaks in line %d at column %d', (text, line, column) => {
    const read = readCases(text);
    expect('wrong' in read ? read.place : null).toEqual({ line, column });
  });

  it('may begin with a byte order mark and may be empty', () => {
    expect(readCases('\uFEFF[]')).toEqual([]);
  });
});
