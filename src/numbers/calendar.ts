import { dayOf, lastDayOfMonth, type Month, monthOfDay } from './dates.ts';

export * from './dates.ts';

/**
 * The periods of a run and the days they cover. Days are whole numbers since 1970-01-01; the last day belongs to its period.
 *
 *     step month: period p is month start + p
 *     step week:  period p is the 7 days from the start month's first day + 7 p, until the last month is covered, so that
 *                 the last week may reach into the month after the end
 *
 * A week belongs to the month that holds its last day (a report by month takes it there), but never to a month after the
 * end: such a last week counts for the last month. Every month holds at least one week so.
 */
export interface Calendar {
  readonly start: Month;
  readonly months: number;
  readonly step: 'month' | 'week';
  readonly periods: number;
  /** By period: the month it is reported in, 0 for the start month. */
  readonly monthOfPeriod: Int32Array;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
}

/**
 * Makes the calendar of a run. Weeks begin on the weekday of the start month's first day and are never cut at the end of a
 * month or year, so a year holds 52 or 53 of their ends. Throws when the start or length is not whole or the length is below
 * one month.
 *
 * @example makeCalendar({ start: monthOf(2009, 1), months: 12, step: 'week' }).periods // 53: 52 weeks cover 364 days
 */
export function makeCalendar(wanted: { start: Month; months: number; step: 'month' | 'week' }): Calendar {
  const { start, months, step } = wanted;
  if (!Number.isInteger(start) || !Number.isInteger(months) || months < 1) {
    throw new Error(`A calendar starts in a whole month and lasts whole months, not ${months} from ${start}.`);
  }
  const origin = firstDayOfMonth(start);
  const days = firstDayOfMonth(start + months) - origin;
  const periods = step === 'month' ? months : Math.ceil(days / 7);
  const monthOfPeriod = new Int32Array(periods);
  const firstDay = new Int32Array(periods);
  const lastDay = new Int32Array(periods);
  for (let period = 0; period < periods; period++) {
    firstDay[period] = step === 'month' ? firstDayOfMonth(start + period) : origin + 7 * period;
    lastDay[period] = step === 'month' ? firstDayOfMonth(start + period + 1) - 1 : origin + 7 * period + 6;
    monthOfPeriod[period] = Math.min(monthOfDay(lastDay[period]!) - start, months - 1);
  }
  return { start, months, step, periods, monthOfPeriod, firstDay, lastDay };
}

/** How often something falls due. */
export type Every = 'week' | 'month' | 'quarter' | 'year';

/**
 * Counts, by period, how many due dates of something regular fall in it. Monthly things fall due on the given day of every
 * month (31 is the last day of a shorter month), quarterly and yearly things on that day of every third and twelfth month
 * from the start month on. Weekly things fall due every seventh day from the first day of the start month on: four or five
 * times in a monthly period; for them the day of the month counts for nothing. Due dates after the last month are left out,
 * also when the last week reaches there. Throws when the day is not a whole number from 1 to 31.
 *
 * @example dueTable(calendar, 'month', 31) // with monthly steps: 1 everywhere
 */
export function dueTable(calendar: Calendar, every: Every, dayOfMonth: number): Uint8Array {
  if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1 || dayOfMonth > 31) {
    throw new Error(`A due day is a day of the month from 1 to 31, not ${dayOfMonth}.`);
  }
  const table = new Uint8Array(calendar.periods);
  if (every === 'week') {
    const end = firstDayOfMonth(calendar.start + calendar.months);
    for (let day = calendar.firstDay[0]!; day < end; day += 7) table[periodOfDay(calendar, day)]! += 1;
    return table;
  }
  for (let month = 0; month < calendar.months; month += monthsBetween[every]) {
    table[periodOfDay(calendar, dueDay(calendar.start + month, dayOfMonth))]! += 1;
  }
  return table;
}

/**
 * Marks, by period, with 1 the period that holds the first day of a month: there a monthly rate accrues. With monthly steps
 * every period is marked; with weekly steps twelve of the 52 or 53 weeks of a year are.
 */
export function monthStartTable(calendar: Calendar): Uint8Array {
  return dueTable(calendar, 'month', 1);
}

/**
 * The period that holds a day, or -1 for a day outside the calendar.
 *
 * @example periodOfDay(calendar, dayOf(2009, 2, 28)) // 1 with monthly steps from January 2009
 */
export function periodOfDay(calendar: Calendar, day: number): number {
  const first = calendar.firstDay[0]!;
  if (day < first || day > calendar.lastDay[calendar.periods - 1]!) return -1;
  return calendar.step === 'month' ? monthOfDay(day) - calendar.start : Math.floor((day - first) / 7);
}

const monthsBetween = { month: 1, quarter: 3, year: 12 } as const;

function dueDay(month: Month, dayOfMonth: number): number {
  return firstDayOfMonth(month) - 1 + Math.min(dayOfMonth, lastDayOfMonth(month));
}

function firstDayOfMonth(month: Month): number {
  const year = Math.floor(month / 12);
  return dayOf(year, month - 12 * year + 1, 1);
}
