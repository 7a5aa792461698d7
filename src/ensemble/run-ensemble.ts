import { abortError, batchesOf, usualBatch } from './batches.ts';
import type { Batch } from './batches.ts';
import { Gathering } from './ensemble.ts';
import type { Ensemble, EnsembleRequest } from './ensemble.ts';
import { layoutOf } from './layout.ts';
import type { Spawn } from './protocol.ts';
import { modelFor, runBatch } from './run-batch.ts';
import type { Compile } from './run-batch.ts';
import { runInWorkers } from './worker-crew.ts';

export interface EnsembleOptions {
  /** How many threads run futures; 0 runs them in this one, which stays responsive between batches. */
  readonly workers: number;
  /** Starts a thread; needed when `workers` is above 0. */
  readonly spawn?: Spawn;
  /** Told after each batch how many futures are done. */
  readonly progress?: (done: number, total: number) => void;
  /** Cancels: the promise rejects with an AbortError within one batch. */
  readonly signal?: AbortSignal;
  /** Another way to compile, in this thread only. */
  readonly compile?: Compile;
}

/**
 * Plays futures 0 to `runs - 1` of a scenario. Any number of workers and any batch size give the same bytes.
 * Rejects with an AbortError when cancelled, and with an Error in words when a future stops for a reason that is the
 * program's or when the threads keep dying.
 *
 * @example const ensemble = await runEnsemble({ scenario, seed: 1, runs: 1000 }, { workers: 2, spawn: spawnWebWorker });
 */
export async function runEnsemble(request: EnsembleRequest, options: EnsembleOptions): Promise<Ensemble> {
  const batches = batchesOf(request.runs, request.batch ?? usualBatch);
  if (!Number.isInteger(options.workers) || options.workers < 0) {
    throw new RangeError(`The number of workers is a whole number of 0 or more, not ${options.workers}.`);
  }
  if (options.signal?.aborted === true) throw abortError();
  if (options.workers === 0) return runHere(request, batches, options);
  if (options.spawn === undefined) throw new Error('Workers were asked for without a way to start one.');
  return runInWorkers(request, batches, { ...options, spawn: options.spawn });
}

async function runHere(
  request: EnsembleRequest,
  batches: readonly Batch[],
  options: EnsembleOptions,
): Promise<Ensemble> {
  const { scenario, seed, held = {} } = request;
  const gathering = new Gathering(request, layoutOf(modelFor(scenario, seed, options.compile)));
  let done = 0;
  let breathed = performance.now();
  for (const batch of batches) {
    gathering.place(runBatch({ scenario, seed, held, ...batch }, options.compile));
    done += batch.count;
    options.progress?.(done, request.runs);
    if (performance.now() - breathed > breathEvery) {
      await breath();
      breathed = performance.now();
    }
    if (options.signal?.aborted === true) throw abortError();
  }
  return gathering.finish();
}

/** Milliseconds after which others get their turn; a timer for each batch of one future would cost more than the future. */
const breathEvery = 10;

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
