import { exp, logOfOnePlus } from '../numbers/elementary.ts';

/**
 * The present value of a flow at the times 0, 1, 2 and so on, at a rate per period; the first amount is not discounted (Excel
 * discounts it). Throws when the rate is not above -1.
 *
 * @example presentValue(0.1, [-100, 110]) // 0
 */
export function presentValue(rate: number, flows: readonly number[]): number {
  checkRate(rate);
  let value = 0;
  for (let k = flows.length - 1; k >= 0; k--) value = value / (1 + rate) + flows[k]!;
  return value;
}

/**
 * The present value Σ a_k (1 + r)^(-t_k) of amounts at any times, in the period of the rate. Throws when the rate is not above
 * -1 or a time lacks its amount.
 */
export function presentValueAt(rate: number, times: readonly number[], amounts: readonly number[]): number {
  checkRate(rate);
  if (times.length !== amounts.length) throw new Error(`${times.length} times do not fit ${amounts.length} amounts.`);
  const logarithm = logOfOnePlus(rate);
  return amounts.reduce((value, amount, k) => value + amount * exp(-times[k]! * logarithm), 0);
}

function checkRate(rate: number): void {
  if (!(rate > -1 && rate < Infinity)) throw new Error(`A present value needs a rate above -1, not ${rate}.`);
}
