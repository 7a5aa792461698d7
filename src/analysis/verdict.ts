import type { VerdictQuestion } from '../engine/indicator.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import { reasonOfCode } from '../ensemble/none-reasons.ts';
import { firstBreaks } from './causes/first-break.ts';
import type { Remedy, Verdict } from './report.ts';

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
    breaksFirst: breaksFirst(ensemble, all),
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

/** What is the first to break in most of the futures in which something does. */
function breaksFirst(ensemble: Ensemble, holds: Uint8Array): Verdict['breaksFirst'] {
  const broken = [...ensemble.succeeded].filter((_, i) => holds[i] === 0);
  const [most] = firstBreaks(ensemble, broken);
  if (most === undefined) return null;
  const { first, breaks, middle } = most;
  const facts = { promise: first.id, label: first.label, futures: breaks.length };
  if (first.question !== null) return { ...facts, question: first.question, month: null };
  return { ...facts, question: null, month: middle.month! + 1 };
}

function countOf(answers: Uint8Array): number {
  let count = 0;
  for (const answer of answers) count += answer;
  return count;
}
