import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/scenario/hash.ts';
import type { Scenario } from '../../src/schema/scenario.ts';

const text = readFileSync(new URL('../fixtures/formats/1.json', import.meta.url), 'utf8');
const fresh = (): Scenario => JSON.parse(text) as Scenario;
const original = hashOf(fresh());

/** Keys whose values change no result: what is said and not computed with. */
const said = ['mark', 'title', 'unit', 'label'];

/** The paths of all texts, numbers and yes or no below a value, without what is only said. */
function leavesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return value === null ? [] : [path];
  return Object.entries(value).flatMap(([key, inside]) => (said.includes(key) ? [] : leavesOf(inside, [...path, key])));
}

/** The recorded scenario with one leaf changed a little. */
function changedAt(path: readonly string[]): Scenario {
  const scenario = fresh();
  let map = scenario as unknown as Record<string, unknown>; // Plain data, of which any part may be changed here.
  for (const step of path.slice(0, -1)) map = map[step] as Record<string, unknown>;
  const last = path.at(-1)!;
  const before = map[last];
  map[last] =
    typeof before === 'number'
      ? before + 1e-9 + Math.abs(before) * 1e-9
      : typeof before === 'boolean'
        ? !before
        : `${String(before)}x`;
  return scenario;
}

describe('the hash of a scenario', () => {
  it('changes with any value that a result depends on', () => {
    const { start, months, step, currencies, institutions, events } = fresh();
    const leaves = leavesOf({ start, months, step, currencies, institutions, events });
    // The id of an event names it in draws; what happened is a word for people.
    const unseen = leaves.filter((path) => hashOf(changedAt(path)) === original).map((path) => path.join('.'));
    expect(leaves.length).toBeGreaterThan(300);
    expect(unseen).toEqual(events.map((_event, i) => `events.${i}.what`));
  });

  it('does not change with marks and with the unit that is shown', () => {
    const remarked = text.replaceAll('"name":"assumed"', '"name":"own"').replaceAll('"unit":"EUR"', '"unit":"euros"');
    expect(remarked).not.toBe(text);
    expect(hashOf(JSON.parse(remarked) as Scenario)).toBe(original);
  });
});
