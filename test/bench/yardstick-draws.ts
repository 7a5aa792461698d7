import { exp, normalQuantile } from '../../src/numbers/elementary.ts';
import type { DrawKernel } from '../../src/random/kernel.ts';
import { normalsOfWords } from '../../src/random/normals.ts';
import { uniformOfWord } from '../../src/random/words.ts';

/** What a month of the yardstick draws, in two ways with the same bits. */
export interface YardstickDraws {
  /** Of each household: the factor of its income, and the word of its default. */
  month(factors: Float64Array, failures: Uint32Array, month: number, future: number, households: number): void;
  /** The normal number of the enterprise's profit. */
  profit(month: number, future: number): number;
}

const sigma = 0.35;
const half = 0.06125;

/** In TypeScript alone, with 12 rounds; the program's draws must be told to use their twins meanwhile. */
export const drawsHere: YardstickDraws = {
  month(factors, failures, month, future, households) {
    wordsHere(shocks, failures, 0, month, future, households);
    normalsOfWords(shocks, factors, households);
    for (let h = 0; h < households; h++) factors[h] = exp(sigma * factors[h]! - half);
  },
  profit(month, future) {
    wordsHere(shocks, single, 0xffffffff, month, future, 1);
    return normalQuantile(uniformOfWord(shocks[0]!));
  },
};

/** In the draw kernel, with 12 rounds or with the program's own 20. */
export function drawsThere(kernel: DrawKernel, rounds: 12 | 20): YardstickDraws {
  const { draw, words, normals, lognormals, numbersOf } = kernel;
  return {
    month(factors, failures, month, future, households) {
      draw(k0, 0, 0, 0, 0, month, future, 0, households, rounds);
      for (let h = 0; h < households; h++) {
        // The word of default first: the other one is moved over the blocks.
        failures[h] = words[4 * h + 1]!;
        words[h] = words[4 * h]!;
      }
      normals(households);
      lognormals(households, sigma, half);
      factors.set(numbersOf(households));
    },
    profit(month, future) {
      draw(k0, 0, 0, 0, -1, month, future, 0, 1, rounds);
      return normalQuantile(uniformOfWord(words[0]!));
    },
  };
}

const shocks = new Uint32Array(256);
const single = new Uint32Array(1);
const k0 = 0x2a;
const k4 = 0x1bd11bda ^ k0;

/** Threefry4x32 with 12 rounds, one block a household: counter (first + h, month, future, 0), key (42, 0, 0, 0). */
function wordsHere(
  shock: Uint32Array,
  failure: Uint32Array,
  first: number,
  month: number,
  future: number,
  households: number,
): void {
  for (let h = 0; h < households; h++) {
    let a = (first + h + k0) | 0;
    let b = month;
    let c = future;
    let d = 0;
    a = (a + b) | 0;
    b = ((b << 10) | (b >>> 22)) ^ a;
    c = (c + d) | 0;
    d = ((d << 26) | (d >>> 6)) ^ c;
    a = (a + d) | 0;
    d = ((d << 11) | (d >>> 21)) ^ a;
    c = (c + b) | 0;
    b = ((b << 21) | (b >>> 11)) ^ c;
    a = (a + b) | 0;
    b = ((b << 13) | (b >>> 19)) ^ a;
    c = (c + d) | 0;
    d = ((d << 27) | (d >>> 5)) ^ c;
    a = (a + d) | 0;
    d = ((d << 23) | (d >>> 9)) ^ a;
    c = (c + b) | 0;
    b = ((b << 5) | (b >>> 27)) ^ c;
    d = (d + k4 + 1) | 0;
    a = (a + b) | 0;
    b = ((b << 6) | (b >>> 26)) ^ a;
    c = (c + d) | 0;
    d = ((d << 20) | (d >>> 12)) ^ c;
    a = (a + d) | 0;
    d = ((d << 17) | (d >>> 15)) ^ a;
    c = (c + b) | 0;
    b = ((b << 11) | (b >>> 21)) ^ c;
    a = (a + b) | 0;
    b = ((b << 25) | (b >>> 7)) ^ a;
    c = (c + d) | 0;
    d = ((d << 10) | (d >>> 22)) ^ c;
    a = (a + d) | 0;
    d = ((d << 18) | (d >>> 14)) ^ a;
    c = (c + b) | 0;
    b = ((b << 20) | (b >>> 12)) ^ c;
    c = (c + k4) | 0;
    d = (d + k0 + 2) | 0;
    a = (a + b) | 0;
    b = ((b << 10) | (b >>> 22)) ^ a;
    c = (c + d) | 0;
    d = ((d << 26) | (d >>> 6)) ^ c;
    a = (a + d) | 0;
    d = ((d << 11) | (d >>> 21)) ^ a;
    c = (c + b) | 0;
    b = ((b << 21) | (b >>> 11)) ^ c;
    a = (a + b) | 0;
    b = ((b << 13) | (b >>> 19)) ^ a;
    c = (c + d) | 0;
    d = ((d << 27) | (d >>> 5)) ^ c;
    a = (a + d) | 0;
    c = (c + b) | 0;
    b = ((b << 5) | (b >>> 27)) ^ c;
    shock[h] = a;
    failure[h] = b + k4;
  }
}
