import { monthOfDay } from '../../../numbers/dates.ts';
import type { Report } from '../../report.ts';
import type { BookMoney } from './columns.ts';
import type { OwnBook } from './read-own-book.ts';

/** One month of one measure: what the futures had, and what the group’s book says. Major units. */
export interface MonthBeside {
  /** Month of the calendar. */
  readonly month: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly actual: number;
  /** Whether it lies in the band of 90 futures of 100. */
  readonly isInside: boolean;
}

export interface MeasureBeside {
  /** Series of the report. */
  readonly series: string;
  readonly unit: string;
  readonly months: readonly MonthBeside[];
  readonly inside: number;
}

/** Which column of a book says what a row of the report says, by the row’s name below the group. */
const measures: readonly { readonly row: string; readonly columns: readonly BookMoney[] }[] = [
  { row: 'contributions', columns: ['saved'] },
  { row: 'shares', columns: ['saved'] },
  { row: 'pot', columns: ['pot'] },
  { row: 'lent', columns: ['loan'] },
  { row: 'charges', columns: ['charge'] },
  { row: 'fines', columns: ['fine'] },
  { row: 'sharedOut', columns: ['payout'] },
  { row: 'help', columns: ['help'] },
];

/**
 * Planned against actual: for each month that both the report and the book cover, what 90 futures of 100 lie between and what the
 * group really did. Measures that the book never speaks of are left out; so are months without a meeting in it.
 */
export function plannedAndActual(report: Report, group: string, book: OwnBook, minorUnits: number): MeasureBeside[] {
  const months = [...new Set(book.meetings.map(monthOfDay))].filter(
    (month) => month >= report.start && month < report.start + report.months,
  );
  return measures.flatMap(({ row, columns }) => {
    const series = `${group}.${row}`;
    const bands = report.series[series];
    const isSpokenOf = book.lines.some((line) => columns.some((column) => line[column] > 0));
    if (bands === undefined || !isSpokenOf || months.length === 0) return [];
    const beside = months.map((month) => {
      const at = month - report.start;
      const actual = actualOf(book, columns, month) / minorUnits;
      const [low, middle, high] = [bands.p5[at]!, bands.p50[at]!, bands.p95[at]!];
      return { month, low, middle, high, actual, isInside: actual >= low && actual <= high };
    });
    return [{ series, unit: bands.unit, months: beside, inside: beside.filter(({ isInside }) => isInside).length }];
  });
}

function actualOf(book: OwnBook, columns: readonly BookMoney[], month: number): number {
  let sum = 0;
  for (const line of book.lines) {
    if (monthOfDay(book.meetings[line.meeting]!) !== month) continue;
    for (const column of columns) sum += line[column];
  }
  return sum;
}
