import type { Ensemble } from '../ensemble/ensemble.ts';
import type { Comparison, Condition, Operand } from '../schema/claims.ts';
import { valuesOfMeasure } from './claim-measures.ts';

/**
 * Whether all conditions are met, step by step and future by future. A result that a future does not have meets no
 * condition; numbers and words of the scenario are the same in all futures of a step.
 */
export function conditionsMet(
  conditions: readonly Condition[],
  ensembles: readonly Ensemble[],
): readonly (readonly boolean[])[] {
  return ensembles.map((ensemble, step) => {
    const sides = conditions.map(({ left, right, comparison }) => ({
      left: sideOf(left, ensemble, step),
      right: sideOf(right, ensemble, step),
      comparison,
    }));
    return Array.from({ length: ensemble.runs }, (_, future) =>
      sides.every(({ left, right, comparison }) => compare(left(future), right(future), comparison)),
    );
  });
}

function sideOf(operand: Operand, ensemble: Ensemble, step: number): (future: number) => number | string | null {
  if (operand.from === 'scenario') return () => operand.values[step]!;
  const values = valuesOfMeasure(ensemble, operand.measure);
  return (future) => values[future]!;
}

function compare(left: number | string | null, right: number | string | null, comparison: Comparison): boolean {
  if (left === null || right === null) return false;
  switch (comparison) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '=':
      return left === right;
    case '!=':
      return left !== right;
  }
}
