import { monthOfDay } from '../../numbers/calendar.ts';
import type { Calendar } from '../../numbers/calendar.ts';
import type { Season } from './season-fields.ts';

/**
 * The day, counted since 1970-01-01, of a date of the tabular Islamic calendar: months of 30 and 29 days in turn, eleven leap
 * years in thirty (civil epoch, 16 July 622 of the Julian calendar). Observed feasts may be a day or two away.
 *
 * @example islamicDay(1445, 9, 1) // 19793, 11 March 2024
 */
export function islamicDay(year: number, month: number, day: number): number {
  return day + Math.ceil(29.5 * (month - 1)) + 354 * (year - 1) + Math.floor((3 + 11 * year) / 30) - 492_149;
}

/** By month of a calendar, 1 where one of the seasons falls; all ones when no season is named. Ramadan is where it begins. */
export function seasonTable(calendar: Calendar, named: readonly Season[]): Uint8Array {
  const table = new Uint8Array(calendar.months);
  if (named.length === 0) return table.fill(1);
  const feasts = new Set(named.flatMap((season) => feastMonths(calendar, season)));
  for (let month = 0; month < calendar.months; month++) {
    const isNamed = named.includes(monthNames[(calendar.start + month) % 12]!);
    if (isNamed || feasts.has(calendar.start + month)) table[month] = 1;
  }
  return table;
}

const monthNames: readonly Season[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Ramadan begins on the first of the ninth month, Tabaski is the tenth of the twelfth. */
const feasts: Partial<Record<Season, readonly [number, number]>> = { ramadan: [9, 1], tabaski: [12, 10] };

function feastMonths(calendar: Calendar, season: Season): number[] {
  const date = feasts[season];
  if (date === undefined) return [];
  const first = islamicYearOf(calendar.firstDay[0]!) - 1;
  const last = islamicYearOf(calendar.lastDay[calendar.periods - 1]!) + 1;
  return Array.from({ length: last - first + 1 }, (_, i) => monthOfDay(islamicDay(first + i, date[0], date[1])));
}

function islamicYearOf(day: number): number {
  return Math.floor((30 * (day + 492_148) + 10_646) / 10_631);
}
