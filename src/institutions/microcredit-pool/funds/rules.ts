/** Of a payment, what clears interest, before any principal. Whole minor units. */
export function interestPart(paid: number, interestOwed: number): number {
  return Math.min(paid, interestOwed);
}

/**
 * What must be drawn from a fallback line, whole minor units: the gap between what is to be lent and what is at hand for it,
 * as far as the line reaches.
 *
 * @example fallbackNeed({ wanted: 900, own: 500, left: 300 }) // 300
 */
export function fallbackNeed(given: { readonly wanted: number; readonly own: number; readonly left: number }): number {
  return Math.max(0, Math.min(given.wanted - Math.max(0, given.own), given.left));
}

/** Interest that is passed on to a marketing fund: a share of what came in, whole minor units, rounded down. */
export function recycledInterest(received: number, share: number): number {
  return Math.floor(received * share);
}

/**
 * The yearly cost of a credit of which a share is internal: w·r_internal + (1 − w)·r_external. Fractions.
 *
 * @example blendedRate(0.4, 0.12, 0.16) // 0.144
 */
export function blendedRate(internalShare: number, internal: number, external: number): number {
  return internalShare * internal + (1 - internalShare) * external;
}

/** What comes back of a loan that was written off, from guarantors or what was pledged: whole minor units, rounded down. */
export function recoveredOf(writtenOff: number, share: number): number {
  return Math.floor(writtenOff * share);
}
