import type { Language } from '../engine/words.ts';
import { dateFormat, numberFormat } from './formats.ts';
import { localeFor } from './numbers-of-languages.ts';
import { spokenCode } from './translation.ts';

/** A number as people read it: `1 234,5` in French, `1,234.5` in English. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return formatWith(value, language, { minimumFractionDigits: 0, maximumFractionDigits: decimals });
}

/** A number with as many decimals as are asked for, neither more nor fewer: `3 582,60`. */
export function formatFixed(value: number, language: Language, decimals: number): string {
  return formatWith(value, language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** An amount in major units with its currency's code or symbol, without cents when it is 100 or more. */
export function formatMoney(value: number, currency: string, language: Language): string {
  const decimals = Math.abs(value) >= 100 ? 0 : 2;
  return formatWith(value, language, {
    style: 'currency',
    currency,
    minimumFractionDigits: 0,
    maximumFractionDigits: decimals,
  });
}

/** The same to the last cent of its currency, for sums that must be seen to add up: `1 234,50 €`. */
export function formatExactMoney(value: number, currency: string, language: Language): string {
  return numberFormat(localeOf(language), { style: 'currency', currency }).format(value);
}

/** What a currency is called beside a sum: `€`, `FCFA`, or its code where the language has no sign for it. */
export function currencySign(currency: string, language: Language): string {
  const parts = numberFormat(localeOf(language), { style: 'currency', currency }).formatToParts(1);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}

/** A fraction as a percentage: 0.05 is `5 %` in French, `5%` in English. */
export function formatShare(value: number, language: Language, decimals = 0): string {
  return formatWith(value, language, { style: 'percent', minimumFractionDigits: 0, maximumFractionDigits: decimals });
}

/** A month of the calendar (year × 12 + month − 1) in words: `mars 2010`, `March 2010`. */
export function formatMonthName(month: number, language: Language): string {
  return formatMonth(month, language, 'long');
}

/** The same in few letters: `mars 2010`, `Mar 2010`; `févr. 2010`, `Feb 2010`. */
export function formatShortMonth(month: number, language: Language): string {
  return formatMonth(month, language, 'short');
}

/** A day, counted since 1970-01-01, in words: `12 mars 2010`, `12 March 2010`. */
export function formatDayName(day: number, language: Language): string {
  const date = new Date(day * 86_400_000);
  return dateFormat(localeOf(language, Intl.DateTimeFormat), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** A moment of the clock (milliseconds since 1970) in the reader's time: `12 mars, 14:05`. */
export function formatMoment(at: number, language: Language): string {
  return dateFormat(localeOf(language, Intl.DateTimeFormat), {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

function formatWith(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const format = numberFormat(localeOf(language), options);
  const text = format.format(value);
  // What rounds to nothing is nothing: never `-0`.
  return value <= 0 && !/[1-9]/.test(text) ? format.format(0) : text;
}

function formatMonth(month: number, language: Language, width: 'long' | 'short'): string {
  const year = Math.floor(month / 12);
  const middle = new Date(Date.UTC(year, month - year * 12, 15));
  return dateFormat(localeOf(language, Intl.DateTimeFormat), { month: width, year: 'numeric', timeZone: 'UTC' }).format(
    middle,
  );
}

function localeOf(language: Language, writer: Parameters<typeof localeFor>[2] = Intl.NumberFormat): string {
  return localeFor(spokenCode(language), language, writer);
}
