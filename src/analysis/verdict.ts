import type { VerdictQuestion } from '../engine/indicator.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import { reasonOfCode } from '../ensemble/none-reasons.ts';
import type { Remedy, Verdict } from './report.ts';
import { nearestRank } from './statistics.ts';

/** The share of futures in which a plan should hold before it is said to hold. */
export const shareThatHolds = 0.8;

/**
 * The answer in numbers of futures that succeeded: in how many every promise is paid on time and every question of the
 * scenario (does it live, is what wears out replaced) is answered with yes; each question alone; what breaks first.
 * An indicator that does not apply in a future asks nothing there; one that has no value for another reason says no.
 */
export function verdictOf(ensemble: Ensemble, remedies: readonly Remedy[] = []): Verdict {
  const answers = questions.map((question) => answersTo(ensemble, question));
  const [opens = null, promises = null, lives = null, replaces = null] = answers.map((answer) =>
    answer === null ? null : countOf(answer),
  );
  const all = allOf(ensemble, answers);
  return {
    futures: ensemble.succeeded.length,
    holds: countOf(all),
    opens,
    promises,
    lives,
    replaces,
    breaksFirst: firstBreak(ensemble),
    remedies,
  };
}

/** The numbers of the futures that succeeded and in which everything holds; all that succeeded when nothing is asked. */
export function futuresThatHold(ensemble: Ensemble): ReadonlySet<number> {
  const holds = allOf(
    ensemble,
    questions.map((question) => answersTo(ensemble, question)),
  );
  return new Set([...ensemble.succeeded].filter((_, i) => holds[i] === 1));
}

/** Whether a scenario asks anything that can hold or break. */
export function asksSomething(ensemble: Ensemble): boolean {
  return questions.some((question) => answersTo(ensemble, question) !== null);
}

/** 1 where each question is answered with yes, by succeeded future. */
function allOf({ succeeded }: Ensemble, answers: readonly (Uint8Array | null)[]): Uint8Array {
  return Uint8Array.from(succeeded, (_, i) => (answers.every((a) => a === null || a[i] === 1) ? 1 : 0));
}

/** The share of futures in which the plan holds, 0 when no future succeeded. */
export function shareOf(verdict: Pick<Verdict, 'holds' | 'futures'>): number {
  return verdict.futures === 0 ? 0 : verdict.holds / verdict.futures;
}

const questions: readonly VerdictQuestion[] = ['opens', 'promises', 'lives', 'replaces'];

/** 1 for yes and 0 for no by succeeded future, or null when the scenario does not ask. */
function answersTo(ensemble: Ensemble, question: VerdictQuestion): Uint8Array | null {
  const { layout, runs, indicators, reasons, missed, succeeded } = ensemble;
  const asking = layout.indicators.flatMap((indicator, row) => (indicator.verdict === question ? [row] : []));
  const promised = question === 'promises' ? layout.promises.map((_, row) => row) : [];
  if (asking.length + promised.length === 0) return null;
  return Uint8Array.from(succeeded, (future) => {
    const isKept = promised.every((row) => missed[row * runs + future] === -1);
    const isYes = asking.every((row) => {
      const reason = reasonOfCode(reasons[row * runs + future]!);
      return reason === null ? indicators[row * runs + future] === 1 : reason === 'does-not-apply';
    });
    return isKept && isYes ? 1 : 0;
  });
}

/**
 * The promise that is the first to break in most futures (of two that break in one month the one declared first), in how many,
 * and the median month of those futures, counted from 1.
 */
function firstBreak(ensemble: Ensemble): Verdict['breaksFirst'] {
  const { layout, runs, missed, succeeded } = ensemble;
  const monthsOf: number[][] = layout.promises.map(() => []);
  for (const future of succeeded) {
    let first = -1;
    for (let row = 0; row < monthsOf.length; row++) {
      const month = missed[row * runs + future]!;
      if (month >= 0 && (first < 0 || month < missed[first * runs + future]!)) first = row;
    }
    if (first >= 0) monthsOf[first]!.push(missed[first * runs + future]!);
  }
  let most = -1;
  for (let row = 0; row < monthsOf.length; row++) {
    if (monthsOf[row]!.length > (most < 0 ? 0 : monthsOf[most]!.length)) most = row;
  }
  if (most < 0) return null;
  const promise = layout.promises[most]!;
  const months = monthsOf[most]!.sort((a, b) => a - b);
  const median = months[nearestRank(50, months.length)]!;
  return { promise: promise.id, label: promise.label, futures: months.length, month: median + 1 };
}

function countOf(answers: Uint8Array): number {
  let count = 0;
  for (const answer of answers) count += answer;
  return count;
}
