import type { Ensemble } from '../../ensemble/ensemble.ts';
import { shown } from '../../ensemble/layout.ts';
import { runEnsemble } from '../../ensemble/run-ensemble.ts';
import type { EnsembleOptions } from '../../ensemble/run-ensemble.ts';
import type { Words } from '../../engine/words.ts';
import { checkScenario } from '../../scenario/check.ts';
import type { FileText } from '../../scenario/check.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { LibraryStory, ShownMechanism } from './shown-mechanisms.ts';

/** What switching a mechanism off did to the headlines of its story. */
export type Proof =
  | { readonly counts: true; readonly moved: MovedHeadline }
  | { readonly counts: false; readonly why: 'nothing-moves' | 'cannot-be-switched-off'; readonly says: Words | null };

/** The headline that changed most: in how many futures, and its mean with the mechanism on and off, in shown units. */
export interface MovedHeadline {
  readonly id: string;
  readonly label: Words;
  readonly unit: string;
  readonly futures: number;
  readonly of: number;
  readonly on: number | null;
  readonly off: number | null;
}

export interface ProofOptions {
  readonly runs: number;
  readonly seed: number;
  readonly threads: Pick<EnsembleOptions, 'workers' | 'spawn'>;
  readonly signal?: AbortSignal;
}

/** Runs stories as they are, each once, and keeps what came of the last one. */
export class Proofs {
  readonly #options: ProofOptions;
  #base: { readonly hash: string; readonly runs: number; readonly ensemble: Ensemble } | null = null;

  constructor(options: ProofOptions) {
    this.#options = options;
  }

  /**
   * Switches a mechanism off, plays the same futures and tells which headline of the story changes. A few futures are tried
   * first: one that differs is enough.
   */
  async prove(shownOne: ShownMechanism, story: LibraryStory, library: Library): Promise<Proof> {
    const { scenario, off, variant } = shownOne;
    const checked = checkScenario(story.file, { library, variant, set: off });
    if (checked.scenario === null) {
      return { counts: false, why: 'cannot-be-switched-off', says: checked.issues[0]?.says ?? null };
    }
    for (const runs of stepsOf(this.#options.runs)) {
      const on = await this.#baseOf(scenario, runs);
      const without = await this.#run(checked.scenario, runs);
      const moved = mostMoved(scenario.headline, on, without);
      if (moved !== null) return { counts: true, moved };
    }
    return { counts: false, why: 'nothing-moves', says: null };
  }

  async #baseOf(scenario: Scenario, runs: number): Promise<Ensemble> {
    const kept = this.#base;
    if (kept !== null && kept.hash === scenario.hash && kept.runs === runs) return kept.ensemble;
    const ensemble = await this.#run(scenario, runs);
    this.#base = { hash: scenario.hash, runs, ensemble };
    return ensemble;
  }

  async #run(scenario: Scenario, runs: number): Promise<Ensemble> {
    const { seed, threads, signal } = this.#options;
    return runEnsemble({ scenario, seed, runs }, { ...threads, ...(signal === undefined ? {} : { signal }) });
  }
}

type Library = (name: string) => FileText | null;

const firstRuns = 4;

function stepsOf(runs: number): readonly number[] {
  return runs > firstRuns ? [firstRuns, runs] : [runs];
}

/**
 * The headline that differs in most of the futures both played to the end, and among those the one whose mean moves by the
 * largest part of itself; null when none differs.
 */
export function mostMoved(headline: readonly string[], on: Ensemble, off: Ensemble): MovedHeadline | null {
  const lost = new Set([...on.failed, ...off.failed].map(({ future }) => future));
  const futures = Array.from({ length: on.runs }, (_, future) => future).filter((future) => !lost.has(future));
  let most: MovedHeadline | null = null;
  for (const id of headline) {
    const moved = movedIndicator(id, on, off, futures) ?? movedSeries(id, on, off, futures);
    if (moved !== null && (most === null || rank(moved) > rank(most))) most = moved;
  }
  return most;
}

/** Futures first; the part by which the mean moves, from 0 to 1, decides between equals. */
function rank({ futures, on, off }: MovedHeadline): number {
  if (on === null || off === null) return futures + 1;
  const size = Math.max(Math.abs(on), Math.abs(off));
  return futures + (size === 0 ? 0 : Math.min(1, Math.abs(on - off) / size) * 0.999);
}

function movedIndicator(id: string, on: Ensemble, off: Ensemble, futures: readonly number[]): MovedHeadline | null {
  const [a, b] = [on, off].map(({ layout }) => layout.indicators.findIndex((each) => each.id === id)) as [
    number,
    number,
  ];
  if (a < 0 || b < 0) return null;
  const { label, unit, scale } = on.layout.indicators[a]!;
  const valueIn = ({ indicators, reasons, runs }: Ensemble, row: number, future: number): number | null =>
    reasons[row * runs + future] === 0 ? shown(indicators[row * runs + future]!, scale) : null;
  const pairs = futures.map((future) => [valueIn(on, a, future), valueIn(off, b, future)] as const);
  return movedOf({ id, label, unit }, pairs);
}

function movedSeries(id: string, on: Ensemble, off: Ensemble, futures: readonly number[]): MovedHeadline | null {
  const [a, b] = [on, off].map(({ layout }) => layout.series.findIndex((each) => each.id === id)) as [number, number];
  if (a < 0 || b < 0 || on.layout.months !== off.layout.months) return null;
  const { label, unit, scale } = on.layout.series[a]!;
  const { months } = on.layout;
  const cell = ({ series, runs }: Ensemble, row: number, month: number, future: number): number =>
    shown(series[(row * months + month) * runs + future]!, scale);
  // The month that differs most stands for the row.
  const pairs = futures.map((future) => {
    let most: readonly [number, number] = [cell(on, a, months - 1, future), cell(off, b, months - 1, future)];
    for (let month = 0; month < months; month++) {
      const pair = [cell(on, a, month, future), cell(off, b, month, future)] as const;
      if (Math.abs(pair[0] - pair[1]) > Math.abs(most[0] - most[1])) most = pair;
    }
    return most;
  });
  return movedOf({ id, label, unit }, pairs);
}

function movedOf(
  row: Pick<MovedHeadline, 'id' | 'label' | 'unit'>,
  pairs: readonly (readonly [number | null, number | null])[],
): MovedHeadline | null {
  const futures = pairs.filter(([a, b]) => differ(a, b)).length;
  if (futures === 0) return null;
  return {
    ...row,
    futures,
    of: pairs.length,
    on: meanOf(pairs.map(([a]) => a)),
    off: meanOf(pairs.map(([, b]) => b)),
  };
}

/** Two values that no rounding of a sum explains, or a value where there was none. */
function differ(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a !== b;
  return Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
