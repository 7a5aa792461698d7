import { expect, test } from '@playwright/test';
import { overflowOf, pictureOf, projectAddress, waitForFullResult } from './reader.ts';

test.beforeEach(({ browserName }) => {
  test.skip(browserName === 'firefox', 'The journey and the equal numbers show that Firefox runs the same app.');
});

test('the language changes at a touch, and everything follows', async ({ page }) => {
  await page.goto('./#/story/liege-kasangulu');
  await waitForFullResult(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Does it hold?' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/a poultry house or a health post/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/a poultry house or a health post – Passerelle/);
  await expect(page.locator('main')).not.toContainText(/futurs sur 100|Décisions|Hypothèses/);
});

test('a lever that moves redraws the verdict and the charts, and knows its way back', async ({ page }) => {
  await page.goto('./#/story/liege-kasangulu');
  await waitForFullResult(page);
  const drawn = () => pictureOf(page, 'returns');
  const before = await drawn();
  const lever = page.locator('[data-path="association.dues"]');
  await lever.getByRole('slider').focus();
  for (let i = 0; i < 15; i++) await page.keyboard.press('ArrowRight');
  await expect(lever.getByRole('textbox')).toHaveValue('35');
  await expect.poll(drawn).not.toBe(before);
  await waitForFullResult(page);
  await expect(lever).toContainText('modifié');
  await lever.getByRole('button', { name: /Remettre/ }).click();
  await expect(lever.getByRole('textbox')).toHaveValue('20');
  await waitForFullResult(page);
  await expect.poll(drawn).toBe(before);
});

test('a variant is another result at another address', async ({ page }) => {
  await page.goto('./#/story/liege-kasangulu');
  await waitForFullResult(page);
  await page.getByLabel('Variante').selectOption('clinic');
  await expect(page).toHaveURL(/variant=clinic/);
  await expect(page.locator('.basis')).toContainText(/supposé/);
  await waitForFullResult(page);
  await page.goBack();
  await expect(page.getByLabel('Variante')).toHaveValue('');
});

test('a figure opens its receipt, whose entries add up to it', async ({ page }) => {
  await page.goto('./#/story/liege-kasangulu');
  await waitForFullResult(page);
  await page.locator('.figure').first().click();
  const receipt = page.getByRole('dialog');
  await expect(receipt.locator('.receipt-value')).toBeVisible();
  const tables = await receipt.locator('table.entries').all();
  expect(tables.length).toBeGreaterThan(0);
  for (const table of tables) {
    const sums = await table.evaluate((element) => ({
      entries: [...element.querySelectorAll('tbody tr')].reduce(
        (sum, row) => sum + Number(row.getAttribute('data-amount')),
        0,
      ),
      total: Number(element.querySelector('tfoot tr')?.getAttribute('data-total')),
      divisor: Number(element.querySelector('tfoot tr')?.getAttribute('data-divisor')),
    }));
    expect(sums.entries / sums.divisor).toBeCloseTo(sums.total, 2);
  }
  await receipt.getByLabel(/Quel futur/).selectOption('5');
  await expect(receipt.locator('.receipt-value')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(receipt).toBeHidden();
  await expect(page.locator('.figure').first()).toBeFocused();
});

test('each chart has the same numbers as a table', async ({ page }) => {
  await page.goto(projectAddress);
  await waitForFullResult(page);
  for (const theme of ['returns', 'costs', 'impact']) {
    const chart = page.locator(`.chart[data-theme=${theme}]`);
    await chart.getByRole('button', { name: 'Voir en tableau' }).click();
    await expect.poll(() => chart.getByRole('row').count()).toBeGreaterThan(12);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => overflowOf(page)).toBe(0);
});
