import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const built = fileURLToPath(new URL('../../dist', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

let folder = '';
let server: Server;
let address = '';

/** A copy of the app that can be changed while it is served, as a new release changes it. */
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
  cpSync(built, folder, { recursive: true });
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname;
    try {
      const content = readFileSync(join(folder, path === '/' ? 'index.html' : path));
      response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/html', 'Cache-Control': 'no-cache' });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`;
});
test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a new version is announced and taken when the reader says so; what is typed stays', async ({
  page,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'Service workers are driven in Chromium.');
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await expect(page.getByText('Une nouvelle version')).toHaveCount(0);

  // A release: the page says something else, and the service worker's version is another one.
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), html.replace('<html', '<html data-release="next"'));
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  writeFileSync(join(folder, 'sw.js'), worker.replace(/passerelle-[0-9a-f]{16}/, 'passerelle-0000000000000000'));
  await page.getByLabel('Combien de membres').fill('77');
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect(page.getByRole('status').filter({ hasText: 'Une nouvelle version' })).toBeVisible();
  // Nothing is taken in the middle of somebody's work.
  await expect(page.getByLabel('Combien de membres')).toHaveValue('77');
  await expect(page.locator('html')).not.toHaveAttribute('data-release');

  await page.getByRole('button', { name: 'La prendre maintenant' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-release', 'next');
  expect(await page.evaluate(() => caches.keys())).toEqual(['passerelle-0000000000000000']);
});

test('the app may be installed: its manifest names what a device needs', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'Installing is asked of Chromium.');
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  await page.evaluate(() => {
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: () => {
        document.title = 'asked';
        return Promise.resolve();
      },
    });
    dispatchEvent(offer);
  });
  await page.getByRole('button', { name: 'Installer Passerelle' }).click();
  await expect(page).toHaveTitle('asked');
  await expect(page.getByRole('button', { name: 'Installer Passerelle' })).toHaveCount(0);
});
