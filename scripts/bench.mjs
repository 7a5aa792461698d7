// `npm run bench`: builds test/bench/main.ts as the command line is built, and runs it. Speed is told as a ratio to
// the C programs of the yardstick measured in the same run, where a compiler and their sources are at hand: the folder
// is named in PASSERELLE_PERF, or lies in ../shared/perf. The bench finds the compiled programs in the folder named by
// PASSERELLE_C_PROGRAMS; the variable is absent when they are.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildForNode } from './build.mjs';
import { installWhatIsMissing, root, stop } from './install.mjs';

// Every operation is rounded as IEEE 754 says: without this option gcc fuses multiplications and additions, and the
// checksums would differ from ours.
const exact = ['-O3', '-march=native', '-ffp-contract=off'];
const programs = [
  { name: 'pool_scalar', source: 'pool_scalar.c', options: ['-DRNG_THREEFRY'] },
  { name: 'pool_staged', source: 'pool_staged.c', options: ['-DRNG_THREEFRY', '-DVL=4'] },
];

installWhatIsMissing();
if (!existsSync(join(root, 'test/bench/main.ts'))) stop('There is no bench yet: test/bench/main.ts does not exist.');
const bench = (await buildForNode('bench')) ?? stop('The bench could not be built; the reason stands above.');
const compiled = compileYardstick(resolve(root, process.env['PASSERELLE_PERF'] ?? '../shared/perf'));
if (compiled !== undefined) process.env['PASSERELLE_C_PROGRAMS'] = compiled;
process.argv[1] = bench;
await import(pathToFileURL(bench).href);

/**
 * @param {string} sources
 * @returns {string | undefined} The folder of the compiled programs.
 */
function compileYardstick(sources) {
  if (spawnSync('gcc', ['--version'], { stdio: 'ignore' }).status !== 0) return absent('there is no gcc');
  const folder = join(root, 'node_modules', '.passerelle-c');
  mkdirSync(folder, { recursive: true });
  for (const { name, source, options } of programs) {
    const file = join(sources, source);
    if (!existsSync(file)) return absent(`${source} is not in ${sources}`);
    const gcc = spawnSync('gcc', [...exact, ...options, file, '-lm', '-o', join(folder, name)], {
      stdio: ['ignore', 2, 2],
    });
    if (gcc.status !== 0) return absent(`gcc did not compile ${source}`);
  }
  return folder;
}

/**
 * @param {string} reason
 * @returns {undefined}
 */
function absent(reason) {
  console.error(`C programs absent (${reason}): times are given without a ratio to them.`);
}
