import { say } from '../text/say.ts';
import { appTexts } from '../text/app.ts';
import type { Exported } from './exported.ts';
import { factsOf, type Facts } from './facts.ts';

/** How many lines a message bears before nobody reads it. */
export const mostLines = 8;

/**
 * A result as eight lines for a message: what, when, how often it holds, what breaks first, what would make it hold, two
 * figures, what it rests on. Without the link, which the sender adds or not.
 */
export function linesOf(exported: Exported): readonly string[] {
  const facts = factsOf(exported);
  return [
    facts.title,
    facts.horizon,
    facts.verdict,
    facts.breaksFirst,
    remedyLine(exported, facts),
    figureLine(exported, facts),
    facts.basis,
    `${facts.caution} ${facts.provenance}`,
  ].filter((line) => line !== '');
}

function remedyLine({ language }: Exported, { remedies }: Facts): string {
  if (remedies === null) return '';
  const [first = ''] = remedies;
  return say(appTexts.shareRemedy, language, { remedy: first });
}

function figureLine({ language }: Exported, { figures }: Facts): string {
  return figures
    .slice(0, 2)
    .map(({ label, middle }) => say(appTexts.labelled, language, { label, value: middle }))
    .join(' · ');
}
