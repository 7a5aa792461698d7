import { expect, test, type Page } from '@playwright/test';
import {
  committedPicture,
  mostOthers,
  othersOf,
  pictureNow,
  widthOfLetters,
  writePicture,
  writesPictures,
} from './pictures.ts';
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
  /** A part below the first sight that has a picture of its own. */
  readonly below?: string;
}

const heading = (page: Page) => expect(page.locator('main h1').first()).toBeVisible();

const screens: readonly Screen[] = [
  { name: 'home', hash: '#/', ready: heading },
  { name: 'result', hash: projectAddress.slice(2), ready: waitForFullResult, below: '.charts' },
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

for (const { name, hash, ready, below } of screens) {
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
        if (lang === 'en') continue;
        await compareWithPicture(page, at, 'body');
        if (below !== undefined) await compareWithPicture(page, `${at}-below`, below);
      }
    }
  });
}

/** How wide the machine that took the committed pictures sets the sentence of `widthOfLetters`. */
const lettersOfPictures = 1818;

/** Compares what stands on the screen when it begins with a part of the page. */
async function compareWithPicture(page: Page, name: string, part: string): Promise<void> {
  const seen = async (): Promise<string> => {
    await page.locator(part).evaluate((element) => element.scrollIntoView());
    return pictureNow(page);
  };
  if (writesPictures) {
    writePicture(name, await seen());
    return;
  }
  const letters = await widthOfLetters(page);
  if (Math.abs(letters / lettersOfPictures - 1) > 0.01) {
    const description = `${name}: this machine has other letters (${letters} instead of ${lettersOfPictures} pixels)`;
    test.info().annotations.push({ type: 'not compared with its picture', description });
    return;
  }
  const committed = committedPicture(name);
  if (committed === null) throw new Error(`There is no picture ${name}: run with PASSERELLE_PICTURES=write.`);
  const others = async () => othersOf(page.context(), committed, await seen());
  await expect.poll(others, `${name} and its picture`).toBeLessThan(mostOthers);
}

test('a picture tells another screen, an empty one and a chart that is not drawn', async ({ page }) => {
  await page.setViewportSize(sizes[1]!);
  await page.goto(`./?lang=fr${projectAddress.slice(2)}`);
  await waitForFullResult(page);
  await page.locator('.chart canvas').first().scrollIntoViewIfNeeded();
  await expect.poll(() => blankCanvases(page)).toEqual([]);
  const far = async (change: () => Promise<unknown>): Promise<number> => {
    const before = await pictureNow(page);
    await change();
    return othersOf(page.context(), before, await pictureNow(page));
  };
  expect(await far(async () => undefined)).toBeLessThan(mostOthers);
  const empty = () => page.locator('.chart canvas').evaluateAll((all) => all.forEach((each) => each.remove()));
  expect(await far(empty)).toBeGreaterThan(mostOthers);
  expect(await far(() => page.goto('./?lang=fr#/transfers'))).toBeGreaterThan(mostOthers);
  expect(await far(() => page.evaluate(() => document.body.replaceChildren()))).toBeGreaterThan(mostOthers);
});

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
      if (holder.closest('code, pre, script, style') === null) {
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
