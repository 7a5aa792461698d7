import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/text/say.ts';

const modules = Object.entries(import.meta.glob('../../src/text/*.ts', { eager: true }));

/** Every pair of a French and an English text in what a module exports, with the way to it. */
function wordsIn(value: unknown, path: string): [string, { fr: string; en: string }][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && 'en' in value && typeof value.fr === 'string' && typeof value.en === 'string') {
    return [[path, { fr: value.fr, en: value.en }]];
  }
  return Object.entries(value).flatMap(([key, inside]) => wordsIn(inside, `${path}.${key}`));
}

describe.each(modules)('the texts of %s', (name, exported) => {
  it('fill the same places in both languages, and none is empty', () => {
    for (const [path, { fr, en }] of wordsIn(exported, name)) {
      expect([path, placesOf(fr)]).toEqual([path, placesOf(en)]);
      expect([path, fr.trim() !== '', en.trim() !== '']).toEqual([path, true, true]);
    }
  });
});
