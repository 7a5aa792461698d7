import { circulate, earnedBy } from './rules.ts';
import type { Circuit, Turnover } from './rules.ts';

/** What the book shows of a month, by group, or by group and sector in rows; money in minor units, unrounded sums allowed. */
export interface MonthSeen {
  /** Ordered of all who sell, before anything was respent. */
  readonly ordered: Float64Array;
  /** What the households could spend before they bought. */
  readonly available: Float64Array;
  /** Earnings of before that the orders counted as income. */
  readonly late: Float64Array;
  /** What a group spends in a sector of a further unit of transfers, and of cash in hand. */
  readonly ofTransfers: Float64Array;
  readonly ofHeld: Float64Array;
  /** Bought by the other groups and all that is respent included, earned here, and paid by projects at their own door. */
  readonly spent: Float64Array;
  readonly earned: Float64Array;
  readonly direct: Float64Array;
  /** Cash when the month is over. */
  readonly wealth: Float64Array;
}

/** A world that got other money, kept as what its groups have less than on the book. */
export interface World {
  /** Cash on the book less cash in this world, by group. */
  readonly gap: Float64Array;
  /** Earnings not spent yet, by group, and inputs not bought yet, by sector. */
  readonly late: Float64Array;
  readonly pending: Float64Array;
  /** Money of this month that the book has and this world has not, by group; below zero where it has more. */
  readonly removed: Float64Array;
  /** Bought by customers who are in no group, by sector. */
  readonly others: Float64Array;
  readonly ordered: Float64Array;
  readonly turn: Turnover;
}

/**
 * Plays the month of a world by the rules of the place, from the orders of the book: each group orders less by its shares of
 * the transfers, earnings and cash that it has not, never below zero, and at most what it has. Unrounded.
 */
export function liveMonth(circuit: Circuit, seen: MonthSeen, world: World): void {
  const { turn, pending, others } = world;
  const sectors = turn.made.length;
  for (let sector = 0; sector < sectors; sector++) turn.takings[sector] = pending[sector]! + others[sector]!;
  for (let group = 0; group < world.gap.length; group++) {
    const wanted = orderOf(circuit, seen, world, group);
    const has = Math.max(0, seen.available[group]! - world.gap[group]! - world.removed[group]!);
    const part = wanted > has ? has / wanted : 1;
    for (let sector = 0; sector < sectors; sector++) {
      world.ordered[group * sectors + sector]! *= part;
      turn.takings[sector]! += world.ordered[group * sectors + sector]!;
    }
  }
  circulate(circuit, turn);
  world.late.set(turn.carried);
  world.pending.set(turn.pending);
}

/** Writes what a group orders, and returns the sum. */
function orderOf(circuit: Circuit, seen: MonthSeen, world: World, group: number): number {
  const sectors = world.turn.made.length;
  const late = seen.late[group]! - world.late[group]!;
  let sum = 0;
  for (let sector = 0; sector < sectors; sector++) {
    const cell = group * sectors + sector;
    const less =
      seen.ofTransfers[cell]! * world.removed[group]! +
      circuit.respends[cell]! * late +
      seen.ofHeld[cell]! * world.gap[group]!;
    world.ordered[cell] = Math.max(0, seen.ordered[cell]! - less);
    sum += world.ordered[cell]!;
  }
  return sum;
}

/**
 * Closes the month of a world: its gap of cash grows by what it did not get or earn, and shrinks by what it did not spend. A
 * group never has less than nothing: before that it spends less elsewhere.
 */
export function closeMonth(seen: MonthSeen, world: World): void {
  const { turn } = world;
  const sectors = turn.made.length;
  for (let group = 0; group < world.gap.length; group++) {
    let spent = 0;
    for (let cell = group * sectors; cell < (group + 1) * sectors; cell++)
      spent += world.ordered[cell]! + turn.respent[cell]!;
    const got = world.removed[group]! + seen.direct[group]! + seen.earned[group]! - earnedBy(turn, group);
    world.gap[group] = Math.min(seen.wealth[group]!, world.gap[group]! + got - (seen.spent[group]! - spent));
  }
}
