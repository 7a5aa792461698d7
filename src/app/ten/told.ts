import type { ToldFuture } from '../../analysis/causes/told-futures.ts';
import { formatMonthName } from '../../text/numbers.ts';
import { language, t, w } from '../language.ts';

/** How a future ends, in two or three words. */
export function shortOf({ failed, first }: ToldFuture): string {
  if (failed !== null) return t('tenShortFailed');
  return t(first === null ? 'tenShortHolds' : 'tenShortBreaks');
}

/** One future in sentences: what broke first and when, and what came in it. `start` counts months of the calendar. */
export function storyOf({ failed, first, moments }: ToldFuture, start: number): readonly string[] {
  if (failed !== null) return [t('tenFailed'), failed];
  const monthOf = (month: number): string => formatMonthName(start + month, language.value);
  const come = moments.map(({ title, month }) => t('tenCome', { title: w(title), month: monthOf(month) })).join(' ; ');
  return [endOf(first, monthOf), come === '' ? t('tenNothing') : t('tenComes', { what: come })];
}

function endOf(first: ToldFuture['first'], monthOf: (month: number) => string): string {
  if (first === null) return t('tenHolds');
  const what = w(first.label);
  return first.month === null ? t('tenAnswersNo', { what }) : t('tenBreaks', { what, month: monthOf(first.month) });
}
