import type { Replay, ReplayedSeries } from '../analysis/replay/replay.ts';

/** What held an enterprise back in a month, in the order of the codes of its row `limit`. */
export const boundBy = ['waits', 'demand', 'capacity', 'cash', 'staff', 'wornOut', 'supply', 'closed'] as const;

export type BoundBy = (typeof boundBy)[number];

/** Months in a row with one limit; months of the story from 0, the last one included. */
export interface Spell {
  readonly bound: BoundBy;
  readonly first: number;
  readonly last: number;
}

/**
 * What held an enterprise back, month by month, in one future, as spells.
 *
 * @param id  The enterprise; empty when the replay has no row `limit` of it.
 * @example boundSpells(replay, 'clinic') // [{ bound: 'waits', first: 0, last: 11 }, { bound: 'demand', first: 12, last: 59 }]
 */
export function boundSpells({ series }: Pick<Replay, 'series'>, id: string): readonly Spell[] {
  const codes = rowOf(series, `${id}.limit`)?.values ?? [];
  const spells: Spell[] = [];
  codes.forEach((code, month) => {
    const bound = boundBy[code] ?? 'waits';
    const before = spells.at(-1);
    if (before?.bound === bound) spells[spells.length - 1] = { ...before, last: month };
    else spells.push({ bound, first: month, last: month });
  });
  return spells;
}

/** One bar of a waterfall of money: what came or went for a purpose, and from where to where the cash moved by it. */
export interface MoneyStep {
  readonly purpose: string;
  /** Minor units; below zero what went out. */
  readonly amount: number;
  readonly from: number;
  readonly to: number;
}

/** Where an institution's money came from and went in one future; `left` is what stands in its cash and funds at the end. */
export interface MoneyCourse {
  readonly steps: readonly MoneyStep[];
  readonly left: number;
  readonly currency: string;
  readonly minorUnits: number;
}

/**
 * All money that moved into and out of an institution in one future, by purpose, what came first: largest first, then what
 * went. The last bar ends at what is left, to the minor unit, because both are read from the same book. Null when nothing moved.
 *
 * @param currency  Code of the currency; other currencies of the institution are left out.
 */
export function moneyCourse(replay: Replay, id: string, currency: string): MoneyCourse | null {
  const owner = replay.institutions.findIndex((institution) => institution.id === id);
  const money = replay.currencies.findIndex(({ code }) => code === currency);
  const sums = new Map<string, number>();
  for (const { purpose, plane, from, to, currency: of, amounts } of replay.flows) {
    if (plane !== 'cash' || of !== money || from === to || (from !== owner && to !== owner)) continue;
    const moved = amounts.reduce((sum, amount) => sum + amount, 0);
    sums.set(purpose, (sums.get(purpose) ?? 0) + (to === owner ? moved : -moved));
  }
  const moves = [...sums].filter(([, amount]) => amount !== 0);
  if (moves.length === 0) return null;
  const inOrder = [
    ...moves.filter(([, amount]) => amount > 0).sort(([, a], [, b]) => b - a),
    ...moves.filter(([, amount]) => amount < 0).sort(([, a], [, b]) => a - b),
  ];
  let level = 0;
  const steps = inOrder.map(([purpose, amount]): MoneyStep => {
    const from = level;
    level += amount;
    return { purpose, amount, from, to: level };
  });
  return { steps, left: level, currency, minorUnits: replay.currencies[money]!.minorUnits };
}

function rowOf(series: readonly ReplayedSeries[], id: string): ReplayedSeries | undefined {
  return series.find((row) => row.id === id);
}
