import type { IndicatorSpec, Part, Value } from '../engine/indicator.ts';
import { Journal } from '../engine/journal.ts';
import type { Model } from '../engine/model.ts';
import { runFuture, viewOf } from '../engine/run.ts';
import type { Series } from '../engine/series.ts';
import type { Words } from '../engine/words.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import { layoutOf, shown } from '../ensemble/layout.ts';
import { BrokenFuture, modelFor } from '../ensemble/run-batch.ts';
import type { Compile } from '../ensemble/run-batch.ts';
import type { AnyKind } from '../institutions/kind.ts';
import type { Scenario } from '../schema/scenario.ts';
import { reportTexts } from '../text/report.ts';
import { basesAbout, basesOf } from './bases.ts';
import { monthsTaken, partOf, wantedFlows } from './receipt-parts.ts';
import type { Receipt } from './report.ts';
import { nearestRank } from './statistics.ts';

export interface ExplainRequest {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Id of an indicator, or of a series, whose receipt is then that of its months. */
  readonly indicator: string;
  readonly future: number;
  /** Only this month, counted from 0; all the months the formula takes when left out. */
  readonly month?: number;
  /** How many entries a part lists at most; the rest is summed up. 200 unless told. */
  readonly most?: number;
  readonly compile?: Compile;
  readonly kinds?: readonly AnyKind[];
}

/**
 * The receipt of a figure: one future replayed with its journal, and for each row that goes into the formula the entries of the
 * book that add up to it, to the minor unit. Throws when the scenario has no such indicator or series, and a
 * BrokenFuture when the future is one that fails.
 *
 * @example explain({ scenario, seed: 1, indicator: 'channel.costShare', future: 17 }).parts[0].entries
 */
export function explain(request: ExplainRequest): Receipt {
  const model = modelFor(request.scenario, request.seed, request.compile);
  const asked = askedFor(model, request.indicator);
  const rows = asked.parts.map((part) => ({ part, series: seriesOf(model, part.series) }));
  const journal = new Journal(
    wantedFlows(
      model,
      rows.map(({ series }) => series),
    ),
  );
  try {
    runFuture(model, request.future, journal);
  } catch (error) {
    throw new BrokenFuture(request.seed, request.future, error instanceof Error ? error.message : String(error));
  } finally {
    model.parts.ledger.journal = null;
  }
  const value = valueOf(model, asked, request.month);
  const parts = rows.map(({ part, series }) =>
    partOf({ model, journal, series, ...monthsTaken(model, part, series, request.month), most: request.most ?? 200 }),
  );
  return {
    indicator: asked.id,
    label: asked.label,
    unit: asked.unit,
    future: request.future,
    value: typeof value === 'number' ? shown(value, asked.scale) : null,
    none: typeof value === 'number' ? null : value.none,
    formula: asked.formula,
    definition: asked.definition,
    parts,
    inputs: basesAbout(basesOf(request.scenario, request.kinds), idsInvolved(model, asked)),
  };
}

/**
 * The future whose value of an indicator is the nearest-ranked percentile over the futures that have one (of equal values
 * the lowest number), or null when none has. Throws when there is no such indicator.
 */
export function futureAtPercentile(ensemble: Ensemble, indicator: string, percentile: number): number | null {
  const { layout, runs, indicators, reasons, succeeded } = ensemble;
  const row = layout.indicators.findIndex(({ id }) => id === indicator);
  if (row < 0) throw new Error(`There is no indicator ${indicator}.`);
  const futures = Array.from(succeeded).filter((future) => reasons[row * runs + future] === 0);
  if (futures.length === 0) return null;
  futures.sort((a, b) => indicators[row * runs + a]! - indicators[row * runs + b]! || a - b);
  return futures[nearestRank(percentile, futures.length)]!;
}

interface Asked {
  readonly id: string;
  readonly label: Words;
  readonly unit: string;
  readonly scale: number;
  readonly formula: Words;
  /** Null for a series. */
  readonly definition: Words | null;
  readonly parts: readonly Part[];
  /** Null for a series, whose value is that of its only part. */
  readonly indicator: IndicatorSpec | null;
}

function askedFor(model: Model, id: string): Asked {
  const layout = layoutOf(model);
  const indicator = model.parts.indicators.find((known) => known.id === id);
  const row = layout.indicators.find((known) => known.id === id);
  if (indicator !== undefined && row !== undefined) return { ...row, parts: indicator.parts, indicator };
  const series = layout.series.find((known) => known.id === id);
  if (series === undefined) throw new Error(`There is no indicator and no series ${id}.`);
  const formula = reportTexts.seriesFormula;
  return { ...series, formula, definition: null, parts: [{ series: id, how: 'by-month' }], indicator: null };
}

function seriesOf(model: Model, id: string): Series {
  const series = model.parts.series.find((known) => known.id === id);
  if (series === undefined) throw new Error(`There is no series ${id}.`);
  return series;
}

/** The indicator of the replayed future; of a single month only a series has a value. */
function valueOf(model: Model, asked: Asked, month: number | undefined): Value {
  if (asked.indicator !== null) return asked.indicator.compute(viewOf(model));
  const series = seriesOf(model, asked.id);
  const { months, divisor } = monthsTaken(model, asked.parts[0]!, series, month);
  const row = viewOf(model).row(asked.id);
  let sum = 0;
  for (const taken of months) sum += row[taken]!;
  return sum / divisor;
}

/** Ids and currency codes whose numbers the figure may hang on: its own institution, and those its flows join. */
function idsInvolved(model: Model, asked: Asked): ReadonlySet<string> {
  const ids = new Set<string>([asked.id.split('.')[0]!]);
  const add = (institution: number): void => {
    ids.add(model.parts.institutions[institution]!.id);
  };
  for (const part of asked.parts) {
    const series = seriesOf(model, part.series);
    ids.add(part.series.split('.')[0]!);
    if (series.currency >= 0) ids.add(model.parts.currencyCodes[series.currency]!);
    if (series.source.from === 'flows') {
      for (const { flow } of series.source.terms) {
        add(model.parts.ledger.flows[flow]!.from);
        add(model.parts.ledger.flows[flow]!.to);
      }
    } else if (series.source.from === 'balances') {
      for (const { block } of series.source.blocks) add(block.owner);
    }
  }
  return ids;
}
