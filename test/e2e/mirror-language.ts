import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { languageFile } from '../../src/app/languages/language-list.ts';
import { everyText } from '../../scripts/texts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A letter of Arabic for each of ours: nonsense, but from right to left, joined, and as long as the text it stands for. */
const letters = Object.fromEntries(
  'abcdefghijklmnopqrstuvwxyz'.split('').map((each, i) => [each, 'ابكديفغهيجكلمنوپقرستوڤوخيز'[i]!]),
);

/**
 * A language file in which every French text of the program is translated, into our letters' Arabic neighbours: what then is
 * still in our letters on a page is a text that nobody could translate.
 */
export function mirrorLanguage(): string {
  const listed = everyText(root);
  const texts = new Map(listed.flatMap((file) => file.texts.map(([fr]) => [plain(fr), mirrored(fr)] as const)));
  return languageFile(listed, 'fr', { code: 'ar', name: 'العربية', base: 'fr', texts });
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** A text in the other letters, its places and the number of forms of its choices as they are. */
function mirrored(text: string): string {
  return text
    .split(/(\{[a-zA-Z]+(?:\|[^|}]*)*\})/)
    .map((part, i) => (i % 2 === 0 ? inLetters(part) : part.replace(/\|[^|}]*/g, inLetters)))
    .join('');
}

function inLetters(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');
  return bare.replace(/[a-z]/gi, (each) => letters[each.toLowerCase()]!);
}

/** Words in our letters that are shown and can be translated: no codes, paths and texts of files. */
export function wordsLeft(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isOther = 'code, pre, small, textarea, option, noscript, .languages, [lang]:not(html)';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (node.parentElement?.closest(isOther) === null && /[a-zà-ÿœ]{3,}/.test(text)) found.push(text.trim());
    }
    const named = [...document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')];
    for (const element of named) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
        const text = element.getAttribute(name) ?? '';
        if (element.closest(isOther) === null && /[a-zà-ÿœ]{3,}/.test(text)) found.push(text);
      }
    }
    // What is not translated is set apart by marks that nobody sees.
    return [...new Set(found.map((text) => text.replace(/[\u2066-\u2069]/g, '')))];
  });
}
