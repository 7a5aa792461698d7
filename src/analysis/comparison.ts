import type { Ensemble } from '../ensemble/ensemble.ts';
import { shown } from '../ensemble/layout.ts';
import { QuantileFinder } from '../ensemble/quantiles.ts';
import type { Budget } from './budgets.ts';
import { budgetsThatDiffer } from './budgets.ts';
import type { Design } from './compare.ts';
import { pairedValues } from './paired-values.ts';
import type { PairedValues } from './paired-values.ts';
import { cycleOf, dominates, orderOf, pairedWins, regretOf } from './preference.ts';
import type { DesignValues } from './preference.ts';
import { futuresToSettle } from './settling.ts';
import { verdictName } from './sensitivity/usual.ts';
import { isRateOfReturn } from './statistics.ts';
import { asksSomething, futuresThatHold } from './verdict.ts';

/** What a design that turns out second costs, in shown units. */
export interface Regret {
  readonly mean: number;
  readonly p95: number;
  readonly most: number;
}

/** How all designs stand to each other on one indicator, over the futures in which each has a value. */
export interface Standing {
  readonly unit: string;
  readonly n: number;
  /** Letters from best to worst mean. */
  readonly order: readonly string[];
  /** `wins.A.B`: futures in which A is better than B; `ties` likewise. */
  readonly wins: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly ties: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Letters of designs each of which is mostly better than the next, the last better than the first; null when none. */
  readonly cycle: readonly string[] | null;
  readonly regret: Readonly<Record<string, Regret>>;
  /** Pairs `A>B` in which A is at least as good at every rank. */
  readonly dominates: readonly string[];
  /** The smallest number of futures that settles the order; null when all of them do not. */
  readonly settledBy: number | null;
}

export interface Comparison {
  /** Money put in that is not the same in all designs: to be said before anything else. */
  readonly budgets: readonly Budget[];
  /**
   * By indicator; those of which neither direction is better, and those with no common future, are left out. `holds` comes
   * first when each design asks something: 100 where everything holds, 0 where not.
   */
  readonly standings: Readonly<Record<string, Standing>>;
}

/**
 * Compares two to six designs as a whole: equal budgets first, then who beats whom, in which order, with what regret and
 * after how many futures that was settled. Rates of return have no mean over futures, so their order goes by paired wins.
 *
 * @example comparisonOf(designs).standings['project.income'].order // ['B', 'A']
 */
export function comparisonOf(designs: readonly Design[]): Comparison {
  const names = designs.map(({ name }) => name);
  const ensembles = designs.map(({ ensemble }) => ensemble);
  const indicators = [...verdictOfAll(ensembles), ...pairedValues(ensembles)];
  return {
    budgets: budgetsThatDiffer(designs),
    standings: Object.fromEntries(
      indicators
        .filter(({ better, futures }) => better !== 'neither' && futures.length > 0)
        .map((indicator) => [indicator.id, standingOf(indicator, names)]),
    ),
  };
}

/** The verdict as one more figure, in percent so that its mean is the share; none when a design asks nothing. */
function verdictOfAll(ensembles: readonly Ensemble[]): readonly PairedValues[] {
  if (!ensembles.every(asksSomething)) return [];
  const lost = new Set(ensembles.flatMap(({ failed }) => failed.map(({ future }) => future)));
  const futures = Int32Array.from({ length: ensembles[0]?.runs ?? 0 }, (_, future) => future).filter(
    (future) => !lost.has(future),
  );
  const values = ensembles.map((ensemble) => {
    const holding = futuresThatHold(ensemble);
    return Float64Array.from(futures, (future) => (holding.has(future) ? 100 : 0));
  });
  return [{ id: verdictName, unit: '%', better: 'higher', scale: 1, futures, values }];
}

function standingOf(indicator: PairedValues, names: readonly string[]): Standing {
  const { unit, scale } = indicator;
  const values = oriented(indicator);
  const { wins, ties } = pairedWins(values);
  const order = isRateOfReturn(unit) ? byWins(wins) : orderOf(values);
  const cycle = cycleOf(wins);
  return {
    unit,
    n: indicator.futures.length,
    order: order.map((design) => names[design]!),
    wins: named(wins, names),
    ties: named(ties, names),
    cycle: cycle?.map((design) => names[design]!) ?? null,
    regret: Object.fromEntries(regretOf(values).map((lost, i) => [names[i]!, regretShown(lost, scale)])),
    dominates: names.flatMap((a, i) =>
      names.flatMap((b, k) => (i !== k && dominates(values[i]!, values[k]!) ? [`${a}>${b}`] : [])),
    ),
    settledBy: isRateOfReturn(unit) ? null : futuresToSettle(values, order),
  };
}

/** Higher is better in what comes back. */
function oriented({ better, values }: PairedValues): DesignValues {
  return better === 'lower' ? values.map((own) => own.map((value) => -value)) : values;
}

/** Designs by how many others they beat in most futures (Copeland's rule). */
function byWins(wins: readonly (readonly number[])[]): readonly number[] {
  const beaten = wins.map((row, a) => row.filter((won, b) => won > wins[b]![a]!).length);
  return beaten.map((_, design) => design).sort((a, b) => beaten[b]! - beaten[a]! || a - b);
}

function named(
  matrix: readonly (readonly number[])[],
  names: readonly string[],
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(
    matrix.map((row, i) => {
      const others = row.map((count, k) => [names[k]!, count] as const).filter((_, k) => k !== i);
      return [names[i]!, Object.fromEntries(others)];
    }),
  );
}

function regretShown(lost: Float64Array, scale: number): Regret {
  const found = new Float64Array(1);
  new QuantileFinder([0.95], lost.length).find(lost, lost.length, found);
  const mean = lost.reduce((sum, value) => sum + value, 0) / lost.length;
  return { mean: shown(mean, scale), p95: shown(found[0]!, scale), most: shown(Math.max(...lost), scale) };
}
