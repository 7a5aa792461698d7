import type { Ensemble } from '../ensemble/ensemble.ts';
import { runEnsemble } from '../ensemble/run-ensemble.ts';
import type { Scenario } from '../schema/scenario.ts';
import { wholeNumber } from './world.ts';
import type { World } from './world.ts';

/** The options that every command that runs futures has, as written. */
export interface RunOptions {
  readonly runs: string;
  readonly seed: string;
  readonly workers?: string | undefined;
}

/** The same, read. */
export interface RunNumbers {
  readonly runs: number;
  readonly seed: number;
  readonly workers: number;
}

/** Reads the options; the number of workers is that of the machine's cores unless told. Throws an InputError. */
export function runNumbers(options: RunOptions, world: World): RunNumbers {
  return {
    runs: wholeNumber('runs', options.runs, 1, 1_000_000),
    seed: wholeNumber('seed', options.seed, 0, Number.MAX_SAFE_INTEGER),
    workers: options.workers === undefined ? world.cores : wholeNumber('workers', options.workers, 0, 256),
  };
}

/** Runs a scenario and tells how far it is when someone watches. */
export async function simulate(scenario: Scenario, numbers: RunNumbers, world: World): Promise<Ensemble> {
  const { runs, seed, workers } = numbers;
  const progress = (done: number, total: number): void => world.complain(`\r${done} / ${total} `);
  try {
    return await runEnsemble(
      { scenario, seed, runs },
      { workers, spawn: world.spawn, signal: world.signal, ...(world.isWatched ? { progress } : {}) },
    );
  } finally {
    if (world.isWatched) world.complain('\r\u001B[K');
  }
}
