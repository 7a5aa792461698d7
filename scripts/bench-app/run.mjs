// `npm run bench:app`: Lighthouse on the built app, and how long a treasurer waits on a slow phone. It reports; nothing
// fails on a time. Lighthouse lives in this folder alone and is installed here the first time.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findBrowser } from '../browsers.mjs';
import { installWhatIsMissing, root, stop } from '../install.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const categories = ['performance', 'accessibility', 'best-practices'];
const pages = [
  { name: 'home', hash: '' },
  { name: 'a result', hash: '#/story/liege-kasangulu' },
];
const port = 4519;
/** How often Lighthouse looks at each page. */
const times = 5;
/** How much slower the processor of a cheap phone is. */
const slower = 6;

installWhatIsMissing();
installLighthouse();
run('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'], root);
const found = findBrowser('chromium');
const browser = 'missing' in found ? stop(found.missing) : found.path;
const server = start(process.execPath, [
  join(root, 'node_modules/vite/bin/vite.js'),
  'preview',
  '--host',
  '127.0.0.1',
  '--port',
  String(port),
  '--strictPort',
]);
try {
  await answers(`http://127.0.0.1:${port}/`);
  for (const page of pages) tell(page.name, await lighthouse(page.hash));
  await waitOfTreasurer();
} finally {
  server.kill();
}

function installLighthouse() {
  if (existsSync(join(here, 'node_modules/lighthouse'))) return;
  console.error('Installing Lighthouse in scripts/bench-app (about 180 MB, once).');
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: here, stdio: ['ignore', 2, 2] });
  if (npm.status !== 0) stop('Lighthouse could not be installed. Is there a network? What npm said stands above.');
}

/**
 * Lighthouse on one page, several times: a machine's other work moves a score by several points, so the middle one is told, as
 * its makers advise. Each time in a browser of its own, with the settings that Lighthouse itself starts one with: without them
 * Chromium's own services take the processor while the page is measured.
 * @param {string} hash
 * @returns {Promise<Record<string, number[]>>} Scores from 0 to 100, in order.
 */
async function lighthouse(hash) {
  /** @type {Record<string, number[]>} */
  const scores = Object.fromEntries(categories.map((name) => [name, []]));
  const costs = new Set();
  for (let i = 0; i < times; i++) {
    const found = await lighthouseOnce(hash);
    for (const audit of failedAudits(found)) costs.add(audit);
    for (const name of categories) scores[name]?.push(Math.round((found.categories[name]?.score ?? 0) * 100));
  }
  for (const cost of costs) console.log(`  ${cost}`);
  for (const name of categories) scores[name]?.sort((a, b) => a - b);
  return scores;
}

/**
 * What starts a browser as Lighthouse does. It is installed here when it is wanted, so its types may not be there.
 * @returns {Promise<{ launch: (how: { chromePath: string, chromeFlags: string[] }) => Promise<{ port: number, kill: () => void }> }>}
 */
function launcher() {
  return import(pathToFileURL(join(here, 'node_modules/chrome-launcher/dist/index.js')).href);
}

/** @param {string} hash */
async function lighthouseOnce(hash) {
  const { launch } = await launcher();
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-lighthouse-'));
  const report = join(folder, 'report.json');
  const isRoot = process.getuid?.() === 0;
  const chrome = await launch({
    chromePath: browser,
    chromeFlags: ['--headless=new', '--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
  });
  try {
    run(join(here, 'node_modules/lighthouse/cli/index.js'), [
      `http://127.0.0.1:${port}/${hash}`,
      `--port=${chrome.port}`,
      `--only-categories=${categories.join(',')}`,
      '--output=json',
      `--output-path=${report}`,
      '--quiet',
      '--locale=en',
    ]);
    return /** @type {LighthouseReport} */ (JSON.parse(readFileSync(report, 'utf8')));
  } finally {
    chrome.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @typedef {{ categories: Record<string, { score: number, auditRefs: { id: string, weight: number }[] }>, audits: Record<string, { score: number | null, title: string, displayValue?: string }> }} LighthouseReport
 */

/**
 * What costs points, in a line each.
 * @param {LighthouseReport} report
 */
function failedAudits({ categories: found, audits }) {
  return Object.values(found).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const { score, title, displayValue } = audits[id] ?? { score: null, title: '' };
      return weight > 0 && score !== null && score < 0.9 ? [`${id}: ${title} ${displayValue ?? ''}`] : [];
    }),
  );
}

/** From the first page to the verdict of a project of one's own, with the processor slowed down. */
async function waitOfTreasurer() {
  const { chromium } = await import('@playwright/test');
  const opened = await chromium.launch({
    executablePath: browser,
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  });
  const page = await opened.newPage({ viewport: { width: 360, height: 740 }, locale: 'fr-FR' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const begun = performance.now();
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(1);
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.getByRole('radio', { name: /un prêt/ }).check();
  await page.getByLabel('Combien de membres').fill('45');
  await page.getByLabel('Combien chacun').fill('20');
  await page.getByLabel('Pendant combien de mois').fill('36');
  await page.getByLabel('Pour quel projet').selectOption('poultry');
  await page.getByLabel('Où').selectOption('kasangulu');
  const asked = seconds();
  await page.getByRole('button', { name: 'Voir ce qui peut arriver' }).click();
  await page.locator('.verdict-sentence').waitFor({ timeout: 120_000 });
  console.log(
    `five fields, page slowed ${slower} times (its threads are not): asked after ${asked} s, verdict after ${seconds()} s`,
  );
  await opened.close();
}

/**
 * @param {string} name
 * @param {Record<string, number[]>} scores
 */
function tell(name, scores) {
  const told = Object.entries(scores).map(([category, all]) => {
    const [lowest, middle, highest] = [all[0], all[Math.floor(all.length / 2)], all.at(-1)];
    return `${category} ${middle}${lowest === highest ? '' : ` (${lowest}-${highest})`}`;
  });
  console.log(`${name.padEnd(10)} ${told.join('  ')}`);
}

/**
 * @param {string} script
 * @param {string[]} options
 * @param {string} [cwd]
 */
function run(script, options, cwd = here) {
  const done = spawnSync(process.execPath, [script.startsWith('/') ? script : join(root, script), ...options], {
    cwd,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) stop(`${script} did not end well; what it said stands above.`);
}

/**
 * @param {string} program
 * @param {string[]} options
 */
function start(program, options) {
  return spawn(program, options, { cwd: root, stdio: 'ignore' });
}

/** @param {string} address */
async function answers(address) {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  stop(`${address} does not answer.`);
}
