import type { OrderBoard } from '../../engine/orders.ts';

/** One step of paying: rent, consumption, the turn of the family (already sent), or the boards of a topic. */
export interface Step {
  readonly topic: string;
  readonly boards: readonly OrderBoard[];
}

/**
 * The order in which a population pays: the topics the file lists, then those it does not, rent first, then the boards' topics
 * in the order of the boards, the family, and consumption last.
 *
 * @example orderOf(['family'], ['dues']) // ['family', 'rent', 'dues', 'consumption']
 */
export function orderOf(listed: readonly string[], topicsOfBoards: readonly string[]): string[] {
  return [...new Set([...listed, 'rent', ...topicsOfBoards, 'family', 'consumption'])];
}

/** The steps of a population: the payment boards that ask it for money, in its order. */
export function stepsOf(listed: readonly string[], boards: readonly OrderBoard[]): Step[] {
  const order = orderOf(
    listed,
    boards.map((board) => board.spec.topic),
  );
  return order.map((topic) => ({ topic, boards: boards.filter((board) => board.spec.topic === topic) }));
}

/** The steps that come before the family: what they owe is put aside before sending. */
export function stepsBeforeFamily(steps: readonly Step[]): Step[] {
  return steps.slice(
    0,
    steps.findIndex((step) => step.topic === 'family'),
  );
}
