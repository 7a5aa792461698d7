import type { PairedBands } from '../analysis/paired-bands.ts';
import type { Words } from '../engine/words.ts';
import { formatMonthName } from '../text/numbers.ts';
import { say, textOf } from '../text/say.ts';
import { figure, rough } from './figures.ts';
import { monthTicks } from './month-axis.ts';
import { fanOf, type ChartSpec } from './spec.ts';

/**
 * The fan chart of how far apart two designs are over time. `title` says which pair and which row; `start` is the month the
 * designs begin.
 */
export function differenceSpec(
  bands: PairedBands,
  { row, title, start }: { readonly row: string; readonly title: Words; readonly start: number },
): ChartSpec {
  const months = bands.p50.length;
  return {
    theme: 'impact',
    row,
    title,
    unit: bands.unit,
    start,
    months,
    futures: bands.n,
    ticks: monthTicks(start, months),
    ...fanOf(bands),
    marks: [],
    summary: { fr: summary('fr'), en: summary('en') },
  };
  function summary(language: 'fr' | 'en'): string {
    const at = (curve: readonly number[]): string => figure(rough(curve[months - 1] ?? 0), bands.unit, language);
    const month = formatMonthName(start + months - 1, language);
    const facts = {
      title: textOf(title, language),
      month,
      median: at(bands.p50),
      low: at(bands.p5),
      high: at(bands.p95),
    };
    return say(says, language, facts);
  }
}

/** Whether two designs are equal in every month of at least nine futures in ten. */
export function isFlat({ p5, p95 }: PairedBands): boolean {
  return p5.every((value) => value === 0) && p95.every((value) => value === 0);
}

const says: Words = {
  fr: '{title}. En {month}, l’écart est de {median} au milieu des futurs, entre {low} et {high} dans 90 futurs sur 100.',
  en: '{title}. In {month}, the difference is {median} in the middle of the futures, between {low} and {high} in 90 futures of 100.',
};
