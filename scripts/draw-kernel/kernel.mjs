// The draw kernel in WebAssembly: blocks of Threefry4x32, normal numbers, lognormal factors and Gumbel numbers of words. Each
// operation is that of the TypeScript twins (src/random, src/numbers), in the same order, on two or four numbers at a time, so
// that the bits are the same.
//
//   node scripts/draw-kernel/write.mjs      writes src/random/draw-kernel.data.ts anew; a test compares
//
// Memory, two pages: words from 0, numbers from 32768, places of tails from 98304; room for 4096 units.
import { moduleOf } from './assembler.mjs';
import { draw } from './draw.mjs';
import { gumbels, lognormals, normals } from './numbers.mjs';

/** @returns {Uint8Array} The bytes of the module. */
export function drawKernel() {
  return moduleOf(2, { draw: draw(), normals: normals(), gumbels: gumbels(), lognormals: lognormals() });
}
