import type { Language } from '../../engine/words.ts';
import { formatMonthName, formatNumber } from '../../text/numbers.ts';
import { say, textOf } from '../../text/say.ts';
import { stressTexts } from '../../text/stress.ts';
import type { Harm, Hit, StressReport } from './index.ts';

/** What was run, and what it does not say. */
export function leadSentence({ scenario, runs, month }: StressReport, language: Language): string {
  const facts = { title: textOf(scenario.title, language), runs, month: formatMonthName(month, language) };
  return say(stressTexts.lead, language, facts);
}

/** The headline that suffers most, before and after; or that none does. */
export function harmSentence(harm: Harm | null, language: Language): string {
  if (harm === null) return textOf(stressTexts.noHarm, language);
  const digits = Math.max(Math.abs(harm.before), Math.abs(harm.after)) >= 100 ? 0 : 2;
  return say(stressTexts.harm, language, {
    label: textOf(harm.label, language),
    before: formatNumber(harm.before, language, digits),
    after: formatNumber(harm.after, language, digits),
    unit: harm.unit,
  });
}

/** What a risk changes, number by number: `members.jobLoss ×3`. Values are as the model counts them. */
export function hitsSentence(hits: readonly Hit[], language: Language): string {
  const told = hits.map(({ on, path, effect, value }) => {
    const number = formatNumber(value, language, 4);
    return `${on}.${path} ${effect === 'multiplies' ? '×' : '= '}${number}`;
  });
  return say(stressTexts.hits, language, { what: told.join(', ') });
}

/** The risks that touch nothing in the story. */
export function untouchedSentence({ untouched }: StressReport, language: Language): string {
  if (untouched.length === 0) return textOf(stressTexts.allTouch, language);
  const names = untouched.map(({ id, name }) => `${id} ${textOf(name, language)}`).join('; ');
  return say(stressTexts.untouched, language, { n: untouched.length, names });
}
