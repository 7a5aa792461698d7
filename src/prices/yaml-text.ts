import type { Words } from '../engine/words.ts';

/** A text in quotation marks as YAML and JSON read it. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A text in both languages as a map. */
export function inBoth(words: Words): string {
  return `{ fr: ${quoted(words.fr)}, en: ${quoted(words.en)} }`;
}

/** A number with at most `digits` significant digits, never with an exponent: 1234567 with 3 is `1230000`. */
export function plainNumber(value: number, digits = 3): string {
  const rounded = Number(value.toPrecision(digits));
  return rounded >= 1 ? String(Number(rounded.toFixed(2))) : String(Number(rounded.toFixed(4)));
}

/** A fraction as a percentage with a decimal point: 0.062 is `6.2 %`. */
export function percentage(fraction: number): string {
  return `${plainNumber(fraction * 100)} %`;
}
