import { type Fraction, lowest, over, plus, ratioOf, times, wholePower } from '../fraction.ts';

/**
 * The level payment of a principal over periods with their own rates, exact: P Π(1 + r_k) / Σ_k Π_(j>k) (1 + r_j). With equal
 * rates it is P r / (1 - (1 + r)^-n), with rates of zero P/n. Throws when there is no period.
 *
 * @example exactAnnuity(fractionOf(100), [zero, zero]) // 50
 */
export function exactAnnuity(principal: Fraction, rates: readonly Fraction[]): Fraction {
  if (rates.length === 0) throw new Error('Nothing can be paid in no periods.');
  const first = lowest(rates[0]!);
  if (rates.every((rate) => rate.top * first.bottom === first.top * rate.bottom)) {
    return levelAnnuity(principal, first, rates.length);
  }
  // Growth from period k to the end as top/bottom with one bottom for all, the product of the rates' bottoms.
  const own = rates.map(lowest);
  let growth = 1n;
  let bottom = 1n;
  let sum = 0n;
  for (let k = own.length - 1; k >= 0; k--) {
    const { top, bottom: below } = own[k]!;
    sum = (sum + growth) * below;
    growth *= below + top;
    bottom *= below;
  }
  // `sum` was multiplied by the bottom of each period in turn, as `growth / bottom` demands of its terms.
  return ratioOf(principal.top * growth, principal.bottom * sum);
}

/**
 * The level payment at one rate, exact: P r (1 + r)^n / ((1 + r)^n - 1), P/n for a rate of zero. Throws when n is below 1 or
 * the rate is not above -1.
 */
export function levelAnnuity(principal: Fraction, rate: Fraction, periods: number): Fraction {
  if (!Number.isInteger(periods) || periods < 1) throw new Error(`Nothing can be paid in ${periods} periods.`);
  if (rate.top <= -rate.bottom) throw new Error('The rate of a loan is above -100 %.');
  if (rate.top === 0n) return over(principal, ratioOf(BigInt(periods), 1n));
  const { top, bottom } = lowest(rate);
  const grown = wholePower(bottom + top, periods);
  const flat = wholePower(bottom, periods);
  return times(principal, ratioOf(top * grown, bottom * (grown - flat)));
}

/** The principal with interest added to it over periods in which nothing is paid, exact: P (1 + r)^g. */
export function capitalised(principal: Fraction, rate: Fraction, periods: number): Fraction {
  const factor = plus(rate, ratioOf(1n, 1n));
  return times(principal, ratioOf(wholePower(factor.top, periods), wholePower(factor.bottom, periods)));
}
