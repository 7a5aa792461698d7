import { reasons } from '../../engine/orders.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import { roundAmount } from '../../numbers/money.ts';
import { reserveLabelled } from './buy.ts';
import type { Population } from './instance.ts';
import { dueOf, meansOf, spendable } from './living.ts';
import type { Step } from './order.ts';
import { boundOf, spendingOf } from './purchases.ts';

/** How a population pays: its steps, and what each unit keeps for purchases once consumption has had its turn. */
export interface PayPlan {
  readonly population: Population;
  readonly steps: readonly Step[];
  /** Whether consumption waits for `settle`, after everything else. */
  readonly consumesLast: boolean;
  readonly kept: Float64Array;
}

export function planOfPaying(population: Population, steps: readonly Step[]): PayPlan {
  const consumesLast = steps[steps.length - 1]!.topic === 'consumption';
  return { population, steps, consumesLast, kept: new Float64Array(population.count) };
}

/** Meets the obligations of a period in the population's order; rent and consumption only in the period of their due day. */
export function pay(plan: PayPlan, isDue: boolean, month: number): void {
  const { population, steps } = plan;
  plan.kept.fill(0);
  if (isDue) reserveLabelled(population);
  for (let unit = 0; unit < population.count; unit++) plan.kept[unit] = boundOf(population.purchases, unit);
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i]!;
    if (step.topic === 'rent' && isDue) {
      payRent(plan);
      payNeeds(plan, month);
    }
    if (step.topic === 'consumption' && isDue && !plan.consumesLast) {
      consume(population);
      keepForPurchases(plan);
    }
    for (let b = 0; b < step.boards.length; b++) {
      // Savings leave through a channel, in the phase before.
      if (step.boards[b]!.spec.type === 'payment') payBoard(plan, step.boards[b]!);
    }
  }
}

/** Spends what living costs outside the model, as far as cash goes. */
export function consume(population: Population): void {
  const { cash, count, consumption, flows, place } = population;
  const { ledger } = place.build;
  const world = place.build.world(population.currency).first;
  for (let unit = 0; unit < count; unit++) {
    if (population.gone[unit] === 1) continue;
    const amount = afterGoods(population, unit, roundAmount(consumption.each[unit]!, 'half-even'));
    const held = Math.max(0, ledger.available(cash.first + unit) - boundOf(population.purchases, unit));
    ledger.post(cash.first + unit, world, spendable(population, unit, amount, held), flows.consumption);
  }
}

/** What still has to be bought once goods received in kind are used; they are used up by it. */
function afterGoods({ family }: Population, unit: number, amount: number): number {
  const used = Math.min(family.goods[unit]!, amount);
  family.goods[unit]! -= used;
  return amount - used;
}

/** Whoever has too little pays what there is; a rent is not carried over. */
function payRent(plan: PayPlan): void {
  const { population, kept } = plan;
  const { cash, count, rent, flows, place } = population;
  const { ledger } = place.build;
  const world = place.build.world(population.currency).first;
  for (let unit = 0; unit < count; unit++) {
    const due = roundAmount(rent.each[unit]!, 'half-even');
    if (due === 0 || population.gone[unit] === 1) continue;
    const held = Math.max(0, ledger.available(cash.first + unit) - kept[unit]!);
    const paid = due < held ? due : held;
    ledger.post(cash.first + unit, world, paid, flows.rent);
    recordObligation(population, due, paid);
  }
}

/** Needs with a date, such as school fees: an obligation like rent. */
function payNeeds(plan: PayPlan, month: number): void {
  const { population, kept } = plan;
  const { cash, count, family, flows, place } = population;
  if (family.needs.length === 0) return;
  const { ledger } = place.build;
  const world = place.build.world(population.currency).first;
  for (let unit = 0; unit < count; unit++) {
    const due = dueOf(family.needs, unit, month);
    if (due === 0 || population.gone[unit] === 1) continue;
    const held = Math.max(0, ledger.available(cash.first + unit) - kept[unit]!);
    const paid = due < held ? due : held;
    ledger.post(cash.first + unit, world, paid, flows.needs);
    recordObligation(population, due, paid);
  }
}

/** Grants each row in full when cash allows; else what there is when the board takes parts, or nothing. */
function payBoard(plan: PayPlan, board: OrderBoard): void {
  const { population, kept } = plan;
  const { ledger } = population.place.build;
  const { payers, payees, units, flow, partial } = board.spec;
  for (let row = 0; row < board.count; row++) {
    const due = board.wanted[row]! - board.granted[row]!;
    if (due <= 0) continue;
    const held = Math.max(0, ledger.available(payers[row]!) - kept[units[row]!]!);
    const paid = held >= due ? due : partial ? held : 0;
    ledger.post(payers[row]!, payees[row]!, paid, flow);
    board.grant(row, paid, paid === due ? reasons.granted : reasons.noCash);
    recordObligation(population, due, paid);
  }
}

function keepForPurchases(plan: PayPlan): void {
  const { population, kept } = plan;
  for (let i = 0; i < population.purchases.length; i++) {
    const purchase = population.purchases[i]!;
    for (let unit = 0; unit < population.count; unit++) {
      const spent = spendingOf(purchase, unit, meansOf(population, unit));
      // What labels bind is kept already.
      const bound = purchase.reserved === null ? 0 : purchase.reserved[unit]!;
      kept[unit]! += roundAmount(spent - bound, 'half-even');
    }
  }
}

function recordObligation({ counters }: Population, due: number, paid: number): void {
  counters.due += 1;
  counters.dueAmount += due;
  if (paid === due) return;
  counters.missed += 1;
  counters.missedAmount += due - paid;
}
