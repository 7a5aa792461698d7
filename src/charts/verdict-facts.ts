import type { Report, Verdict } from '../analysis/report.ts';
import { inHundred } from './dots.ts';
import type { VerdictQuestion } from '../engine/indicator.ts';
import type { Language, Words } from '../engine/words.ts';
import { appTexts, type AppText } from '../text/app.ts';
import { formatMonthName } from '../text/numbers.ts';
import { capitalised, say, textOf } from '../text/say.ts';

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

/**
 * The questions as sentences with their counts. Where the project lives without new dues, also from when on in most of those futures:
 * the month after the last money it received.
 */
export function questionSentences(report: Report, language: Language): readonly string[] {
  return askedIn(report.verdict).map(({ key, n }) => {
    const what = say(appTexts[key], language);
    const from = key === askedKeys.lives ? livesFrom(report) : null;
    if (from === null) return say(appTexts.oneQuestion, language, { what, n });
    return say(appTexts.oneQuestionFrom, language, { what, n, month: formatMonthName(from, language) });
  });
}

/** The same in both languages. */
export function questionWords(report: Report): readonly Words[] {
  const [fr, en] = [questionSentences(report, 'fr'), questionSentences(report, 'en')];
  return fr.map((sentence, i) => ({ fr: sentence, en: en[i]! }));
}

/** The middle of the months from which on it lives without new money; null where several projects would each say another. */
function livesFrom({ indicators, start }: Report): number | null {
  const found = Object.entries(indicators).flatMap(([id, { p50 }]) =>
    id.endsWith('.livesFrom') && p50 !== undefined ? [p50] : [],
  );
  return found.length === 1 ? start + Math.round(found[0]!) - 1 : null;
}

/** What breaks first, in both languages. */
export function breaksFirstWords(report: Report): Words {
  return { fr: breaksFirstSentence(report, 'fr'), en: breaksFirstSentence(report, 'en') };
}

/** What is the first to break most often, in how many futures, and when if it is a promise, in a sentence. */
export function breaksFirstSentence({ verdict, start }: Report, language: Language): string {
  const { breaksFirst } = verdict;
  if (breaksFirst === null) return say(appTexts.breaksNothing, language);
  const n = inHundred(breaksFirst.futures, verdict.futures);
  if (breaksFirst.question !== null) {
    const what = say(appTexts[askedKeys[breaksFirst.question]], language);
    return say(appTexts.breaksQuestion, language, { what, n });
  }
  return say(appTexts.breaksFirstSays, language, {
    what: textOf(capitalised(breaksFirst.label), language),
    n,
    month: formatMonthName(start + breaksFirst.month - 1, language),
    number: breaksFirst.month,
  });
}

/** Each question of the verdict as a statement: `the project opens`. */
const askedKeys = {
  opens: 'askedOpens',
  promises: 'askedPromises',
  lives: 'askedLives',
  replaces: 'askedReplaces',
} as const satisfies Record<VerdictQuestion, AppText>;
