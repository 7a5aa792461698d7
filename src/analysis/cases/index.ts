import type { Words } from '../../engine/words.ts';
import { caseTexts } from '../../text/cases.ts';
import { sayBoth } from '../../text/say.ts';
import { type CaseDifference, differencesOf, type Tolerance } from './compare.ts';
import type { Evaluator, Evaluators } from './evaluator.ts';
import { financeEvaluators } from './finance.ts';
import { impactEvaluators } from './impact.ts';
import { CaseProblem, Inputs } from './inputs.ts';
import type { ReferenceCase } from './read.ts';
import { remittanceEvaluators } from './remittance.ts';
import { NotHere, notHereKinds } from './skipped.ts';

export { readCases, type ReferenceCase, type WrongCaseFile } from './read.ts';
export type { CaseDifference } from './compare.ts';

/** What became of one case: skipped cases and failures without a result say why. */
export interface CaseResult {
  readonly id: string;
  readonly kind: string;
  readonly outcome: 'pass' | 'fail' | 'skip';
  /** Where results differ from what is expected; empty unless the outcome is `fail`. */
  readonly differences: readonly CaseDifference[];
  /** Why a case was skipped or could not be computed; null otherwise. */
  readonly why: Words | null;
}

/** How a kind of case is computed, by its name. */
export const evaluators: Evaluators = { ...financeEvaluators, ...remittanceEvaluators, ...impactEvaluators };

/**
 * Computes reference cases and compares the results with the published ones. A kind without a rule is skipped; inputs that
 * cannot be read make the case fail with the reason. Never throws.
 *
 * @example runCases(readCases(text)).filter((result) => result.outcome === 'fail')
 */
export function runCases(cases: readonly ReferenceCase[]): CaseResult[] {
  return cases.map(runCase);
}

function runCase(reference: ReferenceCase): CaseResult {
  const { id, kind } = reference;
  const skipped = (why: Words): CaseResult => ({ id, kind, outcome: 'skip', differences: [], why });
  const failed = (why: Words): CaseResult => ({ id, kind, outcome: 'fail', differences: [], why });
  const reason = Object.hasOwn(notHereKinds, kind) ? notHereKinds[kind] : undefined;
  if (reason !== undefined) return skipped(reason);
  const evaluator = Object.hasOwn(evaluators, kind) ? evaluators[kind] : undefined;
  if (evaluator === undefined) return skipped(sayBoth(caseTexts.unknownKind, { kind }));
  try {
    return compared(reference, evaluator);
  } catch (problem) {
    if (problem instanceof NotHere) return skipped(problem.words);
    if (problem instanceof CaseProblem) return failed(problem.words);
    const why = problem instanceof Error ? problem.message : String(problem);
    return failed(sayBoth(caseTexts.refused, { why }));
  }
}

function compared({ id, kind, inputs, expected, tolerance }: ReferenceCase, evaluator: Evaluator): CaseResult {
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs)) throw new CaseProblem(caseTexts.noInputs);
  if (expected === undefined) throw new CaseProblem(caseTexts.noExpectation);
  const differences = differencesOf(evaluator(new Inputs(inputs)), expected, toleranceOf(tolerance));
  return { id, kind, outcome: differences.length === 0 ? 'pass' : 'fail', differences, why: null };
}

function toleranceOf(tolerance: unknown): Tolerance {
  if (typeof tolerance === 'object' && tolerance !== null) {
    if ('abs' in tolerance && isAllowance(tolerance.abs)) return { abs: tolerance.abs };
    if ('scaled' in tolerance && isAllowance(tolerance.scaled)) return { scaled: tolerance.scaled };
  }
  throw new CaseProblem(caseTexts.wrongTolerance);
}

function isAllowance(x: unknown): x is number {
  return typeof x === 'number' && x >= 0;
}
