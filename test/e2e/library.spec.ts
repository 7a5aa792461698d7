import { expect, test } from '@playwright/test';
import { accessProblems, overflowOf } from './reader.ts';

test('the mechanisms of the sources are listed, and one is switched off', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('./#/mechanisms');
  await expect(page.getByRole('status').filter({ hasText: '146 mécanismes' })).toBeVisible({ timeout: 120_000 });
  await page.getByLabel('Chercher un mécanisme').fill('S86');
  await expect(page.locator('table.claims tbody tr')).toHaveCount(1);
  await page.getByRole('button', { name: /Éteindre S86/ }).click();
  await expect(page.locator('.badge.outcome.counts')).toBeVisible({ timeout: 120_000 });
  expect(await accessProblems(page)).toEqual([]);
  await expect.poll(() => overflowOf(page)).toBe(0);
});

test('a story is put through every risk, and the damage is ranked', async ({ page }) => {
  await page.goto('./#/story/vsla-weekly');
  await page.locator('[data-panel=stress] > summary').click();
  await page.getByRole('button', { name: 'Mettre à l’épreuve' }).click();
  const rows = page.locator('[data-panel=stress] tbody tr');
  await expect(rows.first()).toBeVisible({ timeout: 150_000 });
  const lost = (await rows.locator('td.number').allInnerTexts()).map(Number);
  expect(lost.length).toBeGreaterThan(3);
  expect(lost).toEqual([...lost].sort((a, b) => b - a));
  await page.setViewportSize({ width: 360, height: 780 });
  // Charts take the new width a moment after the page.
  await expect.poll(() => overflowOf(page)).toBe(0);
  expect(await accessProblems(page)).toEqual([]);
});
