import type { Evaluators } from './evaluator.ts';
export const impactEvaluators: Evaluators = {};
