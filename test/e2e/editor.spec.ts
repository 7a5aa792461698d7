import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { accessProblems, overflowOf } from './reader.ts';

const small = readFileSync(fileURLToPath(new URL('../hostile/files/good.yaml', import.meta.url)), 'utf8').replace(
  'kind: population',
  'kind: population # people abroad',
);
const fee = '[data-path="institutions.agent.fee.fixed"]';

test.beforeEach(({ browserName }) => {
  test.skip(browserName === 'firefox', 'Crashes, downloads and several pages of one store are driven in Chromium.');
});

/** Opens the small file, and its editor. */
async function openEditor(page: Page): Promise<void> {
  await page.goto('./');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'petit.yaml', mimeType: 'application/yaml', buffer: Buffer.from(small) });
  await showEditor(page);
}

async function showEditor(page: Page): Promise<void> {
  await page.locator('details.edit > summary').click();
  await expect(page.locator('.edit-form')).toBeVisible();
}

/** Opens the agent's part of the form. */
async function openAgent(page: Page): Promise<void> {
  await page.locator('.form-group[data-group=agent] > summary').click();
}

/** The whole text of the editor, as its reader would save it. */
async function savedText(page: Page): Promise<string> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger le texte' }).click(),
  ]);
  return readFileSync(await saved.path(), 'utf8');
}

test('form and text are in step, comments stay, and what was done is undone after a reload too', async ({ page }) => {
  await openEditor(page);
  await openAgent(page);
  await page.locator(`${fee} input`).first().fill('4 EUR');
  await expect(page.locator('.cm-content')).toContainText('fee: { fixed: 4 EUR }');
  await page.locator('[data-path="institutions.agent.margin"] input').first().fill('3 %');
  const both = small.replace('fixed: 3 EUR }', 'fixed: 4 EUR }').replace('value: 2 %, range', 'value: 3 %, range');
  expect(await savedText(page)).toBe(both);

  await page.reload();
  await showEditor(page);
  await openAgent(page);
  await expect(page.locator(`${fee} input`).first()).toHaveValue('4 EUR');
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.locator('[data-path="institutions.agent.margin"] input').first()).toHaveValue('2 %');
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.locator(`${fee} input`).first()).toHaveValue('3 EUR');
  expect(await savedText(page)).toBe(small);
  await page.getByRole('button', { name: 'Rétablir' }).click();
  await page.getByRole('button', { name: 'Rétablir' }).click();
  expect(await savedText(page)).toBe(both);

  // What is typed into the text stands in the form.
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(small.replace('fixed: 3 EUR', 'fixed: 7 EUR'));
  await expect(page.locator(`${fee} input`).first()).toHaveValue('7 EUR');
  expect(await accessProblems(page)).toEqual([]);
});

test('mistakes stand in the margin while one types, with the way to their place, and keys are offered', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openEditor(page);
  await openAgent(page);
  await page.locator(`${fee} input`).first().fill('3 EURO');
  await expect(page.locator(`${fee} .wrong`)).toBeVisible();
  const found = page.locator('.findings');
  await expect(found).toContainText('1 erreur dans ce texte');
  await expect.poll(() => overflowOf(page)).toBe(0);
  await found.getByRole('button', { name: /^Ligne \d+/ }).click();
  await expect(page.locator('.cm-lint-marker-error')).toBeVisible();
  await expect(page.locator('.cm-content')).toBeFocused();
  await expect.poll(() => overflowOf(page)).toBe(0);
  // Where lines are as wide as they are written, the end of a line is its end.
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('acc');
  await expect(page.locator('.cm-tooltip-autocomplete')).toContainText('access');
  await page.keyboard.press('Escape');
  await expect.poll(() => overflowOf(page)).toBe(0);
});

test('nothing typed is lost when the tab is killed', async ({ context }) => {
  const page = await context.newPage();
  await openEditor(page);
  await openAgent(page);
  const address = page.url();
  await page.locator(`${fee} input`).first().pressSequentially('5');
  await page.locator('[data-path="institutions.agent.margin"] input').first().fill('6 %');
  await expect(page.locator('.cm-content')).toContainText('6 %');
  // The process of the page ends at once, without a word to the page.
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => null);
  await crashed;
  const again = await context.newPage();
  await again.goto(address);
  await showEditor(again);
  await openAgent(again);
  await expect(again.locator(`${fee} input`).first()).toHaveValue('53 EUR');
  await expect(again.locator('[data-path="institutions.agent.margin"] input').first()).toHaveValue('6 %');
  // The first page knows the file too, and can forget it.
  await again.goto('./');
  await again.getByRole('button', { name: 'Oublier petit.yaml' }).click();
  await expect(again.getByText('petit.yaml')).toHaveCount(0);
});

test('two tabs on one text lose neither', async ({ context }) => {
  const first = await context.newPage();
  await openEditor(first);
  await openAgent(first);
  await first.locator(`${fee} input`).first().fill('4 EUR');
  const second = await context.newPage();
  await second.goto(first.url());
  await showEditor(second);
  await openAgent(second);
  await second.locator(`${fee} input`).first().fill('8 EUR');
  await first.locator('[data-path="institutions.agent.margin"] input').first().fill('5 %');
  await expect(first.getByRole('alert')).toContainText('un autre onglet');
  await first.getByRole('button', { name: 'Prendre l’autre' }).click();
  await expect(first.locator(`${fee} input`).first()).toHaveValue('8 EUR');
  await first.getByText('Versions précédentes').click();
  await expect(first.locator('.versions')).toContainText('remplacée');
  await first.locator('.versions').getByRole('button', { name: 'Reprendre' }).first().click();
  await expect(first.locator(`${fee} input`).first()).toHaveValue('4 EUR');
  await expect(first.locator('[data-path="institutions.agent.margin"] input').first()).toHaveValue('5 %');
});

test('a device without room says so, and everything still works while the page is open', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await openEditor(page);
  await openAgent(page);
  await page.locator(`${fee} input`).first().fill('4 EUR');
  await expect(page.getByRole('alert')).toContainText('n’a plus de place');
  expect(await savedText(page)).toContain('fixed: 4 EUR');
  await page.getByRole('button', { name: 'Vérifier et calculer' }).click();
  await expect(page.locator('.progress .said')).toContainText('futurs');
});
