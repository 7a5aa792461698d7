import { roundAmount } from '../../numbers/money.ts';

/** A tariff at one moment, in minor units of the sender's currency; `percent` is a fraction of the amount sent. */
export interface Tariff {
  fixed: number;
  percent: number;
  minimum: number;
  maximum: number;
}

/**
 * The fee for sending an amount, in whole minor units, rounded half even: the fixed part plus the percentage, not below the
 * minimum and not above the maximum.
 *
 * @example feeFor({ fixed: 200, percent: 0.01, minimum: 0, maximum: 500 }, 10000) // 300
 */
export function feeFor(tariff: Tariff, amount: number): number {
  const fee = tariff.fixed + tariff.percent * amount;
  return roundAmount(Math.min(Math.max(fee, tariff.minimum), tariff.maximum), 'half-even');
}

/**
 * The largest whole amount that a budget can send when the fee comes out of it: amount + fee(amount) ≤ budget. Nothing
 * remains, or one minor unit when the rounded fee jumps over it; that unit stays with the sender. 0 when the budget does not
 * cover the fee of the smallest amount. Since a fee never falls as the amount rises, the three closed forms (fee by formula,
 * at its minimum, at its maximum) give the amount up to rounding, and at most a few steps remain.
 *
 * @example amountWithin({ fixed: 200, percent: 0.01, minimum: 0, maximum: Infinity }, 10300) // 10000
 */
export function amountWithin(tariff: Tariff, budget: number): number {
  const free = (budget - tariff.fixed) / (1 + tariff.percent);
  const fee = Math.min(Math.max(budget - free, tariff.minimum), tariff.maximum);
  // A rounded fee is at most half a unit below the exact one, so one unit more may fit, and never two.
  let amount = Math.floor(budget - fee) + 1;
  while (amount > 0 && amount + feeFor(tariff, amount) > budget) amount--;
  return Math.max(0, amount);
}

/**
 * The smallest whole amount of which at least `wanted` minor units arrive, when the margin is taken off the amount and the
 * rest is changed at `rate` (minor units delivered for one sent, at mid-market): the mode "fixed receive". The fee comes on
 * top of it. Margin and delivered sum are rounded half even, as the exchange does.
 *
 * @example amountThatDelivers(13000, 0.02, 1.3) // 10204
 */
export function amountThatDelivers(wanted: number, margin: number, rate: number): number {
  // Half a unit less than wanted rounds up to it; from there the roundings leave a few steps.
  let amount = Math.max(0, Math.floor((wanted - 0.5) / rate / (1 - margin)) - 3);
  while (roundAmount((amount - roundAmount(amount * margin, 'half-even')) * rate, 'half-even') < wanted) amount++;
  return amount;
}

/**
 * Total cost as the World Bank counts it, a fraction of the amount sent: fee / amount + exchange-rate margin. Source: World
 * Bank, Remittance Prices Worldwide, methodology; SDG indicator 10.c.1.
 *
 * @example totalCost({ fee: 500, amount: 10000, margin: 0.02 }) // 0.07
 */
export function totalCost(transfer: Priced): number {
  return transfer.fee / transfer.amount + transfer.margin;
}

/**
 * Cost as a share of all that the sender gives: (fee + margin × amount) / (amount + fee). Source: World Bank, Migration and
 * Poverty, 2011, p. 133.
 */
export function effectiveCost(transfer: Priced): number {
  return (transfer.fee + transfer.margin * transfer.amount) / (transfer.amount + transfer.fee);
}

/**
 * What the recipient misses against a free transfer of the same budget at mid-market: 1 - received / (budget × mid-market
 * rate), with the fee inside the budget. It is smaller than fee / budget + margin by their product.
 *
 * @example recipientShortfall({ budget: 10000, received: 9310, rate: 1 }) // 0.069
 */
export function recipientShortfall(seen: { budget: number; received: number; rate: number }): number {
  return 1 - seen.received / (seen.budget * seen.rate);
}

/** The exchange-rate margin that two rates show: 1 - applied / mid-market. Negative when the applied rate is better. */
export function marginOf(rates: { applied: number; midMarket: number }): number {
  return 1 - rates.applied / rates.midMarket;
}

/** A transfer with its price: fee and amount in one unit, the margin as a fraction of the amount. */
export interface Priced {
  readonly fee: number;
  readonly amount: number;
  readonly margin: number;
}
