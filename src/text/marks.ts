import { type Language, sameWords, type Words } from '../engine/words.ts';
import type { AppText } from './app.ts';
import { withSourceNames } from './source-places.ts';
import { textOf } from './say.ts';

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

/** Why a value is as it is, in a language where it is known in it, with the places of our sources in words. */
export function reasonIn({ why, says }: { readonly why: string; readonly says?: Words }, language: Language): string {
  return withSourceNames(textOf(says ?? sameWords(why), language), language);
}
