import type { AppText } from './app.ts';

/** How a value is known, in one word, by the name of its mark. */
export const markNames = {
  source: 'markSource',
  derived: 'markDerived',
  recalled: 'markRecalled',
  assumed: 'markAssumed',
  own: 'markOwn',
  default: 'markDefault',
} as const satisfies Record<string, AppText>;

/** How many values carry a mark, by its name. */
export const markCounts = {
  source: 'countSource',
  derived: 'countDerived',
  recalled: 'countRecalled',
  assumed: 'countAssumed',
  own: 'countOwn',
  default: 'countDefault',
} as const satisfies Record<string, AppText>;
