import { normalCdf, normalQuantile } from '../numbers/normal.ts';
import { sineOfTurns } from '../numbers/elementary.ts';

/**
 * The correlation of two normal draws whose ranks correlate by `rank` (Spearman's rho, -1 to 1): 2 sin(π rank / 6), exact for
 * the normal copula (K. Pearson, On further methods of determining correlation, 1907).
 *
 * @example normalCorrelation(1) // 1
 */
export function normalCorrelation(rank: number): number {
  // One turn is 2 π; the last digit must not lift the result above 1.
  return Math.min(1, Math.max(-1, 2 * sineOfTurns(rank / 12)));
}

/**
 * A draw that follows another one by a Gaussian copula: `own` and `leader` lie strictly between 0 and 1 and are independent;
 * the result lies strictly between 0 and 1 as well, is spread as evenly as `own`, and correlates with the leader by
 * `correlation` once both are turned into normals. With 0 it is `own`, with 1 the leader.
 */
export function following(own: number, leader: number, correlation: number): number {
  const rest = Math.sqrt(1 - correlation * correlation);
  const u = normalCdf(correlation * normalQuantile(leader) + rest * normalQuantile(own));
  // The tails of the distribution function round to 0 and 1, where quantiles may have no value.
  return Math.min(1 - smallest, Math.max(smallest, u));
}

const smallest = 1.1102230246251565e-16;
