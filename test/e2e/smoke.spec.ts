import { expect, test } from '@playwright/test';
import { projectAddress, waitForFullResult } from './reader.ts';

test('the page opens and computes under its policy, and asks nobody else', async ({ page, baseURL }) => {
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(projectAddress);
  await waitForFullResult(page);
  await expect(page.locator('.chart canvas')).toHaveCount(3);
  expect(said).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(String(baseURL)) && !address.startsWith('data:'))).toEqual([]);
});

test('a second visit works with the network off', async ({ page, context }) => {
  await page.goto('./');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: /Kasangulu/ }).click();
  await waitForFullResult(page);
  await expect(page.locator('.chart canvas')).toHaveCount(3);
});
