/** A month as one number: 12 times the year, plus 0 for January to 11 for December. */
export type Month = number;

/**
 * The month of a year (month 1 is January). Throws when the month is not a whole number from 1 to 12.
 *
 * @example monthOf(2009, 1) // 24108
 */
export function monthOf(year: number, month1to12: number): Month {
  if (!Number.isInteger(year) || !Number.isInteger(month1to12) || month1to12 < 1 || month1to12 > 12) {
    throw new Error(`There is no month ${month1to12} of the year ${year}.`);
  }
  return year * 12 + month1to12 - 1;
}

/**
 * Reads a month written as four digits, a hyphen and two digits; null when it is anything else or no such month exists.
 *
 * @example parseMonth('2009-13') // null
 */
export function parseMonth(text: string): Month | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? monthOf(Number(match[1]), month) : null;
}

/** Writes a month as `parseMonth` reads it, for the years 0 to 9999. */
export function formatMonth(month: Month): string {
  const year = Math.floor(month / 12);
  return `${padded(year, 4)}-${padded(month - 12 * year + 1, 2)}`;
}

/**
 * The day as a whole number since 1970-01-01, in the Gregorian calendar carried back before 1582. Throws when there is no
 * such day. Source of the count: Hinnant, "chrono-compatible low-level date algorithms", howardhinnant.github.io.
 *
 * @example dayOf(2000, 3, 1) // 11017
 */
export function dayOf(year: number, month1to12: number, day: number): number {
  const month = monthOf(year, month1to12);
  if (!Number.isInteger(day) || day < 1 || day > lastDayOfMonth(month)) {
    throw new Error(`There is no day ${day} in ${formatMonth(month)}.`);
  }
  return daysToMonth(month) + day - 1;
}

/**
 * Reads a date written as year, month and day with hyphens; null when it is anything else or no such day exists.
 *
 * @example parseDate('2009-02-29') // null
 */
export function parseDate(text: string): number | null {
  const match = /^(\d{4}-\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const month = parseMonth(match[1]!);
  const day = Number(match[2]);
  return month !== null && day >= 1 && day <= lastDayOfMonth(month) ? daysToMonth(month) + day - 1 : null;
}

/** A day's year, month from 1 to 12 and day of the month. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Takes a day apart; the opposite of `dayOf`. */
export function partsOfDay(day: number): DateParts {
  const month = monthOfDay(day);
  const year = Math.floor(month / 12);
  return { year, month: month - 12 * year + 1, day: day - daysToMonth(month) + 1 };
}

/** Writes a day as `parseDate` reads it, for the years 0 to 9999. */
export function formatDate(day: number): string {
  return `${formatMonth(monthOfDay(day))}-${padded(partsOfDay(day).day, 2)}`;
}

/**
 * The month that holds a day. The first guess, from the mean length of a month, is never more than one month off.
 *
 * @example formatMonth(monthOfDay(-1)) // '1969-12'
 */
export function monthOfDay(day: number): Month {
  let month = 1970 * 12 + Math.floor(day / 30.436875);
  while (daysToMonth(month) > day) month--;
  while (daysToMonth(month + 1) <= day) month++;
  return month;
}

/** The number of days in a month: 28 to 31. */
export function lastDayOfMonth(month: Month): number {
  return daysToMonth(month + 1) - daysToMonth(month);
}

/** The weekday of a day: 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekday(day: number): number {
  return day + 3 - 7 * Math.floor((day + 3) / 7) + 1;
}

/** Tells whether a year has 366 days. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The first day of a month. Years are counted from 1 March, so that the leap day is the last day of its year. */
function daysToMonth(month: Month): number {
  const fromMarch = month - 2;
  const year = Math.floor(fromMarch / 12);
  const monthFromMarch = fromMarch - 12 * year;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) - 719_468;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
