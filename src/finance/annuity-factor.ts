import { expMinusOne, logOfOnePlus } from '../numbers/elementary.ts';

/**
 * The value today of one unit paid at the end of each of n periods: (1 - (1 + r)^-n)/r, n for a rate of zero. The level
 * payment of a loan is its principal over this. Throws when the rate is not above -1.
 *
 * @example 1000 / annuityValue(0.02, 12) // 94.56
 */
export function annuityValue(rate: number, periods: number): number {
  if (!(rate > -1)) throw new Error(`A rate is above -1, not ${rate}.`);
  return rate === 0 ? periods : (0 - expMinusOne(-periods * logOfOnePlus(rate))) / rate;
}
