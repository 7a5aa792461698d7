import { expect, test } from '@playwright/test';
import { accessProblems, overflowOf, projectAddress, waitForFullResult } from './reader.ts';

test.beforeEach(({ browserName }) => {
  test.skip(browserName === 'firefox', 'Axe reads the same page; dark mode cannot be asked of Firefox this way.');
});

for (const lang of ['fr', 'en']) {
  test(`axe finds nothing on the first page, a result, a receipt and a file with mistakes (${lang})`, async ({
    page,
  }) => {
    await page.goto(`./?lang=${lang}#/`);
    await expect(page.locator('.story h3 a').first()).toBeVisible();
    expect(await accessProblems(page)).toEqual([]);

    await page.goto(`./?lang=${lang}${projectAddress.slice(2)}`);
    await waitForFullResult(page);
    expect(await accessProblems(page)).toEqual([]);
    await page.locator('.figure').first().click();
    await expect(page.locator('.receipt-value')).toBeVisible();
    expect(await accessProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.locator('.brand').click();
    const wrong = { name: 'a.yaml', mimeType: 'application/yaml', buffer: Buffer.from('passerelle: 1\ntitel: x\n') };
    await page.locator('input[type=file]').setInputFiles(wrong);
    await expect(page.locator('.issues li').first()).toBeVisible();
    expect(await accessProblems(page)).toEqual([]);
  });
}

test('axe finds nothing in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(projectAddress);
  await waitForFullResult(page);
  expect(await accessProblems(page)).toEqual([]);
});

test('everything that can be touched is large enough for a thumb, and nothing is cut off at twice the size', async ({
  page,
}) => {
  // A page of 640 pixels at 200 % is 320 wide.
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['./', projectAddress]) {
    await page.goto(address);
    if (address !== './') await waitForFullResult(page);
    const small = await page
      .locator('button:visible, select:visible, summary:visible, input[type=range]:visible')
      .evaluateAll((all) =>
        all.filter((element) => element.getBoundingClientRect().height < 44).map((element) => element.outerHTML),
      );
    expect(small).toEqual([]);
    await expect.poll(() => overflowOf(page)).toBe(0);
  }
});

test('the first page works by keyboard alone', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /un don/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /un prêt/ })).toBeChecked();
});
