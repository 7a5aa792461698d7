/**
 * The monthly chance to join of somebody whose own risk is `risk` times the mean: it rises with the risk in the degree of
 * `selection`, between 0 and 1. Source: linear form of adverse selection.
 *
 * @example chanceToJoin({ base: 0.02, selection: 1, risk: 2 }) // 0.04
 */
export function chanceToJoin(given: {
  readonly base: number;
  readonly selection: number;
  readonly risk: number;
}): number {
  return Math.min(1, Math.max(0, given.base * (1 + given.selection * (given.risk - 1))));
}

/** Who pays what of one case, in whole minor units. */
export interface CasePaid {
  own: number;
  fund: number;
  /** The cost of care that was gone without. */
  unmet: number;
}

/**
 * Settles one case of care. Uninsured, or under reimbursement, the whole cost must be in hand, under third-party payment the
 * copay only; who has too little goes without. The fund's part is the rest.
 *
 * @example settleCase({ cost: 100, copay: 20, cash: 50, isCovered: true, isAdvanced: false }, out) // own 20, fund 80
 */
export function settleCase(
  given: {
    readonly cost: number;
    readonly copay: number;
    readonly cash: number;
    readonly isCovered: boolean;
    readonly isAdvanced: boolean;
  },
  out: CasePaid,
): void {
  const own = given.isCovered ? given.copay : given.cost;
  const needed = given.isCovered && !given.isAdvanced ? own : given.cost;
  const isMet = given.cash >= needed;
  out.own = isMet ? own : 0;
  out.fund = isMet ? given.cost - own : 0;
  out.unmet = isMet ? 0 : given.cost;
}
