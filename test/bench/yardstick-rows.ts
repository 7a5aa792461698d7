import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { kernel, useKernel } from '../../src/random/kernel.ts';
import { childrenTime, ownTime } from './clock.ts';
import type { Rows } from './rows.ts';
import { drawsHere, drawsThere } from './yardstick-draws.ts';
import type { YardstickDraws } from './yardstick-draws.ts';
import { ledgerHouseholdMonths, playOnLedger } from './yardstick-ledger.ts';
import { checksum, householdMonths, playYardstick } from './yardstick.ts';

const futures = 300;
/** Of 300 futures with 12 rounds, as the yardstick's definition gives it, and with 20 as this program first gave it. */
const expected = { 12: '0795bc44', 20: 'c9566a81' } as const;

export const limit = 'C in vectors (AVX2), the limit';
export const scalar = 'C scalar';

/** Five rounds, everything in turn, in nanoseconds of processor time a household and month. */
export function measureYardstick(rows: Rows, rounds: number): string {
  const hash = playOnLedger(futures);
  for (let round = 0; round < rounds; round++) {
    rows.note(limit, timeC('pool_staged', 8));
    rows.note(scalar, timeC('pool_scalar', 2));
    if (kernel !== null) {
      rows.note('kernel in our style, WebAssembly draws, 12 rounds', timeKernel(drawsThere(kernel, 12), 12));
      rows.note('null control: the same again', timeKernel(drawsThere(kernel, 12), 12));
      rows.note('the same with 20 rounds, the program’s own', timeKernel(drawsThere(kernel, 20), 20));
    }
    useKernel(false);
    rows.note('kernel in our style, TypeScript alone, 12 rounds', timeKernel(drawsHere, 12));
    rows.note('the pool on the book, TypeScript alone, 20 rounds', timeLedger(hash));
    useKernel(true);
    rows.note('the pool on the book, 20 rounds', timeLedger(hash));
    rows.note('null control: the same again ', timeLedger(hash));
  }
  return hash;
}

/** A run whose checksum is wrong is refused, never timed. */
function timeKernel(draws: YardstickDraws, rounds: 12 | 20): number {
  const start = ownTime();
  const out = playYardstick(futures, draws);
  const elapsed = ownTime() - start;
  const found = checksum(out);
  if (found !== expected[rounds]) {
    throw new Error(`The yardstick gave checksum ${found} where ${expected[rounds]} was expected: not timed.`);
  }
  return (elapsed * 1e6) / (futures * householdMonths);
}

function timeLedger(expectedHash: string): number {
  const start = ownTime();
  const hash = playOnLedger(futures);
  const elapsed = ownTime() - start;
  if (hash !== expectedHash) throw new Error(`The book gave ${hash} where it gave ${expectedHash} before: not timed.`);
  return (elapsed * 1e6) / (futures * ledgerHouseholdMonths);
}

/** A C program plays the futures so many times; its time as a child, its start included. Null where there is no compiler. */
function timeC(program: string, times: number): number | null {
  const folder = process.env['PASSERELLE_C_PROGRAMS'];
  if (folder === undefined) return null;
  const start = childrenTime();
  const run = spawnSync(join(folder, program), [String(futures), '-', String(times)], { encoding: 'utf8' });
  const elapsed = childrenTime() - start;
  if (run.status !== 0) throw new Error(`The C program ${program} did not run: ${run.stderr}`);
  if (!run.stdout.includes(`check ${expected[12]}`)) throw new Error(`The C program ${program} gave another checksum.`);
  return (elapsed * 1e6) / (times * futures * householdMonths);
}
