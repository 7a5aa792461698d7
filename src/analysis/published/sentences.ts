import type { Language } from '../../engine/words.ts';
import { formatNumber } from '../../text/numbers.ts';
import { publishedTexts as texts } from '../../text/published.ts';
import { say, textOf } from '../../text/say.ts';
import type { EvidenceLine } from './evidence.ts';

/** The published range of a line in words, `1 to 2.6`; a dash when none is published. */
export function bandSentence({ low, high, centre, unit }: EvidenceLine, language: Language): string {
  const amount = (value: number): string => withUnit(value, unit, language);
  if (low !== null && high !== null) return say(texts.between, language, { low: amount(low), high: amount(high) });
  if (high !== null) return say(texts.atMost, language, { high: amount(high) });
  if (low !== null) return say(texts.atLeast, language, { low: amount(low) });
  return centre === null ? textOf(texts.noValue, language) : say(texts.about, language, { centre: amount(centre) });
}

/** What is to be noted of a value that lies outside what is published; null for one that does not. */
export function noteOf(line: EvidenceLine, language: Language): string | null {
  if (line.value === null || (line.position !== 'below' && line.position !== 'above')) return null;
  return say(line.position === 'below' ? texts.noteBelow : texts.noteAbove, language, {
    path: line.path,
    value: withUnit(line.value, line.unit, language),
    band: bandSentence(line, language),
    study: textOf(line.study, language),
  });
}

/** A number of a line as people see it, shares with their sign. */
export function withUnit(value: number, unit: string, language: Language): string {
  const number = formatNumber(value, language, 4);
  if (!unit.startsWith('%')) return number;
  return language === 'fr' ? `${number}\u00A0%` : `${number}%`;
}
