import type { IndicatorSummary, Report } from '../analysis/report.ts';
import type { Language, Words } from '../engine/words.ts';
import { formatMonthName } from '../text/numbers.ts';
import { say } from '../text/say.ts';
import { inHundred } from './dots.ts';
import { figure, roughFigure } from './figures.ts';

/** A summary and the first month of its story, absolute. */
type Told = Pick<Report, 'start'>;

/**
 * The middle value of a figure, rounded to two significant figures when futures differ; of a yes-or-no question, in how many
 * futures of 100 it is yes. Null when no future has a value.
 */
export function middleOf(summary: IndicatorSummary, { start }: Told, language: Language): string | null {
  const { p50, unit, mean, n } = summary;
  if (p50 === undefined) return null;
  if (unit === 'yes' && mean !== undefined) return say(yesIn, language, { n: inHundred(mean * n, n) });
  return dateOf(p50, summary, start, language) ?? (isSame(summary) ? figure : roughFigure)(p50, unit, language);
}

/**
 * What lies below and above in 90 futures of 100; `same` when all futures agree, null when none has a value or when it is a
 * yes-or-no question.
 */
export function rangeOf(
  summary: IndicatorSummary,
  { start }: Told,
  language: Language,
): { readonly low: string; readonly high: string } | 'same' | null {
  const { p5, p95, unit } = summary;
  if (p5 === undefined || p95 === undefined || unit === 'yes') return null;
  if (isSame(summary)) return 'same';
  const told = (value: number): string => dateOf(value, summary, start, language) ?? roughFigure(value, unit, language);
  return { low: told(p5), high: told(p95) };
}

/** Months counted from the beginning of the story read as a date; null for any other figure. */
function dateOf(value: number, { firstMonthIs }: IndicatorSummary, start: number, language: Language): string | null {
  if (firstMonthIs === undefined) return null;
  return formatMonthName(start + Math.round(value) - firstMonthIs, language);
}

function isSame({ p5, p95 }: IndicatorSummary): boolean {
  return p5 === p95;
}

const yesIn: Words = { fr: 'oui dans {n} {n|futur|futurs} sur 100', en: 'yes in {n} {n|future|futures} of 100' };
