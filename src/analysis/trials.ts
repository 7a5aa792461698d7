import type { Ensemble } from '../ensemble/ensemble.ts';
import { runEnsemble } from '../ensemble/run-ensemble.ts';
import type { EnsembleOptions } from '../ensemble/run-ensemble.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Trial } from './sensitivity/inputs.ts';

/** Tries one scenario in many ways, each over the same futures. */
export interface Trials {
  /** As it is when nothing is tried. */
  readonly scenario: Scenario;
  /** Waits its turn, so that any number may be asked for at once; the order of asking changes no result. */
  run(trial: Trial): Promise<Ensemble>;
}

export interface TrialsRequest {
  readonly scenario: Scenario;
  /** The scenario with some settings replaced; null when they are refused: such a trial has futures, but none that succeeded. */
  readonly scenarioWith: (settings: Trial['settings']) => Scenario | null;
  readonly seed: number;
  readonly runs: number;
  /** How many trials run at once, each in a thread of its own; with 0 workers one after the other in this thread. */
  readonly threads: Pick<EnsembleOptions, 'workers' | 'spawn' | 'signal'>;
  /** Told after each trial how many of those asked for so far are done. */
  readonly progress?: (done: number, asked: number) => void;
}

/**
 * Makes ready to try a scenario. Each trial runs in one thread, as many at a time as there are workers: many small trials keep
 * all of them busy. Trials with the same settings are checked once.
 *
 * @example await trials.run({ held: {}, settings: { 'association.dues': '28 EUR/month' } })
 */
export function makeTrials(request: TrialsRequest): Trials {
  const { scenario, seed, runs, threads } = request;
  const take = turnstile(Math.max(1, threads.workers));
  const variations = new Map<string, Scenario | null>();
  let asked = 0;
  let done = 0;
  const scenarioWith = (settings: Trial['settings']): Scenario | null => {
    const key = JSON.stringify(settings);
    if (key === '{}') return scenario;
    const known = variations.get(key);
    if (known !== undefined) return known;
    const made = request.scenarioWith(settings);
    if (variations.size < mostVariations) variations.set(key, made);
    return made;
  };
  const options = { ...threads, workers: Math.min(1, threads.workers) };
  return {
    scenario,
    run: async ({ held, settings }) => {
      asked += 1;
      const leave = await take();
      try {
        const tried = scenarioWith(settings);
        if (tried !== null) return await runEnsemble({ scenario: tried, seed, runs, held }, options);
        return { ...(await runEnsemble({ scenario, seed, runs }, options)), succeeded: new Int32Array(0) };
      } finally {
        done += 1;
        request.progress?.(done, asked);
        leave();
      }
    },
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
