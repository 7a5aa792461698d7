import { describe, expect, it } from 'vitest';
import { askedIn, breaksFirstSentence, holdsIn } from '../../src/charts/verdict-facts.ts';
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
