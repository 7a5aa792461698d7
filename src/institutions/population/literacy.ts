/**
 * The part of the full gain that training brings, 0 to 1, when `sender` and `family` are the shares trained at each end and
 * the ends work together: the family alone brings `familyAlone` of it, the sender alone nothing, both all. Source: Doi,
 * McKenzie, Zia, Journal of Development Economics 109 (2014), Indonesia: both trained large effects, family only smaller,
 * migrant only none on the family. That one number between the two is an assumption.
 *
 * @example gainTogether(0, 1, 0.4) // 0.4
 */
export function gainTogether(sender: number, family: number, familyAlone: number): number {
  return family * (familyAlone + (1 - familyAlone) * sender);
}

/**
 * The same when each end counts by its weight in the decision, as the handbook supposes (claim C07, contested by the study
 * above): weight × sender + (1 - weight) × family.
 *
 * @example gainLinear(1, 0, 0.3) // 0.3
 */
export function gainLinear(sender: number, family: number, senderDecides: number): number {
  return senderDecides * sender + (1 - senderDecides) * family;
}
