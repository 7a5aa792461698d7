import type { Difference, Differences } from '../../analysis/compare.ts';
import type { IndicatorSummary, Report, SeriesBands } from '../../analysis/report.ts';

/** What `run --format json` prints; nothing in it changes from one run to the next. */
export interface RunJson {
  readonly scenario: { readonly title: Report['scenario']['title']; readonly hash: string; readonly format: 1 };
  readonly seed: number;
  readonly runs: number;
  readonly failed: number;
  /** Only with more futures than are kept: the largest part of itself by which a figure of a series may be off. */
  readonly bandError?: number;
  readonly indicators: Readonly<Record<string, IndicatorSummary>>;
  readonly series: Readonly<Record<string, Pick<SeriesBands, 'unit' | 'p5' | 'p50' | 'p95'>>>;
}

/** A report in the form of the command line, keys in a fixed order. */
export function runJson(report: Report): RunJson {
  const { title, hash, format } = report.scenario;
  return {
    scenario: { title, hash, format },
    seed: report.seed,
    runs: report.runs,
    failed: report.failed,
    ...(report.bandError === undefined ? {} : { bandError: report.bandError }),
    indicators: mapped(report.indicators, (summary) => {
      const { unit, n, mean, mcse, p5, p25, p50, p75, p95 } = summary;
      // JSON leaves out what is undefined: no mean of rates, no percentiles of nothing.
      return { unit, n, undefined: summary.undefined, mean, mcse, p5, p25, p50, p75, p95 } as IndicatorSummary;
    }),
    series: mapped(report.series, ({ unit, p5, p50, p95 }) => ({ unit, p5, p50, p95 })),
  };
}

/** What `compare --format json` prints: each design as `run` prints it, under its letter, and the paired differences. */
export interface CompareJson {
  readonly seed: number;
  readonly runs: number;
  readonly designs: Readonly<Record<string, Omit<RunJson, 'seed' | 'runs'> & { readonly variant: string | null }>>;
  readonly differences: Differences;
}

export function compareJson(
  designs: readonly { name: string; report: Report }[],
  differences: Differences,
): CompareJson {
  const first = designs[0]!.report;
  return {
    seed: first.seed,
    runs: first.runs,
    designs: Object.fromEntries(
      designs.map(({ name, report }) => {
        const { scenario, failed, indicators, series } = runJson(report);
        return [name, { scenario, variant: report.scenario.variant, failed, indicators, series }];
      }),
    ),
    differences: mapped(differences, (pair) =>
      mapped(pair, ({ unit, n, wins, ties, p5, p50, p95, mcse }) => {
        return { unit, n, wins, ties, p5, p50, p95, mcse } as Difference;
      }),
    ),
  };
}

function mapped<A, B>(from: Readonly<Record<string, A>>, change: (value: A) => B): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));
}
