import { decimal } from '../../finance/decimal.ts';

/**
 * A cost in per cent of the amount, between two published price points: the cost in money runs on a straight line from one
 * amount to the other, and so beyond them, and is divided by the amount. Source: World Bank, Remittance Prices Worldwide,
 * methodology of two amounts.
 *
 * @example interpolatedCost({ amount: 120, cost: 0.02 }, { amount: 300, cost: 0.0125 }, 200) // 0.0151
 */
export function interpolatedCost(low: PricePoint, high: PricePoint, amount: number): number {
  const [atLow, atHigh] = [low.amount * low.cost, high.amount * high.cost];
  const money = atLow + ((atHigh - atLow) * (amount - low.amount)) / (high.amount - low.amount);
  return money / amount;
}

/** An amount and its cost, a share of it. */
export interface PricePoint {
  readonly amount: number;
  readonly cost: number;
}

/**
 * The mean of the three cheapest costs among services that qualify, or null when fewer than three do. Source: World Bank,
 * smart remitter target (SmaRT): transparent services that arrive within five days and can be used by most.
 *
 * @example smartAverage([7, 2, 45, 6]) // 5
 */
export function smartAverage(costs: readonly number[]): number | null {
  if (costs.length < 3) return null;
  const cheapest = [...costs].sort((a, b) => a - b).slice(0, 3);
  return cheapest.reduce((sum, cost) => sum + cost, 0) / 3;
}

/** A band of a tariff: amounts up to an edge, which belongs to it, and the fees; null where nothing can be withdrawn. */
export interface TariffBand {
  readonly upTo: number;
  readonly send: number;
  readonly withdraw: number | null;
}

/**
 * The band that holds an amount, the first whose upper edge is not below it; null above the last, where the transfer is
 * refused.
 *
 * @example bandOf(mpesa2024, 1000)?.send // 13
 */
export function bandOf(bands: readonly TariffBand[], amount: number): TariffBand | null {
  return bands.find((band) => amount <= band.upTo) ?? null;
}

/**
 * M-PESA's tariff of 2024 in Kenyan shillings: sending to another user, and withdrawing at an agent, who pays out no less
 * than 50. Source: Safaricom, published tariff, 2024.
 */
export const mpesa2024: readonly TariffBand[] = (
  [
    [49, 0, null],
    [100, 0, 11],
    [500, 7, 29],
    [1000, 13, 29],
    [1500, 23, 29],
    [2500, 33, 29],
    [3500, 53, 52],
    [5000, 57, 69],
    [7500, 78, 87],
    [10_000, 90, 115],
    [15_000, 100, 167],
    [20_000, 105, 185],
    [35_000, 108, 197],
    [50_000, 108, 278],
    [250_000, 108, 309],
  ] as const
).map(([upTo, send, withdraw]) => ({ upTo, send, withdraw }));

/** A fee in per cent of the amount, without the noise of binary fractions. */
export function percentFee(amount: number, percent: number): number {
  return decimal((amount * percent) / 100);
}

/**
 * The fixed local amounts, in major units, at which the World Bank asks for prices where it says USD 200; they do not follow
 * the exchange rate. The euro's as recalled from its method, the others as found in its rows.
 */
export const pricePoints: Readonly<Record<string, number>> = {
  USD: 200,
  EUR: 140,
  GBP: 120,
  KES: 18_000,
  RWF: 150_000,
  TZS: 324_500,
};

/** The first test of SDG indicator 10.c.1, on the mean of a corridor's services, and the second, on SmaRT. */
export const sdgTests = { average: 0.03, smart: 0.05 } as const;
