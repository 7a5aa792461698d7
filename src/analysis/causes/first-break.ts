import type { VerdictQuestion } from '../../engine/indicator.ts';
import type { Language, Words } from '../../engine/words.ts';
import type { Ensemble } from '../../ensemble/ensemble.ts';
import { reasonOfCode } from '../../ensemble/none-reasons.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { causeTexts } from '../../text/causes.ts';
import { capitalised, say } from '../../text/say.ts';

/** A promise that was not kept, or a question of the verdict answered with no. */
export interface First {
  /** Id of the promise, or of the indicator that answers the question. */
  readonly id: string;
  readonly label: Words;
  /** A broken promise has a month; a question is answered at the end. */
  readonly is: 'promise' | 'question';
}

/** What broke, in words. Several institutions may be asked the same: whose answer it is stands before it, as it does in promises. */
export function labelOfFirst({ institutions }: Scenario, { id, label, is }: First): Words {
  if (is === 'promise') return label;
  const who = institutions.find((institution) => id.startsWith(`${institution.id}.`))?.title;
  if (who === undefined) return label;
  const said = (language: Language): string =>
    say(causeTexts.ownerAndWhat, language, { who: who[language], what: label[language].toLocaleLowerCase(language) });
  return capitalised({ fr: said('fr'), en: said('en') });
}

const questions: readonly VerdictQuestion[] = ['opens', 'promises', 'lives', 'replaces'];

/**
 * What is the first to break in one future, and its month, counted from 0 (null for a question); null when nothing does. Of two
 * promises broken in one month it is the one declared first.
 */
export function firstBreak(ensemble: Ensemble, future: number): { first: First; month: number | null } | null {
  const { layout, runs, missed, indicators, reasons } = ensemble;
  let row = -1;
  layout.promises.forEach((_, each) => {
    const month = missed[each * runs + future]!;
    if (month >= 0 && (row < 0 || month < missed[row * runs + future]!)) row = each;
  });
  if (row >= 0) {
    const { id, label } = layout.promises[row]!;
    return { first: { id, label, is: 'promise' }, month: missed[row * runs + future]! };
  }
  for (const question of questions) {
    const answer = layout.indicators.findIndex(({ verdict }, each) => {
      if (verdict !== question) return false;
      const reason = reasonOfCode(reasons[each * runs + future]!);
      return reason === null ? indicators[each * runs + future] !== 1 : reason !== 'does-not-apply';
    });
    if (answer < 0) continue;
    const { id, label } = layout.indicators[answer]!;
    return { first: { id, label, is: 'question' }, month: null };
  }
  return null;
}
