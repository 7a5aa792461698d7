import { exactFigure } from '../../charts/figures.ts';
import { formatFixed, formatMoney, formatNumber, formatShare } from '../../text/numbers.ts';
import { language, t } from '../language.ts';

/** Money as people read it: all cents below a hundred, none from there on. */
export function money(value: number, currency: string): string {
  const code = language.value;
  return Math.abs(value) < 100 ? exactFigure(value, currency, code) : formatMoney(value, currency, code);
}

/** A share with one decimal, two below one per cent. */
export function share(fraction: number): string {
  const decimals = Math.abs(fraction) < 0.01 ? 2 : 1;
  return formatShare(fraction, language.value, decimals);
}

/** A rate with five significant digits. */
export function rate(value: number): string {
  return formatNumber(Number(value.toPrecision(5)), language.value, 5);
}

/** Days with one decimal. */
export function days(value: number): string {
  return formatFixed(value, language.value, 1);
}

/** When the money is there. */
export function when(hours: number | null): string {
  if (hours === null) return t('whenUnknown');
  if (hours <= 1) return t('whenHour');
  if (hours < 48) return t('whenHours', { n: Math.round(hours) });
  return t('whenDays', { n: Math.round(hours / 24) });
}
