import type { Report, SeriesBands } from '../analysis/report.ts';
import type { Words } from '../engine/words.ts';
import { capitalised, inEach, sayBoth } from '../text/say.ts';
import { formatMonthName } from '../text/numbers.ts';
import { figure, rough } from './figures.ts';
import type { ChartMark } from './marks.ts';
import { monthTicks, type MonthTick } from './month-axis.ts';

/** The three questions that a result answers over time, one chart each. */
export const themes = ['returns', 'costs', 'impact'] as const;
export type ChartTheme = (typeof themes)[number];

/** A colour by its name; the page's style sheet says which one it is in light and in dark. */
export type ColourToken = 'chart-wide' | 'chart-narrow' | 'chart-median' | 'chart-mark' | 'chart-axis' | 'chart-grid';

/** The space between two percentiles, with what it means in words. */
export interface ChartBand {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly says: Words;
  readonly colour: ColourToken;
}

/** A line with what it means in words. */
export interface ChartLine {
  readonly values: readonly number[];
  readonly says: Words;
  readonly colour: ColourToken;
}

/**
 * A fan chart as plain data: what to draw, never how. Arrays hold one value a month, in shown units (major units of money,
 * percent). `start` counts months of the calendar.
 */
export interface ChartSpec {
  readonly theme: ChartTheme;
  /** Id of the series that is shown. */
  readonly row: string;
  readonly title: Words;
  readonly unit: string;
  readonly start: number;
  readonly months: number;
  readonly futures: number;
  readonly ticks: readonly MonthTick[];
  /** Widest first, so that the narrow one is drawn over it. */
  readonly bands: readonly ChartBand[];
  readonly median: ChartLine;
  /** One future over the fan of all; left out where all are meant. */
  readonly one?: ChartLine;
  readonly marks: readonly ChartMark[];
  /** The chart in one sentence, for who does not see it. */
  readonly summary: Words;
}

/**
 * The fan chart of one row of a report: the middle line, the middle half and the middle nine tenths of the futures.
 * Throws when the report has no such row.
 */
export function chartSpec(report: Report, theme: ChartTheme, row: string, marks: readonly ChartMark[]): ChartSpec {
  const bands = report.series[row];
  if (bands === undefined) throw new Error(`The report has no series ${row}.`);
  const title = labelOf(report, row);
  return {
    theme,
    row,
    title,
    unit: bands.unit,
    start: report.start,
    months: report.months,
    futures: report.runs,
    ticks: monthTicks(report.start, report.months),
    ...fanOf(bands),
    marks: marks.filter((mark) => mark.month > 0 && mark.month < report.months),
    summary: summaryOf(report, title, bands),
  };
}

/** The two bands and the middle line of a fan. */
export function fanOf(bands: SeriesBands): Pick<ChartSpec, 'bands' | 'median'> {
  return {
    bands: [
      { low: bands.p5, high: bands.p95, says: words.wide, colour: 'chart-wide' },
      { low: bands.p25, high: bands.p75, says: words.narrow, colour: 'chart-narrow' },
    ],
    median: { values: bands.p50, says: words.median, colour: 'chart-median' },
  };
}

/** The same chart with one future drawn over it. */
export function withFuture(spec: ChartSpec, values: readonly number[]): ChartSpec {
  return { ...spec, one: { values, says: words.one, colour: 'chart-mark' } };
}

/** The rows a theme can show, the one shown first in front; empty when the scenario has none for it. */
export function rowsOf(report: Report, theme: ChartTheme): readonly { readonly id: string; readonly label: Words }[] {
  return report.themes[theme]
    .filter((id) => report.series[id] !== undefined)
    .map((id) => ({ id, label: labelOf(report, id) }));
}

/** The rows of all themes, each once: one that serves two themes stands under the first. */
export function allRowsOf(report: Report): ReturnType<typeof rowsOf> {
  const all = themes.flatMap((theme) => rowsOf(report, theme));
  return all.filter(({ id }, place) => all.findIndex((row) => row.id === id) === place);
}

/** A row's own label: an indicator or a promise of the same id may say something else (a mean, a share). */
function labelOf(report: Report, row: string): Words {
  return capitalised(report.seriesLabels?.[row] ?? report.labels[row] ?? { fr: row, en: row });
}

function summaryOf(report: Report, title: Words, bands: Report['series'][string]): Words {
  const last = report.months - 1;
  const rounded = (value: number | undefined): Words =>
    inEach((language) => figure(rough(value ?? 0), bands.unit, language));
  return sayBoth(words.summary, {
    title,
    month: inEach((language) => formatMonthName(report.start + last, language)),
    median: rounded(bands.p50[last]),
    low: rounded(bands.p5[last]),
    high: rounded(bands.p95[last]),
  });
}

const words = {
  wide: { fr: '90 futurs sur 100', en: '90 futures of 100' },
  narrow: { fr: '50 futurs sur 100', en: '50 futures of 100' },
  median: { fr: 'le milieu des futurs', en: 'the middle of the futures' },
  one: { fr: 'ce futur', en: 'this future' },
  summary: {
    fr: '{title}. En {month}, le milieu des futurs est {median} ; 90 futurs sur 100 sont entre {low} et {high}.',
    en: '{title}. In {month}, the middle of the futures is {median}; 90 futures of 100 lie between {low} and {high}.',
  },
} satisfies Record<string, Words>;
