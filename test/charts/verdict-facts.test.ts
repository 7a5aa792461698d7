import { describe, expect, it } from 'vitest';
import { askedIn, breaksFirstSentence, holdsIn, questionSentences } from '../../src/charts/verdict-facts.ts';
import { reportFixture } from '../charts/report-fixture.ts';

const { verdict } = reportFixture();

describe('a verdict', () => {
  it('counts what breaks and what holds out of one hundred', () => {
    expect(holdsIn(verdict)).toEqual({ holds: 62, broken: 38 });
    expect(holdsIn({ ...verdict, holds: 997 })).toEqual({ holds: 99, broken: 1 });
  });
  it('tells the questions that are asked, and only those', () => {
    const some = { ...verdict, lives: null };
    expect(askedIn(some).map(({ key }) => key)).not.toContain('askedLives');
    expect(askedIn(some).find(({ key }) => key === 'askedPromises')?.n).toBe(70);
  });
  it('says from when on it lives, where one project says so', () => {
    const report = reportFixture();
    const lives = { unit: 'month', firstMonthIs: 1, n: 650, undefined: 350, p50: 14 } as const;
    const from = { ...report, indicators: { ...report.indicators, 'farm.livesFrom': lives } };
    const plainly = (sentences: readonly string[]) => sentences.map((each) => each.replaceAll('\u00a0', ' '));
    expect(plainly(questionSentences(from, 'fr'))).toContain(
      'le projet vit sans nouvelles cotisations : 65 sur 100, en général dès février 2028',
    );
    expect(plainly(questionSentences(report, 'en'))).toContain('the project lives without new dues: 65 of 100');
    const two = { ...from, indicators: { ...from.indicators, 'shop.livesFrom': lives } };
    expect(questionSentences(two, 'en')).toContain('the project lives without new dues: 65 of 100');
  });
  it('says what breaks first: a promise with its month, or a question that is answered with no', () => {
    const report = reportFixture();
    expect(breaksFirstSentence(report, 'en')).toBe(
      '“Wages”: the first promise broken in 30 futures of 100, usually around February 2028 (month 14).',
    );
    const never = {
      promise: 'farm.opens',
      label: { fr: 'ouvre', en: 'opens' },
      question: 'opens',
      month: null,
    } as const;
    const asked = { ...report, verdict: { ...verdict, breaksFirst: { ...never, futures: 520 } } };
    expect(breaksFirstSentence(asked, 'en')).toBe(
      'Most often no promise is broken, but this is not so: “the project opens”, in 52 futures of 100.',
    );
    const none = { ...report, verdict: { ...verdict, breaksFirst: null } };
    expect(breaksFirstSentence(none, 'fr')).toBe('Rien ne casse dans ces futurs.');
  });
});
