import { expect, test } from '@playwright/test';
import { accessProblems } from './reader.ts';

test.beforeEach(({ browserName }) => {
  test.skip(browserName === 'firefox', 'the page is the same in both browsers; the hash is compared elsewhere');
});

for (const [language, run, done, play] of [
  ['fr', 'Refaire les calculs', /réussis, 0 manqué, 4 laissés de côté/, 'Jouer les affirmations de cette histoire'],
  ['en', 'Compute them again', /passed, 0 failed, 4 left aside/, 'Play the claims of this story'],
] as const) {
  test(`what is checked can be checked again here (${language})`, async ({ page }) => {
    await page.goto(`./?lang=${language}#/evidence`);
    await page.getByRole('button', { name: run }).click();
    await expect(page.getByText(done)).toBeVisible({ timeout: 120_000 });
    const story = page.locator('.claims-of', { has: page.locator('#claims-solimanbe-tontine-and-centre') });
    await expect(story.getByRole('row')).not.toHaveCount(1);
    if (language === 'fr') {
      await story.getByRole('button', { name: play }).click();
      await expect(story.locator('.badge.untried')).toHaveCount(0, { timeout: 120_000 });
      await expect(story.locator('.badge.fails, .badge.vacuous')).toHaveCount(0);
    }
    expect(await accessProblems(page)).toEqual([]);
  });
}
