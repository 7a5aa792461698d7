import type { Evaluators } from './evaluator.ts';
export const remittanceEvaluators: Evaluators = {};
