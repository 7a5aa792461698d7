import type { Words } from '../../engine/words.ts';
import { recordTexts } from '../../text/records.ts';
import { sayBoth } from '../../text/say.ts';

/** What `pack.json` says: everything a result depends on, and the fingerprints of what it was made of and came to. */
export interface Manifest {
  readonly passerelle: string;
  readonly pack: 1;
  /** The scenario file, under `files/`. */
  readonly file: string;
  readonly variant: string | null;
  readonly set: readonly string[];
  readonly seed: number;
  readonly runs: number;
  readonly hash: string;
  /** SHA-256 by path in the pack: the texts of the scenario and the results. */
  readonly files: Readonly<Record<string, string>>;
  readonly results: Readonly<Record<string, string>>;
}

/** Something that was handed over as a pack and is none, or a broken or hostile one: why, for the reader. */
export class NotAPack extends Error {
  readonly says: Words;

  constructor(key: NotAPackKey, facts: Readonly<Record<string, string | number>>) {
    const says = sayBoth(recordTexts[key], facts);
    super(says.en);
    this.says = says;
  }
}

export type NotAPackKey = Extract<keyof typeof recordTexts, `notAPack${string}`>;

/** Reads what a pack says of itself; `pack` is its name, for messages. Throws NotAPack. */
export function readManifest(bytes: Uint8Array | null, pack: string): Manifest {
  if (bytes === null) throw new NotAPack('notAPackWithoutRecord', { pack });
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new NotAPack('notAPackNoJson', { pack });
  }
  if (!isManifest(data)) throw new NotAPack('notAPackRecord', { pack });
  const outside = Object.keys({ ...data.files, ...data.results }).find((name) => !staysInside(name));
  if (outside !== undefined) throw new NotAPack('notAPackOutside', { pack, name: outside });
  return data;
}

/**
 * Whether a path names something inside a folder, on every system: no step upwards, no root, no drive, no backslash.
 *
 * @example staysInside('files/a.yaml') // true; false for '../a', '/a', 'C:a' and 'a\\b'
 */
export function staysInside(path: string): boolean {
  const isPlain = !path.includes('\\') && !path.includes('\u0000') && !/^[A-Za-z]:/.test(path);
  return isPlain && path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
}

function isManifest(data: unknown): data is Manifest {
  if (typeof data !== 'object' || data === null) return false;
  const given: Partial<Record<keyof Manifest, unknown>> = data;
  const { passerelle, file, hash, seed, runs, files, results, set, variant } = given;
  const areTexts = [passerelle, file, hash].every(isText);
  const areNumbers = [seed, runs].every((value) => Number.isSafeInteger(value));
  const isSetting = Array.isArray(set) && set.every(isText) && (variant === null || isText(variant));
  const arePrints = isPrints(files) && isPrints(results);
  return given.pack === 1 && areTexts && areNumbers && isSetting && arePrints && Object.hasOwn(files, String(file));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isPrints(data: unknown): data is Readonly<Record<string, string>> {
  return typeof data === 'object' && data !== null && Object.values(data).every(isText);
}
