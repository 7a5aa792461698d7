import type { Trial } from '../analysis/sensitivity/inputs.ts';
import type { Language } from '../engine/words.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import { keepWorkers } from '../ensemble/kept-workers.ts';
import { runEnsemble } from '../ensemble/run-ensemble.ts';
import type { Scenario } from '../schema/scenario.ts';
import { scenarioOf } from './load.ts';
import type { LoadOptions } from './load.ts';
import type { RunNumbers } from './simulate.ts';
import type { World } from './world.ts';

/** Tries one scenario in many ways, each over the same futures. */
export interface Trials {
  /** As the file and the options say. */
  readonly scenario: Scenario;
  /** Waits its turn, so that any number may be asked for at once; the order of asking changes no result. */
  run(trial: Trial): Promise<Ensemble>;
  /** Ends the threads. */
  close(): void;
}

export interface TrialsRequest {
  readonly file: string;
  readonly options: LoadOptions;
  readonly numbers: RunNumbers;
  readonly language: Language;
}

/**
 * Makes ready to try a scenario file. Each trial runs in one thread, as many at a time as there are workers: many small trials
 * keep all of them busy. Throws an InputError when the file is wrong; a trial rejects with one when its settings are.
 */
export function openTrials({ file, options, numbers, language }: TrialsRequest, world: World): Trials {
  const scenario = scenarioOf(file, options, language);
  const kept = keepWorkers(world.spawn);
  const take = turnstile(Math.max(1, numbers.workers));
  const variations = new Map<string, Scenario>();
  let asked = 0;
  let done = 0;
  const tell = (): void => {
    if (world.isWatched) world.complain(done === asked ? '\r\u001B[K' : `\r${done} / ${asked} `);
  };
  const scenarioWith = (settings: Trial['settings']): Scenario => {
    const set = Object.entries(settings).map(([path, value]) => `${path}=${value}`);
    if (set.length === 0) return scenario;
    const key = set.join('\n');
    const known = variations.get(key);
    if (known !== undefined) return known;
    const made = scenarioOf(file, { ...options, set: [...(options.set ?? []), ...set] }, language);
    if (variations.size < mostVariations) variations.set(key, made);
    return made;
  };
  return {
    scenario,
    run: async ({ held, settings }) => {
      asked += 1;
      const leave = await take();
      try {
        const { seed, runs, workers } = numbers;
        const request = { scenario: scenarioWith(settings), seed, runs, held };
        const options = { workers: Math.min(1, workers), spawn: kept.spawn, signal: world.signal };
        return await runEnsemble(request, options);
      } finally {
        done += 1;
        tell();
        leave();
      }
    },
    close: () => kept.close(),
  };
}

/** Scenarios kept checked; a design with more of them than that checks some again. */
const mostVariations = 200;

/** Lets a number of visitors in at a time, in the order they come; each gets the function by which it leaves. */
function turnstile(places: number): () => Promise<() => void> {
  const queue: (() => void)[] = [];
  let free = places;
  const leave = (): void => {
    const next = queue.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
    return leave;
  };
}
