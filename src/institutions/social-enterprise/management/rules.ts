import { exp, power } from '../../../numbers/elementary.ts';

/**
 * The chance of closing for other reasons than money in the month after an age: the published curve's deaths between the two
 * ages (Weibull), less the share that the cash box accounts for. Ages and scale in the same unit, here months.
 *
 * @example residualHazard({ shape: 1, scale: 12, forMoney: 0 }, 5) // 1 − e^(−1/12)
 */
export function residualHazard(
  curve: { readonly shape: number; readonly scale: number; readonly forMoney: number },
  age: number,
): number {
  const { shape, scale, forMoney } = curve;
  const deaths = power((age + 1) / scale, shape) - (age === 0 ? 0 : power(age / scale, shape));
  return 1 - exp(0 - (1 - forMoney) * deaths);
}

/**
 * The month's result as its manager sees it: the true one and an error that grows with the month's revenue and with what is
 * lacking in skill (C33: true + N(0, σ0·(1 − skill))).
 *
 * @example perceivedResult({ profit: -10, revenue: 100, skill: 0.5, blur: 0.4, normal: 1 }) // 10
 */
export function perceivedResult(given: {
  readonly profit: number;
  readonly revenue: number;
  readonly skill: number;
  readonly blur: number;
  /** A standard normal number. */
  readonly normal: number;
}): number {
  const { profit, revenue, skill, blur, normal } = given;
  return profit + revenue * blur * (1 - skill) * normal;
}

/**
 * What of an effect owning together brings, 0 to 1: 4 × the family's share × the migrant's, 1 at half each (C39).
 *
 * @example togetherness(0.5, 0.5) // 1
 */
export function togetherness(family: number, migrant: number): number {
  return Math.min(1, 4 * family * migrant);
}

/**
 * What of its full effect a support service has by its presence at each end, 0 to 1: 0.35 for one end alone, 1 for both
 * (C34: one side only gives less than half; the weights are assumed).
 *
 * @example coverage(1, 0) // 0.35
 */
export function coverage(atHome: number, abroad: number): number {
  return 0.35 * atHome + 0.35 * abroad + 0.3 * atHome * abroad;
}

/** Skill after something has been learnt: a share of what is lacking. @example learnt(0.5, 0.2) // 0.6 */
export function learnt(skill: number, share: number): number {
  return skill + (1 - skill) * share;
}

/** What is left of something learnt after months of forgetting, by its half-life. @example kept(0.4, 36, 36) // 0.2 */
export function kept(gained: number, months: number, halfLife: number): number {
  return gained * power(0.5, months / halfLife);
}
