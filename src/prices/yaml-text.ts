import type { Language, Words } from '../engine/words.ts';
import { sayBoth } from '../text/say.ts';
import { forFile } from '../text/translation.ts';

/** A text in quotation marks as YAML and JSON read it. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A text in both languages as a map. */
export function inBoth(words: Words): string {
  return `{ fr: ${quoted(words.fr)}, en: ${quoted(words.en)} }`;
}

/** A reason in the language of whoever asked for the file, known again in the language that is spoken when it is read here. */
export function reason(words: Words, language: Language, given: Given | (() => Given) = {}): string {
  return quoted(forFile(() => sayBoth(words, typeof given === 'function' ? given() : given))[language]);
}

/** What fills the places of a reason; words that are made in each language come from a function. */
type Given = Readonly<Record<string, string | number | Words>>;

/** A number with at most `digits` significant digits, never with an exponent: 1234567 with 3 is `1230000`. */
export function plainNumber(value: number, digits = 3): string {
  const rounded = Number(value.toPrecision(digits));
  return rounded >= 1 ? String(Number(rounded.toFixed(2))) : String(Number(rounded.toFixed(4)));
}

/** A fraction as a percentage with a decimal point: 0.062 is `6.2 %`. */
export function percentage(fraction: number): string {
  return `${plainNumber(fraction * 100)} %`;
}
