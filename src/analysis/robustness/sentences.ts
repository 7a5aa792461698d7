import type { Words } from '../../engine/words.ts';
import { robustnessTexts } from '../../text/robustness.ts';
import { say, sayBoth, textOf } from '../../text/say.ts';
import type { Robustness } from './robustness.ts';

/** The card in sentences: how often each design is first, and what would reverse the order. */
export function robustnessSentences(card: Robustness): readonly Words[] {
  const n = card.versions.length;
  const firsts = Object.entries(card.first).map(([name, count]) => sayBoth(robustnessTexts.first, { name, count, n }));
  const close = card.close === 0 ? [] : [sayBoth(robustnessTexts.close, { count: card.close })];
  const unknown = card.unknown === 0 ? [] : [sayBoth(robustnessTexts.unknown, { count: card.unknown })];
  return [...firsts, ...close, ...unknown, reversalSentence(card)];
}

/** What would put another design ahead, or that no assumption alone does. */
export function reversalSentence({ leader, reversals }: Robustness): Words {
  if (leader === null) return robustnessTexts.noLeader;
  const smallest = reversals[0];
  if (smallest === undefined) return sayBoth(robustnessTexts.never, { leader });
  const { ahead, label, from, to } = smallest;
  const share = Math.round(100 * smallest.share);
  const said = (language: 'fr' | 'en'): string =>
    say(robustnessTexts.smallest, language, { ahead, leader, label: textOf(label, language), from, to, share });
  return { fr: said('fr'), en: said('en') };
}
