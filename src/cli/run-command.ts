import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { causesOf } from '../analysis/causes/causes.ts';
import type { Causes } from '../analysis/causes/causes.ts';
import { summarise } from '../analysis/summarise.ts';
import type { Report } from '../analysis/report.ts';
import type { Language } from '../engine/words.ts';
import { indicatorsCsv, replicationsCsv, seriesCsv } from '../export/records/csv.ts';
import { causesCsv, causesTable } from './causes-table.ts';
import { scenarioOf } from './load.ts';
import { stringify } from '../export/records/rounded.ts';
import { runJson } from '../export/records/run-json.ts';
import { runTable } from './run-table.ts';
import { runNumbers, simulate } from './simulate.ts';
import type { RunOptions } from './simulate.ts';
import { InputError } from './world.ts';
import type { World } from './world.ts';

export interface RunCommandOptions extends RunOptions {
  readonly variant?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly format: string;
  readonly replications?: string | undefined;
  readonly out?: string | undefined;
  /** Also what broke first in the futures that fail, and what came before. */
  readonly causes?: boolean | undefined;
}

/** Runs one scenario, prints its report in the format wanted and writes the files asked for. */
export async function run(file: string, options: RunCommandOptions, language: Language, world: World): Promise<void> {
  const write = writerOf(options.format, language);
  const numbers = runNumbers(options, world);
  const scenario = scenarioOf(file, options, language);
  const ensemble = await simulate(scenario, numbers, world);
  const report = summarise(scenario, ensemble);
  if (options.replications !== undefined) save(options.replications, replicationsCsv(ensemble));
  if (options.out !== undefined) saveFolder(options.out, report);
  const causes = options.causes === true ? causesOf(scenario, ensemble) : null;
  world.print(write(report, causes));
}

type Writer = (report: Report, causes: Causes | null) => string;

function writerOf(format: string, language: Language): Writer {
  if (format === 'table') {
    return (report, causes) =>
      `${runTable(report, language)}${causes === null ? '' : `\n${causesTable(causes, report.start, language)}`}`;
  }
  if (format === 'json') {
    return (report, causes) => `${stringify({ ...runJson(report), ...(causes === null ? {} : { causes }) })}\n`;
  }
  if (format === 'csv') return (report, causes) => (causes === null ? indicatorsCsv(report) : causesCsv(causes));
  throw new InputError(`--format is table, json or csv, not "${format}".`);
}

function saveFolder(folder: string, report: Report): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new InputError(`${folder} cannot be made: ${error instanceof Error ? error.message : String(error)}`);
  }
  save(join(folder, 'report.json'), `${stringify(report)}\n`);
  save(join(folder, 'series.csv'), seriesCsv(report));
  save(join(folder, 'indicators.csv'), indicatorsCsv(report));
}

function save(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new InputError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
