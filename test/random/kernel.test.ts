import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { dataFile } from '../../scripts/draw-kernel/write.mjs';
import { gumbelsOfWords } from '../../src/random/choice.ts';
import { Draws } from '../../src/random/draws.ts';
import { kernel, kernelRoom, openKernel, useKernel } from '../../src/random/kernel.ts';
import { lognormalsOfWords, normalsOfWords } from '../../src/random/normals.ts';
import { threefry4x32 } from '../../src/random/threefry.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  useKernel(true);
});

/** What a draw gives with the kernel and with its twin. */
function both(draw: () => Float64Array | Uint32Array): [unknown, unknown] {
  useKernel(true);
  expect(kernel, 'This machine has no WebAssembly with vectors: nothing is compared.').not.toBeNull();
  const there = draw();
  useKernel(false);
  return [there, draw()];
}

const edges = [0, 1, 0xffffffff, 0x80000000, 0x7fffffff, 322122546, 322122547, 3972844748, 3972844749];

function wordsOf(count: number): Uint32Array {
  const words = new Uint32Array(count);
  new Draws(2 ** 40 + 77).words(5, 4, 3, words, count);
  words.set(edges.slice(0, count), count > 40 ? 20 : 0);
  return words;
}

test('the bytes are those that the source of the kernel makes', () => {
  expect(readFileSync(new URL('../../src/random/draw-kernel.data.ts', import.meta.url), 'utf8')).toBe(dataFile());
});

test.each([12, 20] as const)('blocks of %i rounds are those of the paper', (rounds) => {
  const [k, c] = [Uint32Array.of(0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89), Uint32Array.of(0xfffffffe, 7, 8, 9)];
  const { draw, words } = kernel!;
  draw(k[0]!, k[1]!, k[2]!, k[3]!, c[0]!, c[1]!, c[2]!, c[3]!, 9, rounds);
  const block = new Uint32Array(4);
  for (let b = 0; b < 9; b++) {
    threefry4x32(Uint32Array.of(c[0]! + b, c[1]!, c[2]!, c[3]!), k, rounds, block);
    expect(words.subarray(4 * b, 4 * b + 4)).toEqual(block);
  }
});

test.each([1, 11, 12, 13, 47, 200, 1023, kernelRoom, kernelRoom + 5])(
  '%i units have the same draws in both',
  (count) => {
    const words = wordsOf(count);
    const drawn = both(() => {
      const draws = new Draws(Number.MAX_SAFE_INTEGER);
      draws.begin(0xfffffffe);
      const out = new Uint32Array(count + 1);
      draws.words(0xdeadbeef, 3, 0xffffffff, out, count);
      return out;
    });
    expect(drawn[0]).toEqual(drawn[1]);
    const numbers = (fill: (out: Float64Array) => void) =>
      both(() => {
        const out = new Float64Array(count + 1);
        fill(out);
        return out;
      });
    const pairs = [
      numbers((out) => normalsOfWords(words, out, count)),
      ...[0, 0.01, 0.35, 3, 20, 40].map((sigma) => numbers((out) => lognormalsOfWords(words, sigma, out, count))),
      numbers((out) => gumbelsOfWords(words, out, count)),
      numbers((out) => gumbelsOfWords(words, out, count - 1, 1)),
    ];
    for (const [there, here] of pairs) expect(there).toEqual(here);
  },
);

test('a hundred thousand words give the same numbers in both', () => {
  const words = wordsOf(100_000);
  const out = new Float64Array(100_000);
  const run = (fill: () => void) => both(() => (fill(), out.slice()));
  const [normals, twins] = run(() => normalsOfWords(words, out, words.length));
  expect(normals).toEqual(twins);
  const [factors, twinFactors] = run(() => lognormalsOfWords(words, 1.3, out, words.length));
  expect(factors).toEqual(twinFactors);
});

test('without WebAssembly, or where a policy forbids it, there is no kernel', () => {
  vi.stubGlobal('WebAssembly', undefined);
  expect(openKernel()).toBeNull();
  vi.stubGlobal('WebAssembly', {
    Module: class {
      constructor() {
        throw new Error('Refused by Content-Security-Policy.');
      }
    },
  });
  expect(openKernel()).toBeNull();
});
