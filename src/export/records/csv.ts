import type { Differences } from '../../analysis/compare.ts';
import type { Report } from '../../analysis/report.ts';
import { valuesByFuture } from '../../ensemble/bands.ts';
import type { Ensemble } from '../../ensemble/ensemble.ts';
import { formatMonth } from '../../numbers/dates.ts';
import { rounded } from './rounded.ts';

/** One line an indicator: its summary in shown units, empty where there is none. */
export function indicatorsCsv(report: Report): string {
  const head = ['indicator', 'unit', 'n', 'undefined', 'mean', 'mcse', 'p5', 'p25', 'p50', 'p75', 'p95'];
  const lines = Object.entries(report.indicators).map(([id, row]) => {
    return [id, row.unit, row.n, row.undefined, row.mean, row.mcse, row.p5, row.p25, row.p50, row.p75, row.p95];
  });
  return csv([head, ...lines]);
}

/** One line a series and month: its bands in shown units. */
export function seriesCsv(report: Report): string {
  const head = ['series', 'unit', 'month', 'p5', 'p25', 'p50', 'p75', 'p95'];
  const lines = Object.entries(report.series).flatMap(([id, { unit, p5, p25, p50, p75, p95 }]) =>
    p50.map((middle, i) => {
      return [id, unit, formatMonth(report.start + i), p5[i], p25[i], middle, p75[i], p95[i]];
    }),
  );
  return csv([head, ...lines]);
}

/** One line a future, one column an indicator; `failed` is 1 and the rest empty when the future broke a rule of the book. */
export function replicationsCsv(ensemble: Ensemble): string {
  const { layout, runs, failed } = ensemble;
  const lost = new Set(failed.map((failure) => failure.future));
  const columns = layout.indicators.map((_, row) => valuesByFuture(ensemble, row));
  const head = ['future', 'failed', ...layout.indicators.map(({ id }) => id)];
  const lines = Array.from({ length: runs }, (_, future) => [
    future,
    lost.has(future) ? 1 : 0,
    ...columns.map((column) => column[future] ?? undefined),
  ]);
  return csv([head, ...lines]);
}

/** One line a pair and indicator. */
export function differencesCsv(differences: Differences): string {
  const head = ['pair', 'indicator', 'unit', 'n', 'wins', 'ties', 'p5', 'p50', 'p95', 'mcse'];
  const lines = Object.entries(differences).flatMap(([pair, rows]) =>
    Object.entries(rows).map(([id, { unit, n, wins, ties, p5, p50, p95, mcse }]) => {
      return [pair, id, unit, n, wins ?? undefined, ties, p5, p50, p95, mcse];
    }),
  );
  return csv([head, ...lines]);
}

/** A cell of a table; undefined is empty. */
export type Cell = string | number | undefined;

/** Lines of cells as CSV (RFC 4180, with line feeds), numbers rounded to twelve digits. */
export function csv(lines: readonly (readonly Cell[])[]): string {
  return lines.map((line) => `${line.map(cellText).join(',')}\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(rounded(cell));
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * The cells of a text that `csv` wrote, line by line.
 *
 * @example cellsOfCsv('a,"b,c"\n,1\n') // [['a', 'b,c'], ['', '1']]
 */
export function cellsOfCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))([,\n])/g)) {
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== '\n') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
