import { currencyOf } from '../../numbers/currency.ts';
import { formatFixed, formatShare } from '../../text/numbers.ts';
import { partsOfDay } from '../../numbers/calendar.ts';
import { language, t } from '../language.ts';
import type { LoanSheet } from './loan-sheet.ts';

/** Both loans worked out; null for one that cannot be. */
export interface Sheets {
  readonly a: LoanSheet | null;
  readonly b: LoanSheet | null;
}

/** An amount with all its decimals, as a schedule shows it. */
export function exactly(amount: number, currency: string): string {
  return formatFixed(amount, language.value, currencyOf(currency)?.decimals ?? 2);
}

/** A rate with two decimals, or that there is none. */
export function rateShown(rate: number | null): string {
  return rate === null ? t('loanNoRate') : formatShare(rate, language.value, 2);
}

/** A day as people write it. */
export function dayShown(day: number): string {
  const { year, month, day: ofMonth } = partsOfDay(day);
  const two = (number: number): string => String(number).padStart(2, '0');
  return language.value === 'fr' ? `${two(ofMonth)}/${two(month)}/${year}` : `${year}-${two(month)}-${two(ofMonth)}`;
}
