import { type Language, sameWords, type Words } from '../engine/words.ts';
import { minorUnitsPer } from '../numbers/currency.ts';
import { type NounWords, timeNouns, type Unit, unitNouns } from '../numbers/quantities.ts';
import { type Arguments, inEach, say, textOf } from '../text/say.ts';
import { numberShown } from './reading.ts';

const nouns: Readonly<Record<string, NounWords>> = { ...timeNouns, ...unitNouns };

/** A pattern as people would write the unit, in both languages: `money/month` in euros is `EUR/mois` and `EUR/month`. */
export function patternWords(pattern: string, currency: string | null): Words {
  return inEach((language) =>
    pattern
      .split('/')
      .map((part) => partWord(part, currency, language))
      .join('/')
      .replace(/^\//, '… /'),
  );
}

/** Several patterns, joined with a bar. */
export function patternsWords(patterns: readonly string[], currency: string | null): Words {
  const words = patterns.map((pattern) => patternWords(pattern, currency));
  return inEach((language) => words.map((each) => each[language]).join(' | '));
}

/** A value in its canonical unit as people would write it: 1200 of `money` is `12 EUR`, 0.05 of `%` is `5 %`. */
export function valueWords(value: number, pattern: string, currency: string | null): Words {
  if (Math.abs(value) >= Number.MAX_SAFE_INTEGER) return sameWords('…');
  const scale = pattern.startsWith('%') ? 0.01 : currency !== null ? minorUnitsPer(currency) : 1;
  const unit = patternWords(pattern, currency);
  const number = numberShown(value / scale);
  const bare = pattern === 'number' || pattern === 'count';
  return bare ? sameWords(number) : aboutUnit({ fr: '{number}\u00a0{unit}', en: '{number} {unit}' }, unit, { number });
}

/** A text about a unit. The unit stays as a file may write it, also while a third language is spoken. */
export function aboutUnit(words: Words, unit: Words, given: Arguments = {}): Words {
  return inEach((language) => say(words, language, { ...given, unit: unit[language] }));
}

/**
 * The unit of a value that was converted to a pattern, as it is shown beside it: the pattern with the currency and the noun
 * that the file wrote.
 */
export function canonicalUnit(unit: Unit, pattern: string): string {
  if (pattern === 'number' || pattern === 'factor') return '';
  const above = [...unit.dimensions].filter(([, exponent]) => exponent > 0).map(([dimension]) => dimension);
  const below = [...unit.dimensions].filter(([, exponent]) => exponent < 0).map(([dimension]) => dimension);
  const parts = pattern.split('/').map((part, place) => {
    if (part !== 'money' && part !== 'count') return part;
    return place === 0 ? (above[0] ?? '') : (below[place - 1] ?? part);
  });
  return parts.join('/');
}

function partWord(part: string, currency: string | null, language: Language): string {
  if (part === 'money') return currency ?? textOf({ fr: 'devise', en: 'currency' }, language);
  if (part === 'number') return textOf({ fr: 'nombre sans unité', en: 'number without unit' }, language);
  if (part === 'factor') return 'x2';
  const noun = nouns[part === 'count' ? 'unit' : part];
  return noun === undefined ? part : noun[language][0];
}
