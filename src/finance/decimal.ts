/**
 * The decimal of at most 15 digits nearest to a computed amount: sums and products of decimals lose the noise of their binary
 * form, so that they can be compared as they are on paper. Throws when the amount is not finite.
 *
 * @example decimal(0.1 + 0.2) // 0.3
 */
export function decimal(x: number): number {
  if (!Number.isFinite(x)) throw new Error(`${x} is not an amount.`);
  return Number(x.toPrecision(15));
}
