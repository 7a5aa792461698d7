import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { accessProblems, overflowOf } from './reader.ts';

test.beforeEach(({ browserName }) => {
  test.skip(browserName === 'firefox', 'Downloads and print are not seen through this Firefox.');
});

const root = fileURLToPath(new URL('../..', import.meta.url));
const story = 'scenarios/solimanbe-tontine-and-centre.yaml';
const figure = 'solimanbe.deliveredShare';
const numbers = ['--runs', '100', '--seed', '1'];

/** What the command line prints; it ends with a code other than 0 when it throws. */
function passerelle(...argv: readonly string[]): string {
  return execFileSync(process.execPath, ['scripts/passerelle.mjs', ...argv], { cwd: root, encoding: 'utf8' });
}

/** A printed number has twelve digits. */
function isPrinted(printed: number, value: number): boolean {
  return Math.abs(printed - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

/** Opens a ready set with a hundred futures, and waits until they are played. */
async function openSet(page: Page, name: string): Promise<void> {
  await page.goto('./#/compare?n=100');
  await page.locator(`[data-set=${name}]`).click();
  await expect(page.locator('.progress .said')).toContainText('100 futurs joués', { timeout: 120_000 });
}

test('the researcher compares, opens a receipt, and the command line says the same', async ({ page }) => {
  await openSet(page, 'one-funder-or-three');
  // Equal money is said before any result.
  const headings = await page.locator('.compare-room h2').allInnerTexts();
  expect(headings.indexOf('La même somme est-elle mise ?')).toBeLessThan(headings.indexOf('Les résultats côte à côte'));
  const differing = await page
    .locator('table.differing tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.dataset['path']));
  expect(differing).toContain('solimanbe.funders.city.gives');
  expect(differing).not.toContain('solimanbe.dues');

  const designs = [`${story}#one-funder`, `${story}#three-funders`];
  const compared = JSON.parse(passerelle('compare', ...designs, ...numbers, '--format', 'json'));
  const standing = compared.comparison.standings[figure];
  await page.locator('#compare-which').selectOption(figure);
  for (const [row, column] of ['AB', 'BA']) {
    const cell = page.locator(`[data-pair=${row}-${column}]`);
    await expect(cell).toContainText(`${standing.wins[row!][column!]} sur 100`);
  }

  // The receipt of design B, in the middle future.
  await page.locator(`tr[data-indicator="${figure}"] button`).nth(1).click();
  const value = page.locator('.receipt-value');
  await expect(value).toBeVisible();
  const explained = JSON.parse(
    passerelle('explain', story, figure, '--variant', 'three-funders', ...numbers, '--format', 'json'),
  );
  expect(isPrinted(explained.value, Number(await value.getAttribute('data-value')))).toBe(true);
  await page.getByRole('button', { name: 'Fermer' }).click();

  // The snapshot, and a pack made by the command line, hold the same figures; the pack is reproduced.
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Garder l’instantané' }).click(),
  ]);
  const snapshot = readFileSync(await saved.path(), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-compare-'));
  try {
    passerelle('pack', story, '--variant', 'three-funders', ...numbers, '--out', join(folder, 'pack'));
    expect(passerelle('reproduce', join(folder, 'pack'), '--language', 'en')).toContain('Reproduced');
    const packed = JSON.parse(readFileSync(join(folder, 'pack/results/run.json'), 'utf8'));
    const kept = JSON.parse(snapshot).designs[1];
    expect(kept.hash).toBe(packed.scenario.hash);
    expect(Object.keys(kept.indicators)).toEqual(Object.keys(packed.indicators));
    for (const [id, { p50 }] of Object.entries<{ p50?: number }>(packed.indicators)) {
      if (p50 !== undefined) expect([id, isPrinted(p50, kept.indicators[id].p50)]).toEqual([id, true]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }

  // Next year: the same snapshot, once as it is and once with a figure that was another.
  const open = (text: string) =>
    page
      .locator('[aria-labelledby=compare-snapshot] input[type=file]')
      .setInputFiles({ name: 'kept.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await open(snapshot);
  await expect(page.locator('.moved-count')).toContainText('Rien n’a bougé');
  const other = JSON.parse(snapshot);
  other.designs[0].indicators[figure].p50 += 1;
  await page.goto('./#/compare');
  await open(JSON.stringify(other));
  await expect(page.locator('.moved-count')).toContainText('1 résultat a bougé', { timeout: 120_000 });
  await expect(page.locator(`[data-moved="A ${figure}"]`)).toBeVisible();
  await open('{"comparison": 2}');
  await expect(page.getByRole('alert')).toContainText('n’est pas un instantané');
});

test('the room is read on a phone and on a wide screen, and prints one sheet for the vote', async ({ page }) => {
  await openSet(page, 'entrusted-or-mixed');
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.reload();
    await expect(page.locator('.progress .said')).toContainText('100 futurs joués', { timeout: 120_000 });
    await expect(page.locator('#compare-row')).toBeVisible();
    await page.locator('.ballot > summary').click();
    await page.locator('summary', { hasText: 'Tous les autres résultats' }).click();
    await expect(page.locator('[aria-labelledby=compare-over-time] canvas')).toBeVisible();
    expect(await accessProblems(page)).toEqual([]);
    await expect.poll(() => overflowOf(page)).toBe(0);
  }
  // The chart has its twin.
  await page.getByRole('button', { name: 'Voir en tableau' }).click();
  await expect(page.locator('[aria-labelledby=compare-over-time] tbody tr').first()).toBeVisible();

  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('.print-sheet .ballot-sheet');
  await expect(sheet.locator('h3')).toHaveCount(5);
  await expect(page.locator('#app')).toBeHidden();
  expect(await sheet.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });

  // A longer question is begun, and given up.
  const study = page.locator('[data-study=robustness]');
  await study.getByRole('button').click();
  await study.getByRole('button', { name: 'Arrêter' }).click();
  await expect(study).toContainText('Arrêté');
});

test('a story opens its comparison with what was moved', async ({ page }) => {
  await page.goto('./#/story/solimanbe-tontine-and-centre?set=solimanbe.dues%3A10+EUR%2Fmonth');
  const door = page.getByRole('link', { name: 'Comparer avec les variantes' });
  const address = await door.getAttribute('href', { timeout: 120_000 });
  const query = new URLSearchParams(address!.slice(address!.indexOf('?')));
  await page.goto(`./#/compare?${new URLSearchParams({ a: query.get('a')!, b: query.get('b')!, n: '100' })}`);
  await expect(page.locator('.progress .said')).toContainText('100 futurs joués', { timeout: 120_000 });
  await expect(page.locator('table.differing tbody tr')).toHaveCount(1);
  await expect(page.locator('tr[data-path="solimanbe.dues"]')).toContainText('10');
});
