import type { Ensemble } from '../ensemble/ensemble.ts';
import { histogramMean } from '../ensemble/histograms.ts';
import { shown } from '../ensemble/layout.ts';

/** Rows, by the last word of their id, that count money people or funders put in, and not what a scheme earns with it. */
const putIn: ReadonlySet<string> = new Set(['dues', 'events', 'grants', 'gifts', 'contributions', 'deposited', 'sent']);

/** One kind of money put in, in each design. */
export interface Budget {
  /** Id of the series, such as `association.dues`. */
  readonly id: string;
  readonly unit: string;
  /** Mean over futures of the total over all months, by design's letter, in major units; null where the design lacks the row. */
  readonly means: Readonly<Record<string, number | null>>;
}

/**
 * The money put in that differs between designs in at least one future, row by row: rows are not added up, because a pot that
 * is given to an association would count twice. Empty when the same money goes in everywhere: only then does a difference
 * come from the design alone. Channels' rows (`agent.sent`) are no money put in and are known by a unit count beside them.
 */
export function budgetsThatDiffer(
  designs: readonly { readonly name: string; readonly ensemble: Ensemble }[],
): readonly Budget[] {
  const found = new Map<string, { unit: string; totals: (Float64Array | null)[] }>();
  designs.forEach(({ ensemble }, design) => {
    const ids = new Set(ensemble.layout.series.map(({ id }) => id));
    ensemble.layout.series.forEach(({ id, unit, scale }, row) => {
      const [owner, name] = ownerAndName(id);
      if (!putIn.has(name) || ids.has(`${owner}.transfers`)) return;
      // What a pool calls gifts are its own loans that never come back.
      if (name === 'gifts' && ids.has(`${owner}.disbursed`)) return;
      const entry = found.get(id) ?? { unit, totals: designs.map(() => null) };
      entry.totals[design] = totalsOf(ensemble, row).map((total) => shown(total, scale));
      found.set(id, entry);
    });
  });
  return [...found].flatMap(([id, { unit, totals }]) => {
    if (isSame(totals, designs)) return [];
    return [{ id, unit, means: Object.fromEntries(designs.map(({ name }, i) => [name, meanOf(totals[i]!)])) }];
  });
}

/**
 * The sum over months in each future that succeeded, failed ones being zero. When months were only counted, their means
 * stand for every future: two designs are then the same when these add up to the same sum.
 */
function totalsOf({ layout, runs, series, histograms }: Ensemble, row: number): Float64Array {
  if (histograms !== null) {
    let total = 0;
    for (let month = 0; month < layout.months; month++) {
      total += histogramMean(histograms.cell(row * layout.months + month)) ?? 0;
    }
    return new Float64Array(runs).fill(total);
  }
  const totals = new Float64Array(runs);
  for (let month = 0; month < layout.months; month++) {
    const start = (row * layout.months + month) * runs;
    for (let future = 0; future < runs; future++) totals[future]! += series[start + future]!;
  }
  return totals;
}

/** The same in every future that no design lost; a design without the row puts in nothing by it. */
function isSame(
  totals: readonly (Float64Array | null)[],
  designs: readonly { readonly ensemble: Ensemble }[],
): boolean {
  const lost = new Set(designs.flatMap(({ ensemble }) => ensemble.failed.map(({ future }) => future)));
  const { runs } = designs[0]!.ensemble;
  for (let future = 0; future < runs; future++) {
    if (lost.has(future)) continue;
    const first = totals[0]?.[future] ?? 0;
    if (totals.some((own) => (own?.[future] ?? 0) !== first)) return false;
  }
  return true;
}

function meanOf(totals: Float64Array | null): number | null {
  if (totals === null || totals.length === 0) return null;
  return totals.reduce((sum, value) => sum + value, 0) / totals.length;
}

function ownerAndName(id: string): readonly [string, string] {
  const dot = id.indexOf('.');
  return [id.slice(0, dot), id.slice(dot + 1)];
}
