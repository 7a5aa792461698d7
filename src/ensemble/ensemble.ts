import type { Scenario } from '../schema/scenario.ts';
import type { BatchResult, FailedFuture, HeldRanges, Layout } from './batch.ts';
import { Histograms } from './histograms.ts';

/** What is to be run: futures 0 to `runs - 1`. `batch` is how many are handed out at a time; it never changes a result. */
export interface EnsembleRequest {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly runs: number;
  /** As many as take about 40 ms unless told. */
  readonly batch?: number;
  readonly held?: HeldRanges;
  /** Up to how many runs the rows of each future are kept; `mostExact` unless told. */
  readonly exactUpTo?: number;
}

/** With more futures than this the monthly rows are counted in histograms instead of kept. */
export const mostExact = 20_000;

/**
 * All futures of a scenario, by future number, so that it does not matter who ran which. Money in minor units.
 *
 *   series      [row 0: month 0: future 0 … runs-1 | month 1: … | row 1: … ]
 *   indicators  [indicator 0: future 0 … runs-1 | … ]        reasons likewise; missed: [promise 0: future 0 … runs-1 | … ]
 *
 * The places of failed futures hold zeros; `succeeded` lists the futures that may be counted. Beyond `mostExact` futures
 * `series` is empty and `histograms` holds what succeeded, by row and month (row × months + month).
 */
export interface Ensemble {
  readonly layout: Layout;
  readonly hash: string;
  readonly seed: number;
  /** How many futures were asked for: the length of each row. */
  readonly runs: number;
  /** How many of the first futures have been played: all of them but in a look at a run that goes on. */
  readonly played: number;
  readonly series: Float64Array;
  readonly histograms: Histograms | null;
  readonly indicators: Float64Array;
  readonly reasons: Uint8Array;
  readonly missed: Int16Array;
  readonly failed: readonly FailedFuture[];
  readonly succeeded: Int32Array;
}

/** The rows of each future. Throws TooManyRuns, in words, when they were only counted. */
export function rowsOfFutures({ series, histograms, runs }: Ensemble): Float64Array {
  if (histograms === null) return series;
  throw new TooManyRuns(`The months of single futures are kept up to ${mostExact} runs, and ${runs} were asked for.`);
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
  readonly #histograms: Histograms | null;
  /** Batches that arrived before one that comes before them, by their first future. */
  readonly #ahead = new Map<number, number>();
  #played = 0;

  constructor(request: EnsembleRequest, layout: Layout) {
    const { runs, exactUpTo = mostExact } = request;
    const cells = layout.series.length * layout.months;
    const values = runs > exactUpTo ? layout.indicators.length * runs : cells * runs;
    if (values > mostValues) {
      throw new TooManyRuns(
        `${runs} runs of ${layout.series.length} series over ${layout.months} months do not fit into memory; ` +
          `at most ${Math.floor(mostValues / (layout.series.length * layout.months))} runs do.`,
      );
    }
    this.#request = request;
    this.#layout = layout;
    this.#histograms = runs > exactUpTo ? new Histograms(cells) : null;
    this.#series = new Float64Array(this.#histograms === null ? values : 0);
    this.#indicators = new Float64Array(layout.indicators.length * runs);
    this.#reasons = new Uint8Array(layout.indicators.length * runs);
    this.#missed = new Int16Array(layout.promises.length * runs);
  }

  /** Puts a batch where its futures belong. */
  place(batch: BatchResult): void {
    const { runs } = this.#request;
    if (this.#histograms === null) placeRows(batch.series, this.#series, batch, runs);
    else countRows(batch, this.#histograms);
    placeRows(batch.indicators, this.#indicators, batch, runs);
    placeRows(batch.reasons, this.#reasons, batch, runs);
    placeRows(batch.missed, this.#missed, batch, runs);
    this.#failed.push(...batch.failed);
    this.#ahead.set(batch.first, batch.count);
    for (let next = this.#ahead.get(this.#played); next !== undefined; next = this.#ahead.get(this.#played)) {
      this.#ahead.delete(this.#played);
      this.#played += next;
    }
  }

  get runs(): number {
    return this.#request.runs;
  }

  /** How many of the first futures are there, without a gap. */
  get played(): number {
    return this.#played;
  }

  /**
   * The futures that are there without a gap, as an ensemble to be read at once: its arrays go on being filled. Beyond
   * `mostExact` futures the months are those of all futures that arrived.
   */
  soFar(): Ensemble {
    const played = this.#played;
    const failed = this.#failed.filter(({ future }) => future < played).sort((a, b) => a.future - b.future);
    const lost = new Set(failed.map((failure) => failure.future));
    const { scenario, seed, runs } = this.#request;
    return {
      layout: this.#layout,
      hash: scenario.hash,
      seed,
      runs,
      played,
      series: this.#series,
      histograms: this.#histograms,
      indicators: this.#indicators,
      reasons: this.#reasons,
      missed: this.#missed,
      failed,
      succeeded: Int32Array.from({ length: played }, (_, future) => future).filter((future) => !lost.has(future)),
    };
  }
}

/** Counts the rows of the futures that succeeded. */
function countRows({ series, first, count, failed }: BatchResult, histograms: Histograms): void {
  const lost = new Set(failed.map(({ future }) => future - first));
  for (let cell = 0; cell < histograms.cells; cell++) {
    for (let i = 0; i < count; i++) {
      if (lost.size === 0 || !lost.has(i)) histograms.add(cell, series[cell * count + i]!);
    }
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
