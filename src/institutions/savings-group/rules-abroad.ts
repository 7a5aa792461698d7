/**
 * What a member abroad must pay, in whole minor units of their own currency, so that `amount` reaches the group: the equivalent
 * at mid-market, raised by the changer's margin, rounded up. `rate` is minor units of the group for one of the member's.
 * Throws when the margin leaves nothing.
 *
 * @example costAbroad(65596, 6.55957, 0.02) // 10205: 102.05 EUR for 65 596 XOF
 */
export function costAbroad(amount: number, rate: number, margin: number): number {
  if (!(margin < 1)) throw new RangeError(`A changer who keeps ${margin} of the money brings nothing home.`);
  return Math.ceil(amount / (rate * (1 - margin)) - roundingSlack);
}

/** What reaches the group of a part that a member abroad could pay, rounded down. */
export function reachesHome(paid: number, rate: number, margin: number): number {
  return Math.floor(paid * rate * (1 - margin) + roundingSlack);
}

/** What a member abroad receives of a sum already lessened by the margin; `rate` is theirs for one of the group's. */
export function paidAbroad(value: number, rate: number): number {
  return Math.floor(value * rate + roundingSlack);
}

/** A quotient that is a whole number but for the last bit of a division is that number. */
const roundingSlack = 1e-9;
