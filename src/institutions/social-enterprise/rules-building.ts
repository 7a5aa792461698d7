/** What a building really costs, in whole minor units: quote × (1 + overrun), rounded up. */
export function buildingCost(quote: number, overrun: number): number {
  return Math.max(0, Math.ceil(quote * (1 + overrun)));
}

/** A building site: money in whole minor units. */
export interface Site {
  /** What the works cost in all, overrun included. */
  cost: number;
  /** What has reached the builders. */
  paid: number;
  /** What they have built, measured in money; never more than they were paid. */
  built: number;
  /** Tranches paid so far. */
  tranches: number;
  /** Months of work the whole takes, delay included, 1 or more. */
  months: number;
}

/**
 * The next tranche in whole minor units: an even part of the cost while planned tranches last, then whatever is still
 * missing, raised by the share that will not arrive. 0 when all is paid. `diverted` is a fraction below 1.
 */
export function nextTranche(site: Site, plannedTranches: number, diverted: number): number {
  const missing = site.cost - site.paid;
  if (missing <= 0) return 0;
  if (site.tranches < plannedTranches) return Math.min(missing, Math.ceil(site.cost / plannedTranches));
  return Math.ceil(missing / (1 - diverted));
}

/** Tells whether the builders have less than a month of paid work left, and not all is paid. */
export function needsTranche(site: Site): boolean {
  return site.paid < site.cost && site.paid - site.built < site.cost / site.months;
}

/**
 * What of a tranche reaches the builders; the rest is diverted. Whole minor units, and never more than they are still owed.
 */
export function reachesBuilders(tranche: number, diverted: number, owed: number): number {
  return Math.min(owed, tranche - Math.floor(tranche * diverted));
}

/** What is built after one more month of work: a month's part of the cost, as far as the builders were paid. */
export function builtAfterMonth(site: Site): number {
  return Math.min(site.paid, site.built + site.cost / site.months);
}

/** Tells whether the works are paid and finished; the last billionth of them is rounding. */
export function isBuilt(site: Site): boolean {
  return site.paid >= site.cost && site.built >= site.cost * (1 - 1e-9);
}

/** The share diverted by who holds the money on site: all of it for one person alone, less by the factor otherwise. */
export function divertedShare(
  diverted: number,
  holder: 'promoter' | 'committee' | 'association',
  committeeFactor: number,
  associationFactor: number,
): number {
  if (holder === 'promoter') return diverted;
  return diverted * (holder === 'committee' ? committeeFactor : associationFactor);
}
