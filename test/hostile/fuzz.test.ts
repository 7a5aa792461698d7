import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/scenario/check.ts';
import { checkClaims } from '../../src/scenario/claims-check.ts';
import { compile } from '../../src/scenario/compile.ts';
import type { Issue } from '../../src/schema/issue.ts';
import { issueTexts } from '../../src/text/issues.ts';
import { mutated } from './mutations.ts';

const here = (path: string): URL => new URL(path, import.meta.url);
const textOf = (path: string): string => readFileSync(here(path), 'utf8');
const stories = readdirSync(here('../../scenarios')).filter((name) => name.endsWith('.yaml'));

const mutationsOf = (name: string): number => (name.endsWith('.claims.yaml') ? 4 : 12);

/** Good files with the number of mutations of each: small ones take most, since a story takes a hundred times as long. */
const seeds: readonly (readonly [string, number])[] = [
  ['files/good.yaml', 7600],
  ['../fixtures/formats/1.yaml', 2700],
  ...stories.map((name) => [`../../scenarios/${name}`, mutationsOf(name)] as const),
];

/** Files that others name: those of scenarios/, and this folder's good file. */
function library(name: string): { readonly file: string; readonly text: string } | null {
  const file = `${name}.yaml`;
  if (stories.includes(file)) return { file, text: textOf(`../../scenarios/${file}`) };
  return name === 'good' ? { file, text: textOf('files/good.yaml') } : null;
}

/** Everything that is wrong with an answer of the checker; an empty list when it is as it must be. */
function faultsOf(text: string, issues: readonly Issue[], isGood: boolean): string[] {
  const lines = text.split(/\r\n?|\n/);
  const faults = isGood === (issues.length === 0) ? [] : ['it is neither good nor refused'];
  for (const { rule, place, says } of issues) {
    const line = lines[place.line - 1];
    const told = `${place.file}:${place.line}:${place.column} ${rule}: ${says.en} ${says.fr}`;
    if (rule === 'scenario-must-make-a-model') faults.push(`passed, but makes no model: ${told}`);
    if (place.file === 'seed.yaml' && (line === undefined || place.column < 1 || place.column > line.length + 1))
      faults.push(`a place outside the file: ${told}`);
    if (!(rule in issueTexts) && !/^[a-z0-9-]+$/.test(rule)) faults.push(`no rule: ${told}`);
    if (/\{[a-z]+\}|undefined|\[object|\p{Cc}/u.test(says.fr + says.en)) faults.push(`no sentence: ${told}`);
  }
  return faults;
}

/** Checks a text as what it is; a scenario that passes is compiled once more, with another seed. */
function faultsIn(text: string, isClaims: boolean): string[] {
  const file = { file: 'seed.yaml', text };
  try {
    if (isClaims) {
      const { claims, issues } = checkClaims(file, { library });
      return faultsOf(text, issues, claims !== null);
    }
    const { scenario, issues } = checkScenario(file, { library });
    if (scenario !== null) compile(scenario, 7);
    return faultsOf(text, issues, scenario !== null);
  } catch (problem) {
    return [`threw ${problem instanceof Error ? problem.stack : String(problem)}`];
  }
}

// No time is measured here: the runner ends a test that hangs.
describe('10 000 mutations of good files', () => {
  it('are at least that many', () => {
    expect(seeds.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThanOrEqual(10_000);
  });

  it.each(seeds)(
    'of %s are each a scenario or refused with places and sentences, never an exception',
    (path, count) => {
      const text = textOf(path);
      expect(faultsIn(text, path.includes('.claims.'))).toEqual([]);
      const found: string[] = [];
      for (let number = 0; number < count && found.length < 5; number++) {
        const faults = faultsIn(mutated(text, `${path} ${number}`), path.includes('.claims.'));
        found.push(...faults.map((fault) => `mutation ${number}: ${fault}`));
      }
      expect(found).toEqual([]);
    },
  );
});
