import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';

/** Committed pictures of the main screens, and how far a screen may be from its picture. */

/** A picture is kept at a quarter of its size, in greys: enough to be recognised, and 5 to 20 kB. */
const scale = 4;
/** It is compared in squares of so many of its points, which forgives how a letter's edge is smoothed. */
const square = 4;
/** A square is another one when its mean grey, of 255, differs by more than this. */
const tolerance = 20;
/** Of a hundred squares, so many may be others. */
export const mostOthers = 4;

/** Set by `PASSERELLE_PICTURES=write`: pictures are taken anew instead of compared. Look at them before you commit them. */
export const writesPictures = process.env['PASSERELLE_PICTURES'] === 'write';

const fileOf = (name: string): string => fileURLToPath(new URL(`pictures/${name}.png`, import.meta.url));

/** What the reader sees now, small and grey, as the address of a PNG. */
export async function pictureNow(page: Page): Promise<string> {
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  return (await shrunk(page.context(), `data:image/png;base64,${shot.toString('base64')}`, scale)).picture;
}

/** The committed picture of a name; null where there is none. */
export function committedPicture(name: string): string | null {
  return existsSync(fileOf(name)) ? `data:image/png;base64,${readFileSync(fileOf(name), 'base64')}` : null;
}

export function writePicture(name: string, picture: string): void {
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
}

/** How many of a hundred squares of two pictures differ; 100 when they are not of one size. */
export async function othersOf(context: BrowserContext, one: string, other: string): Promise<number> {
  const [a, b] = [await shrunk(context, one, square), await shrunk(context, other, square)];
  if (a.width !== b.width || a.greys.length !== b.greys.length) return 100;
  const others = a.greys.filter((grey, i) => Math.abs(grey - b.greys[i]!) > tolerance).length;
  return (100 * others) / a.greys.length;
}

/**
 * A picture made so many times smaller, in greys from 0 to 255, row by row. In a page of its own, because the app's policy lets
 * no page of it read one.
 */
async function shrunk(
  context: BrowserContext,
  picture: string,
  times: number,
): Promise<{ readonly picture: string; readonly width: number; readonly greys: readonly number[] }> {
  const blank = await context.newPage();
  try {
    return await blank.evaluate(
      async ([source, by]) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = Math.floor(image.width / by);
        canvas.height = Math.floor(image.height / by);
        const context = canvas.getContext('2d')!;
        context.imageSmoothingQuality = 'high';
        context.filter = 'grayscale(1)';
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        const greys = Array.from({ length: data.length / 4 }, (_, point) => data[4 * point]!);
        return { picture: canvas.toDataURL('image/png'), width: canvas.width, greys };
      },
      [picture, times] as const,
    );
  } finally {
    await blank.close();
  }
}

/**
 * How wide this machine sets a sentence, in pixels. Pictures are made of letters: where the letters are others, a comparison says
 * nothing.
 */
export function widthOfLetters(page: Page): Promise<number> {
  return page.evaluate(() => {
    const line = document.createElement('span');
    line.textContent = 'Est-ce que ça tient ? 1 234 567,89 €';
    line.style.cssText = 'position:absolute;white-space:nowrap;font-size:100px';
    document.body.append(line);
    const { width } = line.getBoundingClientRect();
    line.remove();
    return Math.round(width);
  });
}
