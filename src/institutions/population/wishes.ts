import { replacedShock } from '../../finance/impact/remittance-effects.ts';
import { roundAmount } from '../../numbers/money.ts';
import { decayAt, humpAt, monthsBetween, volumeFactor } from './rules-sending.ts';
import type { SendPlan } from './send.ts';
import { sendsIn } from './rules.ts';

/** Adds the month's wish of each unit to what it has wished since it last sent. */
export function wish(plan: SendPlan, month: number): void {
  const { sending, population, costPaid } = plan;
  const { each } = sending.amount;
  const together = seasonFactor(plan, month) * (1 + sending.label.now);
  for (let unit = 0; unit < population.count; unit++) {
    if (population.gone[unit] === 1) continue;
    let amount = sending.ofIncome ? each[unit]! * population.received[unit]! : each[unit]!;
    if (together !== 1) amount *= together;
    if (sending.abroad !== null) amount *= yearsFactor(plan, unit, month);
    if (sending.elasticity !== null && costPaid !== null) amount *= priceFactor(plan, unit, costPaid[unit]!);
    sending.pending[unit]! += roundAmount(amount, 'half-even');
    sending.waited[unit]! += 1;
  }
  if (sending.insures.now > 0) insure(plan);
  if (plan.replaced !== null) giveUpReplaced(sending.pending, plan.replaced);
}

/** Dues that came out of the family's money are wished for less, this month or, when there is too little, in the next ones. */
function giveUpReplaced(pending: Float64Array, replaced: Float64Array): void {
  for (let unit = 0; unit < pending.length; unit++) {
    const less = Math.min(pending[unit]!, replaced[unit]!);
    pending[unit]! -= less;
    replaced[unit]! -= less;
  }
}

/** Whether a unit sends in a month: in its turn, or when its own balance of fee and waiting says so. */
export function isTime(plan: SendPlan, unit: number, month: number): boolean {
  const { sending, fixedFee } = plan;
  if (sending.batching === null) return sendsIn(month, unit, sending.every);
  const { holding, most } = sending.batching;
  const monthly = sending.pending[unit]! / sending.waited[unit]!;
  const fee = fixedFee === null ? 0 : fixedFee[unit]!;
  return sending.waited[unit]! >= monthsBetween(fee, monthly, holding.now, most);
}

function seasonFactor({ sending }: SendPlan, month: number): number {
  let factor = 1;
  for (let i = 0; i < sending.seasons.length; i++) {
    if (sending.seasons[i]!.months[month] === 1) factor += sending.seasons[i]!.extra.now;
  }
  return factor;
}

function yearsFactor({ sending }: SendPlan, unit: number, month: number): number {
  const { years, shape, peak, decay } = sending.abroad!;
  const now = years.each[unit]! + month / 12;
  return shape === 'hump' ? humpAt(now, peak.now) : decayAt(now, decay.now);
}

/** The first cost paid is what later ones are compared with. */
function priceFactor({ sending }: SendPlan, unit: number, cost: number): number {
  if (cost < 0) return 1;
  if (sending.firstCost[unit]! < 0) sending.firstCost[unit] = cost;
  return volumeFactor(cost, sending.firstCost[unit]!, sending.elasticity!.now);
}

/** Replaces a share of what the families earn less than usual, shared among all who support them, at mid-market. */
function insure(plan: SendPlan): void {
  const { population, sending, starts, boards, rows } = plan;
  const { economy } = population.place.build;
  for (let unit = 0; unit < population.count; unit++) {
    if (population.gone[unit] === 1) continue;
    for (let place = starts[unit]!; place < starts[unit + 1]!; place++) {
      const family = plan.families[boards[place]!]!;
      if (family.missing === null) continue;
      const target = family.targets[rows[place]!]!;
      const { extra } = replacedShock(0 - family.missing[target]!, sending.insures.now);
      const rate = economy.rate(family.currency, population.currency);
      sending.pending[unit]! += roundAmount((extra * rate) / family.supporters[target]!, 'half-even');
    }
  }
}
