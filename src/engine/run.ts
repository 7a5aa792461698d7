import type { FutureView, Value } from './indicator.ts';
import type { Journal } from './journal.ts';
import type { Model } from './model.ts';

/**
 * Plays one future: for each period, each phase, each stage. Afterwards `model.rows` holds the monthly series and
 * `model.parts.ledger` the closing book. The same model, seed and future give the same bits, whatever ran before.
 * `journal` keeps the entries of a replay; leave it null in bulk runs.
 * Throws a LedgerError or a RangeError when the future breaks an invariant; the caller counts it.
 */
export function runFuture(model: Model, future: number, journal: Journal | null): void {
  const { parts } = model;
  const { calendar, ledger } = parts;
  beginDraws(model, future);
  ledger.journal = journal;
  ledger.begin();
  for (const tally of parts.tallies) tally.begin();
  for (const signal of parts.signals) signal.begin();
  for (const board of parts.boards) board.clear();
  for (const state of parts.states) state.values.fill(state.initial);
  model.rows.fill(0);
  for (let period = 0; period < calendar.periods; period++) {
    ledger.beginPeriod(period);
    for (const tally of parts.tallies) tally.beginPeriod(period);
    refreshParameters(model, period);
    if (period === 0) for (const begin of parts.begins) begin(future);
    for (let phase = 0; phase < model.schedule.length; phase++) {
      const stages = model.schedule[phase]!;
      for (let i = 0; i < stages.length; i++) stages[i]!.run(period);
      for (let i = 0; i < parts.signals.length; i++) parts.signals[i]!.endPhase();
    }
    ledger.checkPeriod();
    model.recorder.record(period);
  }
}

/**
 * Plays only price levels and exchange rates of a future: the same numbers as `runFuture` gives them, without what institutions do.
 * `after` is called with each period, when `model.parts.economy` stands at it. Throws a RangeError when a value leaves its limits.
 */
export function playEconomy(model: Model, future: number, after: (period: number) => void): void {
  const { calendar } = model.parts;
  beginDraws(model, future);
  for (let period = 0; period < calendar.periods; period++) {
    refreshParameters(model, period);
    after(period);
  }
}

/** What is drawn once in a future: the economy's and the ranges of all numbers. */
function beginDraws({ parts }: Model, future: number): void {
  parts.draws.begin(future);
  parts.economy.beginFuture();
  for (const parameter of parts.parameters) parameter.beginFuture(parts.draws);
}

/** Currencies first, because prices that follow a level read it. What never moves is brought to the first period only. */
function refreshParameters(model: Model, period: number): void {
  const { parameters, economy, draws } = model.parts;
  for (const currency of economy.currencies) {
    currency.prices.beginPeriod(period, draws);
    if (currency.perBase !== null) currency.perBase.beginPeriod(period, draws);
  }
  economy.beginPeriod(period);
  const wanted = period === 0 ? parameters : model.moving;
  for (let i = 0; i < wanted.length; i++) wanted[i]!.beginPeriod(period, draws);
}

/** The last run future as indicators read it. */
export function viewOf(model: Model): FutureView {
  const index = new Map(model.parts.series.map((row) => [row.id, row.index]));
  return {
    months: model.months,
    row(id) {
      const row = index.get(id);
      if (row === undefined) throw new Error(`There is no series ${id}.`);
      return model.rows.subarray(row * model.months, (row + 1) * model.months);
    },
  };
}

/** Every indicator of the last run future, in the model's order. */
export function indicatorsOf(model: Model): readonly Value[] {
  const view = viewOf(model);
  return model.parts.indicators.map((indicator) => indicator.compute(view));
}
