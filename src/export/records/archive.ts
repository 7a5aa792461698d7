import { zipSync } from 'fflate';
import { TooSwollen, unpack, ZipProblem, zipParts } from '../../schema/table/zip-parts.ts';
import { NotAPack, staysInside } from './manifest.ts';
import type { PackFiles } from './pack.ts';

/** Bytes that the files of a pack in one file may have together: they are unpacked into memory. */
export const largestArchive = 256 * 1024 * 1024;

/** All files bear this day (noon of the first one a zip file can name, whatever the time zone), so that bytes never tell when. */
const always = new Date(1980, 0, 1, 12);

/**
 * A pack as one zip file; the same files give the same bytes on every machine and in every browser. Throws a RangeError when
 * it would be larger than what is read again. This is the only file that knows the library.
 */
export function zipOf(files: PackFiles): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = Object.entries(files).map(([name, data]): [string, Uint8Array] => {
    return [name, typeof data === 'string' ? encoder.encode(data) : data];
  });
  const size = parts.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  if (size > largestArchive) throw new RangeError(`The files have ${size} bytes, more than one file may hold.`);
  return new Uint8Array(zipSync(Object.fromEntries(parts), { level: 9, mtime: always }));
}

/**
 * The files of a pack in one file, unpacked into memory and nowhere else. A pack comes from a stranger: a part whose name leads
 * outside, two parts of one name, and more than `largestArchive` bytes are refused before anything is used. One folder around
 * everything, as archive programs like to make, is taken off. Rejects with NotAPack.
 */
export async function filesOfZip(
  bytes: Uint8Array<ArrayBuffer>,
  pack: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const spent = { bytes: 0 };
  try {
    const parts = zipParts(bytes).filter(({ name }) => !name.endsWith('/'));
    for (const part of parts) {
      const { name } = part;
      if (!staysInside(name)) throw new NotAPack('notAPackOutside', { pack, name });
      if (files.has(name)) throw new NotAPack('notAPackTwice', { pack, name });
      const pieces: Uint8Array[] = [];
      for await (const piece of unpack(part, { bytes: largestArchive, factor: Infinity }, spent)) pieces.push(piece);
      files.set(name, joined(pieces));
    }
  } catch (error) {
    if (error instanceof TooSwollen) throw new NotAPack('notAPackSwollen', { pack, n: largestArchive / 1024 ** 2 });
    if (error instanceof ZipProblem) throw new NotAPack('notAPackNoZip', { pack, reason: error.message });
    throw error;
  }
  return withoutFolder(files);
}

function withoutFolder(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const record = [...files.keys()].find((name) => /^(?:[^/]+\/)?pack\.json$/.test(name));
  if (record === undefined || files.has('pack.json')) return files;
  const folder = record.slice(0, -'pack.json'.length);
  const inside = [...files].filter(([name]) => name.startsWith(folder));
  return new Map(inside.map(([name, bytes]) => [name.slice(folder.length), bytes]));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
