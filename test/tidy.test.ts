import { describe, expect, it } from 'vitest';
import { importsOnlyFromFoldersAbove, institutionsNeverMeet, librariesHaveOneOwner } from './tidy/imports.ts';
import { everyTestRuns, nothingIsAny, sameBitsEverywhere } from './tidy/language.ts';
import { filesHaveOneIdea, namesSaySomething, strangersAtTopLevel } from './tidy/names.ts';
import { textsAreWhole, wordsAreLookedUp } from './tidy/texts.ts';
import { readSources, readTopLevel, sourceOf, topLevel, type Rule } from './tidy/source.ts';

const src = readSources('src');
const tests = readSources('test');

/** A rule's sentence, and what checks it. */
const rulesOfSrc: [string, Rule][] = [
  ['a folder imports only from folders above it', importsOnlyFromFoldersAbove],
  ['institutions never import each other', institutionsNeverMeet],
  ['each outside library has one owner', librariesHaveOneOwner],
  ['names say what is inside', namesSaySomething],
  ['a file holds one idea', filesHaveOneIdea],
  ['nothing is any', nothingIsAny],
  ['the core computes the same bits everywhere', sameBitsEverywhere],
  ['a text is whole, so that it can be translated', textsAreWhole],
  ['words are looked up in the language that is spoken', wordsAreLookedUp],
];

describe('the source keeps its rules', () => {
  it.each(rulesOfSrc)('%s', (_name, rule) => {
    expect(src.flatMap(rule)).toEqual([]);
  });
  it('every test runs', () => {
    expect(tests.flatMap(everyTestRuns)).toEqual([]);
  });
  it('the top level holds only what a visitor looks for', () => {
    expect(strangersAtTopLevel(topLevel())).toEqual([]);
  });
  it('the lock names no host and no package that runs a script when it is installed', () => {
    expect(readTopLevel('package-lock.json')).not.toMatch(/"resolved"|"hasInstallScript"/);
  });
});

// A rule that cannot fail checks nothing. Each is shown invented files: some break it, some come close and do not.
const broken: [Rule, string, string][] = [
  [importsOnlyFromFoldersAbove, 'src/numbers/a.ts', `import { b } from '../engine/b.ts';`],
  [importsOnlyFromFoldersAbove, 'src/numbers/a.ts', `import type { B } from '../engine/b.ts';`],
  [importsOnlyFromFoldersAbove, 'src/numbers/a.ts', `export * from '../engine/b.ts';`],
  [importsOnlyFromFoldersAbove, 'src/numbers/a.ts', `type B = import('../engine/b.ts').B;`],
  [importsOnlyFromFoldersAbove, 'src/numbers/a.ts', `const b = await import('../engine/b.ts');`],
  [importsOnlyFromFoldersAbove, 'src/ensemble/a.ts', `new Worker(new URL('../app/b.ts', import.meta.url));`],
  [importsOnlyFromFoldersAbove, 'src/ensemble/a.ts', `import B from '../app/b.ts?worker';`],
  [importsOnlyFromFoldersAbove, 'src/app/a.tsx', `import { b } from '../cli/b.ts';`],
  [importsOnlyFromFoldersAbove, 'src/cli/a.ts', `import { b } from '../app/b.tsx';`],
  [importsOnlyFromFoldersAbove, 'src/numbers/a.ts', `import { b } from '../../test/b.ts';`],
  [importsOnlyFromFoldersAbove, 'src/numbers/a.ts', `import { b } from '../extra/b.ts';`],
  [importsOnlyFromFoldersAbove, 'src/extra/a.ts', `export const a = 1;`],
  [institutionsNeverMeet, 'src/institutions/pool/stages.ts', `import { b } from '../channel/rules.ts';`],
  [institutionsNeverMeet, 'src/institutions/kind.ts', `import { b } from './channel/index.ts';`],
  [librariesHaveOneOwner, 'src/engine/a.ts', `import { evaluate } from 'mathjs/number';`],
  [librariesHaveOneOwner, 'src/scenario/check.ts', `import { load } from 'js-yaml';`],
  [librariesHaveOneOwner, 'src/charts/a.ts', `import { signal } from '@preact/signals';`],
  [librariesHaveOneOwner, 'src/ensemble/a.ts', `import { Worker } from 'node:worker_threads';`],
  [librariesHaveOneOwner, 'src/cli/a.ts', `import { readFileSync } from 'fs';`],
  [librariesHaveOneOwner, 'src/app/a.tsx', `import leftPad from 'left-pad';`],
  [namesSaySomething, 'src/engine/utils/a.ts', ''],
  [namesSaySomething, 'src/engine/types.ts', ''],
  [filesHaveOneIdea, 'src/engine/a.ts', '\n'.repeat(251)],
  [nothingIsAny, 'src/engine/a.ts', 'export const a: any = 1;'],
  [nothingIsAny, 'src/engine/a.ts', 'export const a = [1 as any];'],
  [nothingIsAny, 'src/engine/a.ts', 'export const a = new Map<string, any>();'],
  [sameBitsEverywhere, 'src/numbers/a.ts', 'export const a = Math.exp(1);'],
  [sameBitsEverywhere, 'src/finance/a.ts', 'export const a = Math["log"](1);'],
  [sameBitsEverywhere, 'src/random/a.ts', 'const { random } = Math;'],
  [sameBitsEverywhere, 'src/engine/a.ts', 'const m = Math;'],
  [sameBitsEverywhere, 'src/engine/a.ts', 'export const a = 2 ** 0.5;'],
  [sameBitsEverywhere, 'src/engine/a.ts', 'let a = 2; a **= 2;'],
  [sameBitsEverywhere, 'src/institutions/pool/a.ts', 'export const a = (1).toLocaleString();'],
  [textsAreWhole, 'src/app/a.ts', 'const a = { fr: `payé par ${name.fr}`, en: `paid by ${name.en}` };'],
  [textsAreWhole, 'src/text/a.ts', `const a = { fr: 'payé par ' + name.fr, en: 'paid by ' + name.en };`],
  [wordsAreLookedUp, 'src/charts/a.ts', 'const a = label[language];'],
  [wordsAreLookedUp, 'src/app/a.tsx', 'const a = labels[id]?.[language.value];'],
  [everyTestRuns, 'test/a.test.ts', `it.skip('a', () => {});`],
  [everyTestRuns, 'test/a.test.ts', `describe.only('a', () => {});`],
  [everyTestRuns, 'test/a.test.ts', `test.todo('a');`],
  [everyTestRuns, 'test/a.test.ts', `xit('a', () => {});`],
  [everyTestRuns, 'test/a.test.ts', `test.skip(browserName === 'firefox', 'why');`],
  [everyTestRuns, 'test/e2e/a.spec.ts', `test.skip('a', () => {});`],
];

