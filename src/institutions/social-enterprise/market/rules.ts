import { power } from '../../../numbers/elementary.ts';

/**
 * The share who know of something after another step: a + (p + q·a)(1 − a), less those who forget. Innovation `p` and
 * imitation `q` are rates of the step; all are fractions. Source: Bass, Management Science 15 (1969), in steps.
 *
 * @example knownAfter({ known: 0, publicity: 0.03, talk: 0.38, forgotten: 0 }) // 0.03
 */
export function knownAfter(given: {
  readonly known: number;
  readonly publicity: number;
  readonly talk: number;
  readonly forgotten: number;
}): number {
  const { known, publicity, talk, forgotten } = given;
  const learns = Math.min(1, publicity + talk * known) * (1 - known);
  return known + learns - forgotten * known;
}

/**
 * By what demand is multiplied when people believe a price: 2 / (1 + (believed ÷ usual)^k). 1 at the usual price, 2 when it
 * is free, 0 when it is beyond means; a logistic curve in the logarithm of the price, where `sensitivity` k is its steepness
 * and half of those in need come at the usual price (form after C42). With k = 0 prices do not matter.
 *
 * @example willing(200, 100, 2) // 0.4
 */
export function willing(believed: number, usual: number, sensitivity: number): number {
  if (sensitivity === 0 || usual <= 0) return 1;
  return 2 / (1 + power(Math.max(0, believed) / usual, sensitivity));
}

/**
 * The share of customers that come to one of several, in proportion to quality (C35: revenue = D·quality ÷ Σ quality).
 *
 * @example shareOfCustomers(1, 0, 2) // 1/3
 */
export function shareOfCustomers(quality: number, ofNeighbours: number, others: number): number {
  return quality / (quality + ofNeighbours + others);
}

/** The error about a price after a month: what is left of it. */
export function errorAfter(error: number, fades: number, corrects: number): number {
  return error * (1 - Math.min(1, fades + corrects));
}

/**
 * Imitators after a month, a mean number: some close, and new ones open while the one they imitate makes money, but for those
 * whom advice leads to another trade.
 */
export function imitatorsAfter(given: {
  readonly imitators: number;
  readonly perMonth: number;
  readonly closing: number;
  readonly advised: number;
  readonly prospers: boolean;
}): number {
  const { imitators, perMonth, closing, advised, prospers } = given;
  return imitators * (1 - closing) + (prospers ? perMonth * (1 - advised) : 0);
}
