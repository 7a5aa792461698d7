import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { waitForFullResult } from './reader.ts';

const story = readFileSync(fileURLToPath(new URL('../../scenarios/liege-kasangulu.yaml', import.meta.url)), 'utf8');
const broken = story
  .replace('overhead: { value: 5 %,', 'overhead: { value: 140 %,')
  .replace('jobFinding: 12 %/month', 'jobFindin: 12 %/month');
const file = (name: string, text: string) => ({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });

test.beforeEach(({ browserName }) => {
  test.skip(browserName === 'firefox', 'The journey and the equal numbers show that Firefox runs the same app.');
});

test('a file with mistakes shows each by its line, and the last good result stays beside them', async ({ page }) => {
  await page.goto('./');
  await page.locator('input[type=file]').setInputFiles(file('notre.yaml', story));
  await waitForFullResult(page);
  await page.goBack();
  await page.locator('input[type=file]').setInputFiles(file('notre.yaml', broken));
  const issues = page.getByRole('region', { name: /2 erreurs dans notre.yaml/ });
  await expect(issues.getByRole('listitem')).toHaveCount(2);
  await expect(issues).toContainText('jobFindin: 12 %/month');
  await expect(issues).toContainText('« jobFinding »');
  const line = 1 + broken.slice(0, broken.indexOf('jobFindin:')).split('\n').length - 1;
  await expect(issues.getByRole('button', { name: `Ligne ${line}` })).toBeVisible();
  await expect(page.getByText('dernier bon résultat')).toBeVisible();
  await expect(page.locator('.chart')).toHaveCount(3);

  // Mended in place, without losing what was typed.
  await issues.getByRole('button', { name: `Ligne ${line}` }).click();
  const area = page.getByLabel('Texte du scénario');
  await expect(area).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(story);
  await page.getByRole('button', { name: 'Vérifier et calculer' }).click();
  await expect(issues).toBeHidden();
  await waitForFullResult(page);
});

test('texts of a stranger’s file are shown as texts', async ({ page }) => {
  await page.goto('./');
  const hostile = story
    .replace('a poultry house or a health post', '<img src=x onerror=document.title=1>')
    .replace('un poulailler ou un poste de santé', '<img src=x onerror=document.title=1>');
  await page.locator('input[type=file]').setInputFiles(file('hostile.yaml', hostile));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x');
  expect(await page.locator('main img').count()).toBe(0);
});
