/**
 * The weights of the choice among channels, in the order in which populations publish them. The defaults are assumptions (no
 * published coefficient could be read) and the same as those of a population's `choice` field.
 */
export const weightIndex = { cost: 0, speed: 1, trust: 2, ease: 3, habit: 4, nest: 5 } as const;

export const defaultWeights: Float64Array = Float64Array.of(0.3, 0.2, 0.5, 0.5, 1.5, 1);

/** A channel as a sender sees it for one transfer; costs and losses are fractions, `logHours` is ln(1 + hours). */
export interface Seen {
  cost: number;
  logHours: number;
  loss: number;
  ease: number;
  usedLast: boolean;
}

/**
 * The utility of a channel for one transfer: - cost weight × cost in % - speed weight × ln(1 + hours) - trust weight ×
 * expected loss in % + ease weight × ease + habit weight when it was used last time. With a Gumbel draw added, the greatest
 * one is chosen: the multinomial logit (McFadden 1974). The list of reasons follows Kosse and Vermeulen 2013 (DNB Working
 * Paper 375) and Siegel and Lücke 2013 (Global Networks 13).
 */
export function utilityOf(seen: Seen, weights: Float64Array): number {
  return (
    -weights[weightIndex.cost]! * 100 * seen.cost -
    weights[weightIndex.speed]! * seen.logHours -
    weights[weightIndex.trust]! * 100 * seen.loss +
    weights[weightIndex.ease]! * seen.ease +
    (seen.usedLast ? weights[weightIndex.habit]! : 0)
  );
}
