import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

/** What a reader does again and again, so that the journeys read like journeys. */

export const projectAddress = './#/project?members=45&amount=20&months=36&project=poultry&place=kasangulu&as=gift';

/** Waits until the full number of futures stands on the page. */
export async function waitForFullResult(page: Page): Promise<void> {
  await expect(page.locator('.progress .said')).toHaveText(/(1[\s\u00a0\u202f,]?000) futur/, { timeout: 120_000 });
}

/** The number of broken futures of 100 that the verdict says. */
export async function brokenOf(page: Page): Promise<number> {
  return Number(await page.locator('.count.broken strong').innerText());
}

/** The picture of a chart, once it has stopped moving. */
export async function pictureOf(page: Page, theme: string): Promise<string> {
  const canvas = page.locator(`.chart[data-theme=${theme}] canvas`);
  // It is drawn when it comes near the screen.
  await canvas.scrollIntoViewIfNeeded();
  const draw = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
  let before = await draw();
  for (;;) {
    await page.waitForTimeout(300);
    const now = await draw();
    if (now === before) return now;
    before = now;
  }
}

/** By how many pixels the page is wider than the screen. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds wrong on the page, in words; what it finds while the page is still being drawn must be there a second later. */
export async function accessProblems(page: Page): Promise<readonly string[]> {
  await standsStill(page);
  // axe falls over a page that changes under its hands.
  const found = await problemsNow(page).catch(() => ['axe was interrupted']);
  if (found.length === 0) return found;
  await page.waitForTimeout(1000);
  await standsStill(page);
  return problemsNow(page);
}

/** Waits until nothing on the page has changed for a third of a second; ten seconds at most. */
async function standsStill(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const begun = performance.now();
        let changed = begun;
        const observer = new MutationObserver(() => (changed = performance.now()));
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const look = (): void => {
          const now = performance.now();
          if (now - changed < 333 && now - begun < 10_000) {
            setTimeout(look, 50);
            return;
          }
          observer.disconnect();
          resolve();
        };
        look();
      }),
  );
}

async function problemsNow(page: Page): Promise<readonly string[]> {
  // The page's policy refuses foreign scripts in the page itself; evaluating one from outside is allowed.
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
    }));
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`,
  );
}
