import { describe, expect, it } from 'vitest';
import { dueDates, isSunday, periodLengths } from '../../../src/finance/loans/due-dates.ts';
import { dayOf, formatDate } from '../../../src/numbers/calendar.ts';

const month = { unit: 'month', every: 1 } as const;
const shown = (days: readonly number[]) => days.map(formatDate);

describe('due dates', () => {
  it('keep the day of the month, and take the last one of a shorter month', () => {
    expect(shown(dueDates(dayOf(2026, 1, 31), month, 4, 'none', isSunday))).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
  });
  it('come every so many days', () => {
    expect(shown(dueDates(dayOf(2026, 12, 25), { unit: 'day', every: 14 }, 2, 'none', isSunday))).toEqual([
      '2027-01-08',
      '2027-01-22',
    ]);
  });
  it('on a Sunday go to the Monday, and the next one stays where it was', () => {
    // 15 March and 15 November 2026 are Sundays.
    const days = dueDates(dayOf(2026, 2, 15), month, 2, 'next', isSunday);
    expect(shown(days)).toEqual(['2026-03-16', '2026-04-15']);
    expect([...periodLengths(dayOf(2026, 2, 15), month, days)]).toEqual([29 / 28, 30 / 31]);
  });
  it('that do not move have periods of the usual length', () => {
    const days = dueDates(dayOf(2026, 2, 15), month, 12, 'none', isSunday);
    expect([...periodLengths(dayOf(2026, 2, 15), month, days)]).toEqual(Array(12).fill(1));
  });
});
