import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayOf,
  dueTable,
  formatDate,
  formatMonth,
  lastDayOfMonth,
  makeCalendar,
  monthOf,
  monthOfDay,
  monthStartTable,
  parseDate,
  parseMonth,
  partsOfDay,
  periodOfDay,
  weekday,
} from '../../src/numbers/calendar.ts';

const sum = (table: Iterable<number>) => [...table].reduce((all, each) => all + each, 0);

describe('dates', () => {
  test('are those of the Gregorian calendar that the machine keeps, from 1600 to 2400', () => {
    fc.assert(
      fc.property(fc.integer({ min: -135_140, max: 157_054 }), (day) => {
        const expected = new Date(day * 86_400_000);
        expect(formatDate(day)).toBe(expected.toISOString().slice(0, 10));
        expect(parseDate(formatDate(day))).toBe(day);
        expect(weekday(day)).toBe(expected.getUTCDay() === 0 ? 7 : expected.getUTCDay());
        const { year, month, day: dayOfMonth } = partsOfDay(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  test('February has 29 days in 2000 and 2024, 28 in 1900 and 2023', () => {
    expect([2000, 2024, 1900, 2023].map((year) => lastDayOfMonth(monthOf(year, 2)))).toEqual([29, 29, 28, 28]);
  });

  test.each(['2009-00', '2009-13', '2009-1', '09-01', '2009-01-01', ' 2009-01', '', '２００９-01'])(
    '"%s" is not a month',
    (text) => {
      expect(parseMonth(text)).toBeNull();
    },
  );

  test.each(['2009-02-29', '2009-01-32', '2009-01-00', '2009-04-31', '2009-1-1', '1900-02-29', '31/01/2009'])(
    '"%s" is not a date',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );

  test('a month is written as it is read', () => {
    expect(parseMonth('2009-01')).toBe(24_108);
    expect(formatMonth(24_108)).toBe('2009-01');
    expect(formatMonth(monthOfDay(-1))).toBe('1969-12');
  });

  test('impossible months and days are refused', () => {
    expect(() => monthOf(2009, 0)).toThrow('month 0');
    expect(() => dayOf(2009, 2, 29)).toThrow('day 29 in 2009-02');
  });
});

const decade = makeCalendar({ start: monthOf(2009, 1), months: 120, step: 'month' });
const weeks = makeCalendar({ start: monthOf(2009, 1), months: 120, step: 'week' });

describe('with monthly steps', () => {
  test('each period is a month', () => {
    expect(decade.periods).toBe(120);
    expect(formatDate(decade.firstDay[1]!)).toBe('2009-02-01');
    expect(formatDate(decade.lastDay[1]!)).toBe('2009-02-28');
    expect(decade.monthOfPeriod[119]).toBe(119);
  });

  test('what is due on the 31st falls due once in every month', () => {
    expect([...dueTable(decade, 'month', 31)]).toEqual(new Array(120).fill(1));
  });

  test('weekly things fall due four or five times a month, and 522 times in ten years', () => {
    const table = dueTable(decade, 'week', 1);
    expect(new Set(table)).toEqual(new Set([4, 5]));
    expect([...table.subarray(0, 3)]).toEqual([5, 4, 4]);
    expect(sum(table)).toBe(Math.ceil(3652 / 7));
  });

  test('quarterly things fall due four times a year and yearly things once', () => {
    expect([...dueTable(decade, 'quarter', 15).subarray(0, 6)]).toEqual([1, 0, 0, 1, 0, 0]);
    expect(sum(dueTable(decade, 'year', 15))).toBe(10);
  });
});

describe('with weekly steps', () => {
  test('a due day of 31 falls in the week that holds the last day of February', () => {
    const table = dueTable(weeks, 'month', 31);
    expect(table[periodOfDay(weeks, dayOf(2009, 2, 28))]).toBe(1);
    expect(table[periodOfDay(weeks, dayOf(2012, 2, 29))]).toBe(1);
    expect(sum(table)).toBe(120);
  });

  test('weeks follow each other without a gap and cover the last month', () => {
    for (let week = 1; week < weeks.periods; week++) expect(weeks.firstDay[week]).toBe(weeks.lastDay[week - 1]! + 1);
    expect(weeks.lastDay[weeks.periods - 1]).toBeGreaterThanOrEqual(dayOf(2018, 12, 31));
    expect(weeks.firstDay[weeks.periods - 1]).toBeLessThanOrEqual(dayOf(2018, 12, 31));
  });

  test('years of 52 and 53 weeks both occur, and months never go back', () => {
    const byYear = new Array<number>(10).fill(0);
    weeks.monthOfPeriod.forEach((month) => byYear[Math.floor(month / 12)]!++);
    expect(new Set(byYear)).toEqual(new Set([52, 53]));
    expect(sum(byYear)).toBe(weeks.periods);
    expect([...weeks.monthOfPeriod]).toEqual([...weeks.monthOfPeriod].toSorted((a, b) => a - b));
  });

  test('every period holds one weekly due date', () => {
    expect(new Set(dueTable(weeks, 'week', 1))).toEqual(new Set([1]));
  });

  test('a month begins in twelve weeks of each year', () => {
    expect(sum(monthStartTable(weeks))).toBe(120);
    expect(Math.max(...monthStartTable(weeks))).toBe(1);
    expect(monthStartTable(weeks)[0]).toBe(1);
  });
});

test('whatever the start and length, every month has a period and a due date on each day', () => {
  const wanted = fc.record({
    start: fc.integer({ min: 1900 * 12, max: 2200 * 12 }),
    months: fc.integer({ min: 1, max: 400 }),
    step: fc.constantFrom('month' as const, 'week' as const),
  });
  fc.assert(
    fc.property(wanted, fc.integer({ min: 1, max: 31 }), (each, day) => {
      const calendar = makeCalendar(each);
      expect(new Set(calendar.monthOfPeriod).size).toBe(each.months);
      expect(sum(dueTable(calendar, 'month', day))).toBe(each.months);
      expect(sum(monthStartTable(calendar))).toBe(each.months);
    }),
  );
});

test('a day outside the calendar has no period', () => {
  expect(periodOfDay(decade, dayOf(2008, 12, 31))).toBe(-1);
  expect(periodOfDay(decade, dayOf(2019, 1, 1))).toBe(-1);
});

test('a calendar of no month, or due on the 32nd, is refused', () => {
  expect(() => makeCalendar({ start: 24_108, months: 0, step: 'month' })).toThrow('0');
  expect(() => makeCalendar({ start: 24_108, months: 1.5, step: 'week' })).toThrow('1.5');
  expect(() => dueTable(decade, 'month', 32)).toThrow('32');
});
