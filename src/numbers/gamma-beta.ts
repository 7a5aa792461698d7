import { exp, log, logOfOnePlus } from './exponential.ts';

/**
 * The logarithm of the gamma function at x > 0, with an absolute error below 1e-14 near 1 and a relative one below 1e-15 for
 * large x. Throws when x is not above 0. Source: Stirling's series, Abramowitz and Stegun 6.1.41, after shifting x above 10
 * by the recurrence 6.1.15.
 *
 * @example logGamma(5) // log(24) = 3.178053830347946
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new Error(`The gamma function was asked for at ${x}; it must be above 0.`);
  let product = 1;
  let shifted = x;
  for (; shifted < 10; shifted++) product *= shifted;
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series =
    inverse * (s1 - square * (s3 - square * (s5 - square * (s7 - square * (s9 - square * (s11 - square * s13))))));
  return (shifted - 0.5) * log(shifted) - shifted + halfLogOf2Pi + series - log(product);
}

/**
 * The regularised incomplete beta function I_x(a, b): the probability that a number with the beta distribution of shapes a
 * and b is at most x. The absolute error is below 1e-12 for shapes up to 500. Throws when a shape is not above 0; x below 0
 * counts as 0, above 1 as 1. Source: the continued fraction DLMF 8.17.22 (dlmf.nist.gov/8.17), by Lentz's method.
 *
 * @example incompleteBeta(0.5, 2, 3) // 0.6875
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  checkShapes(a, b);
  if (!(x > 0)) return x !== x ? NaN : 0;
  if (x >= 1) return 1;
  const front = exp(a * log(x) + b * logOfOnePlus(-x) - logBeta(a, b));
  if (x <= (a + 1) / (a + b + 2)) return (front * continuedFraction(x, a, b)) / a;
  return 1 - (front * continuedFraction(1 - x, b, a)) / b;
}

/**
 * The x at which I_x(a, b) is p: the quantile of the beta distribution. Found by Newton's steps kept inside a shrinking
 * bracket, until the bracket or the step is below 1e-15 of x; the error in p is that of `incompleteBeta`. Throws when p is
 * not from 0 to 1 or a shape is not above 0.
 *
 * @example inverseIncompleteBeta(0.6875, 2, 3) // 0.5
 */
export function inverseIncompleteBeta(p: number, a: number, b: number): number {
  checkShapes(a, b);
  if (!(p >= 0 && p <= 1)) throw new Error(`A probability is from 0 to 1, not ${p}.`);
  if (p === 0 || p === 1) return p;
  const scale = logBeta(a, b);
  let low = Number.MIN_VALUE;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < 200 && high - low > high * precision; step++) {
    const error = incompleteBeta(x, a, b) - p;
    if (error === 0) return x;
    if (error > 0) high = x;
    else low = x;
    const density = exp((a - 1) * log(x) + (b - 1) * logOfOnePlus(-x) - scale);
    const next = x - error / density;
    if (Math.abs(next - x) <= precision * x) return x;
    x = next > low && next < high ? next : middle(low, high);
  }
  return x;
}

/** The logarithm of the beta function B(a, b). */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

function checkShapes(a: number, b: number): void {
  if (!(a > 0 && b > 0 && a < Infinity && b < Infinity)) {
    throw new Error(`The shapes of a beta distribution are above 0, not ${a} and ${b}.`);
  }
}

/** The fraction 1/(1 + d1/(1 + d2/(1 + …))) of DLMF 8.17.22, evaluated from the front. */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m < 20_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < precision) return result;
  }
  return result;
}

function awayFromZero(x: number): number {
  return Math.abs(x) < 1e-300 ? 1e-300 : x;
}

/** The middle of a bracket: by ratio while its ends are of different sizes, then by difference. */
function middle(low: number, high: number): number {
  return low < high / 4 ? Math.sqrt(low) * Math.sqrt(high) : (low + high) / 2;
}

const precision = 4e-16;
const halfLogOf2Pi = 0.9189385332046728;
const s1 = 1 / 12;
const s3 = 1 / 360;
const s5 = 1 / 1260;
const s7 = 1 / 1680;
const s9 = 1 / 1188;
const s11 = 691 / 360_360;
const s13 = 1 / 156;