const kept: [Rule, string, string][] = [
  [textsAreWhole, 'src/text/a.ts', `const a = { fr: 'un texte ' + 'long', en: 'a long text' };`],
  [textsAreWhole, 'src/text/a.ts', 'const a = { fr: id, en: id };'],
  [wordsAreLookedUp, 'src/app/a.ts', 'const a = [languages[0], texts[name]];'],
  [importsOnlyFromFoldersAbove, 'src/engine/a.ts', `import { b } from '../numbers/b.ts'; import { c } from './c.ts';`],
  [importsOnlyFromFoldersAbove, 'src/cli/a.ts', `import { version } from '../../package.json';`],
  [importsOnlyFromFoldersAbove, 'src/app/a.tsx', `import story from '../../scenarios/story.yaml?raw';`],
  [importsOnlyFromFoldersAbove, 'src/numbers/a.ts', `// import { b } from '../engine/b.ts';`],
  [institutionsNeverMeet, 'src/institutions/index.ts', `import { b } from './channel/index.ts';`],
  [institutionsNeverMeet, 'src/institutions/pool/stages.ts', `import { b } from './rules.ts';`],
  [librariesHaveOneOwner, 'src/scenario/formula.ts', `import { create } from 'mathjs/number';`],
  [librariesHaveOneOwner, 'src/app/home/a.tsx', `import { useState } from 'preact/hooks';`],
  [librariesHaveOneOwner, 'src/cli/a.ts', `import { readFileSync } from 'node:fs';`],
  [filesHaveOneIdea, 'src/engine/a.ts', '\n'.repeat(250)],
  [filesHaveOneIdea, 'src/prices/tariffs.data.ts', '\n'.repeat(900)],
  [filesHaveOneIdea, 'src/text/fr.ts', '\n'.repeat(900)],
  [nothingIsAny, 'src/engine/a.ts', 'export const any = "any"; // any'],
  [sameBitsEverywhere, 'src/numbers/a.ts', 'export const a = Math.sqrt(Math.floor(4)); // Math.exp'],
  [sameBitsEverywhere, 'src/charts/a.ts', 'export const a = Math.log10(100) ** 2;'],
  [everyTestRuns, 'test/e2e/a.spec.ts', `test.skip(browserName === 'firefox', 'Firefox tells nothing of downloads.');`],
];

describe('the rules', () => {
  for (const [rule, path, text] of broken) {
    it(`${rule.name} finds what is wrong in ${path}: ${shortened(text)}`, () => {
      expect(rule(sourceOf(path, text))).toHaveLength(1);
    });
  }
  for (const [rule, path, text] of kept) {
    it(`${rule.name} lets pass what is right in ${path}: ${shortened(text)}`, () => {
      expect(rule(sourceOf(path, text))).toEqual([]);
    });
  }
  it('a stranger at the top level is found, and what commands leave there is not', () => {
    expect(strangersAtTopLevel(['src', 'dist', 'notes.txt'])).toHaveLength(1);
  });
});

function shortened(text: string): string {
  return text.trim() === '' ? `${text.length} lines` : text;
}
