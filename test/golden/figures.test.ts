import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headlineOf, idleLines, readRecord, recordText, unrecorded } from './figures.ts';
import { stories } from './runs.ts';
import type { GoldenRun } from './runs.ts';

/**
 * scenarios/figures.csv tells of every headline figure what it was, version by version, and why it moved. After golden runs
 * were written anew, add the lines they need:
 *
 *   FIGURES_WHY="wages are paid before dues" npx vitest run test/golden/figures.test.ts
 */
const why = process.env['FIGURES_WHY'];
const file = new URL('../../scenarios/figures.csv', import.meta.url);
const version: string = JSON.parse(readFileSync('package.json', 'utf8')).version;

const now = stories.flatMap((story) => {
  const text = readFileSync(new URL(`../../scenarios/${story}.yaml`, import.meta.url), 'utf8');
  // Written by the golden tests.
  const golden = JSON.parse(readFileSync(new URL(`${story}.json`, import.meta.url), 'utf8')) as GoldenRun;
  return headlineOf(story, text, golden);
});
const kept = readRecord(file);

describe('the record of headline figures', () => {
  it('has a line, with its reason, for each figure that moved', () => {
    const missing = unrecorded(kept, now);
    if (why !== undefined && missing.length > 0) {
      writeFileSync(file, recordText([...kept, ...missing.map((figure) => ({ ...figure, version, why }))]));
    }
    const names = unrecorded(readRecord(file), now).map(({ story, figure }) => `${story} ${figure}`);
    expect(names, 'FIGURES_WHY="the reason" npx vitest run test/golden/figures.test.ts').toEqual([]);
  });

  it('has no line without a reason, and none that says nothing new', () => {
    expect(kept.filter((line) => line.why.trim() === '' || line.version === '')).toEqual([]);
    expect(idleLines(kept)).toEqual([]);
    expect(new Set(kept.map(({ story }) => story))).toEqual(new Set(stories));
  });

  it('is written as it is read', () => {
    expect(recordText(kept)).toBe(readFileSync(file, 'utf8'));
  });

  it('misses a figure that moves, is new or is gone', () => {
    const [first, second, ...others] = now;
    const changed = { ...first!, median: `${Number(first!.median) + 1}` };
    const another = { ...first!, figure: 'somebody.figure' };
    expect(unrecorded(kept, [changed, ...others, another])).toEqual([
      changed,
      another,
      { ...second!, median: '', without: '' },
    ]);
    expect(idleLines([...kept, { ...second!, version, why: 'nothing' }])).toHaveLength(1);
  });
});
