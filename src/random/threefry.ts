/**
 * One block of Threefry4x32, written as in its paper: four 32-bit words of counter and four of key give four words that
 * pass the known tests of randomness. The random draws of the program use 20 rounds; 12 serve the speed yardstick only.
 * Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011; known answers: Random123.
 *
 * @example threefry4x32(new Uint32Array(4), new Uint32Array(4), 20, out) // out: 9c6ca96a e17eae66 fc10ecd4 5256a7d8
 */
export function threefry4x32(counter: Uint32Array, key: Uint32Array, rounds: number, out: Uint32Array): void {
  const keys = [key[0]!, key[1]!, key[2]!, key[3]!, parity ^ key[0]! ^ key[1]! ^ key[2]! ^ key[3]!];
  for (let i = 0; i < 4; i++) out[i] = counter[i]! + keys[i]!;
  for (let round = 0; round < rounds; round++) {
    const [first, second] = rotations[round % 8]!;
    const [one, three] = round % 2 === 0 ? [1, 3] : [3, 1];
    out[0]! += out[one]!;
    out[one] = rotatedLeft(out[one]!, first) ^ out[0]!;
    out[2]! += out[three]!;
    out[three] = rotatedLeft(out[three]!, second) ^ out[2]!;
    if (round % 4 === 3) addKey(out, keys, (round + 1) / 4);
  }
}

/**
 * Fills the first 4 · blocks words of `out` with 20-round Threefry4x32: block b has the counter (counter[0] + b, counter[1],
 * counter[2], counter[3]). The words are those of `threefry4x32`; the rounds are written out because a loop over them with
 * arrays is many times slower, and nothing is allocated.
 */
export function threefryBlocks(counter: Uint32Array, key: Uint32Array, out: Uint32Array, blocks: number): void {
  const [k0, k1, k2, k3] = [key[0]! | 0, key[1]! | 0, key[2]! | 0, key[3]! | 0];
  const k4 = parity ^ k0 ^ k1 ^ k2 ^ k3;
  const [c0, c1, c2, c3] = [counter[0]! | 0, (counter[1]! + k1) | 0, (counter[2]! + k2) | 0, (counter[3]! + k3) | 0];
  for (let block = 0; block < blocks; block++) {
    let x0 = (c0 + block + k0) | 0;
    let x1 = c1;
    let x2 = c2;
    let x3 = c3;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
    x0 = (x0 + k1) | 0;
    x1 = (x1 + k2) | 0;
    x2 = (x2 + k3) | 0;
    x3 = (x3 + k4 + 1) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 17) | (x3 >>> 15)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 11) | (x1 >>> 21)) ^ x2;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 25) | (x1 >>> 7)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 10) | (x3 >>> 22)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 18) | (x3 >>> 14)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 20) | (x1 >>> 12)) ^ x2;
    x0 = (x0 + k2) | 0;
    x1 = (x1 + k3) | 0;
    x2 = (x2 + k4) | 0;
    x3 = (x3 + k0 + 2) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
    x0 = (x0 + k3) | 0;
    x1 = (x1 + k4) | 0;
    x2 = (x2 + k0) | 0;
    x3 = (x3 + k1 + 3) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 17) | (x3 >>> 15)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 11) | (x1 >>> 21)) ^ x2;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 25) | (x1 >>> 7)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 10) | (x3 >>> 22)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 18) | (x3 >>> 14)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 20) | (x1 >>> 12)) ^ x2;
    x0 = (x0 + k4) | 0;
    x1 = (x1 + k0) | 0;
    x2 = (x2 + k1) | 0;
    x3 = (x3 + k2 + 4) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
    x0 = (x0 + k0) | 0;
    x1 = (x1 + k1) | 0;
    x2 = (x2 + k2) | 0;
    x3 = (x3 + k3 + 5) | 0;
    out[4 * block] = x0;
    out[4 * block + 1] = x1;
    out[4 * block + 2] = x2;
    out[4 * block + 3] = x3;
  }
}

/** The constant of the Skein key schedule, C240 cut to 32 bits. */
const parity = 0x1bd11bda;

/** Rotation distances of rounds 0 to 7, of the Skein team's search, as printed in the paper's Table 3 for 4 × 32 bits. */
const rotations = [
  [10, 26],
  [11, 21],
  [13, 27],
  [23, 5],
  [6, 20],
  [17, 11],
  [25, 10],
  [18, 20],
] as const;

function rotatedLeft(word: number, distance: number): number {
  return (word << distance) | (word >>> (32 - distance));
}

function addKey(out: Uint32Array, keys: readonly number[], turn: number): void {
  for (let i = 0; i < 4; i++) out[i]! += keys[(turn + i) % 5]!;
  out[3]! += turn;
}
