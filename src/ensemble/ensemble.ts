import type { Scenario } from '../schema/scenario.ts';
import type { BatchResult, FailedFuture, HeldRanges, Layout } from './batch.ts';

/** What is to be run: futures 0 to `runs - 1`. `batch` is how many are handed out at a time; it never changes a result. */
export interface EnsembleRequest {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly runs: number;
  readonly batch?: number;
  readonly held?: HeldRanges;
}

/**
 * All futures of a scenario, by future number, so that it does not matter who ran which. Money in minor units.
 *
 *   series      [row 0: month 0: future 0 … runs-1 | month 1: … | row 1: … ]
 *   indicators  [indicator 0: future 0 … runs-1 | … ]        reasons likewise; missed: [promise 0: future 0 … runs-1 | … ]
 *
 * The places of failed futures hold zeros; `succeeded` lists the futures that may be counted.
 */
export interface Ensemble {
  readonly layout: Layout;
  readonly hash: string;
  readonly seed: number;
  readonly runs: number;
  readonly series: Float64Array;
  readonly indicators: Float64Array;
  readonly reasons: Uint8Array;
  readonly missed: Int16Array;
  readonly failed: readonly FailedFuture[];
  readonly succeeded: Int32Array;
}

/** The largest number of values kept of a run: 2 GB of them. Fewer runs or fewer series are the way out. */
export const mostValues = 250_000_000;

/** More results than memory holds: the caller asked for too many runs. */
export class TooManyRuns extends RangeError {}

/** Collects batches in any order. Throws TooManyRuns, in words, when the results would not fit into memory. */
export class Gathering {
  readonly #request: EnsembleRequest;
  readonly #layout: Layout;
  readonly #series: Float64Array;
  readonly #indicators: Float64Array;
  readonly #reasons: Uint8Array;
  readonly #missed: Int16Array;
  readonly #failed: FailedFuture[] = [];

  constructor(request: EnsembleRequest, layout: Layout) {
    const { runs } = request;
    const values = layout.series.length * layout.months * runs;
    if (values > mostValues) {
      throw new TooManyRuns(
        `${runs} runs of ${layout.series.length} series over ${layout.months} months do not fit into memory; ` +
          `at most ${Math.floor(mostValues / (layout.series.length * layout.months))} runs do.`,
      );
    }
    this.#request = request;
    this.#layout = layout;
    this.#series = new Float64Array(values);
    this.#indicators = new Float64Array(layout.indicators.length * runs);
    this.#reasons = new Uint8Array(layout.indicators.length * runs);
    this.#missed = new Int16Array(layout.promises.length * runs);
  }

  /** Puts a batch where its futures belong. */
  place(batch: BatchResult): void {
    const { runs } = this.#request;
    placeRows(batch.series, this.#series, batch, runs);
    placeRows(batch.indicators, this.#indicators, batch, runs);
    placeRows(batch.reasons, this.#reasons, batch, runs);
    placeRows(batch.missed, this.#missed, batch, runs);
    this.#failed.push(...batch.failed);
  }

  finish(): Ensemble {
    const failed = [...this.#failed].sort((a, b) => a.future - b.future);
    const lost = new Set(failed.map((failure) => failure.future));
    const { scenario, seed, runs } = this.#request;
    return {
      layout: this.#layout,
      hash: scenario.hash,
      seed,
      runs,
      series: this.#series,
      indicators: this.#indicators,
      reasons: this.#reasons,
      missed: this.#missed,
      failed,
      succeeded: Int32Array.from({ length: runs }, (_, future) => future).filter((future) => !lost.has(future)),
    };
  }
}

type Numbers = Float64Array | Uint8Array | Int16Array;

function placeRows(from: Numbers, to: Numbers, batch: BatchResult, runs: number): void {
  const { first, count } = batch;
  const rows = from.length / count;
  for (let row = 0; row < rows; row++) {
    const source = row * count;
    const target = row * runs + first;
    for (let i = 0; i < count; i++) to[target + i] = from[source + i]!;
  }
}
