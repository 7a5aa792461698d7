import { type Coverage, coverageOf, type CoverageRow, proveAll, shownByLibrary } from '../analysis/library/index.ts';
import type { LibraryStory } from '../analysis/library/index.ts';
import { stress as putThrough, type StressReport } from '../analysis/stress/index.ts';
import type { EnsembleOptions } from '../ensemble/run-ensemble.ts';
import { optionsOf } from './check-options.ts';
import type { Changed, StressQuestion, Watch } from './laboratory.ts';

type Threads = Pick<EnsembleOptions, 'workers' | 'spawn'>;

/** Futures of each risk when nothing else is asked for; of each mechanism that is switched off. */
const usual = { stress: 200, proof: 40 } as const;

/** A story and each risk of the sources come true in it, in the same futures. */
export function stress(
  { source, settings }: Changed,
  { seed, runs = usual.stress }: StressQuestion,
  threads: Threads,
  { signal, progress }: Watch,
): Promise<StressReport> {
  const { variant = null, set = [] } = optionsOf(settings);
  return putThrough({ file: source, library: () => null, variant, set }, { seed, runs, threads, signal, progress });
}

/** What the stories say they show; nothing is run. */
export function listMechanisms(stories: readonly LibraryStory[]): Coverage {
  return coverageOf(stories, shownByLibrary(stories), new Map());
}

/** One mechanism switched off in each story that says it shows it. Throws a RangeError for one that does not exist. */
export async function proveMechanism(
  stories: readonly LibraryStory[],
  id: string,
  threads: Threads,
  { signal, progress }: Watch,
): Promise<CoverageRow> {
  const shown = shownByLibrary(stories).filter(({ mechanism }) => mechanism === id);
  const proofs = await proveAll(stories, shown, { runs: usual.proof, seed: 1, threads, signal, progress });
  const row = coverageOf(stories, shown, proofs).rows.find(({ mechanism }) => mechanism.id === id);
  if (row === undefined) throw new RangeError(`There is no mechanism ${id}.`);
  return row;
}
