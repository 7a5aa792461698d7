/** A tariff with a fixed fee in the sender's currency and a margin on the exchange rate, a share of the sum. */
export interface Tariff {
  readonly fee: number;
  readonly margin: number;
}

/** What the cost of a transfer was found to be, a share of the sum, at an amount in the sender's currency. */
export interface CostAtAmount {
  readonly amount: number;
  readonly cost: number;
}

/**
 * The amounts in euros at which the World Bank asks for prices where it says USD 200 and USD 500. As recalled from its method; the
 * local amounts are fixed and do not follow the exchange rate.
 */
export const euroPricePoints = { at200: 140, at500: 345 } as const;

/**
 * Fee and margin of a tariff `fee + margin × amount` from its cost at two amounts (two-point identification):
 * fee = (p1 − p2) / (1/a1 − 1/a2), margin = p1 − fee/a1. Fee in the unit of the amounts. From averages over many services the
 * result is rough, and either part can come out negative. Throws when the amounts are equal or not above 0.
 *
 * @example tariffFromTwoCosts({ amount: 140, cost: 0.08693 }, { amount: 345, cost: 0.07207 }) // fee 3.50, margin 6.19 %
 */
export function tariffFromTwoCosts(small: CostAtAmount, large: CostAtAmount): Tariff {
  if (!(small.amount > 0 && large.amount > 0) || small.amount === large.amount) {
    throw new Error(`Two different amounts above 0 are needed, not ${small.amount} and ${large.amount}.`);
  }
  const fee = (small.cost - large.cost) / (1 / small.amount - 1 / large.amount);
  return { fee, margin: small.cost - fee / small.amount };
}
