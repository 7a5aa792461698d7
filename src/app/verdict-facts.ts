import type { Verdict } from '../analysis/report.ts';
import { inHundred } from '../charts/dots.ts';
import type { AppText } from '../text/app.ts';

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
