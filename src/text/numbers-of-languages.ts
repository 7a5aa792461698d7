import type { Language } from '../engine/words.ts';
import { numberFormat } from './formats.ts';

/**
 * A number in any language, by its BCP 47 code, in the digits that coins and receipts of our users bear (0 to 9 in Arabic too).
 *
 * @example formatNumberIn('fr', 1500.5, 1) // 1 500,5
 */
export function formatNumberIn(language: string, value: number, decimals = 0): string {
  return numberFormat(localeFor(language, 'fr', Intl.NumberFormat), { maximumFractionDigits: decimals }).format(value);
}

/** A sum in any language with the currency's own sign, without cents when it is 100 or more. */
export function formatMoneyIn(language: string, value: number, currency: string): string {
  const decimals = Math.abs(value) >= 100 ? 0 : 2;
  const options = { style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: decimals } as const;
  return numberFormat(localeFor(language, 'fr', Intl.NumberFormat), options).format(value);
}

/** What a browser can write in some languages and not in others: numbers, dates, names. */
interface Writer {
  supportedLocalesOf(code: string): readonly string[];
}

/**
 * The locale in which something is written in a language: where the program is used, the country's own way. A language that this
 * browser cannot write it in borrows that of the language it stands on; left alone, it would take that of the device.
 *
 * @example localeFor('mos', 'fr', Intl.NumberFormat) // 'fr-BE': Mooré is written with the numbers of French
 */
export function localeFor(code: string, base: Language, writer: Writer): string {
  const known = countries.has(code) || writer.supportedLocalesOf(code).length > 0 ? code : base;
  return countries.get(known) ?? known;
}

const countries: ReadonlyMap<string, string> = new Map([
  ['fr', 'fr-BE'],
  ['en', 'en-GB'],
  ['ar', 'ar-MA'],
]);
