import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { root } from './install.mjs';
import { budget, firstLoadScripts } from './size.mjs';

/**
 * What a step found. A step that runs tests counts them; any other counts as one.
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string} remark  One short line beside the step's name.
 * @property {string} output  Shown at the end when something failed.
 */

/** @type {{ name: string, browser?: true, run: () => Promise<Outcome> }[]} */
export const steps = [
  { name: 'format', run: () => tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']) },
  { name: 'types', run: () => tool('typescript/bin/tsc', ['--noEmit']) },
  { name: 'lint', run: () => tool('oxlint/bin/oxlint', ['--type-aware', ...lintedPaths()]) },
  { name: 'vitest', run: vitest },
  { name: 'app', run: () => build('dist', []) },
  { name: 'one', run: () => tool('vite/bin/vite.js', ['build', '--logLevel', 'warn', '--mode', 'one']) },
  { name: 'cli', run: () => build('dist-cli', ['--mode', 'cli']) },
  { name: 'size', run: size },
  { name: 'chromium', browser: true, run: () => playwright('chromium') },
  { name: 'firefox', browser: true, run: () => playwright('firefox') },
];

/** Folders are named one by one: a linter left to itself also reads what is installed and what is built. */
function lintedPaths() {
  return ['src', 'test', 'scripts', 'vite.config.ts'].filter((path) => existsSync(join(root, path)));
}

/**
 * Runs an installed tool by its file, without npx, which prints lines of its own and takes half a second.
 * @param {string} path  Inside node_modules.
 * @param {string[]} options
 * @param {Record<string, string>} [environment]
 * @returns {Promise<Outcome>} Passed when the tool ends with code 0.
 */
function tool(path, options, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', path), ...options], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (reason) => resolve({ passed: 0, failed: 1, remark: '', output: String(reason) }));
    child.on('close', (code) =>
      resolve({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, remark: '', output }),
    );
  });
}

/**
 * The old build goes first: a build that fails must not leave something behind for later steps to test.
 * @param {string} folder
 * @param {string[]} options
 */
function build(folder, options) {
  rmSync(join(root, folder), { recursive: true, force: true });
  return tool('vite/bin/vite.js', ['build', '--logLevel', 'warn', ...options]);
}

/** @returns {Promise<Outcome>} */
async function size() {
  const scripts = firstLoadScripts(join(root, 'dist'));
  const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
  const remark = `${(bytes / 1000).toFixed(1)} of ${budget / 1000} kB of scripts at first load`;
  const output = scripts.map((script) => `${script.bytes} ${script.path}`).join('\n');
  return bytes < budget ? { passed: 1, failed: 0, remark, output } : { passed: 0, failed: 1, remark, output };
}

/** @returns {Promise<Outcome>} */
function vitest() {
  return withReport(async (report) => {
    const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { failed, output } = await tool('vitest/vitest.mjs', options, { NO_COLOR: '1' });
    if (!existsSync(report)) return noReport(output);
    const found = JSON.parse(readFileSync(report, 'utf8'));
    // A file that cannot even be loaded holds no failed test; it counts as one.
    const broken = found.testResults.filter(
      (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
        file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    ).length;
    return counted(found.numPassedTests, found.numFailedTests + broken, found.numPendingTests, failed, output);
  });
}

/**
 * @param {'chromium' | 'firefox'} project
 * @returns {Promise<Outcome>}
 */
async function playwright(project) {
  const specs = readdirSync(join(root, 'test/e2e'), { recursive: true }).filter((name) =>
    String(name).endsWith('.spec.ts'),
  );
  if (specs.length === 0) return { passed: 0, failed: 0, remark: 'no tests: test/e2e holds no *.spec.ts', output: '' };
  const unbuilt = ['dist/index.html', 'dist/passerelle.html'].filter((page) => !existsSync(join(root, page)));
  if (unbuilt.length > 0) {
    const output = `The browsers test the built app, and ${unbuilt.join(' and ')} is not there.`;
    return { passed: 0, failed: 1, remark: 'no app', output };
  }
  const browser = findBrowser(project);
  if ('missing' in browser) return missing(project, browser.missing);
  return withReport(async (report) => {
    const options = ['test', '--config', 'test/e2e/playwright.config.ts', '--project', project, '--reporter=line,json'];
    const { failed, output } = await tool('@playwright/test/cli.js', options, {
      [project === 'chromium' ? 'CHROME_BIN' : 'FIREFOX_BIN']: browser.path,
      PASSERELLE_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      NO_COLOR: '1',
    });
    if (!existsSync(report)) return noReport(explained(output));
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    return counted(stats.expected + stats.flaky, stats.unexpected, stats.skipped, failed, explained(output));
  });
}

/**
 * A Firefox and a Playwright of different ages do not understand each other, and say so in a way nobody recognises.
 * @param {string} output
 */
function explained(output) {
  if (!output.includes('unknown command')) return output;
  return `This Firefox and the pinned Playwright do not fit; the app may be well. Try another Playwright.\n${output}`;
}

/**
 * Without Chromium the app is untested, which is a failure. Firefox is asked for only where a machine decides (CI).
 * @param {'chromium' | 'firefox'} project
 * @param {string} sentence
 * @returns {Outcome}
 */
function missing(project, sentence) {
  if (project === 'chromium' || process.env['CI']) return { passed: 0, failed: 1, remark: 'missing', output: sentence };
  return { passed: 0, failed: 0, remark: `left out. ${sentence}`, output: '' };
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 * @param {number} toolFailed  1 when the tool itself said no: it counts if no test explains why.
 * @param {string} output
 * @returns {Outcome}
 */
function counted(passed, failed, skipped, toolFailed, output) {
  const remark = `${passed} tests${skipped > 0 ? `, ${skipped} left out` : ''}`;
  return { passed, failed: Math.max(failed, toolFailed), remark, output };
}

/**
 * @param {string} output
 * @returns {Outcome}
 */
function noReport(output) {
  return { passed: 0, failed: 1, remark: 'ended without a report', output };
}

/**
 * Reports are written outside the project, where no other step can take them for source.
 * @param {(report: string) => Promise<Outcome>} run
 */
async function withReport(run) {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
  try {
    return await run(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {Promise<number>} A port nobody uses: several copies of the project may be tested at once. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
