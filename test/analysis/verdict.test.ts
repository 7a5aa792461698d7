import { describe, expect, it } from 'vitest';
import { outOf, verdictSentence } from '../../src/analysis/sentences.ts';
import type { Verdict } from '../../src/analysis/report.ts';
import { verdictOf } from '../../src/analysis/verdict.ts';
import type { Ensemble } from '../../src/ensemble/ensemble.ts';

/** An ensemble of promises and questions alone: `missed[promise][future]`, answers 1, 0 or 'none' or 'does-not-apply'. */
function answered(
  missed: readonly (readonly number[])[],
  lives: readonly (number | 'none' | 'does-not-apply')[] | null = null,
): Ensemble {
  const runs = missed[0]?.length ?? lives?.length ?? 0;
  const words = (word: string) => ({ fr: `les ${word}`, en: word });
  return {
    layout: {
      months: 24,
      series: [],
      indicators:
        lives === null
          ? []
          : [
              {
                id: 'clinic.lives',
                label: words('vie'),
                unit: 'yes',
                scale: 1,
                better: 'higher',
                formula: words(''),
                definition: { fr: '', en: '' },
                verdict: 'lives',
              },
            ],
      promises: missed.map((_, i) => ({ id: ['wages', 'pots'][i]!, label: words(['wages', 'pots'][i]!) })),
    },
    hash: '',
    seed: 1,
    runs,
    played: runs,
    series: new Float64Array(),
    histograms: null,
    indicators: Float64Array.from(lives ?? [], (answer) => (answer === 1 ? 1 : 0)),
    reasons: Uint8Array.from(lives ?? [], (answer) => (answer === 'none' ? 1 : answer === 'does-not-apply' ? 6 : 0)),
    missed: Int16Array.from(missed.flat()),
    failed: [],
    succeeded: Int32Array.from({ length: runs }, (_, i) => i),
  };
}

describe('the verdict', () => {
  it('holds in the futures in which no promise is broken in any month', () => {
    const verdict = verdictOf(
      answered([
        [-1, 3, -1, -1],
        [-1, -1, 0, -1],
      ]),
    );
    expect(verdict).toMatchObject({ futures: 4, holds: 2, promises: 2, lives: null, replaces: null });
  });

  it('names the promise that is broken first most often, and the median month, counted from 1', () => {
    const verdict = verdictOf(
      answered([
        [5, 7, 9, -1, 4],
        [2, 8, -1, -1, 4],
      ]),
    );
    expect(verdict.breaksFirst).toMatchObject({ promise: 'wages', futures: 3, month: 8 });
  });

  it('has nothing that breaks when all is kept', () => {
    expect(verdictOf(answered([[-1, -1]])).breaksFirst).toBeNull();
  });

  it('asks all questions together and each alone', () => {
    const verdict = verdictOf(answered([[-1, -1, 3, -1]], [1, 0, 1, 1]));
    expect(verdict).toMatchObject({ holds: 2, promises: 3, lives: 3 });
  });

  it('takes a question without an answer as a no, unless it does not apply', () => {
    expect(verdictOf(answered([], ['none', 'does-not-apply', 1])).lives).toBe(2);
  });
});

describe('the sentence of the verdict', () => {
  const verdict: Verdict = {
    futures: 1000,
    holds: 620,
    opens: null,
    promises: 620,
    lives: null,
    replaces: null,
    breaksFirst: {
      promise: 'wages',
      label: { fr: 'les salaires', en: 'wages' },
      question: null,
      futures: 300,
      month: 14,
    },
    remedies: [],
  };
  const told = (changes: Partial<Verdict>, failed = 0) =>
    verdictSentence({ verdict: { ...verdict, ...changes }, failed }, 'fr');

  it('counts futures out of a hundred and says what breaks first', () => {
    expect(told({})).toBe(
      'Dans 62 futurs sur 100 toutes les promesses sont tenues à temps. Ce qui casse d’abord\u00a0: les salaires, mois 14.',
    );
    expect(verdictSentence({ verdict, failed: 0 }, 'en')).toBe(
      'In 62 of 100 futures every promise is kept on time. What breaks first: wages, month 14.',
    );
  });

  it('never rounds to none or all', () => {
    expect(outOf(999, 1000)).toEqual({ n: 99, total: 100 });
    expect(outOf(1, 1000)).toEqual({ n: 1, total: 100 });
    expect(outOf(1000, 1000)).toEqual({ n: 100, total: 100 });
    expect(outOf(3, 7)).toEqual({ n: 3, total: 7 });
  });

  it('says when all or none hold, by their number', () => {
    expect(told({ holds: 1000, breaksFirst: null })).toContain('Dans chacun des 1000 futurs simulés');
    expect(told({ holds: 0 })).toContain('Dans aucun des 1000 futurs');
  });

  it('keeps the questions apart when there are several', () => {
    const sentence = told({ lives: 200, holds: 100 });
    expect(sentence).toContain('Dans 10 futurs sur 100 tout tient à la fois');
    expect(sentence).toContain('dans 62 futurs sur 100');
    expect(sentence).toContain('sans nouvelles cotisations dans 20 futurs sur 100');
  });

  it('tells remedies with their values, and levers that are not enough', () => {
    const remedy = {
      path: 'a.dues',
      label: { fr: 'Cotisation', en: 'Dues' },
      role: 'decision',
      from: 20,
      best: { value: 28, share: 0.9 },
      unit: 'EUR/month',
    } as const;
    expect(told({ remedies: [{ ...remedy, to: 28 }] })).toContain('Cotisation, 20 EUR/month → 28 EUR/month.');
    expect(told({ remedies: [{ ...remedy, to: null }] })).toContain('Cotisation ne suffit pas');
  });

  it('says that failed futures do not count, and that without promises there is no verdict', () => {
    expect(told({}, 1)).toContain('1 futur n’a pas pu être calculé jusqu’au bout et ne compte pas.');
    expect(told({ promises: null })).toContain('pas de verdict');
    expect(told({ futures: 0, holds: 0 })).toContain('Aucun futur');
  });
});
