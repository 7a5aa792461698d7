import type { OrderBoard } from '../../engine/orders.ts';
import type { Parameter } from '../../engine/parameters.ts';
import type { Quantity } from '../../schema/value.ts';
import type { Place } from '../kind.ts';
import type { PopulationValues } from './fields.ts';

/** One sector a population buys in: a plain amount, shares of what comes in, and what labels reserve for it. */
export interface Purchase {
  readonly sector: string;
  /** Null where only a label speaks of the sector. */
  readonly amount: Parameter | null;
  /** Average share of own income, and marginal share of transfers: they differ, people spend transfers otherwise. */
  readonly ofIncome: Parameter | null;
  readonly ofTransfers: Parameter | null;
  /** Share of what was in hand when the month began. */
  readonly ofCash: Parameter | null;
  readonly label: Parameter | null;
  readonly match: Parameter | null;
  readonly followed: Parameter | null;
  /** What of each unit's cash may only be spent here, minor units; null where the label does not bind. */
  readonly reserved: Float64Array | null;
  /** Shown to who sells: what is spent here of a further unit of [own earnings, transfers, cash in hand]. */
  readonly spends: Float64Array;
  /**
   * Fractions of a minor unit that each unit's orders left over, where a share of the cash in hand is spent: rounded off, they
   * would pile up in the cash. Null elsewhere.
   */
  readonly residual: Float64Array | null;
  /** Set in `connect`: one row a unit. */
  board: OrderBoard | null;
}

/** The sectors in the order of their names. */
export function declarePurchases({ buys, labels, count }: PopulationValues, place: Place): readonly Purchase[] {
  const sectors = [...new Set([...Object.keys(buys), ...Object.keys(labels)])].sort();
  return sectors.map((sector) => {
    const bought = buys[sector];
    const label = labels[sector];
    const path = `buys.${sector}`;
    const spends = place.build.state(3);
    place.build.publish(place.id, `spends.${sector}`, spends);
    return {
      sector,
      amount: bought === undefined ? null : place.parameter(`${path}.amount`, bought.amount, count.value),
      ofIncome: bought === undefined ? null : place.parameter(`${path}.ofIncome`, bought.ofIncome),
      ofTransfers: bought === undefined ? null : place.parameter(`${path}.ofTransfers`, bought.ofTransfers),
      ofCash: bought === undefined ? null : place.parameter(`${path}.ofCash`, bought.ofCash),
      label: label === undefined ? null : place.parameter(`labels.${sector}.share`, label.share),
      match: label === undefined ? null : place.parameter(`labels.${sector}.match`, label.match),
      followed: label === undefined ? null : place.parameter(`labels.${sector}.followed`, label.followed),
      reserved: label?.binding === true ? place.build.state(count.value) : null,
      spends,
      residual: bought !== undefined && isSpent(bought.ofCash) ? place.build.state(count.value) : null,
      board: null,
    };
  });
}

/** Whether a share is anything but nothing for ever. */
function isSpent({ value, range, formula, dated }: Quantity): boolean {
  return value > 0 || range !== null || formula !== null || dated !== null;
}

/** What a label gives its sector out of the transfers of the month, not rounded: all of it where it binds. */
export function labelledOf({ label, followed, reserved }: Purchase, transfers: number): number {
  if (label === null || followed === null) return 0;
  return label.now * transfers * (reserved === null ? followed.now : 1);
}

/** What of a unit's cash may only be spent in one sector. */
export function boundOf(purchases: readonly Purchase[], unit: number): number {
  let sum = 0;
  for (let i = 0; i < purchases.length; i++) {
    const { reserved } = purchases[i]!;
    if (reserved !== null) sum += reserved[unit]!;
  }
  return sum;
}

/** Writes what is spent here of a further unit of each sort, for who sells. */
export function showSpending({ spends, ofIncome, ofTransfers, ofCash, label, match, followed }: Purchase): void {
  spends[0] = ofIncome === null ? 0 : ofIncome.now;
  spends[1] = ofTransfers === null ? 0 : ofTransfers.now;
  spends[2] = ofCash === null ? 0 : ofCash.now;
  if (label !== null) spends[1]! += label.now * followed!.now * (1 + match!.now);
}

/** What a unit has to spend from: own income of the month, transfers, and cash that was in hand when it began. */
export interface Means {
  income: number;
  transfers: number;
  held: number;
}

/** What a unit spends in a sector a month, not rounded: amount, shares of its means, and what its label brings. */
export function spendingOf(purchase: Purchase, unit: number, { income, transfers, held }: Means): number {
  const { amount, ofIncome, ofTransfers, ofCash, match, reserved } = purchase;
  let sum = amount === null ? 0 : amount.each[unit]!;
  if (ofIncome !== null && ofIncome.now > 0) sum += ofIncome.now * income;
  if (ofTransfers !== null && ofTransfers.now > 0) sum += ofTransfers.now * transfers;
  if (ofCash !== null && ofCash.now > 0) sum += ofCash.now * held;
  if (reserved !== null) return sum + reserved[unit]!;
  return match === null ? sum : sum + labelledOf(purchase, transfers) * (1 + match.now);
}
