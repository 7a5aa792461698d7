import type { Evaluators } from './evaluator.ts';
import { groupEvaluators } from './finance-groups.ts';
import { lenderEvaluators } from './finance-lenders.ts';
import { loanEvaluators } from './finance-loans.ts';
import { returnEvaluators } from './finance-returns.ts';
import { rotatingEvaluators } from './finance-rotating.ts';

/** All kinds about money over time: returns, loans, groups that save, lenders. */
export const financeEvaluators: Evaluators = {
  ...returnEvaluators,
  ...loanEvaluators,
  ...groupEvaluators,
  ...rotatingEvaluators,
  ...lenderEvaluators,
};
