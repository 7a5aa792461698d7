import type { Population } from './instance.ts';
import type { Step } from './order.ts';
import { reserveFor } from './send.ts';

/** The savings that others ask of a population, each step with what comes before it in the population's order. */
export interface SavePlan {
  readonly population: Population;
  readonly savings: readonly { readonly step: Step; readonly before: readonly Step[] }[];
  readonly reserved: Float64Array;
}

/** The plan of a population from which somebody collects savings through a channel; null for one that nobody asks. */
export function planOfSaving(population: Population, steps: readonly Step[]): SavePlan | null {
  const savings = steps
    .map((step, i) => ({ step, before: steps.slice(0, i) }))
    .filter(({ step }) => step.boards.some(({ spec }) => spec.type === 'transfer'));
  return savings.length === 0 ? null : { population, savings, reserved: new Float64Array(population.count) };
}

/**
 * Phase `transfer`, before the channels: keeps an order of savings only where cash pays for it once what comes before it in
 * the order has been put aside, what goes to the family included. A saver who has less skips the month, unless parts are taken.
 */
export function trimSavings({ population, savings, reserved }: SavePlan): void {
  const { ledger } = population.place.build;
  for (let i = 0; i < savings.length; i++) {
    const { step, before } = savings[i]!;
    reserveFor(population, before, reserved);
    for (let b = 0; b < step.boards.length; b++) {
      const { spec, wanted, count } = step.boards[b]!;
      if (spec.type !== 'transfer') continue;
      for (let row = 0; row < count; row++) {
        const unit = spec.units[row]!;
        const free = Math.max(0, ledger.available(spec.payers[row]!) - reserved[unit]!);
        if (wanted[row]! > free) wanted[row] = spec.partial ? free : 0;
        reserved[unit]! += wanted[row]!;
      }
    }
  }
}
