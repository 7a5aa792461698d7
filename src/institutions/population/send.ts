import { reasons } from '../../engine/orders.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import { roundAmount, splitEvenly } from '../../numbers/money.ts';
import type { Population } from './instance.ts';
import type { Step } from './order.ts';
import { budgetFor } from './rules.ts';
import type { Sending } from './sending.ts';
import { supportedBy } from './supported.ts';
import type { SupportedFamilies } from './supported.ts';
import { isTime, wish } from './wishes.ts';

/**
 * The rows of each sender over all its transfer boards, and room for the loop:
 *
 *   starts  [sender 0 … n]     boards, rows  [ row of sender 0 | … ]     rows of sender i: starts[i] … starts[i + 1] - 1
 */
export interface SendPlan {
  readonly population: Population;
  readonly sending: Sending;
  readonly before: readonly Step[];
  readonly starts: Int32Array;
  readonly boards: Int32Array;
  readonly rows: Int32Array;
  readonly reserved: Float64Array;
  readonly shares: Float64Array;
  /** By board, the families behind it. */
  readonly families: readonly SupportedFamilies[];
  /** By unit, what its last transfer cost, a share of the amount, and the fixed part of its fee; the channels show them. */
  readonly costPaid: Float64Array | null;
  readonly fixedFee: Float64Array | null;
  /** By unit, what associations took from the family's money; it is sent less and then forgotten. */
  readonly replaced: Float64Array | null;
}

/** The plan of a population that sends; null for one that does not, or has nobody to send to. */
export function planOfSending(population: Population, before: readonly Step[]): SendPlan | null {
  const { sending, transfers, count } = population;
  if (sending === null || transfers.length === 0) return null;
  const lists: [number, number][][] = Array.from({ length: count }, () => []);
  transfers.forEach((board, b) => board.spec.units.forEach((unit, row) => lists[unit]!.push([b, row])));
  const starts = new Int32Array(count + 1);
  lists.forEach((list, unit) => (starts[unit + 1] = starts[unit]! + list.length));
  return {
    population,
    sending,
    before,
    starts,
    boards: Int32Array.from(lists.flat(), ([board]) => board),
    rows: Int32Array.from(lists.flat(), ([, row]) => row),
    reserved: new Float64Array(count),
    shares: new Float64Array(Math.max(...lists.map((list) => list.length))),
    families: transfers.map((board) => supportedBy(board, population.place.build)),
    costPaid: population.place.build.published(population.place.id, 'costPaid'),
    fixedFee: population.place.build.published(population.place.id, 'fixedFee'),
    replaced: population.place.build.published(population.place.id, 'replaced'),
  };
}

/**
 * Fills the transfer boards for a month: each sender wishes its amount, keeps back what comes before the family, and splits
 * the rest evenly among its families; the coins that remain go to another family each period.
 */
export function askToSend(plan: SendPlan, period: number, month: number): void {
  const { population, sending, starts, reserved, shares } = plan;
  const { cash, count, counters } = population;
  const { ledger } = population.place.build;
  wish(plan, month);
  reserveFor(population, plan.before, reserved);
  for (let unit = 0; unit < count; unit++) {
    const families = starts[unit + 1]! - starts[unit]!;
    if (families === 0 || !isTime(plan, unit, month)) continue;
    const wished = sending.pending[unit]!;
    const budget = budgetFor(wished, ledger.available(cash.first + unit), reserved[unit]!);
    if (sending.mode !== 'need') sending.pending[unit] = 0;
    sending.waited[unit] = 0;
    counters.unsentForCash += wished - budget;
    splitEvenly(sending.mode === 'send' ? ledger.available(cash.first + unit) : budget, shares, families, period);
    for (let i = 0; i < families; i++) {
      const place = starts[unit]! + i;
      population.transfers[plan.boards[place]!]!.wanted[plan.rows[place]!] = shares[i]!;
    }
    if (sending.mode !== 'budget') fixWhat(plan, unit, budget, period);
  }
}

/** Says what must leave, or what must arrive, within what was wanted. */
function fixWhat(plan: SendPlan, unit: number, budget: number, period: number): void {
  const { sending, starts, boards, rows, shares, population } = plan;
  const families = starts[unit + 1]! - starts[unit]!;
  if (sending.mode === 'send') splitEvenly(budget, shares, families, period);
  if (sending.mode === 'receive') {
    splitEvenly(
      sending.arrives === null ? 0 : roundAmount(sending.arrives.each[unit]!, 'half-even'),
      shares,
      families,
      period,
    );
  }
  for (let i = 0; i < families; i++) {
    const board = population.transfers[boards[starts[unit]! + i]!]!;
    const row = rows[starts[unit]! + i]!;
    if (sending.mode === 'send') board.leaves[row] = shares[i]!;
    if (sending.mode === 'receive') board.arrives[row] = shares[i]!;
    if (sending.mode !== 'need') continue;
    const { need, supporters, targets } = plan.families[boards[starts[unit]! + i]!]!;
    const target = targets[row]!;
    board.arrives[row] = need === null ? 0 : Math.ceil(need[target]! / supporters[target]!);
    if (board.arrives[row] === 0) board.wanted[row] = 0;
  }
}

/**
 * Counts what channels did not carry, once they have run. What was rounded off by a fee is not counted; where something
 * fixed was to leave or arrive, only a whole refusal is.
 */
export function countUnsent(population: Population): void {
  const { transfers, counters, sending } = population;
  for (let b = 0; b < transfers.length; b++) {
    const board = transfers[b]!;
    for (let row = 0; row < board.count; row++) {
      const reason = board.reasons[row];
      if (reason === reasons.granted || reason === reasons.lost) continue;
      counters.unsentForChannel += board.wanted[row]! - board.granted[row]!;
    }
    if (sending?.mode !== 'need') continue;
    for (let row = 0; row < board.count; row++) {
      const unit = board.spec.units[row]!;
      sending.pending[unit] = Math.max(0, sending.pending[unit]! - board.granted[row]!);
    }
  }
}

/**
 * Writes what each unit must put aside for some steps of its order, minor units. Where the family stands among them, what was
 * asked of the channels for it counts as well.
 */
export function reserveFor(population: Population, steps: readonly Step[], reserved: Float64Array): void {
  reserved.fill(0);
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i]!;
    if (step.topic === 'rent') {
      add(reserved, population.rent.each);
      add(reserved, population.family.need);
    }
    if (step.topic === 'consumption') {
      add(reserved, population.consumption.each);
      for (let p = 0; p < population.purchases.length; p++) {
        const { amount } = population.purchases[p]!;
        if (amount !== null) add(reserved, amount.each);
      }
    }
    if (step.topic === 'family') addOrders(reserved, population.transfers);
    addOrders(reserved, step.boards);
  }
}

function addOrders(reserved: Float64Array, boards: readonly OrderBoard[]): void {
  for (let b = 0; b < boards.length; b++) {
    const board = boards[b]!;
    for (let row = 0; row < board.count; row++) {
      reserved[board.spec.units[row]!]! += board.wanted[row]! - board.granted[row]!;
    }
  }
}

function add(reserved: Float64Array, amounts: Float64Array): void {
  for (let unit = 0; unit < reserved.length; unit++) reserved[unit]! += roundAmount(amounts[unit]!, 'half-even');
}
