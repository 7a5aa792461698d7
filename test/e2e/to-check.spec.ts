import { expect, test } from '@playwright/test';
import { accessProblems, overflowOf } from './reader.ts';

test('who pays whom is seen, played through, and each sum opens its lines', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('./#/story/vsla-weekly');
  const panel = page.locator('[data-panel=money]');
  await panel.locator('> summary').click({ timeout: 60_000 });
  await expect(panel.locator('.sankey .band').first()).toBeVisible({ timeout: 30_000 });
  await expect(panel).toContainText('Vérifié');
  const before = await panel.locator('.sankey').innerHTML();
  await panel.getByLabel('À partir de').focus();
  await page.keyboard.press('End');
  await expect.poll(() => panel.locator('.sankey').innerHTML()).not.toBe(before);
  const row = panel.locator('table.money-flows tbody tr').first();
  const amount = await row.getAttribute('data-amount');
  await row.getByRole('button').click();
  await expect(page.getByRole('dialog').locator('table.entries')).toHaveAttribute('data-total', amount!);
  expect(await accessProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await overflowOf(page)).toBe(0);
});
