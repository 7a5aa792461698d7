import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './install.mjs';

const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');

/**
 * Builds a program for Node (`--mode cli` or `--mode bench`) unless the build is newer than everything it is made of.
 * Says nothing on stdout, because that belongs to the program. Several calls at once build once: the first takes the
 * lock, the others wait for it.
 * @param {'cli' | 'bench'} mode
 * @returns {Promise<string | undefined>} The program's file, or nothing when the build failed (stderr says why).
 */
export async function buildForNode(mode) {
  const program = join(root, `dist-${mode}`, 'main.js');
  const lock = join(root, 'node_modules', `.passerelle-building-${mode}`);
  const parts = ['src', 'vite.config.ts', 'package-lock.json', ...(mode === 'bench' ? ['test/bench'] : [])];
  if (isFresh(program, parts)) return program;
  await takeLock(lock);
  try {
    return isFresh(program, parts) || build(mode, program) ? program : undefined;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/**
 * @param {string} mode
 * @param {string} program
 */
function build(mode, program) {
  const started = new Date();
  const { status } = spawnSync(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) return false;
  // Dated by its start: a file saved while the build was running counts as newer.
  utimesSync(program, started, started);
  return true;
}

/**
 * @param {string} program
 * @param {string[]} parts
 */
function isFresh(program, parts) {
  if (!existsSync(program)) return false;
  const built = statSync(program).mtimeMs;
  return parts.every((part) => newest(join(root, part)) <= built);
}

/**
 * The last change in a folder and all below. A folder's own date counts too: that is where a removed file shows.
 * @param {string} path
 * @returns {number} Milliseconds; 0 for what does not exist.
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), status.mtimeMs);
}

/**
 * Making a folder either succeeds or fails as a whole, which is all a lock needs. One left by a process that was
 * killed is taken over after a minute; a build takes seconds.
 * @param {string} lock
 */
async function takeLock(lock) {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (reason) {
      if (/** @type {NodeJS.ErrnoException} */ (reason).code !== 'EEXIST') throw reason;
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 60_000)
        rmSync(lock, { recursive: true, force: true });
      await pause(100);
    }
  }
}
