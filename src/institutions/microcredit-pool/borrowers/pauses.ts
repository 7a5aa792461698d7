import type { Calendar } from '../../../numbers/calendar.ts';
import type { Quantity } from '../../../schema/value.ts';

/**
 * By period, 1 in the months of the year in which no instalment falls due; null when there is no such month. Source of the
 * rule (the due date moves on, interest runs): OpenCBS, non-working days.
 */
export function pausesOf(calendar: Calendar, months: readonly Quantity[]): Uint8Array | null {
  if (months.length === 0) return null;
  const closed = new Set(months.map(({ value }) => value));
  return Uint8Array.from({ length: calendar.periods }, (_, period) => {
    const month = (calendar.start + calendar.monthOfPeriod[period]!) % 12;
    return closed.has(month + 1) ? 1 : 0;
  });
}
