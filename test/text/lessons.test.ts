import { describe, expect, it } from 'vitest';
import { lessonTexts } from '../../src/text/lessons.ts';
import { placesOf } from '../../src/text/say.ts';

const texts = Object.entries(lessonTexts);

describe('the texts around lessons', () => {
  it.each(texts)('%s fills the same places in its languages', (_key, { fr, en, ar }) => {
    expect(placesOf(en)).toEqual(placesOf(fr));
    expect(placesOf(ar)).toEqual(placesOf(fr));
  });

  it.each(texts)('%s keeps French signs beside their words', (_key, { fr }) => {
    expect(fr).not.toMatch(/ [:;!?%»€]/);
    expect(fr).not.toMatch(/« |'/);
  });

  it('are Arabic where they say so', () => {
    for (const [, { ar }] of texts) expect(ar).toMatch(/[\u0600-\u06ff]/);
  });

  it('promise nothing and shame nobody', () => {
    for (const [, { fr, en }] of texts) {
      expect(fr).not.toMatch(/garanti|assuré|certain|sans risque|validé|mauvais élève|honte/i);
      expect(en).not.toMatch(/guarantee|assured|certain|risk.free|validated|shame/i);
    }
  });
});
