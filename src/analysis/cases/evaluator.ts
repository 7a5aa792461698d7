import type { Inputs } from './inputs.ts';

/**
 * What a kind of case computes: it maps the names of the inputs to a rule and the rule's results to the names a case expects.
 * It may return more than is expected, `ByName` and `ByRow` where a case chooses, a `{ none }` reason where there is no
 * value, and `NotHere` for a variant that cannot be computed from its inputs. It throws a CaseProblem for inputs that
 * cannot be read.
 */
export type Evaluator = (inputs: Inputs) => unknown;

/** Evaluators by the kind of case they answer. */
export type Evaluators = Readonly<Record<string, Evaluator>>;
