import { abortError, BatchQueue } from './batches.ts';
import { Gathering } from './ensemble.ts';
import type { Ensemble, EnsembleRequest } from './ensemble.ts';
import { layoutOf } from './layout.ts';
import { Looks } from './looks.ts';
import type { Pause } from './pause.ts';
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
  /**
   * Shown what the first futures came to while the others are being played: soon, then each time there are three times as many.
   * What it is given must be read at once.
   */
  readonly look?: (soFar: Ensemble) => void;
  /** Cancels: the promise rejects with an AbortError at once, and no thread computes for longer than one batch. */
  readonly signal?: AbortSignal;
  /** Holds the run between two batches while it is on. */
  readonly pause?: Pause;
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
  const queue = new BatchQueue(request.runs, request.batch ?? null);
  if (!Number.isInteger(options.workers) || options.workers < 0) {
    throw new RangeError(`The number of workers is a whole number of 0 or more, not ${options.workers}.`);
  }
  if (options.signal?.aborted === true) throw abortError();
  if (options.workers === 0) return runHere(request, queue, options);
  if (options.spawn === undefined) throw new Error('Workers were asked for without a way to start one.');
  return runInWorkers(request, queue, { ...options, spawn: options.spawn });
}

async function runHere(request: EnsembleRequest, queue: BatchQueue, options: EnsembleOptions): Promise<Ensemble> {
  const { scenario, seed, held = {} } = request;
  const gathering = new Gathering(request, layoutOf(modelFor(scenario, seed, options.compile)));
  const looks = new Looks(options.look);
  let breathed = performance.now();
  for (let batch = queue.take(); batch !== null; batch = queue.take()) {
    const start = performance.now();
    gathering.place(runBatch({ scenario, seed, held, ...batch }, options.compile));
    queue.took(batch, performance.now() - start);
    options.progress?.(gathering.played, request.runs);
    looks.take(gathering);
    if (performance.now() - breathed > breathEvery) {
      await breath();
      breathed = performance.now();
    }
    if (options.pause?.isOn === true) await pauseIsOver(options.pause, options.signal);
    if (options.signal?.aborted === true) throw abortError();
  }
  return gathering.soFar();
}

/** Milliseconds after which others get their turn; a timer for each batch of one future would cost more than the future. */
const breathEvery = 10;

function pauseIsOver(pause: Pause, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    pause.whenOff(resolve);
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
