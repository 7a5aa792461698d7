import type { Report, Verdict } from '../analysis/report.ts';
import { inHundred } from './dots.ts';
import type { Language, Words } from '../engine/words.ts';
import { appTexts, type AppText } from '../text/app.ts';
import { formatMonthName } from '../text/numbers.ts';
import { capitalised, say } from '../text/say.ts';

/** A question the scenario asks, and in how many futures of 100 the answer is yes. */
export interface Asked {
  readonly key: AppText;
  readonly n: number;
}

/** In how many futures of 100 everything holds, and in how many something breaks; they add up to 100. */
export function holdsIn(verdict: Verdict): { readonly holds: number; readonly broken: number } {
  const holds = inHundred(verdict.holds, verdict.futures);
  return { holds, broken: 100 - holds };
}

/** The questions that are asked, in the order in which they are told. */
export function askedIn(verdict: Verdict): readonly Asked[] {
  const questions = [
    ['askedOpens', verdict.opens],
    ['askedPromises', verdict.promises],
    ['askedLives', verdict.lives],
    ['askedReplaces', verdict.replaces],
  ] as const;
  return questions.flatMap(([key, yes]) => (yes === null ? [] : [{ key, n: inHundred(yes, verdict.futures) }]));
}

/** The question that fails most often, or null when none fails. */
export function weakestOf(verdict: Verdict): Asked | null {
  const failing = askedIn(verdict).filter(({ n }) => n < 100);
  return failing.sort((a, b) => a.n - b.n)[0] ?? null;
}

/** What breaks first, in both languages. */
export function breaksFirstWords(report: Report): Words {
  return { fr: breaksFirstSentence(report, 'fr'), en: breaksFirstSentence(report, 'en') };
}

/** What breaks first, in how many futures and when, in a sentence; the weak point when no promise is broken. */
export function breaksFirstSentence(report: Report, language: Language): string {
  const { verdict } = report;
  const { breaksFirst } = verdict;
  if (breaksFirst === null) {
    const weakest = weakestOf(verdict);
    if (weakest === null) return say(appTexts.breaksNothing, language);
    return say(appTexts.breaksNoPromise, language, { what: say(appTexts[weakest.key], language), n: weakest.n });
  }
  return say(appTexts.breaksFirstSays, language, {
    what: capitalised(breaksFirst.label)[language],
    n: inHundred(breaksFirst.futures, verdict.futures),
    month: formatMonthName(report.start + breaksFirst.month - 1, language),
    number: breaksFirst.month,
  });
}
