import { normalCdf, normalQuantile } from '../../numbers/elementary.ts';

/**
 * The chance of failing in a time that is as bad as z (a standard normal number, high in bad times), for borrowers who fail
 * with a chance p on average and share a part ρ of what drives them: Φ((Φ⁻¹(p) + √ρ z)/√(1 - ρ)). With ρ = 0 it is p. Source:
 * Vasicek, "Loan portfolio value", Risk, December 2002; the formula of Basel's capital charge for small loans, whose ρ lies
 * between 3 and 16 %.
 *
 * @example chanceInBadTimes(0.01, 0.1, 2.3263) // 0.0468: nearly five times as often in the worst of a hundred times
 */
export function chanceInBadTimes(chance: number, correlation: number, z: number): number {
  if (chance <= 0 || chance >= 1 || correlation === 0) return chance;
  return normalCdf((normalQuantile(chance) + Math.sqrt(correlation) * z) / Math.sqrt(1 - correlation));
}
