import type { Words } from '../engine/words.ts';
import { formatShortMonth } from '../text/numbers.ts';

/** A place on the axis of months: the number of the month from 0, and its date in words. */
export interface MonthTick {
  readonly month: number;
  readonly label: Words;
}

/**
 * Ticks at round dates: Januaries when the span is longer than two years, otherwise months at even distances from the
 * first. At most `most` of them. `start` counts months of the calendar (year × 12 + month − 1).
 */
export function monthTicks(start: number, months: number, most = 6): readonly MonthTick[] {
  const years = months > 24;
  const step = years
    ? 12 * roundUp(months / 12 / most, [1, 2, 5, 10, 20, 50])
    : roundUp(months / most, [1, 2, 3, 6, 12]);
  const first = years ? (12 - (start % 12)) % 12 : 0;
  const ticks: MonthTick[] = [];
  for (let month = first; month < months; month += step) {
    ticks.push({ month, label: years ? yearOf(start + month) : shortMonth(start + month) });
  }
  return ticks;
}

/** A month of the calendar in few letters: `mars 2028`, `Mar 2028`. */
export function shortMonth(month: number): Words {
  return { fr: formatShortMonth(month, 'fr'), en: formatShortMonth(month, 'en') };
}

function yearOf(month: number): Words {
  const year = String(Math.floor(month / 12));
  return { fr: year, en: year };
}

function roundUp(value: number, steps: readonly number[]): number {
  return steps.find((step) => step >= value) ?? Math.ceil(value);
}
