import { numberFormat } from './formats.ts';

/**
 * A number in any language, by its BCP 47 code, in the digits that coins and receipts of our users bear (0 to 9 in Arabic too).
 *
 * @example formatNumberIn('fr', 1500.5, 1) // 1 500,5
 */
export function formatNumberIn(language: string, value: number, decimals = 0): string {
  return numberFormat(localeFor(language), { maximumFractionDigits: decimals }).format(value);
}

/** A sum in any language with the currency's own sign, without cents when it is 100 or more. */
export function formatMoneyIn(language: string, value: number, currency: string): string {
  const decimals = Math.abs(value) >= 100 ? 0 : 2;
  const options = { style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: decimals } as const;
  return numberFormat(localeFor(language), options).format(value);
}

/**
 * A language with the country whose way of writing numbers is meant, where the program is used; with the digits 0 to 9
 * and the months of the Gregorian calendar.
 */
export function localeFor(code: string): string {
  return countries.get(code) ?? new Intl.Locale(code, { numberingSystem: 'latn', calendar: 'gregory' }).toString();
}

const countries: ReadonlyMap<string, string> = new Map([
  ['fr', 'fr-BE'],
  ['en', 'en-GB'],
  ['ar', 'ar-MA'],
]);
