import { expect, test } from '@playwright/test';
import { brokenOf, overflowOf, waitForFullResult } from './reader.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('the treasurer goes from home through five fields to a verdict, in French, on a phone', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect.poll(() => overflowOf(page)).toBe(0);
  await page.getByRole('radio', { name: /un prêt/ }).check();
  await page.getByLabel('Combien de membres').fill('45');
  await page.getByLabel('Combien chacun').fill('20');
  await page.getByLabel('Pendant combien de mois').fill('36');
  await page.getByLabel('Pour quel projet').selectOption('poultry');
  await page.getByLabel('Où').selectOption('kasangulu');
  await page.getByRole('button', { name: 'Voir ce qui peut arriver' }).click();

  const verdict = page.getByRole('region', { name: /Est-ce que ça tient/ });
  await expect(verdict.locator('.verdict-sentence')).toHaveText(
    /Dans \d+ futurs sur 100, quelque chose casse\s; dans \d+ sur 100, tout tient/,
  );
  await waitForFullResult(page);
  const broken = await brokenOf(page);
  expect(broken).toBeGreaterThanOrEqual(0);
  expect(broken).toBeLessThanOrEqual(100);
  await expect(verdict.locator('.dot.broken')).toHaveCount(broken);
  await expect(page.locator('.chart')).toHaveCount(3);
  await expect(page.locator('.chart [role=img]')).toHaveCount(3);
  for (const name of await page.locator('.chart [role=img]').all()) {
    await expect(name).toHaveAttribute('aria-label', /futurs sur 100/);
  }
  await expect.poll(() => overflowOf(page)).toBe(0);
  await expect(page).toHaveTitle(/Notre projet – Passerelle/);

  // Loan or gift: the file says what was answered.
  await page.getByText('Voir et changer le texte du scénario').click();
  await page.locator('.form-group[data-group=association] > summary').click();
  await expect(page.locator('[data-path="institutions.association.as"] select')).toHaveValue('loan');

  // Firefox, driven from outside, waits for a page that a step inside the page never loads.
  await page.evaluate(() => history.back());
  await expect(page.getByRole('button', { name: 'Voir ce qui peut arriver' })).toBeVisible();
  await page.evaluate(() => history.forward());
  await expect(verdict).toBeVisible();
});
