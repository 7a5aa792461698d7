import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { issueTexts } from '../../src/text/issues.ts';
import { placesOf } from '../../src/text/say.ts';
import { expected, saidBefore } from './expected.ts';

/** Broken by files that the other tests of this folder make, since they are too large or no texts. */
const madeByTests = [
  'file-must-be-utf-8-text',
  'file-must-not-be-too-large',
  'file-must-not-hold-too-many-values',
  'formulas-must-not-be-too-many',
  'scenario-must-make-a-model',
];

const hit = new Set([
  ...Object.values(expected)
    .flat()
    .map((line) => line.slice(line.lastIndexOf(' ') + 1)),
  ...madeByTests,
]);

/** Rules said by the kinds themselves: in their check files, and in what several kinds share. */
function rulesOfKinds(): string[] {
  const folder = new URL('../../src/institutions/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^[^/]+\.ts$|^[^/]+\/check[^/]*\.ts$/.test(path),
  );
  return files.flatMap((path) => {
    const source = readFileSync(new URL(path, folder), 'utf8');
    return [...source.matchAll(/(?:rule: |issue\(\s*)'([a-z0-9-]+)'/g)].map((match) => match[1]!);
  });
}

describe('every rule', () => {
  it('of the catalogue is broken by a wrong file', () => {
    expect(Object.keys(issueTexts).filter((rule) => !hit.has(rule))).toEqual([]);
  });

  it('of the kinds is broken by a wrong file, or was said before by another', () => {
    const rules = rulesOfKinds();
    expect(rules.length).toBeGreaterThan(25);
    const unbroken = rules.filter((rule) => !hit.has(rule) && !(rule in saidBefore));
    expect(unbroken, 'Add a wrong file to test/hostile/files and what is said of it to expected.ts.').toEqual([]);
    expect(Object.keys(saidBefore).filter((rule) => hit.has(rule) || !rules.includes(rule))).toEqual([]);
  });

  it('that a file is expected to break exists', () => {
    const known = new Set([...Object.keys(issueTexts), ...rulesOfKinds()]);
    expect([...hit].filter((rule) => !known.has(rule))).toEqual([]);
  });

  it('says the same facts in both languages', () => {
    for (const [rule, { fr, en }] of Object.entries(issueTexts)) {
      expect({ rule, places: placesOf(fr) }).toEqual({ rule, places: placesOf(en) });
    }
  });
});
