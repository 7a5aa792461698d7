import { expMinusOne } from '../numbers/elementary.ts';
import { type ExponentialSum, rootsOfSum } from './exponential-sum.ts';

/** Why a flow of money has no rate of return: all amounts have one sign, or the present value never reaches zero. */
export interface NoRoot {
  readonly none: 'no-sign-change' | 'no-root';
}

/**
 * Every rate r > -1 at which the present value Σ a_k (1 + r)^(-t_k) is zero, ascending, each once: also roots that only touch
 * zero, without an upper bound. Times need not be sorted and may repeat; amounts of zero count for nothing, so that leading
 * and trailing ones do not matter. Empty when all amounts have one sign. A root of exactly 0 is returned as 0 when the
 * amounts sum to zero but for rounding. Throws when a time or amount is not finite or their numbers differ.
 *
 * @example allRoots([0, 1, 2], [100, -230, 132]) // 0.1 and 0.2
 */
export function allRoots(times: readonly number[], amounts: readonly number[]): number[] {
  const sum = gathered(times, amounts);
  const isZeroRoot = sumsToZero(sum.amounts);
  const roots: number[] = [];
  for (const logarithm of rootsOfSum(sum)) {
    const root = expMinusOne(logarithm);
    if (!(root > -1 && root < Infinity)) continue;
    roots.push(isZeroRoot && Math.abs(root) < nearZero ? 0 : root);
  }
  return roots.filter((root, k) => k === 0 || root !== roots[k - 1]);
}

/**
 * The headline rate among all roots: the smallest that is not negative; if there is none, the negative one nearest to zero;
 * null when there is no root.
 *
 * @example headlineOf([-0.68, -0.08]) // -0.08
 */
export function headlineOf(roots: readonly number[]): number | null {
  return roots.find((root) => root >= 0) ?? roots.at(-1) ?? null;
}

/**
 * The internal rate of return of a flow, by the rule of `headlineOf`, or the reason why there is none.
 *
 * @example headlineRoot([0, 1], [-100, 110]) // 0.1
 * @example headlineRoot([0, 1], [100, 110]) // { none: 'no-sign-change' }
 */
export function headlineRoot(times: readonly number[], amounts: readonly number[]): number | NoRoot {
  const headline = headlineOf(allRoots(times, amounts));
  if (headline !== null) return headline;
  const hasBothSigns = amounts.some((amount) => amount > 0) && amounts.some((amount) => amount < 0);
  return { none: hasBothSigns ? 'no-root' : 'no-sign-change' };
}

/** All rates of return of a flow at the times 0, 1, 2 and so on, per period. */
export function allRootsOfFlow(flows: readonly number[]): number[] {
  return allRoots([...flows.keys()], flows);
}

/** The flow with its times sorted and shifted to begin at zero, amounts of one time added and those of zero left out. */
function gathered(times: readonly number[], amounts: readonly number[]): ExponentialSum {
  if (times.length !== amounts.length) throw new Error(`${times.length} times do not fit ${amounts.length} amounts.`);
  const byTime = new Map<number, number>();
  for (const [k, time] of times.entries()) {
    const amount = amounts[k]!;
    if (!Number.isFinite(time) || !Number.isFinite(amount))
      throw new Error(`A flow of ${amount} at time ${time} is none.`);
    byTime.set(time, (byTime.get(time) ?? 0) + amount);
  }
  const kept = [...byTime].filter(([, amount]) => amount !== 0).sort(([a], [b]) => a - b);
  const first = kept[0]?.[0] ?? 0;
  return { times: kept.map(([time]) => time - first), amounts: kept.map(([, amount]) => amount) };
}

function sumsToZero(amounts: readonly number[]): boolean {
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  const size = amounts.reduce((all, amount) => all + Math.abs(amount), 0);
  return Math.abs(sum) <= size * 1e-15;
}

/** Within this distance a computed root is the root zero, if zero is one; a double root is found no closer. */
const nearZero = 1e-7;
