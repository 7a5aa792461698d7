import { compareDesigns } from '../analysis/compare.ts';
import { comparisonOf } from '../analysis/comparison.ts';
import { differingOf } from '../analysis/differing.ts';
import { robustnessOf, usualRobustness } from '../analysis/robustness/robustness.ts';
import type { Robustness, TriedDesign } from '../analysis/robustness/robustness.ts';
import { seekLever } from '../analysis/seek-lever.ts';
import type { SoughtLever } from '../analysis/seek-lever.ts';
import { sensitivityOf } from '../analysis/sensitivity/study.ts';
import type { Sensitivity } from '../analysis/sensitivity/study.ts';
import { usualSensitivity } from '../analysis/sensitivity/usual.ts';
import { splitOf, usualSplit } from '../analysis/spread/split.ts';
import type { SpreadSplit } from '../analysis/spread/split.ts';
import { summarise } from '../analysis/summarise.ts';
import { makeTrials } from '../analysis/trials.ts';
import type { Trials } from '../analysis/trials.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import type { EnsembleOptions } from '../ensemble/run-ensemble.ts';
import { checkScenario } from '../scenario/check.ts';
import type { Scenario } from '../schema/scenario.ts';
import { optionsOf } from './check-options.ts';
import type {
  Changed,
  ComparedDesigns,
  RunRequest,
  SeekQuestion,
  SensitivityQuestion,
  Settings,
  StudyQuestion,
  Watch,
} from './laboratory.ts';

type Threads = Pick<EnsembleOptions, 'workers' | 'spawn'>;

/** Runs a design, or finds it among those that are kept. */
type RunOne = (request: RunRequest, options: Pick<EnsembleOptions, 'signal' | 'progress'>) => Promise<Ensemble>;

/** Futures at each value of a lever when nothing else is asked for. */
const usualSeek = 200;

export { pairedBands } from '../analysis/paired-bands.ts';

/** Runs two to six designs through the same futures, one after the other, and sets them side by side. */
export async function compare(
  requests: readonly RunRequest[],
  run: RunOne,
  { signal, progress }: Watch,
): Promise<ComparedDesigns> {
  const total = requests.reduce((sum, { runs }) => sum + runs, 0);
  const designs = [];
  let before = 0;
  for (const [i, { scenario, seed, runs }] of requests.entries()) {
    const tell = (done: number): void => progress(before + done, total);
    const ensemble = await run({ scenario, seed, runs }, { signal, progress: tell });
    designs.push({ name: 'ABCDEF'[i]!, ensemble, report: summarise(scenario, ensemble) });
    before += runs;
    // What was run before is there at once, and tells nothing on its way.
    progress(before, total);
  }
  return {
    designs: designs.map(({ name, report }) => ({ name, report })),
    differences: compareDesigns(designs),
    comparison: comparisonOf(designs),
    differing: differingOf(requests.map(({ scenario }, i) => ({ name: 'ABCDEF'[i]!, scenario }))),
    better: Object.fromEntries(
      designs.flatMap(({ ensemble }) => ensemble.layout.indicators.map(({ id, better }) => [id, better] as const)),
    ),
  };
}

/** Says what moves an indicator or the verdict most. */
export async function sensitivity(
  changed: Changed,
  { indicator, method, only, seed, runs, points }: SensitivityQuestion,
  threads: Threads,
  watch: Watch,
): Promise<Sensitivity> {
  const usual = usualSensitivity[method];
  const trials = trialsOf(changed, { seed, runs: runs ?? usual.runs }, threads, watch);
  return sensitivityOf({ indicator, method, points: points ?? usual.points, only: only ?? null, seed }, trials);
}

/** Finds the smallest change of a lever that reaches a goal. */
export async function seek(
  changed: Changed,
  { lever, goal, seed, runs }: SeekQuestion,
  threads: Threads,
  watch: Watch,
): Promise<SoughtLever> {
  return seekLever({ path: lever, goal }, trialsOf(changed, { seed, runs: runs ?? usualSeek }, threads, watch));
}

/** In how many versions of the model each design is first, and what would reverse the order. */
export async function robustness(
  designs: readonly Changed[],
  { indicator, seed, runs }: StudyQuestion,
  threads: Threads,
  watch: Watch,
): Promise<Robustness> {
  return robustnessOf(indicator, triedDesigns(designs, { seed, runs: runs ?? usualRobustness }, threads, watch));
}

/** Where the spread of an indicator comes from, in each design and in each difference; `runs` is what the sampling error is for. */
export async function split(
  designs: readonly Changed[],
  { indicator, seed, runs }: StudyQuestion,
  threads: Threads,
  watch: Watch,
): Promise<readonly SpreadSplit[]> {
  const { worlds, runs: lucks } = usualSplit;
  const tried = triedDesigns(designs, { seed, runs: lucks }, threads, watch);
  return splitOf({ indicator, worlds, runs: runs ?? worlds * lucks, seed }, tried);
}

/** Designs under the letters A to F; what is done and asked for is told over all of them. */
function triedDesigns(
  designs: readonly Changed[],
  numbers: { readonly seed: number; readonly runs: number },
  threads: Threads,
  watch: Watch,
): readonly TriedDesign[] {
  const progresses = designs.map((): readonly [number, number] => [0, 0]);
  return designs.map((changed, i) => {
    const progress = (done: number, total: number): void => {
      progresses[i] = [done, total];
      const sum = (part: 0 | 1): number => progresses.reduce((all, each) => all + each[part], 0);
      watch.progress(sum(0), sum(1));
    };
    return { name: 'ABCDEF'[i]!, trials: trialsOf(changed, numbers, threads, { ...watch, progress }) };
  });
}

function trialsOf(
  { source, settings }: Changed,
  numbers: { readonly seed: number; readonly runs: number },
  threads: Threads,
  { signal, progress }: Watch,
): Trials {
  const scenarioWith = (set: Settings['set']): Scenario | null =>
    checkScenario(source, optionsOf({ ...settings, set: { ...settings.set, ...set } })).scenario;
  const scenario = scenarioWith({});
  if (scenario === null) throw new RangeError(`${source.file} has mistakes: check it first.`);
  return makeTrials({ scenario, scenarioWith, ...numbers, threads: { ...threads, signal }, progress });
}
