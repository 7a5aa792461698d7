import type { Replay } from '../../analysis/replay/replay.ts';
import type { Language } from '../../engine/words.ts';
import { formatMonthName } from '../../text/numbers.ts';

/** Periods from first to last, both counted from 0 and taken in. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** How long a time is looked at: a month, a calendar year, or all of it. */
export type SpanSize = 'month' | 'year' | 'all';

/**
 * The time of a future cut into spans that follow each other without a gap: months, calendar years (the first and last may be
 * parts of one), or all in one.
 */
export function spansOf({ start, periods, monthOfPeriod }: TimeOf, size: SpanSize): readonly Span[] {
  const spans: { first: number; last: number; key: number }[] = [];
  for (let period = 0; period < periods; period++) {
    const month = start + monthOfPeriod[period]!;
    const key = size === 'month' ? month : size === 'year' ? Math.floor(month / 12) : 0;
    const open = spans.at(-1);
    if (open !== undefined && open.key === key) open.last = period;
    else spans.push({ first: period, last: period, key });
  }
  return spans.map(({ first, last }) => ({ first, last }));
}

/** A span by its month, its year, or its first and last month. */
export function spanName({ start, monthOfPeriod }: TimeOf, span: Span, size: SpanSize, language: Language): string {
  const [first, last] = [start + monthOfPeriod[span.first]!, start + monthOfPeriod[span.last]!];
  if (size === 'year') return String(Math.floor(first / 12));
  if (first === last) return formatMonthName(first, language);
  return `${formatMonthName(first, language)} – ${formatMonthName(last, language)}`;
}

/** The number of the span that holds a month, counted from 0; 0 when none does. */
export function spanWith({ monthOfPeriod }: TimeOf, spans: readonly Span[], month: number): number {
  return Math.max(
    0,
    spans.findIndex(({ first, last }) => monthOfPeriod[first]! <= month && monthOfPeriod[last]! >= month),
  );
}

type TimeOf = Pick<Replay, 'start' | 'periods' | 'monthOfPeriod'>;
