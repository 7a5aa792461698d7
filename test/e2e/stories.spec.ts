import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { overflowOf } from './reader.ts';

const stories = readdirSync(new URL('../../scenarios/', import.meta.url))
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('.claims.yaml'))
  .map((name) => name.replace('.yaml', ''));

const fewest = 200;

/** How many futures the page says it has played: those of the first look, or those counted since. */
async function futuresSaid(page: Page): Promise<number> {
  const said = await page.locator('.progress').first().textContent({ timeout: 1000 });
  const counts = [...(said ?? '').matchAll(/([\d\s\u00a0\u202f,]+) futur/g)];
  return Math.max(0, ...counts.map(([, count]) => Number(count!.replace(/\D/g, ''))));
}

for (const story of stories) {
  test(`${story} opens in the app and plays ${fewest} futures`, async ({ page, browserName }) => {
    test.skip(browserName === 'firefox', 'The journey and the equal numbers show that Firefox runs the same.');
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`./#/story/${story}`);
    await expect(page.locator('.figure').first()).toBeVisible({ timeout: 120_000 });
    await expect.poll(() => futuresSaid(page).catch(() => 0), { timeout: 120_000 }).toBeGreaterThanOrEqual(fewest);
    await expect(page.locator('main h1')).not.toBeEmpty();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect.poll(() => overflowOf(page)).toBe(0);
    expect(said).toEqual([]);
  });
}
