import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { summarise } from '../analysis/summarise.ts';
import type { Report } from '../analysis/report.ts';
import type { Language } from '../engine/words.ts';
import { sha256 } from '../numbers/sha256.ts';
import { keepWorkers } from '../ensemble/kept-workers.ts';
import type { ParquetColumn } from '../export/parquet.ts';
import { csv } from '../export/records/csv.ts';
import type { Cell } from '../export/records/csv.ts';
import { filesRead, scenarioOf, textOfFile } from './load.ts';
import { textsOf } from './pack-folder.ts';
import { runNumbers, simulate } from './simulate.ts';
import { readDesign } from './sweep-design.ts';
import type { SweepDesign, SweepSettings } from './sweep-design.ts';
import { hasPoint, mergeFolders, missingPoints, openFolder, writePoint, writeResults } from './sweep-folder.ts';
import type { SweepManifest } from './sweep-folder.ts';
import { sweepScript } from './sweep-script.ts';
import { version } from './version.ts';
import { InputError, wholeNumber } from './world.ts';
import type { World } from './world.ts';

export interface SweepOptions {
  readonly out: string;
  readonly shard?: string | undefined;
  readonly workers?: string | undefined;
  readonly script?: string | undefined;
  readonly shards: string;
}

/** One run of a sweep. */
interface Point {
  readonly number: number;
  readonly scenario: string;
  readonly variant: string | null;
  readonly seed: number;
  readonly settings: SweepSettings;
}

/**
 * Runs the points of a design that are not there yet, or those of a shard, and writes the table when all are there. What is
 * killed is taken up by the same command again: each point is written whole, once.
 */
export async function sweep(file: string, options: SweepOptions, language: Language, world: World): Promise<void> {
  const design = readDesign(file, language);
  if (options.script !== undefined) {
    const shards = wholeNumber('shards', options.shards, 1, 100_000);
    world.print(sweepScript(options.script, { design: file, out: options.out, shards }));
    return;
  }
  const points = pointsOf(design);
  const shard = shardOf(options.shard);
  const paths = [...new Set(design.settings.flatMap((settings) => Object.keys(settings)))];
  const manifest = manifestOf(file, design, { points: points.length, paths });
  openFolder(options.out, manifest);
  const kept = keepWorkers(world.spawn);
  try {
    for (const point of points) {
      if (point.number % shard.of !== shard.number - 1 || hasPoint(options.out, point.number)) continue;
      const lines = await linesOf(point, { file, design, options, language, paths }, { ...world, spawn: kept.spawn });
      writePoint(options.out, point.number, lines);
    }
  } finally {
    kept.close();
  }
  const missing = missingPoints(options.out, points.length).length;
  if (missing === 0) writeResults(options.out, manifest);
  world.print(`${options.out}: ${points.length - missing} / ${points.length}\n`);
}

/** Puts shards together; the folder that comes out is, byte for byte, that of one machine. */
export function merge(folders: readonly string[], out: string, world: World): void {
  const { points } = mergeFolders(folders, out);
  world.print(`${out}: ${points} / ${points}\n`);
}

function pointsOf({ scenarios, variants, seeds, settings }: SweepDesign): readonly Point[] {
  const points: Omit<Point, 'number'>[] = scenarios.flatMap((scenario) =>
    variants.flatMap((variant) =>
      settings.flatMap((each) => seeds.map((seed) => ({ scenario, variant, seed, settings: each }))),
    ),
  );
  return points.map((point, number) => ({ ...point, number }));
}

function shardOf(text: string | undefined): { readonly number: number; readonly of: number } {
  if (text === undefined) return { number: 1, of: 1 };
  const [number = '', of = ''] = text.split('/');
  if (!/^\d+\/\d+$/.test(text)) throw new InputError(`--shard is a number of all, such as 2/4, not "${text}".`);
  const count = wholeNumber('shard', of, 1, 100_000);
  return { number: wholeNumber('shard', number, 1, count), of: count };
}

const first: readonly ParquetColumn[] = [
  { name: 'point', type: 'whole' },
  { name: 'scenario', type: 'text' },
  { name: 'variant', type: 'text' },
  { name: 'seed', type: 'whole' },
];
const figures: readonly ParquetColumn[] = [
  { name: 'runs', type: 'whole' },
  { name: 'failed', type: 'whole' },
  { name: 'indicator', type: 'text' },
  { name: 'unit', type: 'text' },
  { name: 'n', type: 'whole' },
  { name: 'undefined', type: 'whole' },
  ...['mean', 'mcse', 'p5', 'p25', 'p50', 'p75', 'p95'].map((name) => ({ name, type: 'number' }) as const),
];

function manifestOf(
  file: string,
  { scenarios, runs }: SweepDesign,
  { points, paths }: { readonly points: number; readonly paths: readonly string[] },
): SweepManifest {
  const prints = scenarios.map((name): [string, string] => {
    const path = join(dirname(file), name);
    // A missing file is told by textOfFile, in words.
    textOfFile(path);
    const files = Object.values(textsOf(path, filesRead(path))).map((bytes) => sha256(bytes));
    return [name, sha256(files.join('\n'))];
  });
  return {
    passerelle: version,
    sweep: 1,
    design: sha256(readFileSync(file)),
    scenarios: Object.fromEntries(prints),
    points,
    runs,
    columns: [...first, ...paths.map((name) => ({ name, type: 'text' }) as const), ...figures],
  };
}

interface Running {
  readonly file: string;
  readonly design: SweepDesign;
  readonly options: SweepOptions;
  readonly language: Language;
  readonly paths: readonly string[];
}

/** The lines of a point: the verdict as `holds`, then one line an indicator. */
async function linesOf(
  point: Point,
  { file, design, options, language, paths }: Running,
  world: World,
): Promise<string> {
  const path = join(dirname(file), point.scenario);
  const set = Object.entries(point.settings).map(([name, value]) => `${name}=${value}`);
  const scenario = scenarioOf(path, { variant: point.variant ?? undefined, set }, language);
  const numbers = runNumbers({ runs: `${design.runs}`, seed: `${point.seed}`, workers: options.workers }, world);
  const report = summarise(scenario, await simulate(scenario, numbers, world));
  const { number, variant, seed, settings } = point;
  const settingCells = paths.map((name) => settings[name]);
  const same = [number, point.scenario, variant ?? '', seed, ...settingCells, report.runs, report.failed];
  return csv(figuresOf(report).map((line) => [...same, ...line]));
}

function figuresOf(report: Report): readonly (readonly Cell[])[] {
  const { futures, holds } = report.verdict;
  const verdict = ['holds', '%', futures, 0, futures === 0 ? undefined : (100 * holds) / futures];
  const rows = Object.entries(report.indicators).map(([id, row]) => {
    return [id, row.unit, row.n, row.undefined, row.mean, row.mcse, row.p5, row.p25, row.p50, row.p75, row.p95];
  });
  return [[...verdict, ...Array.from({ length: 6 }, () => undefined)], ...rows];
}
