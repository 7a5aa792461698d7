import { centralQuantile, tailQuantile } from '../numbers/normal.ts';

/** Places of the draws that fell into a tail, as many as the largest batch so far. */
let tailPlaces = new Int32Array(256);

/**
 * Writes the standard normal numbers of the first `count` words into `out`: the same numbers, to the last bit, as the normal
 * quantile of each word. The central 85 in 100 are computed in one loop and the tails in another, because the branch inside
 * one loop costs more than twice the time (the speed study, section 5).
 *
 * @example normalsOfWords(words, out, 200) // out[i] is normalQuantile(uniformOfWord(words[i]))
 */
export function normalsOfWords(words: Uint32Array, out: Float64Array, count: number): void {
  if (tailPlaces.length < count) tailPlaces = new Int32Array(2 * count);
  const places = tailPlaces;
  let tails = 0;
  for (let i = 0; i < count; i++) {
    const q = (words[i]! + 0.5) * twoToMinus32 - 0.5;
    out[i] = centralQuantile(q);
    places[tails] = i;
    tails += q < -0.425 || q > 0.425 ? 1 : 0;
  }
  for (let tail = 0; tail < tails; tail++) {
    const place = places[tail]!;
    const u = (words[place]! + 0.5) * twoToMinus32;
    out[place] = tailQuantile(u, u - 0.5);
  }
}

const twoToMinus32 = 1 / 4294967296;
