import { dayOf, lastDayOfMonth, monthOfDay, partsOfDay, weekday } from '../../numbers/calendar.ts';

/** The time between two instalments: so many months or days. */
export interface Gap {
  readonly unit: 'month' | 'day';
  readonly every: number;
}

/** What becomes of a due date on a day nobody works: it stays, or goes to the next working day. */
export type HolidayShift = 'none' | 'next';

/**
 * The days on which instalments fall due, given since 1970-01-01: every so many months on the day of the month of the start
 * (the last day of a shorter month), or every so many days. With `next`, one on a closed day moves to the next open one and
 * the others stay. Source: OpenCBS, non-working days.
 *
 * @example dueDates(dayOf(2026, 1, 31), { unit: 'month', every: 1 }, 2, 'none', isSunday) // 28 February, 31 March
 */
export function dueDates(
  start: number,
  gap: Gap,
  count: number,
  shift: HolidayShift,
  isClosed: (day: number) => boolean,
): number[] {
  return Array.from({ length: count }, (_, k) => {
    const day = plainDate(start, gap, k + 1);
    return shift === 'next' ? nextOpen(day, isClosed) : day;
  });
}

/** How long each period is beside the one without shifts: 1 for most, 31/30 after a due date that moved by a day. */
export function periodLengths(start: number, gap: Gap, days: readonly number[]): Float64Array {
  let before = start;
  let usualBefore = start;
  return Float64Array.from(days, (day, k) => {
    const usual = plainDate(start, gap, k + 1);
    const length = (day - before) / (usual - usualBefore);
    before = day;
    usualBefore = usual;
    return length;
  });
}

/** Whether a day is a Sunday. */
export function isSunday(day: number): boolean {
  return weekday(day) === 7;
}

function plainDate(start: number, { unit, every }: Gap, k: number): number {
  if (unit === 'day') return start + k * every;
  const month = monthOfDay(start) + k * every;
  const year = Math.floor(month / 12);
  const { day } = partsOfDay(start);
  return dayOf(year, month - 12 * year + 1, Math.min(day, lastDayOfMonth(month)));
}

function nextOpen(day: number, isClosed: (day: number) => boolean): number {
  for (let later = day; later < day + 400; later++) if (!isClosed(later)) return later;
  throw new Error('No day is open within 400 days.');
}
