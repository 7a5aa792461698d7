import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runStory, stories } from './runs.ts';
import type { GoldenRun } from './runs.ts';

/**
 * Runs that may be wrong but must not move unnoticed. When a change is meant, write them anew and say why in the commit:
 *
 *   UPDATE_GOLDEN=1 npx vitest run test/golden
 */
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

describe.each(stories)('%s', (story) => {
  const file = new URL(`${story}.json`, import.meta.url);

  it('gives the same numbers as when its golden run was kept', () => {
    const run = runStory(story);
    if (isUpdate) writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);
    expect(existsSync(file), `There is no golden run of ${story}: UPDATE_GOLDEN=1 npx vitest run test/golden`).toBe(
      true,
    );
    // The file is written by this very test.
    const kept = JSON.parse(readFileSync(file, 'utf8')) as GoldenRun;
    expect(run).toEqual(kept);
  });
});
