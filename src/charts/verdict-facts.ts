import type { Report, Verdict } from '../analysis/report.ts';
import { inHundred } from './dots.ts';
import type { VerdictQuestion } from '../engine/indicator.ts';
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
  return (['opens', 'promises', 'lives', 'replaces'] as const).flatMap((question) => {
    const yes = verdict[question];
    return yes === null ? [] : [{ key: askedKeys[question], n: inHundred(yes, verdict.futures) }];
  });
}

/** What breaks first, in both languages. */
export function breaksFirstWords(report: Report): Words {
  return { fr: breaksFirstSentence(report, 'fr'), en: breaksFirstSentence(report, 'en') };
}

/** What is the first to break most often, in how many futures, and when if it is a promise, in a sentence. */
export function breaksFirstSentence({ verdict, start }: Report, language: Language): string {
  const { breaksFirst } = verdict;
  if (breaksFirst === null) return say(appTexts.breaksNothing, language);
  const { label, question, futures, month } = breaksFirst;
  const n = inHundred(futures, verdict.futures);
  if (question !== null) return say(appTexts.breaksQuestion, language, { what: askedText(question, language), n });
  if (month === null) return say(appTexts.breaksQuestion, language, { what: label[language], n });
  return say(appTexts.breaksFirstSays, language, {
    what: capitalised(label)[language],
    n,
    month: formatMonthName(start + month - 1, language),
    number: month,
  });
}

/** A question of the verdict as a statement: `the project opens`. */
export function askedText(question: VerdictQuestion, language: Language): string {
  return say(appTexts[askedKeys[question]], language);
}

const askedKeys = {
  opens: 'askedOpens',
  promises: 'askedPromises',
  lives: 'askedLives',
  replaces: 'askedReplaces',
} as const satisfies Record<VerdictQuestion, AppText>;
