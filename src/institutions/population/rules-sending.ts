import { flowChange } from '../../finance/impact/remittance-effects.ts';
import { exp, power } from '../../numbers/elementary.ts';

/**
 * How much of the most somebody ever sends is sent after some years abroad, 0 to 1: it rises to 1 at the peak and falls
 * after it, years/peak × e^(1 - years/peak). Form ours, peak after Makina and Masenge (about 8 years).
 *
 * @example humpAt(8, 8) // 1
 */
export function humpAt(years: number, peak: number): number {
  const part = years / peak;
  return part * exp(1 - part);
}

/** What remains of sending after some years when it falls by a share a year: (1 - decay)^years. */
export function decayAt(years: number, decay: number): number {
  return decay >= 1 ? (years > 0 ? 0 : 1) : power(1 - decay, years);
}

/**
 * By what a wish is multiplied when the cost is no longer what it was at first: 1 + elasticity × relative change of the cost,
 * never below 0; 1 while the first cost is unknown or zero. Elasticities: 0 to -1.1 (Kpodar and Imam 2022; IOM Belgium 2024).
 *
 * @example volumeFactor(0.05, 0.1, -0.5) // 1.25
 */
export function volumeFactor(cost: number, firstCost: number, elasticity: number): number {
  if (firstCost <= 0) return 1;
  return Math.max(0, 1 + flowChange((cost - firstCost) / firstCost, elasticity));
}

/**
 * How many months to let pass between two transfers when each costs a fixed fee and waiting costs a share of the money a
 * month: the square-root rule of stocks, months = sqrt(2 × fee / (monthly × holding)), rounded, at least 1 and at most
 * `most`. A lower fee makes people send more often and not more at once (Aycinena, Martínez, Yang 2010 saw just that).
 *
 * @example monthsBetween(400, 10000, 0.02, 12) // 2
 */
export function monthsBetween(fee: number, monthly: number, holding: number, most: number): number {
  if (monthly <= 0 || fee <= 0) return 1;
  return Math.min(most, Math.max(1, Math.floor(Math.sqrt((2 * fee) / (monthly * holding)) + 0.5)));
}
