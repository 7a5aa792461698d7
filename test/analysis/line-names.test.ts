import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/analysis/settings.ts';
import { allKinds } from '../../src/institutions/index.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import type { Scenario } from '../../src/schema/scenario.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const stories = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.endsWith('.claims.yaml'));

type Change = (text: string) => string;

function read(name: string, change: Change = (text) => text, variant: string | null = null): Scenario {
  const text = change(readFileSync(new URL(name, folder), 'utf8'));
  const { scenario, issues } = checkScenario({ file: name, text }, { variant });
  if (scenario === null) throw new Error(issues.map(({ says }) => says.en).join(' '));
  return scenario;
}

function labelsOf(scenario: Scenario): readonly string[] {
  return settingsOf(scenario, allKinds).flatMap(({ label }) => [label.fr, label.en]);
}

/** The story with its keeper under another key, or with something more written there. */
function keeper(written: string): Change {
  return (text) =>
    text.replace('keeper: { count: 1,', written).replace('keeper: null', `${written.split(':')[0]}: null`);
}

describe('what lines of a file are called', () => {
  it.each(stories)('%s shows no key of its file, in none of its variants', (name) => {
    const base = read(name);
    const all = [base, ...base.variants.map(({ id }) => read(name, undefined, id))].map(labelsOf);
    expect(all.every((labels) => labels.length > 0)).toBe(true);
    expect([...new Set(all.flat().filter((label) => /[«“]/.test(label)))]).toEqual([]);
  });

  it.each([
    ['words of the program', 'keeper: { count: 1,', 'Personnel (gérant)\u00a0: Personnes'],
    [
      'a title of the file',
      'keeper: { title: { fr: "Jean", en: "John" }, count: 1,',
      'Personnel (Jean)\u00a0: Personnes',
    ],
    ['a key nobody has words for, in quotes', 'gatekeeper: { count: 1,', 'Personnel (« gatekeeper »)\u00a0: Personnes'],
  ])('shows %s', (_, written, label) => {
    expect(labelsOf(read('liege-kasangulu.yaml', keeper(written)))).toContain(label);
  });

  it('keeps the hash of a file when a line is given a title', () => {
    const titled = read('liege-kasangulu.yaml', keeper('keeper: { title: { fr: "Jean", en: "John" }, count: 1,'));
    expect(titled.hash).toBe(read('liege-kasangulu.yaml').hash);
  });
});
