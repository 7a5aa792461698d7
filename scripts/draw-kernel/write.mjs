// Writes the bytes of the draw kernel into the source: node scripts/draw-kernel/write.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawKernel } from './kernel.mjs';

const data = new URL('../../src/random/draw-kernel.data.ts', import.meta.url);
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(data, dataFile());

/** @returns {string} The file of the bytes, in hexadecimal, 48 a line. */
export function dataFile() {
  const digits = [...drawKernel()].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const lines = digits.match(/.{1,96}/g) ?? [];
  return [
    '/** The draw kernel, as scripts/draw-kernel/write.mjs made it: bytes of a WebAssembly module in hexadecimal. */',
    'export const drawKernelBytes = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('');",
    '',
  ].join('\n');
}
