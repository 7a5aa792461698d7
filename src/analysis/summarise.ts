import type { Words } from '../engine/words.ts';
import { bandsOf, percentiles, spreadsOf, valuesOf } from '../ensemble/bands.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import { binError } from '../ensemble/histograms.ts';
import type { AnyKind } from '../institutions/kind.ts';
import type { Scenario } from '../schema/scenario.ts';
import { basesOf } from './bases.ts';
import { evidenceOf, publishedBands } from './published/index.ts';
import type { IndicatorSummary, Percentiles, Remedy, Report, SeriesBands } from './report.ts';
import { isRateOfReturn, mean, standardError } from './statistics.ts';
import { verdictOf } from './verdict.ts';

/** What a report may hold besides what the run tells. */
export interface ReportExtras {
  readonly remedies?: readonly Remedy[];
  /** Kinds whose fields label the scenario's numbers; those of the program unless told. */
  readonly kinds?: readonly AnyKind[];
}

/**
 * Everything the screens, charts, exports and the command line show of a run, as plain data in shown units. Failed futures
 * are counted and listed, and left out of bands, summaries and verdict.
 *
 * @example const report = summarise(scenario, await runEnsemble(request, options));
 */
export function summarise(scenario: Scenario, ensemble: Ensemble, extras: ReportExtras = {}): Report {
  const { layout } = ensemble;
  const report: Report = {
    scenario: { title: scenario.title, hash: scenario.hash, format: 1, variant: scenario.variant },
    start: scenario.start,
    months: layout.months,
    seed: ensemble.seed,
    runs: ensemble.played,
    failed: ensemble.failed.length,
    ...(ensemble.histograms === null ? {} : { bandError: binError }),
    failures: ensemble.failed,
    headline: scenario.headline.filter((id) => layout.indicators.some((indicator) => indicator.id === id)),
    indicators: summariesOf(ensemble),
    series: seriesOf(ensemble),
    labels: labelsOf(ensemble),
    seriesLabels: Object.fromEntries(layout.series.map(({ id, label }) => [id, label])),
    themes: {
      returns: idsOf(scenario, ensemble, 'returns'),
      costs: idsOf(scenario, ensemble, 'costs'),
      impact: idsOf(scenario, ensemble, 'impact'),
    },
    formulas: Object.fromEntries(layout.indicators.map(({ id, formula }) => [id, formula])),
    verdict: verdictOf(ensemble, extras.remedies),
    bases: basesOf(scenario, extras.kinds),
  };
  const sources = { bands: publishedBands, report, ...(extras.kinds === undefined ? {} : { kinds: extras.kinds }) };
  return { ...report, evidence: evidenceOf(scenario, sources) };
}

function summariesOf(ensemble: Ensemble): Readonly<Record<string, IndicatorSummary>> {
  const spreads = spreadsOf(ensemble);
  const summaries = ensemble.layout.indicators.map(({ id, unit, firstMonthIs }, row): [string, IndicatorSummary] => {
    const { n, undefined: none, quantiles } = spreads[row]!;
    const values = valuesOf(ensemble, row);
    const average = isRateOfReturn(unit) ? null : mean(values);
    const error = isRateOfReturn(unit) ? null : standardError(values);
    return [
      id,
      {
        unit,
        ...(firstMonthIs === undefined ? {} : { firstMonthIs }),
        n,
        undefined: none,
        ...(average === null ? {} : { mean: average }),
        ...(error === null ? {} : { mcse: error }),
        ...(quantiles === null ? {} : percentilesOf(quantiles)),
      },
    ];
  });
  return Object.fromEntries(summaries);
}

function percentilesOf(quantiles: readonly number[]): Percentiles {
  const [p5, p25, p50, p75, p95] = quantiles;
  if (p95 === undefined) throw new Error(`A summary needs ${percentiles.length} percentiles, got ${quantiles.length}.`);
  return { p5: p5!, p25: p25!, p50: p50!, p75: p75!, p95 };
}

function seriesOf(ensemble: Ensemble): Readonly<Record<string, SeriesBands>> {
  const bands = bandsOf(ensemble);
  return Object.fromEntries(
    ensemble.layout.series.map(({ id, unit }, row) => {
      const [p5, p25, p50, p75, p95] = bands[row]!;
      return [id, { unit, p5: p5!, p25: p25!, p50: p50!, p75: p75!, p95: p95! }];
    }),
  );
}

function labelsOf(ensemble: Ensemble): Readonly<Record<string, Words>> {
  const { series, indicators, promises } = ensemble.layout;
  return Object.fromEntries([...series, ...promises, ...indicators].map(({ id, label }) => [id, label]));
}

/** The rows of a theme, those of the institutions that the headline speaks of first, in the headline's order. */
function idsOf(scenario: Scenario, ensemble: Ensemble, theme: 'returns' | 'costs' | 'impact'): readonly string[] {
  const owners = [...new Set(scenario.headline.map(ownerOf))];
  const rank = (id: string): number => (owners.includes(ownerOf(id)) ? owners.indexOf(ownerOf(id)) : owners.length);
  const rows = ensemble.layout.series.filter((series) => series.theme === theme).map(({ id }) => id);
  return rows.sort((a, b) => rank(a) - rank(b));
}

function ownerOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}
