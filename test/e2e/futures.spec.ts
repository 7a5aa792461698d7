import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { accessProblems, overflowOf, waitForFullResult } from './reader.ts';

test.beforeEach(({ browserName }) => {
  test.skip(browserName === 'firefox', 'The journey and the equal numbers show that Firefox runs the same app.');
});

const story = readFileSync(fileURLToPath(new URL('../../scenarios/liege-kasangulu.yaml', import.meta.url)), 'utf8');
/** Where more than one job in 60 is lost in a month, more than all would find one: a value outside its limits. */
const failing = story.replace('jobFinding: 12 %/month', 'jobFinding: { value: "= 60 * members.jobLoss", own: a test }');

test('stopping takes a moment, is said, and computing again gives the whole', async ({ page }) => {
  await page.goto('./#/story/loja-organic-coffee');
  await expect(page.locator('.progress progress')).toBeVisible();
  const stop = page.locator('.progress').getByRole('button', { name: 'Arrêter' });
  await stop.click();
  const said = page.locator('.progress .said');
  await expect(said).toContainText('Calcul arrêté');
  // It stopped on the way, not at the end, and nothing goes on behind it.
  await expect(said).not.toHaveText(/1[\s\u00a0\u202f]?000 futur/);
  const before = await said.innerText();
  await page.waitForTimeout(700);
  expect(await said.innerText()).toBe(before);
  await page.getByRole('button', { name: 'Reprendre le calcul' }).click();
  await waitForFullResult(page);
});

test('a pause holds the futures where they are, and going on gives what no pause gives', async ({ page }) => {
  const sum = async (): Promise<string> => {
    await waitForFullResult(page);
    await page.getByText('Pour vérifier').click();
    await expect(page.locator('.checksum')).toHaveText(/^[0-9a-f]{8}$/);
    return page.locator('.checksum').innerText();
  };
  await page.goto('./#/story/liege-kasangulu');
  await page.getByRole('button', { name: 'Mettre en pause' }).click();
  const said = page.locator('.progress .said');
  await expect(said).toContainText('En pause');
  // What was being played is told first; then nothing moves any more.
  let held = '';
  await expect
    .poll(
      async () => {
        const before = held;
        held = await said.innerText();
        return held === before;
      },
      { intervals: [1500] },
    )
    .toBe(true);
  await page.waitForTimeout(700);
  expect(await said.innerText()).toBe(held);
  await expect.poll(() => overflowOf(page)).toBe(0);
  await page.getByRole('button', { name: 'Continuer' }).click();
  const paused = await sum();
  await page.reload();
  expect(await sum()).toBe(paused);
});

test('futures that fail are counted, keep their numbers, and can be replayed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('./');
  const file = { name: 'chances.yaml', mimeType: 'application/yaml', buffer: Buffer.from(failing) };
  await page.locator('input[type=file]').setInputFiles(file);
  await waitForFullResult(page);
  const note = page.locator('.verdict .note', { hasText: 'n’ont pas pu être calculés' });
  const failed = Number((await note.innerText()).match(/^\d+/)![0]);
  expect(failed).toBeGreaterThan(10);
  expect(failed).toBeLessThan(1000);

  await page.getByText('Pour vérifier').click();
  const list = page.locator('.failed-futures');
  await expect(list).toContainText(`${failed} sur 1 000`.replace(' 000', '\u202f000'));
  await list.getByText(/Les numéros des/).click();
  const first = (await list.locator('li').allInnerTexts()).map((text) => Number(/n°\s(\d+)/.exec(text)![1]));
  const others = (await list.locator('details p').innerText()).split(', ').map(Number);
  const numbers = [...first, ...others];
  expect(numbers).toHaveLength(failed);
  expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);

  await list.getByRole('button', { name: `Rejouer le futur n° ${first[1]!}` }).click();
  const again = list.locator('.replayed');
  await expect(again).toContainText(new RegExp(`n°\\s${first[1]!} s’arrête de nouveau en [a-zéû]+ \\d{4}`));
  await expect(again).toContainText('value-left-its-limits: members.jobFinding became');
  await expect.poll(() => overflowOf(page)).toBe(0);
  expect(await accessProblems(page)).toEqual([]);
});
