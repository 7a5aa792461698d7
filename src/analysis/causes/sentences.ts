import type { Language } from '../../engine/words.ts';
import { causeTexts } from '../../text/causes.ts';
import { capitalised, say, textOf } from '../../text/say.ts';
import { outOf } from '../sentences.ts';
import type { Cause, Causes } from './causes.ts';

/**
 * How many futures fail, what breaks first most often, and what had begun in the months before; numbers of 100 futures, or of
 * all when there were fewer. It says after, never because.
 *
 * @example causesSentence(causes, 'en')
 * // '38 of 100 futures fail. Most often “Wages” breaks first: in 27, and in 19 of these within the 6 months that follow “devaluation”.'
 */
export function causesSentence(causes: Causes, language: Language): string {
  const { futures, broken } = causes;
  if (futures === 0) return textOf(causeTexts.noFuture, language);
  if (broken === 0) return say(causeTexts.noneFails, language, { n: futures });
  // The verdict counts those that hold: what fails is the rest, so that both say the same number.
  const holding = outOf(futures - broken, futures);
  const fails = say(causeTexts.fail, language, { n: holding.total - holding.n, total: holding.total });
  const [first] = causes.causes;
  if (first === undefined) return fails;
  return `${fails} ${firstSentence(first, causes, language)}`;
}

function firstSentence(first: Cause, { futures, moments }: Causes, language: Language): string {
  const { n } = outOf(first.futures, futures);
  const what = textOf(capitalised(first.label), language);
  if (first.is === 'question') return say(causeTexts.firstQuestion, language, { what, n });
  const most = Math.max(0, ...first.after);
  const moment = moments[first.after.indexOf(most)];
  if (most === 0 || moment === undefined) return say(causeTexts.firstAlone, language, { what, n });
  const facts = { what, n, k: outOf(most, futures).n, event: textOf(moment.title, language) };
  return say(causeTexts.firstAfter, language, facts);
}
