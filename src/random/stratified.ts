import { threefryBlocks } from './threefry.ts';

/**
 * The stratum of a future: a number of 16 bits, 0 to 65535, by which futures cover a range evenly instead of by chance. It is
 * a van der Corput sequence in base 4 (J. G. van der Corput, Proc. Ned. Akad. Wet. 38, 1935) whose digits are permuted at
 * random and nested, as A. B. Owen proposed (Randomly permuted (t,m,s)-nets and (t,s)-sequences, 1995), once for the digits of
 * the future's number and once for those of the stratum.
 *
 *   future   … d3 d2 d1 d0 (base 4)       stratum   0.y0 y1 … y7 (base 4)
 *   y[j] = permutation(key, level j, the digits above d[j], y[0] … y[j - 1]) of d[j]
 *
 * Any 4^m futures from a multiple of 4^m on (m up to 8) lie one in each 4^m-th part of the range; fewer lie nearly so. The
 * stratum of a future depends on the key and its number alone, so that more futures move none. Two keys pair their strata at
 * random: chance correlations of two ranges have a standard deviation of about the root of 4/3 / futures.
 * `key` is (seed low, seed high, driver, domain), of a domain that nothing else draws from.
 */
export function stratumOf(key: Uint32Array, future: number): number {
  let stratum = 0;
  for (let level = 0; level < levels; level++) {
    counter[0] = stratum;
    counter[1] = future >>> (2 * level + 2);
    counter[3] = level;
    threefryBlocks(counter, key, block, 1);
    const permutation = permutations[Math.floor((block[0]! * permutations.length) / 4294967296)]!;
    stratum = 4 * stratum + permutation[(future >>> (2 * level)) & 3]!;
  }
  return stratum;
}

/** How many strata there are: a draw within one is `(stratum + u) / strata`. */
export const strata = 65536;

const levels = 8;
const counter = new Uint32Array(4);
const block = new Uint32Array(4);

/** The 24 orders of four digits. */
const permutations: readonly (readonly number[])[] = ordersOf([0, 1, 2, 3]);

function ordersOf(digits: readonly number[]): number[][] {
  if (digits.length === 0) return [[]];
  return digits.flatMap((first) => ordersOf(digits.filter((digit) => digit !== first)).map((rest) => [first, ...rest]));
}
