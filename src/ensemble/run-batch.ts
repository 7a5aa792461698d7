import { LedgerError } from '../engine/ledger-error.ts';
import type { Model } from '../engine/model.ts';
import { runFuture } from '../engine/run.ts';
import { compile as compileScenario } from '../scenario/compile.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { BatchRequest, BatchResult, FailedFuture, HeldRanges } from './batch.ts';
import { codeOfReason } from './none-reasons.ts';

/** How a scenario becomes a model; another one is handed in to override a rule of a kind, for claims and tests. */
export type Compile = (scenario: Scenario, seed: number) => Model;

/** A future that stopped for a reason the book does not know: a mistake of the program, which ends the whole run. */
export class BrokenFuture extends Error {
  readonly seed: number;
  readonly future: number;
  constructor(seed: number, future: number, message: string) {
    super(`Future ${future} of seed ${seed} stopped: ${message}`);
    this.name = 'BrokenFuture';
    this.seed = seed;
    this.future = future;
  }
}

/**
 * The one door to the engine: plays the futures `first` to `first + count - 1` of a scenario and gives back their rows.
 * The model is compiled once for a scenario's hash and seed and kept for the next call in this thread. A future that breaks a
 * rule of the book or leaves a value's limits is counted in `failed` and its places hold zeros; any other error throws a
 * BrokenFuture. The same request gives the same bytes, whatever ran before.
 *
 * @example runBatch({ scenario, seed: 1, first: 0, count: 50 }).indicators
 */
export function runBatch(request: BatchRequest, compile: Compile = compileScenario): BatchResult {
  const model = modelFor(request.scenario, request.seed, compile);
  const { first, count } = request;
  holdRanges(model, request.held ?? {});
  const { series, indicators, promises } = model.parts;
  const result = {
    first,
    count,
    series: new Float64Array(series.length * model.months * count),
    indicators: new Float64Array(indicators.length * count),
    reasons: new Uint8Array(indicators.length * count),
    missed: new Int16Array(promises.length * count).fill(-1),
    failed: [] as FailedFuture[],
  };
  const rows = rowsOf(model);
  const missedRows = promises.map((promise) => rows.row(promise.missed));
  for (let place = 0; place < count; place++) {
    try {
      runFuture(model, first + place, null);
      keepIndicators(model, rows, result, place);
    } catch (error) {
      result.failed.push(failureOf(error, request.seed, first + place));
      clearIndicators(result, place);
      continue;
    }
    keepSeries(model, result, place);
    for (let i = 0; i < missedRows.length; i++) result.missed[i * count + place] = firstAboveZero(missedRows[i]!);
  }
  return result;
}

interface KeptModel {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly compile: Compile;
  readonly model: Model;
}

let last: KeptModel | null = null;

/** The model of a scenario and seed: the last one of this thread when it is the same, else a newly compiled one. */
export function modelFor(scenario: Scenario, seed: number, compile: Compile = compileScenario): Model {
  if (last === null || last.seed !== seed || last.compile !== compile || !isSame(last.scenario, scenario)) {
    last = { scenario, seed, compile, model: compile(scenario, seed) };
  }
  return last.model;
}

/** The hash stands for all that changes a result; titles change none, but labels are made of them. */
function isSame(a: Scenario, b: Scenario): boolean {
  if (a === b) return true;
  return a.hash === b.hash && titlesOf(a) === titlesOf(b);
}

function titlesOf({ title, institutions }: Scenario): string {
  return JSON.stringify([title, ...institutions.map((institution) => [institution.id, institution.title])]);
}

/** Holds the ranges named and gives all others back to their draws, whatever ran before. Throws for a path without a range. */
function holdRanges(model: Model, held: HeldRanges): void {
  let found = 0;
  for (const parameter of model.parts.parameters) {
    const probability = Object.hasOwn(held, parameter.spec.name) ? held[parameter.spec.name]! : null;
    if (probability !== null) found += 1;
    parameter.hold(probability);
  }
  if (found === Object.keys(held).length) return;
  throw new Error(`Some of these are no numbers that are drawn: ${Object.keys(held).join(', ')}.`);
}

interface Rows {
  readonly months: number;
  row(id: string): Float64Array;
}

/** The model's rows by name, cut once and not in each future. */
function rowsOf(model: Model): Rows {
  const { months } = model;
  const byId = new Map(
    model.parts.series.map((row, i) => [row.id, model.rows.subarray(i * months, (i + 1) * months)] as const),
  );
  return {
    months,
    row(id) {
      const row = byId.get(id);
      if (row === undefined) throw new Error(`There is no series ${id}.`);
      return row;
    },
  };
}

function keepIndicators(model: Model, rows: Rows, result: BatchResult, place: number): void {
  const { indicators } = model.parts;
  for (let i = 0; i < indicators.length; i++) {
    const value = indicators[i]!.compute(rows);
    const cell = i * result.count + place;
    if (typeof value !== 'number') result.reasons[cell] = codeOfReason(value.none);
    else if (Number.isFinite(value)) result.indicators[cell] = value;
    else throw new Error(`indicator ${indicators[i]!.id} became ${value}, which is no value and no reason.`);
  }
}

function clearIndicators(result: BatchResult, place: number): void {
  for (let cell = place; cell < result.indicators.length; cell += result.count) {
    result.indicators[cell] = 0;
    result.reasons[cell] = 0;
  }
}

function keepSeries(model: Model, result: BatchResult, place: number): void {
  const { rows } = model;
  const { series, count } = result;
  for (let cell = 0; cell < rows.length; cell++) series[cell * count + place] = rows[cell]!;
}

function firstAboveZero(row: Float64Array): number {
  for (let month = 0; month < row.length; month++) if (row[month]! > 0) return month;
  return -1;
}

function failureOf(error: unknown, seed: number, future: number): FailedFuture {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof LedgerError || error instanceof RangeError) return { future, message };
  throw new BrokenFuture(seed, future, message);
}
