import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breaks } from './breaks/index.ts';
import { claimsFiles } from './library.ts';

const stories = claimsFiles.map((file) => file.replace('.claims.yaml', ''));

describe('the claims of the library', () => {
  it('are each tested in a file of their story', () => {
    const untested = stories.filter((story) => !existsSync(new URL(`stories/${story}.test.ts`, import.meta.url)));
    expect(untested).toEqual([]);
  });

  it('are broken for stories that exist', () => {
    expect(Object.keys(breaks).filter((story) => !stories.includes(story))).toEqual([]);
  });
});
