import { QuantileFinder } from '../ensemble/quantiles.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import { shown } from '../ensemble/layout.ts';
import { isRateOfReturn, standardError } from './statistics.ts';

/** One indicator of two designs, future by future; differences are first minus second, in shown units. */
export interface Difference {
  readonly unit: string;
  /** Futures in which both designs have a value; only those are compared. */
  readonly n: number;
  /** Futures in which the first design is better; null when neither direction is. */
  readonly wins: number | null;
  readonly ties: number;
  readonly p5?: number;
  readonly p50?: number;
  readonly p95?: number;
  /** Standard error of the mean difference; left out for rates of return. */
  readonly mcse?: number;
}

/** By pair (`A-B`: design A minus design B), then by indicator. */
export type Differences = Readonly<Record<string, Readonly<Record<string, Difference>>>>;

/** A design that is compared, under the letter the pairs are named with. */
export interface Design {
  readonly name: string;
  readonly ensemble: Ensemble;
}

/**
 * Compares two to six designs in the same futures: because draws depend on what they are for, future k of one design meets
 * the same luck as future k of the other. Indicators that both have, in one unit, are compared.
 * Throws when the designs were not run with one seed and one number of runs.
 *
 * @example compareDesigns([{ name: 'A', ensemble: a }, { name: 'B', ensemble: b }])['A-B']['group.net'].wins
 */
export function compareDesigns(designs: readonly Design[]): Differences {
  if (designs.length < 2 || designs.length > 6) {
    throw new RangeError(`Two to six designs can be compared, not ${designs.length}.`);
  }
  const pairs = designs.flatMap((a, i) => designs.slice(i + 1).map((b) => [a, b] as const));
  return Object.fromEntries(pairs.map(([a, b]) => [`${a.name}-${b.name}`, differencesOf(a.ensemble, b.ensemble)]));
}

function differencesOf(a: Ensemble, b: Ensemble): Readonly<Record<string, Difference>> {
  if (a.seed !== b.seed || a.runs !== b.runs) {
    throw new Error(
      `Designs are compared with one seed and one number of runs, not ${a.seed}/${a.runs}, ${b.seed}/${b.runs}.`,
    );
  }
  const lost = new Set([...a.failed, ...b.failed].map((failure) => failure.future));
  const shared = a.layout.indicators.flatMap((indicator, row) => {
    const other = b.layout.indicators.findIndex(({ id, unit }) => id === indicator.id && unit === indicator.unit);
    return other < 0 ? [] : [{ ...indicator, row, other }];
  });
  return Object.fromEntries(
    shared.map(({ id, unit, better, scale, row, other }) => {
      const differences: number[] = [];
      for (let future = 0; future < a.runs; future++) {
        const first = row * a.runs + future;
        const second = other * b.runs + future;
        if (lost.has(future) || a.reasons[first] !== 0 || b.reasons[second] !== 0) continue;
        differences.push(a.indicators[first]! - b.indicators[second]!);
      }
      return [id, differenceOf(Float64Array.from(differences), unit, better, scale)];
    }),
  );
}

function differenceOf(
  differences: Float64Array,
  unit: string,
  better: 'higher' | 'lower' | 'neither',
  scale: number,
): Difference {
  const n = differences.length;
  const wins = better === 'neither' ? null : differences.filter((d) => (better === 'higher' ? d > 0 : d < 0)).length;
  const counts = { unit, n, wins, ties: differences.filter((d) => d === 0).length };
  if (n === 0) return counts;
  const found = new Float64Array(3);
  new QuantileFinder([0.05, 0.5, 0.95], n).find(differences, n, found);
  const error = isRateOfReturn(unit) ? null : standardError(differences);
  return {
    ...counts,
    p5: shown(found[0]!, scale),
    p50: shown(found[1]!, scale),
    p95: shown(found[2]!, scale),
    ...(error === null ? {} : { mcse: shown(error, scale) }),
  };
}
