import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Language } from '../engine/words.ts';
import { filesOfZip, largestArchive, zipOf } from '../export/records/archive.ts';
import { NotAPack, readManifest } from '../export/records/manifest.ts';
import type { Manifest } from '../export/records/manifest.ts';
import type { PackFiles } from '../export/records/pack.ts';
import { bytesOfFile } from './load.ts';
import { InputError } from './world.ts';
import { textOf } from '../text/say.ts';

/**
 * The files of a scenario as a pack keeps them: the file itself and those it extends, by their path from its folder.
 */
export function textsOf(file: string, read: readonly string[]): Readonly<Record<string, Uint8Array>> {
  const folder = dirname(file);
  return Object.fromEntries(
    [file, ...read].map((path) => {
      const name = path === file ? basename(file) : relative(folder, path);
      return [name.split('\\').join('/'), readFileSync(path)];
    }),
  );
}

/**
 * Writes a pack into a new folder or, when its name ends so, a new zip file. Throws an InputError when it exists already or
 * cannot be written.
 */
export function writePack(out: string, files: PackFiles): void {
  if (existsSync(out)) throw new InputError(`${out} exists already; a pack is written under a new name.`);
  try {
    if (isArchive(out)) {
      writeFileSync(out, zipOf(files));
      return;
    }
    for (const [name, bytes] of Object.entries(files)) {
      const path = join(out, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
  } catch (error) {
    throw new InputError(`${out} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A pack that is read: what it says of itself, and its files by path; null for one that is missing. */
export interface OpenPack {
  readonly name: string;
  readonly manifest: Manifest;
  readonly part: (name: string) => Uint8Array | null;
}

/** Opens a pack, a folder or one file. Rejects with an InputError that says why it is none, in the reader's language. */
export async function openPack(name: string, language: Language): Promise<OpenPack> {
  try {
    const part = await partsOf(name);
    return { name, manifest: readManifest(part('pack.json'), name), part };
  } catch (error) {
    throw error instanceof NotAPack ? new InputError(textOf(error.says, language)) : error;
  }
}

async function partsOf(name: string): Promise<OpenPack['part']> {
  const found = statSync(name, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) {
    return (part) => {
      const path = join(name, part);
      return existsSync(path) ? readFileSync(path) : null;
    };
  }
  if (found !== undefined && found.size > largestArchive) {
    throw new NotAPack('notAPackSwollen', { pack: name, n: largestArchive / 1024 ** 2 });
  }
  const files = await filesOfZip(bytesOfFile(name), name);
  return (part) => files.get(part) ?? null;
}

function isArchive(out: string): boolean {
  return /\.zip$/i.test(out);
}
