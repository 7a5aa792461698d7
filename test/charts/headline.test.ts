import { describe, expect, it } from 'vitest';
import { monthOf } from '../../src/numbers/calendar.ts';
import { middleOf, rangeOf } from '../../src/charts/headline.ts';

const plain = (text: string | null) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');
const report = { start: monthOf(2027, 1) };
const money = { unit: 'EUR', n: 1000, undefined: 0, p5: 1234, p25: 3000, p50: 4180, p75: 5200, p95: 7890 };

describe('a headline figure', () => {
  it('is rounded to what is known, with its range', () => {
    expect(plain(middleOf(money, report, 'fr'))).toBe('4 200 €');
    expect(rangeOf(money, report, 'en')).toEqual({ low: '€1,200', high: '€7,900' });
  });
  it('is exact when all futures agree', () => {
    const same = { unit: 'EUR', n: 10, undefined: 0, p5: 41832, p25: 41832, p50: 41832, p75: 41832, p95: 41832 };
    expect(middleOf(same, report, 'en')).toBe('€41,832');
    expect(rangeOf(same, report, 'en')).toBe('same');
  });
  it('counts futures when it is a question', () => {
    const lives = { unit: 'yes', n: 998, undefined: 2, mean: 0.741, mcse: 0.01, p5: 0, p25: 0, p50: 1, p75: 1, p95: 1 };
    expect(middleOf(lives, report, 'en')).toBe('yes in 74 futures of 100');
    expect(rangeOf(lives, report, 'en')).toBeNull();
  });
  it('is a date when it is a month of the story', () => {
    const opened = { unit: 'month', n: 9, undefined: 0, p5: 1, p25: 9, p50: 13, p75: 20, p95: 57 };
    expect(middleOf({ ...opened, firstMonthIs: 1 }, report, 'fr')).toBe('janvier 2028');
    expect(rangeOf({ ...opened, firstMonthIs: 0 }, report, 'en')).toEqual({
      low: 'February 2027',
      high: 'October 2031',
    });
    expect(plain(middleOf(opened, report, 'fr'))).toBe('13 mois');
  });
  it('says nothing when no future has a value', () => {
    const none = { unit: 'month', n: 0, undefined: 1000 };
    expect(middleOf(none, report, 'fr')).toBeNull();
    expect(rangeOf(none, report, 'fr')).toBeNull();
  });
});
