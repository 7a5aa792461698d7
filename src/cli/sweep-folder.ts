import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ParquetTable } from '../export/parquet.ts';
import type { ParquetCell, ParquetColumn } from '../export/parquet.ts';
import { cellsOfCsv } from '../export/records/csv.ts';
import { InputError } from './world.ts';

/** What `manifest.json` of a sweep says: the same for every shard, so that shards can be told to belong together. */
export interface SweepManifest {
  readonly passerelle: string;
  readonly sweep: 1;
  /** SHA-256 of the design's text, and of the scenario files by their name in the design. */
  readonly design: string;
  readonly scenarios: Readonly<Record<string, string>>;
  readonly points: number;
  readonly runs: number;
  /** Columns of results.csv and results.parquet. */
  readonly columns: readonly ParquetColumn[];
}

/**
 * Makes a folder ready, or takes up a sweep where it was left. Throws an InputError when the folder holds another sweep, one
 * of another version, or other scenarios than now: results of two would be mixed.
 */
export function openFolder(folder: string, manifest: SweepManifest): void {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const path = join(folder, 'manifest.json');
  mkdirSync(join(folder, 'points'), { recursive: true });
  if (!existsSync(path)) writeWhole(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    throw new InputError(`${folder} holds another sweep, or the design, a scenario or the program has changed since.`);
  }
}

/** Whether a point's results are there; a point that was being written when the program was killed is not. */
export function hasPoint(folder: string, point: number): boolean {
  return existsSync(pathOf(folder, point));
}

/** Writes a point's lines; they appear whole or not at all. */
export function writePoint(folder: string, point: number, lines: string): void {
  writeWhole(pathOf(folder, point), lines);
}

/** Points of the sweep that are not there yet, in order. */
export function missingPoints(folder: string, points: number): readonly number[] {
  const there = new Set(existsSync(join(folder, 'points')) ? readdirSync(join(folder, 'points')) : []);
  return Array.from({ length: points }, (_, point) => point).filter((point) => !there.has(nameOf(point)));
}

/**
 * Puts all points into one table, as results.csv and results.parquet, in their order: the bytes depend on the points alone. An
 * empty cell of the one is a null of the other, and every number is the same. Points are read one by one, so that the table
 * may be longer than memory.
 */
export function writeResults(folder: string, manifest: SweepManifest): void {
  // Every point is whole, so what was being written when the program was killed is of no use any more.
  const left = readdirSync(join(folder, 'points')).filter((name) => name.endsWith('.draft'));
  for (const name of left) rmSync(join(folder, 'points', name));
  const { points, columns } = manifest;
  const linesOf = (point: number): string => readFileSync(pathOf(folder, point), 'utf8');
  writeInParts(join(folder, 'results.csv'), (write) => {
    write(`${columns.map(({ name }) => name).join(',')}\n`);
    for (let point = 0; point < points; point++) write(linesOf(point));
  });
  writeInParts(join(folder, 'results.parquet'), (write) => {
    const about = { madeBy: `passerelle ${manifest.passerelle}`, note: JSON.stringify(manifest) };
    const table = new ParquetTable(columns, about, write);
    for (let point = 0; point < points; point++) {
      table.add(cellsOfCsv(linesOf(point)).map((line) => columns.map((column, i) => valueOf(column, line[i] ?? ''))));
    }
    table.end();
  });
}

function valueOf({ type }: ParquetColumn, cell: string): ParquetCell {
  if (cell === '') return null;
  return type === 'text' ? cell : Number(cell);
}

/**
 * Copies the points of several shards into one folder. Throws an InputError when they belong to different sweeps, when two
 * shards disagree on a point, or when points are missing, naming them.
 */
export function mergeFolders(folders: readonly string[], out: string): SweepManifest {
  const manifests = folders.map((folder) => manifestText(folder));
  const other = manifests.findIndex((text) => text !== manifests[0]);
  if (other >= 0) throw new InputError(`${folders[0]} and ${folders[other]} hold different sweeps.`);
  // The text was written by openFolder.
  const manifest = JSON.parse(manifests[0]!) as SweepManifest;
  openFolder(out, manifest);
  for (const folder of folders) {
    for (let point = 0; point < manifest.points; point++) {
      if (!hasPoint(folder, point)) continue;
      const lines = readFileSync(pathOf(folder, point), 'utf8');
      if (hasPoint(out, point)) {
        if (readFileSync(pathOf(out, point), 'utf8') === lines) continue;
        throw new InputError(`Point ${point} of ${folder} is not what another shard has.`);
      }
      writePoint(out, point, lines);
    }
  }
  const missing = missingPoints(out, manifest.points);
  if (missing.length > 0) {
    const named = missing.slice(0, 20).join(', ');
    throw new InputError(`${missing.length} of ${manifest.points} points are missing: ${named}.`);
  }
  writeResults(out, manifest);
  return manifest;
}

function manifestText(folder: string): string {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) throw new InputError(`${folder} holds no sweep: there is no manifest.json.`);
  return readFileSync(path, 'utf8');
}

function writeWhole(path: string, text: string): void {
  writeInParts(path, (write) => write(text));
}

/** A file that is being written has another name until it is whole, so that a kill leaves no half of it. */
function writeInParts(path: string, parts: (write: (part: string | Uint8Array) => void) => void): void {
  const draft = `${path}.${process.pid}.draft`;
  const file = openSync(draft, 'w');
  try {
    parts((part) => writeFileSync(file, part));
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}

function pathOf(folder: string, point: number): string {
  return join(folder, 'points', nameOf(point));
}

function nameOf(point: number): string {
  return `${String(point).padStart(6, '0')}.csv`;
}
