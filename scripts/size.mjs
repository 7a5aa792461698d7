import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a phone on a slow network loads before it shows anything. */
export const budget = 300_000;

/**
 * Adds up the scripts that the built page asks for at once: its own, and those it announces.
 * @param {string} folder  The built app.
 * @returns {{ path: string, bytes: number }[]} Bytes as sent, compressed with gzip.
 */
export function firstLoadScripts(folder) {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) throw new Error(`The app is not built: ${page} is missing.`);
  const tags = readFileSync(page, 'utf8').match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith('<script') || tag.includes('modulepreload'))
    .map((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1])
    .filter((path) => path !== undefined)
    .map((path) => ({ path, bytes: gzipSync(readFileSync(join(folder, path)), { level: 9 }).length }));
}
