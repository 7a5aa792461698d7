/**
 * A 32-bit word as a number strictly between 0 and 1, in the middle of its 2^32nd part, so that a quantile never meets 0
 * or 1. The result is exact.
 *
 * @example uniformOfWord(0) // 2^-33
 */
export function uniformOfWord(word: number): number {
  return (word + 0.5) * twoToMinus32;
}

const twoToMinus32 = 1 / 4294967296;
