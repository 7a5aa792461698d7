import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ledgerHouseholdMonths, playOnLedger } from './yardstick-ledger.ts';
import { checksum, householdMonths, playYardstick } from './yardstick.ts';

const futures = 300;
const rounds = 5;
const expected = '0795bc44';

/** Nanoseconds a household and month of one run; a run whose checksum is wrong is refused, never timed. */
function timeKernel(): number {
  const start = performance.now();
  const out = playYardstick(futures);
  const elapsed = performance.now() - start;
  const found = checksum(out);
  if (found !== expected) throw new Error(`The yardstick gave checksum ${found}, expected ${expected}: not timed.`);
  return (elapsed * 1e6) / (futures * householdMonths);
}

function timeLedger(count: number): { readonly nanoseconds: number; readonly hash: string } {
  const start = performance.now();
  const hash = playOnLedger(count);
  return { nanoseconds: ((performance.now() - start) * 1e6) / (count * ledgerHouseholdMonths), hash };
}

function timeC(program: string): number | null {
  const folder = process.env['PASSERELLE_C_PROGRAMS'];
  if (folder === undefined) return null;
  const run = spawnSync(join(folder, program), [String(futures), '-', '3'], { encoding: 'utf8' });
  const times = [...run.stdout.matchAll(/([\d.]+) ns\/hm/g)].map((match) => Number(match[1]));
  if (run.status !== 0 || times.length === 0) throw new Error(`The C program ${program} did not run: ${run.stderr}`);
  if (!run.stdout.includes(`check ${expected}`)) throw new Error(`The C program ${program} gave another checksum.`);
  return Math.min(...times);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const rows: Record<string, number[]> = {};
const note = (name: string, value: number | null): void => {
  if (value !== null) (rows[name] ??= []).push(value);
};

playYardstick(50);
const ledgerHash = timeLedger(20).hash;
for (let round = 0; round < rounds; round++) {
  note('C staged, AVX2 (the limit)', timeC('pool_staged'));
  note('C scalar', timeC('pool_scalar'));
  note('kernel, TypeScript, 12 rounds', timeKernel());
  note('null control: the kernel again', timeKernel());
  const ledger = timeLedger(20);
  if (ledger.hash !== ledgerHash)
    throw new Error('The book gave two different hashes for the same futures: not timed.');
  note('the pool on the real book and draws (20 rounds)', ledger.nanoseconds);
}

const limit = rows['C staged, AVX2 (the limit)'];
const scalar = rows['C scalar'];
console.log(`Yardstick: ${futures} futures × 200 households × 120 months, ${rounds} rounds in turn, medians (range).`);
console.log(`Checksum ${expected}; hash of the pool on the book ${ledgerHash}.`);
for (const [name, values] of Object.entries(rows)) {
  const middle = median(values);
  const ratios = [
    limit === undefined ? '' : `${(middle / median(limit)).toFixed(2)} × the limit`,
    scalar === undefined ? '' : `${(middle / median(scalar)).toFixed(2)} × scalar C`,
  ];
  const spread = `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}`;
  console.log(
    `${name.padEnd(50)} ${middle.toFixed(1).padStart(7)} ns (${spread})  ${ratios.filter(Boolean).join(', ')}`,
  );
}
