import { makeTrials } from '../analysis/trials.ts';
import type { Trials } from '../analysis/trials.ts';
import type { Language } from '../engine/words.ts';
import { keepWorkers } from '../ensemble/kept-workers.ts';
import { scenarioOf } from './load.ts';
import type { LoadOptions } from './load.ts';
import type { RunNumbers } from './simulate.ts';
import type { World } from './world.ts';

/** Trials of a file, whose threads are ended by `close`. */
export interface FileTrials extends Trials {
  close(): void;
}

export interface FileTrialsRequest {
  readonly file: string;
  readonly options: LoadOptions;
  readonly numbers: RunNumbers;
  readonly language: Language;
}

/**
 * Makes ready to try a scenario file, and tells how far it is when someone watches. Throws an InputError when the file is
 * wrong; a trial rejects with one when its settings are.
 */
export function openTrials({ file, options, numbers, language }: FileTrialsRequest, world: World): FileTrials {
  const kept = keepWorkers(world.spawn);
  const trials = makeTrials({
    scenario: scenarioOf(file, options, language),
    scenarioWith: (settings) => {
      const set = Object.entries(settings).map(([path, value]) => `${path}=${value}`);
      return scenarioOf(file, { ...options, set: [...(options.set ?? []), ...set] }, language);
    },
    seed: numbers.seed,
    runs: numbers.runs,
    threads: { workers: numbers.workers, spawn: kept.spawn, signal: world.signal },
    progress: (done, asked) => {
      if (world.isWatched) world.complain(done === asked ? '\r\u001B[K' : `\r${done} / ${asked} `);
    },
  });
  return { ...trials, close: () => kept.close() };
}
