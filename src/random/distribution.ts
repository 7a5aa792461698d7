import { uniformOfWord } from './words.ts';

/**
 * A distribution by its inverse: `quantile` turns a draw strictly between 0 and 1 into a value that never falls as the draw
 * rises. The effect says how the value meets the central value of a field: it takes its place, multiplies it, or is added to
 * it. Values lie from `low` to `high`, which may be infinite.
 */
export interface Distribution {
  readonly name: string;
  readonly effect: 'replaces' | 'multiplies' | 'adds';
  quantile(u: number): number;
  /** Writes the quantiles of the draws of the first `count` words into `out`: the same numbers as one by one. */
  fill(words: Uint32Array, out: Float64Array, count: number): void;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The way to fill a block with the quantiles of words when there is no quicker one. */
export function oneByOne(quantile: (u: number) => number): Distribution['fill'] {
  return (words, out, count) => {
    for (let i = 0; i < count; i++) out[i] = quantile(uniformOfWord(words[i]!));
  };
}
