import { exp } from '../numbers/exponential.ts';
import { centralQuantile, tailQuantile } from '../numbers/normal.ts';
import { kernel, kernelRoom } from './kernel.ts';
import type { DrawKernel } from './kernel.ts';

/**
 * Writes the standard normal numbers of the first `count` words into `out`: the same numbers, to the last bit, as the normal
 * quantile of each word.
 *
 * @example normalsOfWords(words, out, 200) // out[i] is normalQuantile(uniformOfWord(words[i]))
 */
export function normalsOfWords(words: Uint32Array, out: Float64Array, count: number): void {
  if (kernel === null || count < fewest) normalsHere(words, out, count);
  else normalsThere(kernel, words, 0, out, count);
}

/**
 * Writes the lognormal factors of mean one of the first `count` words into `out`: exp(sigma z - sigma²/2) of each word's normal
 * number z, the same numbers, to the last bit, as one by one.
 *
 * @example lognormalsOfWords(words, 0.35, out, 200) // out[i] is lognormal(0.35).quantile(uniformOfWord(words[i]))
 */
export function lognormalsOfWords(words: Uint32Array, sigma: number, out: Float64Array, count: number): void {
  // Beyond a sigma of 20 an exponential may leave the numbers of full length, which is all the kernel knows.
  if (kernel === null || count < fewest || !(sigma > 0 && sigma <= 20)) {
    normalsHere(words, out, count);
    const half = (sigma * sigma) / 2;
    for (let i = 0; i < count; i++) out[i] = exp(sigma * out[i]! - half);
  } else normalsThere(kernel, words, sigma, out, count);
}

/** Below this many units a call of the kernel costs more than it saves. */
const fewest = 8;

/** In the kernel, as many at a time as it has room for; factors when sigma is above 0. */
function normalsThere(kernel: DrawKernel, words: Uint32Array, sigma: number, out: Float64Array, count: number): void {
  if (words.length <= kernelRoom) {
    kernel.words.set(words);
    numbersThere(kernel, sigma, count);
    out.set(kernel.numbersOf(count));
    return;
  }
  for (let first = 0; first < count; first += kernelRoom) {
    const size = Math.min(kernelRoom, count - first);
    kernel.words.set(words.subarray(first, first + size));
    numbersThere(kernel, sigma, size);
    out.set(kernel.numbersOf(size), first);
  }
}

function numbersThere(kernel: DrawKernel, sigma: number, count: number): void {
  kernel.normals(count);
  if (sigma > 0) kernel.lognormals(count, sigma, (sigma * sigma) / 2);
}

/** Places of the draws that fell into a tail, as many as the largest batch so far. */
let tailPlaces = new Int32Array(256);

/**
 * The twin of the kernel. The central 85 in 100 are computed in one loop and the tails in another, because the branch inside
 * one loop costs more than twice the time (the speed study, section 5).
 */
function normalsHere(words: Uint32Array, out: Float64Array, count: number): void {
  if (tailPlaces.length < count) tailPlaces = new Int32Array(2 * count);
  const places = tailPlaces;
  for (let i = 0; i < count; i++) out[i] = centralQuantile((words[i]! + 0.5) * twoToMinus32 - 0.5);
  let tails = 0;
  for (let i = 0; i < count; i++) {
    const word = words[i]!;
    places[tails] = i;
    tails += word < firstCentral || word > lastCentral ? 1 : 0;
  }
  for (let tail = 0; tail < tails; tail++) {
    const place = places[tail]!;
    const u = (words[place]! + 0.5) * twoToMinus32;
    out[place] = tailQuantile(u, u - 0.5);
  }
}

/** The words whose draws lie within 0.425 of the middle, both included: (322122547 + 0.5) / 2^32 is the first above 0.075. */
const firstCentral = 322122547;
const lastCentral = 3972844748;
const twoToMinus32 = 1 / 4294967296;
