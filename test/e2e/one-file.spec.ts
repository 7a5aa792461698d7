import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { overflowOf, waitForFullResult } from './reader.ts';

// The page as it lies on a trainer's stick: alone in a folder whose name has a space and an accent.
const built = fileURLToPath(new URL('../../dist/passerelle.html', import.meta.url));
const stick = mkdtempSync(join(tmpdir(), 'passerelle-'));
const folder = join(stick, 'Clé USB');
const copied = join(folder, 'passerelle.html');
const address = pathToFileURL(copied).href;

test.beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  copyFileSync(built, copied);
});
test.afterAll(() => rmSync(stick, { recursive: true, force: true }));

/** Everything the page says on its console, and every address it asks for, from its first moment. */
function listenTo(page: Page): { said: string[]; asked: string[] } {
  const heard = { said: [] as string[], asked: [] as string[] };
  page.on('console', (message) => heard.said.push(message.text()));
  page.on('pageerror', (error) => heard.said.push(error.message));
  page.on('request', (request) => heard.asked.push(request.url()));
  return heard;
}

test('one file opens by double click, with the network off from the start, and computes', async ({ page, context }) => {
  await context.setOffline(true);
  const { said, asked } = listenTo(page);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Avant de risquer un centime, essayez');
  await expect(page.locator('.brand img')).toHaveJSProperty('complete', true);
  expect(await page.locator('.brand img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(page.locator('footer')).toContainText('Copie en un seul fichier');
  expect(await page.evaluate(() => 'serviceWorker' in navigator && navigator.serviceWorker?.controller)).toBeFalsy();

  await page.getByRole('link', { name: /Kasangulu/ }).click();
  await waitForFullResult(page);
  await expect(page.locator('.chart canvas')).toHaveCount(3);
  await page.locator('.figure').first().click();
  await expect(page.getByRole('dialog').locator('.receipt-value')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.reload();
  await expect(page.locator('.verdict-sentence')).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Ce qui est vérifié' }).click();
  await expect(page.locator('main h1')).toBeVisible();
  await expect.poll(() => overflowOf(page)).toBe(0);
  expect(said).toEqual([]);
  expect(asked.filter((url) => !/^(blob|data):/.test(url) && url.replace(/#.*/, '') !== address)).toEqual([]);
});

test('one file takes a language of the reader’s own, and says where the list of texts is', async ({
  page,
  context,
}) => {
  await context.setOffline(true);
  const { said, asked } = listenTo(page);
  await page.goto(`${address}#/languages`);
  await expect(page.locator('main')).toContainText('La liste des textes n’est pas dans cette copie');
  const file = {
    name: 'arabic.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from('language: 1\ncode: ar\nname: العربية\nbase: fr\ntexts: { "salaires": "أجور" }'),
  };
  await page.locator('#open-language ~ label input').setInputFiles(file);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.goto(`${address}#/story/liege-kasangulu`);
  await page.reload();
  // Composed in the laboratory's thread, from the words of the file and one of the reader's language.
  await expect(page.locator('.verdict')).toContainText(/Le poulailler de Kasangulu\u2069\u00a0: أجور/, {
    timeout: 120_000,
  });
  expect(said).toEqual([]);
  expect(asked.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(address))).toEqual([]);
});

test('one file names no other file and allows none', () => {
  const page = readFileSync(built, 'utf8');
  const head = page.slice(0, page.indexOf('<style>'));
  expect(head).toMatch(/default-src 'none'; script-src 'sha256-[^']+' 'wasm-unsafe-eval'; style-src 'sha256-/);
  expect(head).not.toMatch(/'unsafe|connect-src|https?:\/\//);
  expect(page.match(/<script\b[^>]*>/g)).toEqual(['<script type="module">']);
  expect(page.match(/<link\b[^>]*>/g)).toHaveLength(1);
});
