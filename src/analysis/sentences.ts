import type { Language } from '../engine/words.ts';
import { formatNumber } from '../text/numbers.ts';
import { reportTexts } from '../text/report.ts';
import { say, textOf } from '../text/say.ts';
import type { Report, Verdict } from './report.ts';

/**
 * The verdict in plain sentences, the share that holds first, then what breaks first, then the other questions, then what
 * would make it hold. Shares are numbers of 100 futures (of all, when there were fewer); a share that is neither none nor
 * all never rounds to 0 or 100.
 *
 * @example verdictSentences(report, 'en')[0] // 'In 62 of 100 futures every promise is kept on time.'
 */
export function verdictSentences(report: Pick<Report, 'verdict' | 'failed'>, language: Language): readonly string[] {
  const { verdict, failed } = report;
  const sentences = [holdsSentence(verdict, language)];
  if (asksMoreThanPromises(verdict) && verdict.futures > 1) sentences.push(...eachQuestion(verdict, language));
  if (verdict.breaksFirst !== null) {
    const { label, month } = verdict.breaksFirst;
    const what = textOf(label, language);
    sentences.push(
      month === null
        ? say(reportTexts.breaksFirstQuestion, language, { what })
        : say(reportTexts.breaksFirst, language, { what, month }),
    );
  }
  sentences.push(...remedySentences(verdict, language));
  if (failed > 0) sentences.push(say(reportTexts.failed, language, { n: failed }));
  return sentences;
}

/** The verdict as one line of text. */
export function verdictSentence(report: Pick<Report, 'verdict' | 'failed'>, language: Language): string {
  return verdictSentences(report, language).join(' ');
}

/**
 * A number of futures as one out of 100, or out of all when there were fewer than 100.
 *
 * @example outOf(996, 1000) // { n: 99, total: 100 }
 */
export function outOf(futures: number, all: number): { readonly n: number; readonly total: number } {
  if (all < 100 || futures === 0) return { n: futures, total: Math.min(all, 100) };
  if (futures === all) return { n: 100, total: 100 };
  return { n: Math.min(99, Math.max(1, Math.round((100 * futures) / all))), total: 100 };
}

function holdsSentence(verdict: Verdict, language: Language): string {
  const { futures, holds } = verdict;
  if (futures === 0) return say(reportTexts.noFuture, language);
  if (verdict.promises === null && !asksMoreThanPromises(verdict)) {
    return say(reportTexts.nothingAsked, language);
  }
  if (futures === 1) return say(holds === 1 ? reportTexts.holdsOne : reportTexts.breaksOne, language);
  if (asksMoreThanPromises(verdict)) return say(reportTexts.holdsTogether, language, outOf(holds, futures));
  if (holds === 0) return say(reportTexts.holdsNever, language, { total: futures });
  if (holds === futures) return say(reportTexts.holdsAlways, language, { total: futures });
  return say(reportTexts.holdsSome, language, outOf(holds, futures));
}

function asksMoreThanPromises(verdict: Verdict): boolean {
  return verdict.opens !== null || verdict.lives !== null || verdict.replaces !== null;
}

function eachQuestion(verdict: Verdict, language: Language): readonly string[] {
  const asked = [
    [reportTexts.opensSome, verdict.opens],
    [reportTexts.promisesSome, verdict.promises],
    [reportTexts.livesSome, verdict.lives],
    [reportTexts.replacesSome, verdict.replaces],
  ] as const;
  return asked.flatMap(([text, yes]) => (yes === null ? [] : [say(text, language, outOf(yes, verdict.futures))]));
}

function remedySentences(verdict: Verdict, language: Language): readonly string[] {
  return verdict.remedies.map(({ label, from, to, unit }) => {
    if (to === null) return say(reportTexts.noRemedy, language, { label: textOf(label, language) });
    const amount = (value: number): string => `${formatNumber(value, language, 2)} ${unit}`.trim();
    return say(reportTexts.remedy, language, { label: textOf(label, language), from: amount(from), to: amount(to) });
  });
}
