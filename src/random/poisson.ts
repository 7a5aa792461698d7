import { exp, log, logGamma } from '../numbers/elementary.ts';
import { oneByOne } from './distribution.ts';
import type { Distribution } from './distribution.ts';

/** The largest mean that is summed: beyond it a count is better drawn as a normal number. */
export const largestPoissonMean = 1_000_000;

/**
 * How often something rare happens, with a given mean: 0, 1, 2 and so on. The quantile is the smallest count whose summed
 * probability reaches the draw; it is exact but for draws within about 1e-12 of a step (1e-9 for
 * means of hundreds of thousands). The sums are made once, so that a
 * draw costs one search. Throws unless the mean is from 0 to a million.
 *
 * @example poisson(0.5).quantile(0.7) // 1: no event has probability 0.61
 */
export function poisson(mean: number): Distribution {
  if (!(mean >= 0 && mean <= largestPoissonMean)) {
    throw new Error(`There is no poisson distribution with mean = ${mean}.`);
  }
  const table = cumulativeTable(mean);
  const quantile = (u: number): number => table.first + stepsBelow(table.sums, u);
  return {
    name: 'poisson',
    effect: 'replaces',
    mean,
    low: 0,
    high: mean === 0 ? 0 : Infinity,
    quantile,
    fill: oneByOne(quantile),
  };
}

/** The summed probabilities of the counts from `first` on, as far as they can be told from 0 and 1 by a draw. */
interface CumulativeTable {
  readonly first: number;
  readonly sums: Float64Array;
}

/**
 * Sums upward from 12 standard deviations below the mean to 12 above (and 40 more), where what is left out is below 1e-20;
 * each probability is the one before times mean / count.
 */
function cumulativeTable(mean: number): CumulativeTable {
  const reach = 12 * Math.sqrt(mean) + 40;
  const first = Math.max(0, Math.floor(mean - reach));
  const count = mean === 0 ? 1 : Math.floor(mean + reach) - first;
  const sums = new Float64Array(count);
  let probability = mean === 0 ? 1 : exp(first * log(mean) - mean - logGamma(first + 1));
  let sum = 0;
  for (let place = 0; place < count; place++) {
    sum += probability;
    sums[place] = sum;
    probability = (probability * mean) / (first + place + 1);
  }
  return { first, sums };
}

/** How many of the rising sums lie below u; at most the last place, for draws above the last sum. */
function stepsBelow(sums: Float64Array, u: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sums[middle]! < u) low = middle + 1;
    else high = middle;
  }
  return low;
}
