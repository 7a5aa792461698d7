import { describe, expect, it } from 'vitest';
import { coinsLeft } from '../../src/lessons/coins.ts';
import { pictureOf } from '../../src/lessons/picture-of.ts';
import { lessonNamed, lessonNames } from './library.ts';

describe('the picture of a step', () => {
  it.each(lessonNames)('is there for each text and rule of %s', (name) => {
    const lesson = lessonNamed(name).lesson!;
    for (const step of lesson.steps) {
      if (step.kind !== 'tell') continue;
      expect(pictureOf(lesson, step)).not.toBeNull();
    }
  });

  it('is the step’s own where it has one, and a rule is remembered by the last before it', () => {
    const lesson = lessonNamed('what-200-costs').lesson!;
    const coins = { form: 'coins', whole: 'usual', part: null };
    expect(pictureOf(lesson, lesson.steps[0]!)).toEqual(coins);
    expect(
      pictureOf(
        lesson,
        lesson.steps.find(({ kind }) => kind === 'rule')!,
      ),
    ).toEqual(coins);
    expect(
      pictureOf(
        lesson,
        lesson.steps.find(({ kind }) => kind === 'reveal')!,
      ),
    ).toBeNull();
  });
});

describe('what is left of a sum, in coins', () => {
  it('loses a coin for any loss and keeps one for any rest', () => {
    expect(coinsLeft(200, 200)).toEqual({ there: 40, missing: 0 });
    expect(coinsLeft(200, 199.99)).toEqual({ there: 39, missing: 1 });
    expect(coinsLeft(200, 150)).toEqual({ there: 30, missing: 10 });
    expect(coinsLeft(200, 0.01)).toEqual({ there: 1, missing: 39 });
    expect(coinsLeft(200, 0)).toEqual({ there: 0, missing: 40 });
  });
});
