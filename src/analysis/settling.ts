import type { DesignValues } from './preference.ts';

/** Below this many futures an interval from the bell curve says little, so an order is never called settled before. */
export const fewestFutures = 30;

/** Half the width of a 95 % interval in standard errors. */
const standardErrors = 1.96;

/**
 * The smallest number of futures from which on, up to all there are, the order of the designs by their means is settled:
 * the 95 % interval of the mean difference of each design with the next one, over the futures so far, leaves out zero. Two
 * designs that are equal in every future are equal, and are settled. Null when all futures together do not settle it.
 *
 * `order` names the designs from best to worst, as `preference.orderOf` gives it.
 */
export function futuresToSettle(values: DesignValues, order: readonly number[]): number | null {
  let needed = fewestFutures;
  for (let place = 0; place + 1 < order.length; place++) {
    const from = settledFrom(values[order[place]!]!, values[order[place + 1]!]!);
    if (from === null) return null;
    needed = Math.max(needed, from);
  }
  return needed;
}

/** From how many futures on the first stays above the second; sums run by Welford's rule, so that large values keep digits. */
function settledFrom(first: Float64Array, second: Float64Array): number | null {
  let mean = 0;
  let squares = 0;
  let from: number | null = null;
  let differs = false;
  for (let i = 0; i < first.length; i++) {
    const difference = first[i]! - second[i]!;
    differs ||= difference !== 0;
    const before = mean;
    mean += (difference - mean) / (i + 1);
    squares += (difference - before) * (difference - mean);
    if (i + 1 < fewestFutures) continue;
    const error = Math.sqrt(squares / i / (i + 1));
    const isSettled = mean - standardErrors * error > 0;
    if (!isSettled) from = null;
    else from ??= i + 1;
  }
  if (!differs && first.length >= fewestFutures) return fewestFutures;
  return from;
}
