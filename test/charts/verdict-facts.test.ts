import { describe, expect, it } from 'vitest';
import { askedIn, holdsIn, weakestOf } from '../../src/charts/verdict-facts.ts';
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
  it('knows its weakest point, and none when all hold', () => {
    expect(weakestOf(verdict)).toEqual({ key: 'askedReplaces', n: 64 });
    expect(weakestOf({ ...verdict, promises: 998, lives: 998, replaces: 998 })).toBeNull();
  });
});
