import type { IndicatorSummary } from '../analysis/report.ts';
import type { Language, Words } from '../engine/words.ts';
import { say } from '../text/say.ts';
import { inHundred } from './dots.ts';
import { figure, roughFigure } from './figures.ts';

/**
 * The middle value of a figure, rounded to two significant figures when futures differ; of a yes-or-no question, in how many
 * futures of 100 it is yes. Null when no future has a value.
 */
export function middleOf(summary: IndicatorSummary, language: Language): string | null {
  const { p50, unit, mean, n } = summary;
  if (p50 === undefined) return null;
  if (unit === 'yes' && mean !== undefined) return say(yesIn, language, { n: inHundred(mean * n, n) });
  return isSame(summary) ? figure(p50, unit, language) : roughFigure(p50, unit, language);
}

/**
 * What lies below and above in 90 futures of 100; `same` when all futures agree, null when none has a value or when it is a
 * yes-or-no question.
 */
export function rangeOf(
  summary: IndicatorSummary,
  language: Language,
): { readonly low: string; readonly high: string } | 'same' | null {
  const { p5, p95, unit } = summary;
  if (p5 === undefined || p95 === undefined || unit === 'yes') return null;
  if (isSame(summary)) return 'same';
  return { low: roughFigure(p5, unit, language), high: roughFigure(p95, unit, language) };
}

function isSame({ p5, p95 }: IndicatorSummary): boolean {
  return p5 === p95;
}

const yesIn: Words = { fr: 'oui dans {n} {n|futur|futurs} sur 100', en: 'yes in {n} {n|future|futures} of 100' };
