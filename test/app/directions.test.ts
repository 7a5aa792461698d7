import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../src/app/', import.meta.url);
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

/** What says left or right, where a page that is read from right to left needs start and end. */
const oneWay =
  /(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)|^\s*(?:left|right):|float: (?:left|right)/m;

it.each(sheets)('%s is written for both directions of reading', (name) => {
  expect(readFileSync(new URL(name, folder), 'utf8')).not.toMatch(oneWay);
});

it('a rule for one direction would be found', () => {
  expect('p {\n  margin-left: 1em;\n}').toMatch(oneWay);
  expect('p {\n  left: 0;\n}').toMatch(oneWay);
  expect('p {\n  inset-inline-start: 0;\n}').not.toMatch(oneWay);
});
