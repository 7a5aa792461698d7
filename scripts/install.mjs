import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, whatever folder the command was typed in. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
const stamp = join(root, 'node_modules', '.passerelle-stamp');

/**
 * Installs what is missing, and only then: the second time nothing is done. Uses Node's own modules alone, because it
 * runs before anything is installed. Ends the process with a sentence when it cannot go on.
 */
export function installWhatIsMissing() {
  checkNodeVersion();
  if (isInstalled()) return;
  console.error('Installing the libraries (npm ci). This is done once and takes about half a minute.');
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: root,
    // What npm says goes to stderr, so that the output of a command stays its own.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) stop('The libraries could not be installed. Is there a network? What npm said stands above.');
  writeFileSync(stamp, fingerprint());
}

function checkNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!fits) {
    stop(
      `Passerelle needs Node 20.19 or newer in the 20 series, or Node 22.12 or newer. This is Node ` +
        `${process.versions.node}. Get a newer one from https://nodejs.org or from your system.`,
    );
  }
}

function isInstalled() {
  if (!existsSync(installed)) return false;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === fingerprint();
  return wasInstalledByHand();
}

/** What was installed for another system or another Node does not run here, so both are part of the fingerprint. */
function fingerprint() {
  const node = process.versions.node.split('.')[0] ?? '';
  return createHash('sha256')
    .update(readFileSync(lock))
    .update([process.platform, process.arch, node].join(' '))
    .digest('hex');
}

/** `npm ci` typed by a person leaves no stamp. It is as good when every package needed has the version of the lock. */
function wasInstalledByHand() {
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.keys(wanted).every((path) => {
    if (path === '' || wanted[path].optional) return true;
    return present[path]?.version === wanted[path].version;
  });
}

/**
 * Ends the process with a sentence for the reader instead of a stack of calls.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
