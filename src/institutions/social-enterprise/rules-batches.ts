/** The prices and rates of one batch; money in minor units, feed in kilograms a bird and cycle, shares as fractions. */
export interface BatchTerms {
  readonly months: number;
  readonly chick: number;
  readonly feed: number;
  readonly feedPrice: number;
  readonly otherCost: number;
  readonly mortality: number;
  readonly weight: number;
}

/** What one bird eats in a month, in minor units: the cycle's feed spread evenly over its months. */
export function feedOfMonth(feed: number, feedPrice: number, months: number): number {
  return (feed / months) * feedPrice;
}

/** What a chick costs until it is sold, in minor units, when none dies: chick, other costs and the feed of the cycle. */
export function costOfChick(chick: number, otherCost: number, feed: number, feedPrice: number): number {
  return chick + otherCost + feed * feedPrice;
}

/** Chicks that cash pays for until they are sold, never more than wanted; whole birds. */
export function affordableChicks(wanted: number, cash: number, costEach: number): number {
  if (costEach <= 0) return wanted;
  return Math.min(wanted, Math.max(0, Math.floor(cash / costEach)));
}

/** What a kilogram fetches: the farm's own price, but no more than imported chicken and the premium. Infinity: no imports. */
export function priceOfKilogram(ownPrice: number, importedPrice: number, premium: number): number {
  return Math.min(ownPrice, importedPrice * (1 + premium));
}

/** How a batch went. */
export interface BatchSold {
  readonly bought: number;
  readonly sold: number;
  readonly monthsOfSale: number;
}

/**
 * Chicks to buy for the next batch, whole birds, at most the plan. A batch that left in one month may be followed by twice as
 * many chicks, because nobody knows yet what the market would take. Otherwise: what it took by month of sale, for the months
 * of a cycle, raised by the deaths to come; at least a tenth of the plan, so that a bad year does not end the farm.
 * Example: 460 birds sold in 6 months, cycle of 2 months, mortality 8 %, plan 500: 167.
 */
export function nextBatchSize(last: BatchSold, plan: number, cycleMonths: number, mortality: number): number {
  if (last.monthsOfSale <= 1) return Math.min(plan, 2 * last.bought);
  const wanted = Math.ceil(((last.sold / last.monthsOfSale) * cycleMonths) / (1 - mortality));
  return Math.min(plan, Math.max(wanted, Math.ceil(plan / 10)));
}

/**
 * What one bought chick earns above its own costs, in minor units: (1 − mortality) × weight × price − cost of the chick.
 * Fixed costs and wages of a month divided by it are the chicks a month that break even.
 */
export function marginOfChick(terms: BatchTerms, price: number): number {
  return (
    (1 - terms.mortality) * terms.weight * price -
    costOfChick(terms.chick, terms.otherCost, terms.feed, terms.feedPrice)
  );
}
