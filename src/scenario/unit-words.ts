import type { Words } from '../engine/words.ts';
import { minorUnitsPer } from '../numbers/currency.ts';
import { type NounWords, timeNouns, type Unit, unitNouns } from '../numbers/quantities.ts';
import { numberShown } from './reading.ts';

const nouns: Readonly<Record<string, NounWords>> = { ...timeNouns, ...unitNouns };

/** A pattern as people would write the unit, in both languages: `money/month` in euros is `EUR/mois` and `EUR/month`. */
export function patternWords(pattern: string, currency: string | null): Words {
  const said = (language: keyof Words): string =>
    pattern
      .split('/')
      .map((part) => partWord(part, currency, language))
      .join('/');
  return { fr: said('fr').replace(/^\//, '… /'), en: said('en').replace(/^\//, '… /') };
}

/** Several patterns, joined with a bar. */
export function patternsWords(patterns: readonly string[], currency: string | null): Words {
  const words = patterns.map((pattern) => patternWords(pattern, currency));
  return { fr: words.map(({ fr }) => fr).join(' | '), en: words.map(({ en }) => en).join(' | ') };
}

/** A value in its canonical unit as people would write it: 1200 of `money` is `12 EUR`, 0.05 of `%` is `5 %`. */
export function valueWords(value: number, pattern: string, currency: string | null): Words {
  if (Math.abs(value) >= Number.MAX_SAFE_INTEGER) return { fr: '…', en: '…' };
  const scale = pattern.startsWith('%') ? 0.01 : currency !== null ? minorUnitsPer(currency) : 1;
  const unit = patternWords(pattern, currency);
  const number = numberShown(value / scale);
  const bare = pattern === 'number' || pattern === 'count';
  return bare ? { fr: number, en: number } : { fr: `${number}\u00a0${unit.fr}`, en: `${number} ${unit.en}` };
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

function partWord(part: string, currency: string | null, language: keyof Words): string {
  if (part === 'money') return currency ?? (language === 'fr' ? 'devise' : 'currency');
  if (part === 'number') return language === 'fr' ? 'nombre sans unité' : 'number without unit';
  if (part === 'count') return language === 'fr' ? 'unité' : 'unit';
  if (part === 'factor') return 'x2';
  const noun = nouns[part];
  return noun === undefined ? part : noun[language][0];
}
