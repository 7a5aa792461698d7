import type { Trial } from '../sensitivity/inputs.ts';
import type { Trials } from '../trials.ts';
import { robustnessTexts } from '../../text/robustness.ts';
import { measuredIn } from './measured.ts';
import type { Measured } from './measured.ts';
import { rankingOf } from './ranking.ts';
import type { Ranking } from './ranking.ts';
import { reversalsOf } from './reversal.ts';
import type { Reversal } from './reversal.ts';
import type { Switch } from '../sensitivity/switches.ts';
import { trialOf, trialWith, variableOf, versionsOf } from './versions.ts';
import type { Version } from './versions.ts';

/** A design whose scenario can be changed to try something. */
export interface TriedDesign {
  readonly name: string;
  readonly trials: Trials;
}

/** A version of the model and how the designs stand in it; designs by their letters. */
export interface RankedVersion extends Version {
  readonly n: number;
  readonly means: Readonly<Record<string, number | null>>;
  /** Null when it is too close to call, or when no future has a value in each design. */
  readonly first: string | null;
}

/** How far a ranking of designs depends on what we assume about the world. */
export interface Robustness {
  readonly indicator: string;
  readonly unit: string;
  /** Who is ahead in the files as they are; null when no future has a value in each design. */
  readonly leader: string | null;
  /** By design: in how many versions it is first beyond the luck of these futures. */
  readonly first: Readonly<Record<string, number>>;
  /** Versions that are too close to call, and those without a common future. */
  readonly close: number;
  readonly unknown: number;
  readonly versions: readonly RankedVersion[];
  /** Each assumption that alone can put another design ahead, with the smallest change that does; the smallest first. */
  readonly reversals: readonly (Omit<Reversal, 'ahead'> & { readonly ahead: string })[];
}

/** Futures in each version when nothing else is asked for. */
export const usualRobustness = 200;

/**
 * The robustness card of two to six designs (after Lempert, Popper and Bankes, Shaping the Next One Hundred Years, RAND 2003):
 * in how many versions of the model each is first, and the smallest change of one assumption that reverses the order. Versions
 * are the files as they are, each assumption at its ends and each structural switch the other way, all over the same futures.
 * Rejects with a RangeError for an indicator that cannot be ranked (see `measuredIn`).
 *
 * @example (await robustnessOf('holds', designs)).first // { A: 17, B: 2 }
 */
export async function robustnessOf(
  indicator: string,
  given: readonly TriedDesign[],
  own: readonly Switch[] = [],
): Promise<Robustness> {
  const designs = given.map(({ trials }) => variableOf(trials.scenario, own));
  const names = given.map(({ name }) => name);
  const measures = given.map(({ trials }) => measuredOnce(trials, indicator));
  const measure = (design: number, trial: Trial): Promise<Measured> => measures[design]!(trial);
  const versions = versionsOf(designs, robustnessTexts.asWritten);
  const measured: Measured[][] = [];
  // One design after the other: each keeps all threads busy by itself.
  for (const [i, design] of designs.entries()) {
    measured.push(await Promise.all(versions.map((version) => measure(i, trialOf(design, version)))));
  }
  const rankings = versions.map((_, v) => rankingOf(measured.map((own) => own[v]!)));
  const leader = rankings[0]!.ahead;
  const reversals = await (leader === null
    ? []
    : reversalsOf(designs, {
        leader,
        endsOf: (path) => [aheadAt(path, 'low'), aheadAt(path, 'high')],
        rankAt: async (path, share) =>
          rankingOf(await Promise.all(designs.map((design, i) => measure(i, trialWith(design, path, share))))),
      }));
  function aheadAt(path: string, way: Version['way']): number | null {
    return rankings[versions.findIndex((version) => version.id === path && version.way === way)]!.ahead;
  }
  return {
    indicator,
    unit: measured[0]![0]!.unit,
    leader: nameAt(names, leader),
    ...countsOf(rankings, names),
    versions: versions.map((version, v) => ranked(version, rankings[v]!, names)),
    reversals: reversals.map((reversal) => ({ ...reversal, ahead: names[reversal.ahead]! })),
  };
}

/** Plays each change of a design once, however many versions come to the same for it. */
function measuredOnce(trials: Trials, indicator: string): (trial: Trial) => Promise<Measured> {
  const known = new Map<string, Promise<Measured>>();
  return (trial) => {
    const key = JSON.stringify(trial);
    const found = known.get(key) ?? trials.run(trial).then((ensemble) => measuredIn(ensemble, indicator));
    known.set(key, found);
    return found;
  };
}

function countsOf(
  rankings: readonly Ranking[],
  names: readonly string[],
): Pick<Robustness, 'first' | 'close' | 'unknown'> {
  const count = (wanted: (ranking: Ranking) => boolean): number => rankings.filter(wanted).length;
  return {
    first: Object.fromEntries(names.map((name, design) => [name, count(({ first }) => first === design)])),
    close: count(({ n, first }) => n > 0 && first === null),
    unknown: count(({ n }) => n === 0),
  };
}

function ranked(version: Version, { n, means, first }: Ranking, names: readonly string[]): RankedVersion {
  return {
    ...version,
    n,
    means: Object.fromEntries(names.map((name, design) => [name, means[design]!])),
    first: nameAt(names, first),
  };
}

function nameAt(names: readonly string[], design: number | null): string | null {
  return design === null ? null : names[design]!;
}
