import type { Language } from '../engine/words.ts';

const formats = new Map<string, Intl.NumberFormat>();

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

/** A fraction as a percentage: 0.05 is `5 %` in French, `5%` in English. */
export function formatShare(value: number, language: Language, decimals = 0): string {
  return formatWith(value, language, { style: 'percent', minimumFractionDigits: 0, maximumFractionDigits: decimals });
}

/** Made once: making one takes as long as a hundred uses. */
const monthNames = { fr: monthsIn('fr'), en: monthsIn('en') } as const;

function monthsIn(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** A month of the calendar (year × 12 + month − 1) in words: `mars 2010`, `March 2010`. */
export function formatMonthName(month: number, language: Language): string {
  const year = Math.floor(month / 12);
  return monthNames[language].format(new Date(Date.UTC(year, month - year * 12, 15)));
}

/** A day, counted since 1970-01-01, in words: `12 mars 2010`, `12 March 2010`. */
export function formatDayName(day: number, language: Language): string {
  const date = new Date(day * 86_400_000);
  const words = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(localeOf(language), words).format(date);
}

/** A moment of the clock (milliseconds since 1970) in the reader's time: `12 mars, 14:05`. */
export function formatMoment(at: number, language: Language): string {
  const options = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(localeOf(language), options).format(at);
}

function formatWith(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(localeOf(language), options);
    formats.set(key, format);
  }
  const text = format.format(value);
  // What rounds to nothing is nothing: never `-0`.
  return value <= 0 && !/[1-9]/.test(text) ? format.format(0) : text;
}

function localeOf(language: Language): string {
  return language === 'fr' ? 'fr-BE' : 'en-GB';
}
