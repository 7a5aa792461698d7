import { exp, log } from '../numbers/elementary.ts';

/**
 * A sum of exponentials, f(x) = Σ a_k exp(-t_k x), with rising times t_k and no amount a_k of zero. Written with x = log(1 + r)
 * it is the present value of a flow of money; its roots are the internal rates of return.
 */
export interface ExponentialSum {
  readonly times: readonly number[];
  readonly amounts: readonly number[];
}

/**
 * Every real root of a sum of exponentials, ascending, each once, also those where it touches zero without crossing.
 *
 * Nothing is sought on a grid, so no root is missed between two points. By Laguerre's extension of Descartes' rule (1883) the
 * sum has at most as many roots as its amounts change sign, and exactly one if they change sign once. With more changes, take
 * a time s between two amounts of opposite sign: the derivative of exp(s x) f(x) has the amounts a_k (s - t_k), one change
 * less; its roots are found first in the same way, and between two of them exp(s x) f(x) rises or falls throughout.
 */
export function rootsOfSum(sum: ExponentialSum): number[] {
  const change = placeOfSignChange(sum.amounts);
  if (change < 0) return [];
  const middle = (sum.times[change - 1]! + sum.times[change]!) / 2;
  const slopes = sum.amounts.map((amount, k) => amount * (middle - sum.times[k]!));
  return rootsBetween(sum, rootsOfSum({ times: sum.times, amounts: slopes }));
}

/** The roots of a sum that is monotone, but for a positive factor, before, between and after the turning points. */
function rootsBetween(sum: ExponentialSum, turns: readonly number[]): number[] {
  const parts = logOfAmounts(sum);
  if (turns.length === 0) {
    const [low, high] = [reachFrom(parts, 0, -1), reachFrom(parts, 0, 1)];
    return [rootInside(parts, low, high)];
  }
  const roots: number[] = [];
  let previous = reachFrom(parts, turns[0]!, -1);
  let previousSign = signAt(parts, previous);
  for (const turn of [...turns, reachFrom(parts, turns.at(-1)!, 1)]) {
    const sign = signAt(parts, turn);
    if (sign === 0) roots.push(turn);
    else if (sign * previousSign < 0) roots.push(rootInside(parts, previous, turn));
    previous = turn;
    previousSign = sign;
  }
  return withoutTwins(roots);
}

/** The sum with the logarithms of its amounts, so that no term can overflow or vanish however far out x lies. */
interface Parts extends ExponentialSum {
  readonly logs: Float64Array;
}

function logOfAmounts(sum: ExponentialSum): Parts {
  return { ...sum, logs: Float64Array.from(sum.amounts, (amount) => log(Math.abs(amount))) };
}

/**
 * The value at x as a share of the sum of its terms' sizes, from -1 to 1, and beside it the slope in the same scale. A share
 * below the rounding error of its terms counts as zero: there the sum touches.
 */
function shareAt(parts: Parts, x: number): { value: number; slope: number } {
  let largest = -Infinity;
  for (let k = 0; k < parts.times.length; k++) largest = Math.max(largest, parts.logs[k]! - parts.times[k]! * x);
  let size = 0;
  let value = 0;
  let slope = 0;
  for (let k = 0; k < parts.times.length; k++) {
    const term = exp(parts.logs[k]! - parts.times[k]! * x - largest);
    const signed = parts.amounts[k]! < 0 ? -term : term;
    size += term;
    value += signed;
    slope -= parts.times[k]! * signed;
  }
  return { value: value / size, slope: slope / size };
}

function signAt(parts: Parts, x: number): number {
  const { value } = shareAt(parts, x);
  return Math.abs(value) <= roundingError ? 0 : Math.sign(value);
}

/** A point beyond `from`, towards the left (-1) or right (1), where the sum has taken the sign of its last or first term. */
function reachFrom(parts: Parts, from: number, direction: -1 | 1): number {
  const last = direction === 1 ? parts.amounts[0]! : parts.amounts.at(-1)!;
  let step = 0.125;
  while (step < 1e12 && signAt(parts, from + direction * step) !== Math.sign(last)) step *= 2;
  return from + direction * step;
}

/** The root between two points of opposite sign, by Newton's steps inside a bracket that shrinks to the last place. */
function rootInside(parts: Parts, from: number, to: number): number {
  let low = from;
  let high = to;
  const signAtLow = Math.sign(shareAt(parts, low).value);
  let x = (low + high) / 2;
  for (let step = 0; step < 300; step++) {
    const { value, slope } = shareAt(parts, x);
    if (value === 0) return x;
    if (Math.sign(value) === signAtLow) low = x;
    else high = x;
    const newton = x - value / slope;
    const isInside = newton > low && newton < high && step % 8 !== 7;
    const next = isInside ? newton : (low + high) / 2;
    if (next === x || high - low <= 1e-16 * Math.abs(x)) return x;
    if (isInside && Math.abs(next - x) <= 1e-17 + 1e-16 * Math.abs(x)) return next;
    x = next;
  }
  return x;
}

/** The place of the amount that has the other sign than the one before it, for the first such change; -1 without one. */
function placeOfSignChange(amounts: readonly number[]): number {
  return amounts.findIndex((amount, k) => k > 0 && amount * Math.sign(amounts[k - 1]!) < 0);
}

/** Two roots closer than a double root can be told apart are one. */
function withoutTwins(roots: readonly number[]): number[] {
  return roots.filter((root, k) => k === 0 || root - roots[k - 1]! > 1e-10);
}

const roundingError = 1e-14;
