import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { accessProblems, brokenOf, overflowOf, projectAddress, waitForFullResult } from './reader.ts';

test.beforeEach(({ browserName }) => {
  test.skip(browserName === 'firefox', 'Downloads and print are not seen through this Firefox.');
});

async function openShare(page: Page) {
  await page.locator('details.share > summary').click();
  const panel = page.locator('details.share');
  await expect(panel.locator('.share-link')).toBeVisible();
  return panel;
}

/** The size in pixels that a PNG says in its head. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

test('the treasurer shares a picture, eight lines and two pages, on a phone, all with the same verdict', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(projectAddress);
  await waitForFullResult(page);
  const broken = await brokenOf(page);
  const panel = await openShare(page);
  const lines = await panel.locator('.share-text').inputValue();
  expect(lines).toContain(`Dans ${broken} futur`);
  expect(lines.split('\n').length).toBeLessThanOrEqual(8);
  await expect.poll(() => overflowOf(page)).toBe(0);
  expect(await accessProblems(page)).toEqual([]);

  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: /Image \(PNG/ }).click(),
  ]);
  const png = readFileSync(await picture.path());
  expect(sizeOf(png).width).toBe(1080);
  expect(png.length).toBeGreaterThan(30_000);
  expect(picture.suggestedFilename()).toMatch(/^passerelle-[0-9a-f]{8}\.png$/);

  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
  // As wide as the paper between its margins.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.print-verdict')).toContainText(`Dans ${broken} futur`);
  await expect(page.locator('.print-chart svg')).toHaveCount(3);
  await expect(page.locator('#app')).toBeHidden();
  for (const sheet of await page.locator('.print-page').all()) {
    expect(await sheet.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-page')).toHaveCount(0);
});

test('a link carries the levers, and whoever follows it sees the same scenario', async ({ page, browser, baseURL }) => {
  await page.goto('./#/story/liege-kasangulu');
  const lever = page.locator('[data-path="association.dues"]');
  await lever.getByRole('textbox').fill('35');
  await lever.getByRole('textbox').press('Enter');
  await expect(page).toHaveURL(/set=association\.dues/);
  await page.reload();
  await expect(lever).toContainText('modifié');
  await waitForFullResult(page);
  const link = await (await openShare(page)).locator('.share-link').inputValue();
  expect(link.length).toBeLessThan(2000);
  expect(link).toMatch(/&v=1&sum=[0-9a-f]{8}$/);

  const other = await browser.newPage({ baseURL: String(baseURL), locale: 'fr-FR' });
  await other.goto(link);
  await expect(other.locator('[data-path="association.dues"]')).toContainText('modifié');
  await expect(other.locator('[data-path="association.dues"]').getByRole('textbox')).toHaveValue('35');
  await expect(other.locator('.notice')).toHaveCount(0);
  // The same link with another fingerprint: the story has changed since.
  await other.goto(link.replace(/sum=[0-9a-f]{8}/, 'sum=00000000'));
  await other.reload();
  await expect(other.locator('.notice')).toContainText('le scénario a changé');
  await other.close();
});

test('a scenario of one’s own travels inside its link, without its comments', async ({ page }) => {
  const path = fileURLToPath(new URL('../hostile/files/good.yaml', import.meta.url));
  const text = `# Awa and Mariam asked for this\n${readFileSync(path, 'utf8')}`;
  await page.goto('./');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'mine.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });
  await waitForFullResult(page);
  const panel = await openShare(page);
  const link = await panel.locator('.share-link').inputValue();
  await panel.getByText('Les chiffres, pour un tableur').click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Chiffres (CSV)' }).click(),
  ]);
  const before = readFileSync(await saved.path(), 'utf8');

  await page.goto('about:blank');
  await page.goto(link);
  await waitForFullResult(page);
  const again = await openShare(page);
  await again.getByText('Les chiffres, pour un tableur').click();
  const [second] = await Promise.all([
    page.waitForEvent('download'),
    again.getByRole('button', { name: 'Chiffres (CSV)' }).click(),
  ]);
  expect(readFileSync(await second.path(), 'utf8')).toBe(before);
  await page.getByText('Voir et changer le texte du scénario').click();
  await expect(page.getByLabel('Texte du scénario')).toContainText('passerelle');
  await expect(page.getByLabel('Texte du scénario')).not.toContainText('Awa');

  await page.goto('about:blank');
  await page.goto(link.slice(0, -40));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce lien est incomplet');
});
