import type { Model } from '../../engine/model.ts';
import { blocksOfAccounts, playAgain } from './play-again.ts';
import type { ReplayRequest } from './play-again.ts';

/** The balances of each unit of one block at the end of each period: unit × periods + period, minor units. */
export interface ReplayedUnits {
  readonly name: string;
  readonly count: number;
  readonly periods: number;
  readonly closing: Float64Array;
}

/**
 * What each account of some blocks held, member by member. Blocks are named as in a replay (`tontine.box`, `women.cash`). Throws
 * for a name that is no block, and a BrokenFuture when the future is one that fails.
 */
export function replayUnits(request: ReplayRequest, names: readonly string[]): readonly ReplayedUnits[] {
  let wanted: { readonly first: number; readonly units: ReplayedUnits }[] = [];
  playAgain(request, (model) => {
    const { ledger, calendar } = model.parts;
    wanted = names.map((name) => {
      const block = ledger.blocks.find((known) => known.name === name);
      if (block === undefined) throw new Error(`There is no block of accounts ${name}.`);
      const closing = new Float64Array(block.count * calendar.periods);
      return { first: block.first, units: { name, count: block.count, periods: calendar.periods, closing } };
    });
    return (period, from, to, amount) => {
      for (const { first, units } of wanted) {
        const { count, periods, closing } = units;
        if (from >= first && from < first + count) closing[(from - first) * periods + period]! -= amount;
        if (to >= first && to < first + count) closing[(to - first) * periods + period]! += amount;
      }
    };
  });
  for (const { units } of wanted) {
    const { closing, periods } = units;
    for (let cell = 0; cell < closing.length; cell++) if (cell % periods > 0) closing[cell]! += closing[cell - 1]!;
  }
  return wanted.map(({ units }) => units);
}

/** Which lines of the book are wanted; a line must meet everything that is said. */
export interface EntriesWanted {
  /** An institution at either end, by id. */
  readonly institution?: string;
  /** Flows by index, as a replay names them. */
  readonly flows?: readonly number[];
  /** First and last period, counted from 0. */
  readonly periods?: readonly [number, number];
  /** A unit of a block at either end: member 12 of `women.cash` is unit 11. */
  readonly unit?: { readonly block: number; readonly unit: number };
}

/** Lines of the book in their order, column by column; blocks as a replay names them, units from 0, minor units. */
export interface ReplayedEntries {
  readonly count: number;
  readonly period: Int32Array;
  readonly flow: Int32Array;
  readonly fromBlock: Int32Array;
  readonly fromUnit: Int32Array;
  readonly toBlock: Int32Array;
  readonly toUnit: Int32Array;
  readonly amount: Float64Array;
}

/**
 * The lines of the book behind a cell of the matrix, a passbook or a meeting. They add up to the cell to the minor unit. Throws for
 * an institution that does not exist, and a BrokenFuture when the future is one that fails.
 *
 * @example replayEntries({ scenario, seed: 1, future: 7 }, { institution: 'tontine', periods: [3, 3] })
 */
export function replayEntries(request: ReplayRequest, wanted: EntriesWanted): ReplayedEntries {
  const columns: number[][] = [[], [], [], [], [], [], []];
  playAgain(request, (model) => {
    const isWanted = filterOf(model, wanted);
    const { blocks } = model.parts.ledger;
    const blockOf = blocksOfAccounts(model);
    return (period, from, to, amount, flow) => {
      const a = blockOf[from]!;
      const b = blockOf[to]!;
      const fromUnit = from - blocks[a]!.first;
      const toUnit = to - blocks[b]!.first;
      if (!isWanted(period, flow, [a, fromUnit], [b, toUnit])) return;
      [period, flow, a, fromUnit, b, toUnit, amount].forEach((value, column) => columns[column]!.push(value));
    };
  });
  const [period, flow, fromBlock, fromUnit, toBlock, toUnit] = columns.map((column) => Int32Array.from(column));
  return {
    count: columns[0]!.length,
    period: period!,
    flow: flow!,
    fromBlock: fromBlock!,
    fromUnit: fromUnit!,
    toBlock: toBlock!,
    toUnit: toUnit!,
    amount: Float64Array.from(columns[6]!),
  };
}

type End = readonly [block: number, unit: number];

function filterOf(
  { parts: { institutions, ledger } }: Model,
  { institution, flows, periods, unit }: EntriesWanted,
): (period: number, flow: number, from: End, to: End) => boolean {
  const party = institution === undefined ? -1 : institutions.findIndex(({ id }) => id === institution);
  if (institution !== undefined && party < 0) throw new Error(`There is no institution ${institution}.`);
  const kept = ledger.flows.map(
    ({ index, from, to }) => (party < 0 || from === party || to === party) && (flows?.includes(index) ?? true),
  );
  const [first, last] = periods ?? [0, Infinity];
  const isUnit = ([block, at]: End): boolean => block === unit?.block && at === unit.unit;
  return (period, flow, from, to) =>
    kept[flow]! && period >= first && period <= last && (unit === undefined || isUnit(from) || isUnit(to));
}
