import { robustnessOf, usualRobustness } from '../analysis/robustness/robustness.ts';
import type { Robustness, TriedDesign } from '../analysis/robustness/robustness.ts';
import { writtenSwitch } from '../analysis/sensitivity/switches.ts';
import { splitOf, usualSplit } from '../analysis/spread/split.ts';
import type { SpreadSplit } from '../analysis/spread/split.ts';
import type { Language } from '../engine/words.ts';
import type { RunNumbers } from './simulate.ts';
import { openTrials } from './trials.ts';
import type { FileTrials } from './trials.ts';
import { InputError } from './world.ts';
import type { World } from './world.ts';

/** What `compare` can be asked beyond the comparison itself: an indicator (or `holds`) each. */
export interface StudyOptions {
  readonly robustness?: string | undefined;
  readonly switch?: readonly string[] | undefined;
  readonly split?: string | undefined;
}

/** What came of it; null where it was not asked for. */
export interface Studies {
  readonly robustness: Robustness | null;
  readonly split: readonly SpreadSplit[] | null;
}

/** A design as it was named: its file, variant and settings. */
export interface NamedDesign {
  readonly name: string;
  readonly file: string;
  readonly variant: string | undefined;
  readonly set: readonly string[] | undefined;
}

/** Studies designs further than one run of each: how robust their order is, and where their spread comes from. */
export async function studiesOf(
  designs: readonly NamedDesign[],
  options: StudyOptions,
  { numbers, language, world }: { readonly numbers: RunNumbers; readonly language: Language; readonly world: World },
): Promise<Studies> {
  const { robustness, split } = options;
  if (options.switch !== undefined && robustness === undefined) {
    throw new InputError(
      '--switch is a rule that --robustness turns the other way: say --robustness holds, or an indicator.',
    );
  }
  const withTrials = async <T>(runs: number, study: (tried: readonly TriedDesign[]) => Promise<T>): Promise<T> => {
    const opened: (FileTrials & { readonly name: string })[] = [];
    try {
      for (const { name, file, variant, set } of designs) {
        const request = { file, options: { variant, set }, numbers: { ...numbers, runs }, language };
        opened.push({ name, ...openTrials(request, world) });
      }
      return await study(opened.map((trials) => ({ name: trials.name, trials })));
    } catch (error) {
      throw error instanceof RangeError ? new InputError(error.message) : error;
    } finally {
      for (const trials of opened) trials.close();
    }
  };
  return {
    robustness:
      robustness === undefined
        ? null
        : await withTrials(Math.min(numbers.runs, usualRobustness), (tried) =>
            robustnessOf(robustness, tried, (options.switch ?? []).map(writtenSwitch)),
          ),
    split:
      split === undefined
        ? null
        : await withTrials(usualSplit.runs, (tried) =>
            splitOf({ indicator: split, worlds: usualSplit.worlds, runs: numbers.runs, seed: numbers.seed }, tried),
          ),
  };
}
