import type { AccountClass, Plane } from '../../engine/accounts.ts';
import type { InstitutionInfo, Model } from '../../engine/model.ts';
import type { Words } from '../../engine/words.ts';
import { layoutOf } from '../../ensemble/layout.ts';
import { blocksOfAccounts, playAgain } from './play-again.ts';
import type { ReplayRequest } from './play-again.ts';

/** What moved between two institutions for one purpose: a cell of the flow matrix, by period. */
export interface ReplayedFlow {
  /** Index of the flow in the model, by which entries name it. */
  readonly flow: number;
  readonly name: string;
  readonly purpose: string;
  /** Indexes into `institutions`: who gives and who takes. */
  readonly from: number;
  readonly to: number;
  /** Index into `currencies`. */
  readonly currency: number;
  /** `cash` is money that moved; `value` is no money (savings owed, depreciation, what was promised). */
  readonly plane: Plane;
  /** By period, minor units. */
  readonly amounts: Float64Array;
}

/** The accounts of one institution that stand together (the cash of all members), and what they held. */
export interface ReplayedBlock {
  /** Index of the block in the model, by which entries and units name it. */
  readonly block: number;
  readonly name: string;
  readonly class: AccountClass;
  readonly plane: Plane;
  readonly owner: number;
  readonly currency: number;
  readonly count: number;
  /** Sum of its balances at the end of each period, minor units; a debt is below zero. */
  readonly closing: Float64Array;
}

export interface ReplayedSeries {
  readonly id: string;
  readonly label: Words;
  readonly unit: string;
  /** What a value is divided by to be shown: minor units of money, 0.01 for percent, else 1. */
  readonly scale: number;
  /** By month. */
  readonly values: Float64Array;
}

/** One future as plain data: enough for flow matrix, Sankey, balance sheets and the course of every row. */
export interface Replay {
  readonly seed: number;
  readonly future: number;
  readonly start: number;
  readonly months: number;
  readonly step: 'month' | 'week';
  readonly periods: number;
  readonly monthOfPeriod: Int32Array;
  /** By period: its first day, as a number since 1970-01-01. */
  readonly firstDay: Int32Array;
  readonly currencies: readonly { readonly code: string; readonly minorUnits: number }[];
  /** The first, `outside`, is the world around the model. */
  readonly institutions: readonly InstitutionInfo[];
  /** Only flows that moved something. */
  readonly flows: readonly ReplayedFlow[];
  /** Only blocks that ever held something. */
  readonly blocks: readonly ReplayedBlock[];
  readonly series: readonly ReplayedSeries[];
}

/**
 * Plays one future again as plain data. Money is in whole minor units, so that parts add up exactly: for each institution,
 * currency and plane the closings of its blocks grow each period by what its flows bring less what they take.
 * Throws a BrokenFuture when the future is one that fails.
 *
 * @example replay({ scenario, seed: 1, future: 7 }).flows.filter((flow) => flow.plane === 'cash')
 */
export function replay(request: ReplayRequest): Replay {
  let closings: Float64Array[] = [];
  const model = playAgain(request, (played) => {
    const { ledger, calendar } = played.parts;
    closings = ledger.blocks.map(() => new Float64Array(calendar.periods));
    const blockOf = blocksOfAccounts(played);
    return (period, from, to, amount) => {
      closings[blockOf[from]!]![period]! -= amount;
      closings[blockOf[to]!]![period]! += amount;
    };
  });
  const { calendar, institutions, economy } = model.parts;
  for (const closing of closings) addUp(closing);
  return {
    seed: request.seed,
    future: request.future,
    start: calendar.start,
    months: calendar.months,
    step: calendar.step,
    periods: calendar.periods,
    monthOfPeriod: calendar.monthOfPeriod.slice(),
    firstDay: calendar.firstDay.slice(),
    currencies: economy.currencies.map(({ code, minorUnits }) => ({ code, minorUnits })),
    institutions: institutions.map((institution) => ({ ...institution })),
    flows: flowsOf(model),
    blocks: model.parts.ledger.blocks
      .map(({ index, name, class: kind, plane, owner, currency, count }) => {
        return { block: index, name, class: kind, plane, owner, currency, count, closing: closings[index]! };
      })
      .filter(({ closing }) => closing.some((held) => held !== 0)),
    series: seriesOf(model),
  };
}

function flowsOf(model: Model): ReplayedFlow[] {
  const { ledger, calendar } = model.parts;
  return ledger.flows
    .map(({ index, name, purpose, from, to, currency, plane }) => {
      const amounts = Float64Array.from({ length: calendar.periods }, (_, period) => ledger.moved(index, period));
      return { flow: index, name, purpose, from, to, currency, plane, amounts };
    })
    .filter(({ amounts }) => amounts.some((moved) => moved !== 0));
}

function seriesOf(model: Model): ReplayedSeries[] {
  const { months, rows } = model;
  return layoutOf(model).series.map(({ id, label, unit, scale }, i) => {
    return { id, label, unit, scale, values: rows.slice(i * months, (i + 1) * months) };
  });
}

/** Turns what changed in each period into what stood at its end. */
function addUp(changes: Float64Array): void {
  for (let period = 1; period < changes.length; period++) changes[period]! += changes[period - 1]!;
}
