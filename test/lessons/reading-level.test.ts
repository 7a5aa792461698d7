import { describe, expect, it } from 'vitest';
import type { LessonText } from '../../src/lessons/lesson.ts';
import { lessonNamed, lessonNames } from './library.ts';

// LIX (C. H. Björnsson 1968): words per sentence plus the percentage of words of more than six letters. Below 40 is easy
// reading in European languages. It measures length, not sense: a person still has to read each lesson aloud.
function lixOf(text: string): { readonly lix: number; readonly longest: number } {
  const sentences = text.split(/[.!?:;]+/).filter((sentence) => /\p{L}/u.test(sentence));
  const wordsOf = (sentence: string) => sentence.match(/[\p{L}’'-]+/gu) ?? [];
  const words = sentences.flatMap(wordsOf);
  const long = words.filter((word) => word.length > 6);
  return {
    lix: words.length / sentences.length + (100 * long.length) / words.length,
    longest: Math.max(...sentences.map((sentence) => wordsOf(sentence).length)),
  };
}

/** Every text in a lesson that is said or shown to the hall. */
function textsIn(value: unknown): readonly LessonText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && typeof value.fr === 'string') return [value as LessonText];
  return Object.values(value).flatMap(textsIn);
}

describe.each(lessonNames)('the words of %s', (name) => {
  const texts = textsIn(lessonNamed(name).lesson);

  it.each(['fr', 'en'] as const)('are easy to read aloud (%s)', (language) => {
    const said = texts.map((text) => text[language]!);
    const { lix, longest } = lixOf(said.join('. '));
    expect(lix).toBeLessThan(40);
    expect(longest).toBeLessThanOrEqual(24);
  });

  it('promise nothing and shame nobody', () => {
    for (const { fr, en } of texts) {
      expect(fr).not.toMatch(/garanti(?!e)|sans risque|validé|coupables|mauvais payeur|honte/i);
      expect(en).not.toMatch(/guaranteed|risk.free|validated|bad payer|shame/i);
    }
  });

  it('are not the same in any two languages', () => {
    const same = texts.filter(({ fr, en, ar }) => (fr?.length ?? 0) > 20 && (fr === en || fr === ar));
    expect(same).toEqual([]);
  });
});
