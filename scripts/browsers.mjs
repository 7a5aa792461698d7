import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Browser
 * @property {string} variable  Environment variable that names the program, looked at first.
 * @property {string[]} names  Names on the PATH, most wanted first.
 * @property {string[]} places  Where macOS and Windows keep it.
 * @property {string} debianPackage
 */

const programFiles = process.env['PROGRAMFILES'] ?? 'C:\\Program Files';
const programFiles86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';

/** @type {{ chromium: Browser, firefox: Browser }} */
const browsers = {
  chromium: {
    variable: 'CHROME_BIN',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      join(programFiles, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(programFiles86, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(programFiles, 'Mozilla Firefox', 'firefox.exe'),
      join(programFiles86, 'Mozilla Firefox', 'firefox.exe'),
    ],
    debianPackage: 'firefox-esr',
  },
};

/**
 * Finds a browser that runs, or installs Debian's own when that is possible without asking anybody (Linux, root, apt).
 * Nothing is ever downloaded from anywhere else.
 * @param {'chromium' | 'firefox'} name
 * @returns {{ path: string } | { missing: string }} The program, or what the reader can do about it.
 */
export function findBrowser(name) {
  const browser = browsers[name];
  const path = firstThatRuns(browser) ?? (installFromDebian(browser) ? firstThatRuns(browser) : undefined);
  if (path !== undefined) return { path };
  return {
    missing:
      `No ${name} was found. Install it (Debian, Ubuntu: apt-get install ${browser.debianPackage}), or name the ` +
      `program in ${browser.variable}, or leave the browser tests out: npm test -- --no-browser`,
  };
}

/** @param {Browser} browser */
function firstThatRuns(browser) {
  const named = process.env[browser.variable];
  // A program named on purpose is the only one tried: testing another one in silence would mislead.
  if (named) return runs(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = browser.names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...browser.places].find((path) => exists(path) && runs(path));
}

/** @param {string} path */
function exists(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Some systems keep a stub under the browser's name that only says how to install it; it fails when asked its version.
 * @param {string} path
 */
function runs(path) {
  // Windows' browsers open a window when asked for their version, so there a file that exists is trusted.
  if (process.platform === 'win32') return exists(path);
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** @param {Browser} browser */
function installFromDebian(browser) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || process.env[browser.variable]) return false;
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return false;
  console.error(`Installing ${browser.debianPackage} with apt-get.`);
  // Another installation may be going on; apt waits for its lock instead of failing.
  const patient = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  const options = { stdio: /** @type {import('node:child_process').StdioOptions} */ (['ignore', 'ignore', 2]) };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', [...patient, 'update'], options);
  const packages = [browser.debianPackage, 'fonts-dejavu-core'];
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  return spawnSync('apt-get', [...patient, ...install], { ...options, env }).status === 0;
}
