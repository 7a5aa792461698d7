import { exp } from '../../numbers/elementary.ts';

/** What a year's harvest gives, in kilograms of green coffee: area × fresh cherry a hectare ÷ cherry for one of green. */
export function greenOfYear(area: number, cherryPerHectare: number, cherryPerGreen: number): number {
  return (area * cherryPerHectare) / cherryPerGreen;
}

/** Prices a kilogram of green, minor units. */
export interface SalePrices {
  readonly world: number;
  /** What buyers without a label pay less than the world price. */
  readonly discount: number;
  readonly floor: number;
  readonly organic: number;
  readonly social: number;
}

/**
 * What a kilogram earns on average, minor units: a share on premium terms (the world price but no less than the floor, and
 * both premiums), the rest at the world price less the discount, never below zero. Source: terms of Fairtrade International;
 * case `fairtrade-share-sold`.
 *
 * @example averagePrice({ world: 300, discount: 20, floor: 310, organic: 66, social: 44 }, 0.5) // 350
 */
export function averagePrice(prices: SalePrices, shareOnPremium: number): number {
  const premium = Math.max(prices.world, prices.floor) + prices.organic + prices.social;
  return shareOnPremium * premium + (1 - shareOnPremium) * Math.max(0, prices.world - prices.discount);
}

/**
 * The share sold on premium terms when a marketing fund F opens markets: s0 + (most − s0)·(1 − e^(−F/κ)). Fractions; F and κ
 * in minor units; `most` below s0 changes nothing. Form after claim C30; no source gives its size.
 *
 * @example shareWithMarketing({ share: 0.3, most: 0.7, fund: 0, reach: 1000000 }) // 0.3
 */
export function shareWithMarketing(given: {
  readonly share: number;
  readonly most: number;
  readonly fund: number;
  readonly reach: number;
}): number {
  if (given.most <= given.share || given.fund <= 0) return given.share;
  return given.share + (given.most - given.share) * (1 - exp(0 - given.fund / given.reach));
}

/**
 * Kilograms that are bought: what is offered, as far as cash pays for them at a cost each in minor units.
 *
 * @example affordableKilograms(1000, 50000, 100) // 500
 */
export function affordableKilograms(offered: number, cash: number, costEach: number): number {
  if (costEach <= 0) return offered;
  return Math.min(offered, Math.max(0, cash) / costEach);
}
