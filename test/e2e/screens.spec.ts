import { expect, test, type Page } from '@playwright/test';
import { overflowOf, projectAddress, waitForFullResult } from './reader.ts';

test.beforeEach(({ browserName }) => {
  test.skip(browserName === 'firefox', 'The journey and the equal numbers show that Firefox runs the same app.');
});
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const sizes = [
  { width: 360, height: 800 },
  { width: 1280, height: 800 },
];

interface Screen {
  readonly name: string;
  readonly hash: string;
  /** Waits until all that is slow stands on the page. */
  readonly ready: (page: Page) => Promise<void>;
}

const heading = (page: Page) => expect(page.locator('main h1').first()).toBeVisible();

const screens: readonly Screen[] = [
  { name: 'home', hash: '#/', ready: heading },
  { name: 'result', hash: projectAddress.slice(2), ready: waitForFullResult },
  {
    name: 'compare',
    hash: '#/compare?n=100',
    ready: async (page) => {
      await page.locator('[data-set=one-funder-or-three]').click();
      await expect(page.locator('.progress .said')).toContainText(/100 futur/, { timeout: 120_000 });
    },
  },
  {
    name: 'mechanisms',
    hash: '#/mechanisms',
    ready: (page) => expect(page.getByRole('status').filter({ hasText: '146' })).toBeVisible({ timeout: 120_000 }),
  },
  {
    name: 'lesson',
    hash: '#/lessons',
    ready: async (page) => {
      await page.locator('[data-lesson=what-200-costs] button').first().click();
      await expect(page.locator('.lesson[data-step=tell]')).toBeVisible({ timeout: 120_000 });
    },
  },
  {
    name: 'transfers',
    hash: '#/transfers?corridor=TZA-KEN',
    ready: (page) => expect(page.locator('.offer')).toHaveCount(12),
  },
];

for (const { name, hash, ready } of screens) {
  test(`${name} fits, is drawn and translated, in both languages and at both widths`, async ({ page }) => {
    await page.setViewportSize(sizes[0]!);
    await page.goto(`./?lang=fr${hash}`);
    await ready(page);
    for (const lang of ['fr', 'en']) {
      if (lang === 'en') await page.getByRole('button', { name: 'English' }).click();
      for (const size of sizes) {
        await page.setViewportSize(size);
        const at = `${name}-${lang}-${size.width}`;
        await expect.poll(() => overflowOf(page), at).toBe(0);
        await lookAtCanvases(page);
        await expect.poll(() => blankCanvases(page), at).toEqual([]);
        await expect.poll(() => untranslated(page), at).toEqual([]);
      }
    }
  });
}

/** A chart is drawn when it comes near the screen. */
async function lookAtCanvases(page: Page): Promise<void> {
  for (const canvas of await page.locator('canvas:visible').all()) await canvas.scrollIntoViewIfNeeded();
}

/** The visible canvases whose points are all alike. */
function blankCanvases(page: Page): Promise<readonly string[]> {
  return page.locator('canvas:visible').evaluateAll((all) =>
    all
      .filter((element) => {
        if (!(element instanceof HTMLCanvasElement) || element.width === 0 || element.height === 0) return true;
        const points = new Uint32Array(
          element.getContext('2d')!.getImageData(0, 0, element.width, element.height).data.buffer,
        );
        return points.every((point) => point === points[0]);
      })
      .map((element) => element.outerHTML.slice(0, 200)),
  );
}

/**
 * Visible words that look like a key, a gap that nobody filled, or a value that no word stands for. What is meant to be as it
 * stands in the file (code, the places that switch a mechanism off) is left out.
 */
function untranslated(page: Page): Promise<readonly string[]> {
  return page.locator('body').evaluate((body) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement;
      if (holder === null || !holder.checkVisibility()) continue;
      if (holder.closest('code, pre, script, style, .named-as-in-the-file') === null) {
        texts.push(walker.currentNode.textContent ?? '');
      }
    }
    const wrong =
      /(?<![\w/@.-])[a-z][A-Za-z]+\.[a-z][A-Za-z]+(?![\w/.-])|\{[a-zA-Z]+\}|⟦|\b(?:undefined|NaN)\b|\[object/g;
    return (texts.join('\n').match(wrong) ?? []).filter(
      (word) => !/\.(?:html|yaml|org|com|csv|be|json|xlsx)$/.test(word),
    );
  });
}
