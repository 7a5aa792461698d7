import { orderOf } from '../preference.ts';
import { standardError } from '../statistics.ts';
import type { Measured } from './measured.ts';

/** Who is first in one version of the model. */
export interface Ranking {
  /** Futures in which each design has a value. */
  readonly n: number;
  /** By design, in shown units; null without a common future. */
  readonly means: readonly (number | null)[];
  /** Index of the design with the best mean, of equals the one named first; null without a common future. */
  readonly ahead: number | null;
  /** The same when its lead over each other design is more than the luck of these futures; null when it is too close to call. */
  readonly first: number | null;
}

/** Half the width of a 95 % interval in standard errors. */
const standardErrors = 1.96;

/**
 * Ranks designs by their means over the futures in which each has a value. A design is first when the 95 % interval of its mean
 * difference with each other one, future by future, leaves out zero.
 *
 * @example rankingOf([a, b]).first // 0
 */
export function rankingOf(measured: readonly Measured[]): Ranking {
  const sign = measured[0]?.better === 'lower' ? -1 : 1;
  const futures = (measured[0]?.values ?? []).flatMap((_, future) =>
    measured.every(({ values }) => values[future] !== null) ? [future] : [],
  );
  const n = futures.length;
  if (n === 0) return { n, means: measured.map(() => null), ahead: null, first: null };
  const values = measured.map((own) => Float64Array.from(futures, (future) => sign * own.values[future]!));
  const means = values.map((own) => (sign * own.reduce((sum, value) => sum + value, 0)) / n);
  const ahead = orderOf(values)[0]!;
  const isFirst = values.every((other, design) => design === ahead || leads(values[ahead]!, other));
  return { n, means, ahead, first: isFirst ? ahead : null };
}

function leads(first: Float64Array, second: Float64Array): boolean {
  const differences = first.map((value, i) => value - second[i]!);
  const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
  const error = standardError(differences);
  return error !== null && mean - standardErrors * error > 0;
}
