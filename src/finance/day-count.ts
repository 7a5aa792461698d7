import { dayOf, isLeapYear, partsOfDay } from '../numbers/calendar.ts';

/** The conventions by which days become years. */
export type DayCount = 'act/365F' | 'act/360' | '30/360' | 'act/act ISDA';

/**
 * The years between two days, given since 1970-01-01, by a day-count convention. `30/360` is the American rule without its
 * clause on February: the first day is at most the 30th, and a last day of 31 becomes 30 after a first day of 30. `act/act
 * ISDA` divides the days of each calendar year by 365 or 366; the first day counts, the last does not. Sources: ISDA,
 * 2006 Definitions, section 4.16; the first day may be after the last, then the result is negative (30/360: as computed).
 *
 * @example yearFraction(dayOf(2008, 1, 1), dayOf(2009, 1, 1), 'act/365F') // 366/365
 */
export function yearFraction(from: number, to: number, dayCount: DayCount): number {
  switch (dayCount) {
    case 'act/365F':
      return (to - from) / 365;
    case 'act/360':
      return (to - from) / 360;
    case '30/360':
      return thirty360(from, to);
    case 'act/act ISDA':
      return from <= to ? actualActual(from, to) : 0 - actualActual(to, from);
  }
}

function thirty360(from: number, to: number): number {
  const first = partsOfDay(from);
  const last = partsOfDay(to);
  const firstDay = Math.min(first.day, 30);
  const lastDay = last.day === 31 && firstDay === 30 ? 30 : last.day;
  return (360 * (last.year - first.year) + 30 * (last.month - first.month) + lastDay - firstDay) / 360;
}

function actualActual(from: number, to: number): number {
  let years = 0;
  for (let day = from; day < to;) {
    const { year } = partsOfDay(day);
    const end = Math.min(to, dayOf(year + 1, 1, 1));
    years += (end - day) / (isLeapYear(year) ? 366 : 365);
    day = end;
  }
  return years;
}
