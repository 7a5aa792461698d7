import { expect, test } from '@playwright/test';
import { accessProblems, overflowOf } from './reader.ts';

test('a sum is asked of a corridor, a receipt joins the comparison, a file is read, and a scenario opens', async ({
  page,
}) => {
  await page.goto('./?lang=fr#/transfers?corridor=TZA-KEN');
  await expect(page.locator('.offer')).toHaveCount(12);
  await expect(page.locator('.offer').first()).toContainText('Western Union');
  await expect(page.locator('.offer').first()).toContainText('Tanzanie – Kenya, 2025 Q3');
  await page.fill('#transfer-sum', '324500');
  await expect(page.locator('#offers-title')).toContainText('324');

  await page.selectOption('#transfer-from', 'BEL');
  await page.selectOption('#transfer-to', 'MAR');
  await expect(page.locator('.offer')).toHaveCount(1);
  await expect(page.locator('.offer')).toContainText('le prix d’aucun guichet');
  await page.fill('#receipt-channel', 'Ria');
  await page.fill('#receipt-gave', '205');
  await page.fill('#receipt-fee', '5');
  await page.fill('#receipt-got', '2080');
  await page.getByRole('button', { name: 'Ajouter à la comparaison' }).click();
  await expect(page.locator('.offer')).toHaveCount(2);
  await expect(page.locator('.offer').first()).toContainText('Ria');

  const csv = 'date;canal;donné;frais;reçu\n15/03/2024;Banque;200;0;deux mille\n16/03/2024;Poste;200;4;2050\n';
  await page.setInputFiles('input[type=file]', { name: 'reçus.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.locator('.offer')).toHaveCount(3);
  await expect(page.locator('.issues')).toContainText('Ligne 2, case 5');
  await expect(page.locator('.issues')).toContainText('deux mille');

  await page.getByRole('button', { name: 'Ouvrir un scénario' }).click();
  await expect(page.locator('.story-title, .headline').first()).toBeVisible();

  await page.locator('details[data-panel=transfers] > summary').click();
  await expect(page.locator('details[data-panel=transfers] .offer')).toHaveCount(3);
  await page.locator('details[data-panel=seats] > summary').click();
  await page.selectOption('#decision-every', '3');
  await page.getByRole('button', { name: 'Voir le plan à deux' }).click();
  await expect(page.getByRole('button', { name: 'Prendre le plan en texte' })).toBeVisible({ timeout: 120_000 });
  await expect(page.locator('[data-measure="senders.totalCost"]')).toContainText('mieux');
});

test('the room of transfers can be used by everybody, on a phone too', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'Axe reads the same page.');
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('./?lang=fr#/transfers?corridor=TZA-KEN');
  await expect(page.locator('.offer')).toHaveCount(12);
  await page.locator('.offer summary').first().click();
  await page.locator('.shipped summary').click();
  await expect.poll(() => overflowOf(page)).toBe(0);
  expect(await accessProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Voir en tableau' }).first().click();
  await expect(page.locator('.lines table')).toBeVisible();
  await expect.poll(() => overflowOf(page)).toBe(0);
  expect(await accessProblems(page)).toEqual([]);
});
