/** A cooperative's year before it is closed: the surplus, and what the reserves held before. */
export interface CooperativeYear {
  readonly netSurplus: number;
  readonly shareCapital: number;
  readonly generalReserve: number;
  readonly trainingReserve: number;
  readonly optionalReserveRate: number;
}

/**
 * Divides a cooperative's surplus by the uniform act: a fifth each to the general and the training reserve until each is as
 * large as the share capital, a rate to an optional reserve, the rest may be distributed; a loss is carried forward. Source:
 * OHADA, uniform act on cooperatives (2010), articles 113 to 116.
 */
export function closedYear(year: CooperativeYear) {
  const surplus = Math.max(0, year.netSurplus);
  const toReserve = (balance: number) => Math.min(0.2 * surplus, Math.max(0, year.shareCapital - balance));
  const general = toReserve(year.generalReserve);
  const training = toReserve(year.trainingReserve);
  const optional = year.optionalReserveRate * surplus;
  return {
    general,
    training,
    optional,
    distributable: surplus - general - training - optional,
    lossCarriedForward: Math.max(0, 0 - year.netSurplus),
  };
}

/**
 * What members get of a surplus: limited interest on their shares, and the rest by what they delivered. Payments sum to the
 * surplus when anything was delivered. Source: International Cooperative Alliance, third principle.
 */
export function patronageOf(given: {
  readonly distributable: number;
  readonly deliveries: readonly number[];
  readonly shares: readonly number[];
  readonly shareValue: number;
  readonly shareInterest: number;
}) {
  const shareInterest = given.shares.map((shares) => shares * given.shareValue * given.shareInterest);
  const pool = given.distributable - shareInterest.reduce((sum, interest) => sum + interest, 0);
  const delivered = given.deliveries.reduce((sum, kilograms) => sum + kilograms, 0);
  const refunds = given.deliveries.map((kilograms) => (pool * kilograms) / delivered);
  return { shareInterest, pool, refunds, total: refunds.map((refund, k) => refund + shareInterest[k]!) };
}
