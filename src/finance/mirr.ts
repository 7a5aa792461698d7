import { power } from '../numbers/elementary.ts';
import { presentValue } from './npv.ts';
import type { NoRoot } from './roots.ts';

/**
 * The modified internal rate of return per period: what is received is reinvested to the end at one rate, what is paid is
 * financed from the beginning at another, and the rate is that of the one sum to the other. None unless the flow has both
 * signs. Source: Lin, The Engineering Economist 21 (1976) 237-247, as in Excel's MIRR.
 *
 * @example modifiedRate([-100, 110], { finance: 0.1, reinvest: 0.1 }) // 0.1
 */
export function modifiedRate(
  flows: readonly number[],
  rates: { readonly finance: number; readonly reinvest: number },
): number | NoRoot {
  const periods = flows.length - 1;
  const received = flows.map((amount) => Math.max(amount, 0));
  const paid = flows.map((amount) => Math.max(0 - amount, 0));
  if (!received.some((amount) => amount > 0) || !paid.some((amount) => amount > 0)) return { none: 'no-sign-change' };
  const valueReceived = presentValue(rates.reinvest, received);
  const valuePaid = presentValue(rates.finance, paid);
  return power(valueReceived / valuePaid, 1 / periods) * (1 + rates.reinvest) - 1;
}
