import type { QuantityProblem } from '../numbers/quantities.ts';
import type { IssueRule } from '../text/issues.ts';

/** The rule that each problem of a number breaks. */
export const problemRules = {
  empty: 'number-must-be-given',
  'too-long': 'number-must-be-short',
  'not-a-number': 'value-must-be-a-number',
  'ambiguous-comma': 'comma-must-be-clear',
  'too-large': 'number-must-not-be-too-large',
  'unknown-unit': 'unit-must-be-known',
  'unclear-currency': 'currency-must-be-clear',
  'two-currencies': 'value-must-have-one-currency',
  'missing-slash': 'units-must-be-joined-by-a-slash',
  'repeated-unit': 'unit-must-not-be-repeated',
  'different-units': 'ends-must-have-one-unit',
  backwards: 'span-must-not-run-backwards',
} as const satisfies Record<QuantityProblem['kind'], IssueRule>;
