import type { Evaluators } from './evaluator.ts';
import { accountEvaluators } from './impact-accounts.ts';
import { enterpriseEvaluators } from './impact-enterprises.ts';
import { flowEvaluators } from './impact-flows.ts';
import { investorEvaluators } from './impact-investors.ts';
import { peopleEvaluators } from './impact-people.ts';

/** All kinds about what money does to people, enterprises and places. */
export const impactEvaluators: Evaluators = {
  ...accountEvaluators,
  ...flowEvaluators,
  ...peopleEvaluators,
  ...enterpriseEvaluators,
  ...investorEvaluators,
};
