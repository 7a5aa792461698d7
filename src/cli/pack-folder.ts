import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { summarise } from '../analysis/summarise.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import type { Scenario } from '../schema/scenario.ts';
import { indicatorsCsv, replicationsCsv, seriesCsv } from '../export/records/csv.ts';
import { stringify } from '../export/records/rounded.ts';
import { runJson } from '../export/records/run-json.ts';
import { InputError } from './world.ts';

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

/** The texts of a result, by file name; the same run gives the same bytes. */
export function resultsOf(scenario: Scenario, ensemble: Ensemble): Readonly<Record<string, string>> {
  const report = summarise(scenario, ensemble);
  return {
    'results/run.json': `${stringify(runJson(report))}\n`,
    'results/indicators.csv': indicatorsCsv(report),
    'results/series.csv': seriesCsv(report),
    'results/replications.csv': replicationsCsv(ensemble),
    'results/resolved.json': `${stringify(scenario)}\n`,
  };
}

/**
 * The files of a scenario as a pack keeps them: the file itself and those it extends, found by following `extends` as the
 * reader does, with paths relative to its folder.
 */
export function filesOf(file: string, read: readonly string[]): Readonly<Record<string, Uint8Array>> {
  const folder = dirname(file);
  return Object.fromEntries(
    [file, ...read].map((path) => {
      const name = path === file ? basename(file) : relative(folder, path);
      return [`files/${name.split('\\').join('/')}`, readFileSync(path)];
    }),
  );
}

/** The fingerprint of a text or file, in hexadecimal. */
export function fingerprint(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Fingerprints of several, by name. */
export function fingerprints(files: Readonly<Record<string, string | Uint8Array>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, fingerprint(bytes)]));
}

/** Writes files into a new folder. Throws an InputError when the folder exists already or cannot be written. */
export function writeFolder(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  if (existsSync(folder)) throw new InputError(`${folder} exists already; a pack is written into a new folder.`);
  try {
    for (const [name, bytes] of Object.entries(files)) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
  } catch (error) {
    throw new InputError(`${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A file of a pack, or null when it is missing. */
export function readPart(folder: string, name: string): Uint8Array | null {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path) : null;
}

/** Reads what a pack says of itself. Throws an InputError for a folder that is no pack. */
export function readManifest(folder: string): Manifest {
  const bytes = readPart(folder, 'pack.json');
  if (bytes === null) throw new InputError(`${folder} is no pack: it holds no pack.json.`);
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new InputError(`${join(folder, 'pack.json')} is no JSON.`);
  }
  if (!isManifest(data)) throw new InputError(`${join(folder, 'pack.json')} is no record of a pack of format 1.`);
  return data;
}

function isManifest(data: unknown): data is Manifest {
  if (typeof data !== 'object' || data === null) return false;
  const given: Partial<Record<keyof Manifest, unknown>> = data;
  const areTexts = [given.passerelle, given.file, given.hash].every((value) => typeof value === 'string');
  const areNumbers = [given.seed, given.runs].every((value) => Number.isSafeInteger(value));
  const areMaps = [given.files, given.results].every((value) => typeof value === 'object' && value !== null);
  const names = areMaps ? [given.file, ...Object.keys({ ...given.files!, ...given.results! })] : [];
  const stay = names.every((name) => !String(name).split('/').includes('..') && !String(name).startsWith('/'));
  return given.pack === 1 && areTexts && areNumbers && areMaps && stay && Array.isArray(given.set);
}
