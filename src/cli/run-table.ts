import { unitCell } from '../charts/figures.ts';
import type { IndicatorSummary, Report, SeriesBands } from '../analysis/report.ts';
import { verdictSentences } from '../analysis/sentences.ts';
import type { Language } from '../engine/words.ts';
import type { MarkName } from '../schema/value.ts';
import { formatNumber } from '../text/numbers.ts';
import { reportTexts } from '../text/report.ts';
import { say, textOf } from '../text/say.ts';
import { textTable } from './table.ts';

/** A report as people read it in a terminal: the verdict first, then indicators and series, then what it rests on. */
export function runTable(report: Report, language: Language): string {
  const { title, hash, variant } = report.scenario;
  const heading = variant === null ? textOf(title, language) : `${textOf(title, language)} (${variant})`;
  const verdict = verdictSentences(report, language);
  const failures = report.failures.slice(0, mostFailures).map(({ future, message }) => {
    return `  ${say(reportTexts.future, language, { n: future })}: ${message}`;
  });
  const facts = say(reportTexts.runs, language, { runs: report.runs, seed: report.seed, hash });
  return [
    heading,
    '',
    ...verdict,
    ...failures,
    '',
    indicatorTable(report, language),
    seriesTable(report, language),
    facts,
    ...(report.bandError === undefined
      ? []
      : [say(reportTexts.bandError, language, { percent: formatNumber(100 * report.bandError, language, 2) })]),
    say(reportTexts.marks, language, markCounts(report)),
    '',
  ].join('\n');
}

/** A number as it stands in a table: two decimals below a hundred, none above. */
export function cell(value: number | undefined, language: Language): string {
  if (value === undefined) return '–';
  return formatNumber(value, language, Math.abs(value) >= 100 ? 0 : 2);
}

const mostFailures = 5;

function indicatorTable(report: Report, language: Language): string {
  const ids = [...new Set([...report.headline, ...Object.keys(report.indicators)])];
  const rows = ids.map((id) => {
    // The headline names indicators of this very report.
    const row = report.indicators[id] as IndicatorSummary;
    const none = row.undefined === 0 ? '' : `${row.undefined}`;
    return [
      id,
      textOf(report.labels[id], language) ?? '',
      unitCell(row.unit, language),
      ...spreadCells(row, language),
      none,
    ];
  });
  const { columnIndicator, columnUnit, columnNone } = reportTexts;
  return textTable(
    [
      left(textOf(columnIndicator, language)),
      left(''),
      left(textOf(columnUnit, language)),
      ...spreadColumns(language),
      right(textOf(columnNone, language)),
    ],
    rows,
  );
}

function seriesTable(report: Report, language: Language): string {
  const { returns, costs, impact } = report.themes;
  const rows = [...returns, ...costs, ...impact].map((id) => {
    // Themes name series of this very report.
    const { unit, p5, p50, p95 } = report.series[id] as SeriesBands;
    const last = { p5: p5.at(-1), p50: p50.at(-1), p95: p95.at(-1) };
    return [
      id,
      textOf(report.seriesLabels?.[id], language) ?? '',
      unitCell(unit, language),
      ...spreadCells(last, language),
    ];
  });
  const { columnSeries, columnUnit } = reportTexts;
  return textTable(
    [left(textOf(columnSeries, language)), left(''), left(textOf(columnUnit, language)), ...spreadColumns(language)],
    rows,
  );
}

function spreadColumns(language: Language) {
  const { columnLow, columnMiddle, columnHigh } = reportTexts;
  return [columnLow, columnMiddle, columnHigh].map((words) => right(textOf(words, language)));
}

function spreadCells(
  row: { readonly p5?: number | undefined; readonly p50?: number | undefined; readonly p95?: number | undefined },
  language: Language,
): readonly string[] {
  return [row.p5, row.p50, row.p95].map((value) => cell(value, language));
}

export function left(title: string): { readonly title: string; readonly align: 'left' } {
  return { title, align: 'left' };
}

export function right(title: string): { readonly title: string; readonly align: 'right' } {
  return { title, align: 'right' };
}

function markCounts(report: Report): Readonly<Record<MarkName, number>> {
  const counts = { source: 0, derived: 0, recalled: 0, assumed: 0, own: 0, default: 0 };
  for (const { mark } of report.bases) counts[mark.name] += 1;
  return counts;
}
