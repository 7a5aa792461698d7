import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkScenario, type CheckOptions } from '../../src/scenario/check.ts';
import { hashOf } from '../../src/scenario/hash.ts';
import { withEntry } from '../../src/scenario/merge.ts';
import type { MapNode } from '../../src/scenario/node.ts';
import { currentFormat, formats, type Formats } from '../../src/scenario/upgrades.ts';
import type { Scenario } from '../../src/schema/scenario.ts';

const folder = new URL('../fixtures/formats/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/**
 * The canonical hash of each format's fixture, over what the program knew when the format was new: its values and defaults
 * stand in the JSON beside it. A kind may gain fields whose defaults leave every answer as it was. When a default or the
 * meaning of anything written changes, that is a new format with an upgrade, and not a new hash here.
 */
const hashes: Readonly<Record<string, string>> = { '1.yaml': 'bbee3bd844feb0d8' };

/** A scenario without what kinds have gained since a snapshot was taken. */
function asRecorded(now: unknown, recorded: unknown): unknown {
  if (Array.isArray(now) && Array.isArray(recorded)) return now.map((item, i) => asRecorded(item, recorded[i]));
  if (!isMap(now) || !isMap(recorded)) return now;
  return Object.fromEntries(Object.keys(recorded).map((key) => [key, asRecorded(now[key], recorded[key])]));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function opened(text: string, options: CheckOptions = {}): Scenario {
  const { scenario, issues } = checkScenario({ file: 'old.yaml', text }, options);
  if (scenario === null) throw new Error(issues.map((issue) => `${issue.place.line}: ${issue.says.en}`).join('\n'));
  return scenario;
}

const mistakesOf = (text: string, options: CheckOptions = {}): string[] =>
  checkScenario({ file: 'old.yaml', text }, options).issues.map(
    ({ place, rule }) => `${place.file}:${place.line}:${place.column} ${rule}`,
  );

describe('every format that ever was', () => {
  it('has a fixture, and an upgrade to the next', () => {
    const numbers = Array.from({ length: currentFormat }, (_, i) => i + 1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.yaml'))).toEqual(numbers.map((n) => `${n}.yaml`));
    expect(Object.keys(hashes)).toEqual(numbers.map((n) => `${n}.yaml`));
    expect([...formats.upgrades.keys()].sort((a, b) => a - b)).toEqual(numbers.slice(0, -1));
  });

  it.each(Object.keys(hashes))('%s opens and gives its recorded hash', (name) => {
    const recorded: unknown = JSON.parse(textOf(name.replace('.yaml', '.json')));
    // The snapshot is a scenario of its time, and what is left of one of today has the same parts.
    expect(hashOf(asRecorded(opened(textOf(name)), recorded) as Scenario)).toBe(hashes[name]);
    expect(hashOf(recorded as Scenario)).toBe(hashes[name]);
  });
});

/** Formats that never were: they said `duration`, and before that `lasts`, for `length`. */
const madeUp: Formats = {
  current: 1,
  upgrades: new Map([
    [-1, (root: MapNode) => renamed(root, 'lasts', 'duration')],
    [0, (root: MapNode) => renamed(root, 'duration', 'length')],
  ]),
};

function renamed(root: MapNode, from: string, to: string): MapNode {
  const value = root.entries.get(from);
  return value === undefined ? root : withEntry(withEntry(root, from, null), to, value);
}

describe('a file of an older format', () => {
  const now = textOf('1.yaml');
  const old = now.replace('passerelle: 1', 'passerelle: 0').replace('length: 24 months', 'duration: 24 months');

  it('is upgraded, and is the same scenario with the same hash', () => {
    expect(opened(old, { formats: madeUp })).toEqual(opened(now));
  });

  it('keeps the places of its author', () => {
    const wrong = old.replace('duration: 24 months', 'duration: 0 months');
    const line = wrong.split('\n').findIndex((each) => each.startsWith('duration')) + 1;
    expect(mistakesOf(wrong, { formats: madeUp })).toEqual([`old.yaml:${line}:11 length-must-be-possible`]);
  });

  it('passes through every format between', () => {
    const two: Formats = { current: 2, upgrades: new Map([...madeUp.upgrades, [1, (root: MapNode) => root]]) };
    expect(opened(old, { formats: two }).hash).toBe(opened(now).hash);
  });

  it('may be extended by a file of the current one, each upgraded by itself', () => {
    const text = 'passerelle: 1\nextends: base\ntitle: Other\n';
    const library = () => ({ file: 'base.yaml', text: old });
    expect(opened(text, { formats: madeUp, library }).hash).toBe(opened(now).hash);
  });

  it('is unknown where no upgrade leads on', () => {
    expect(mistakesOf(old)).toContain('old.yaml:3:13 format-must-be-known');
  });
});

describe('a file of a newer format', () => {
  it('is refused as a whole, with the advice to update the program', () => {
    const text = textOf('1.yaml').replace('passerelle: 1', 'passerelle: 2').replace('24 months', '0 months');
    const { issues } = checkScenario({ file: 'new.yaml', text });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      rule: 'format-must-not-be-newer-than-the-program',
      place: { line: 3, column: 13 },
      says: {
        fr: 'Ce fichier est au format 2\u00a0; ce programme lit le format 1. Mettez le programme à jour.',
        en: 'This file is of format 2; this program reads format 1. Update the program.',
      },
    });
  });

  it('is refused as well when another file extends it', () => {
    const library = () => ({ file: 'base.yaml', text: 'passerelle: 2\nnovelty: yes\n' });
    expect(mistakesOf('passerelle: 1\nextends: base\n', { library })).toEqual([
      'base.yaml:1:13 format-must-not-be-newer-than-the-program',
    ]);
  });
});
