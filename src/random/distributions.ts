import { exp, inverseIncompleteBeta, log, logBeta, logGamma, normalQuantile, power } from '../numbers/elementary.ts';
import { oneByOne } from './distribution.ts';
import type { Distribution } from './distribution.ts';
import { lognormalsOfWords, normalsOfWords } from './normals.ts';

export type { Distribution } from './distribution.ts';
export { poisson } from './poisson.ts';

/** Every value from a to b alike. Exact to the last digit. Throws unless a <= b. */
export function uniform(a: number, b: number): Distribution {
  demand(a <= b && Number.isFinite(b - a), 'uniform', { a, b });
  return made('uniform', 'replaces', (a + b) / 2, a, b, (u) => a + u * (b - a));
}

/**
 * From a to b with one most frequent value, straight on both sides: for a guess of three numbers. Exact to a few units in
 * the last place. Throws unless a <= mode <= b.
 *
 * @example triangular(0, 3, 6).quantile(0.5) // 3
 */
export function triangular(a: number, mode: number, b: number): Distribution {
  demand(a <= mode && mode <= b && Number.isFinite(b - a), 'triangular', { a, mode, b });
  return made('triangular', 'replaces', (a + mode + b) / 3, a, b, triangularQuantile(a, mode, b));
}

/**
 * A factor with the straight-sided distribution from low to high, most often `mode`: it multiplies the central value. Its
 * mean is one only if the three numbers average to one. Throws unless 0 <= low <= mode <= high.
 */
export function factor(low: number, mode: number, high: number): Distribution {
  demand(low >= 0 && low <= mode && mode <= high && Number.isFinite(high), 'factor', { low, mode, high });
  return made('factor', 'multiplies', (low + mode + high) / 3, low, high, triangularQuantile(low, mode, high));
}

/**
 * From a to b, most often `mode`, bell-shaped: a beta distribution of shapes 1 + 4 (mode - a)/(b - a) and 1 + 4 (b - mode)/
 * (b - a), with the mean (a + 4 mode + b)/6. The probability of the quantile is exact to 1e-12. Throws unless a <= mode <= b.
 * Source: Malcolm, Roseboom, Clark, Fazar, Operations Research 7 (1959) 646-669.
 */
export function pert(a: number, mode: number, b: number): Distribution {
  demand(a <= mode && mode <= b && Number.isFinite(b - a), 'pert', { a, mode, b });
  const width = b - a;
  const below = width === 0 ? 1 : 1 + (4 * (mode - a)) / width;
  const above = width === 0 ? 1 : 1 + (4 * (b - mode)) / width;
  const quantile = (u: number) => (width === 0 ? a : a + width * inverseIncompleteBeta(u, below, above));
  return made('pert', 'replaces', (a + 4 * mode + b) / 6, a, b, quantile);
}

/** The bell curve around 0 with a standard deviation, added to the central value. Exact to 15 digits. Throws when sd < 0. */
export function normal(sd: number): Distribution {
  demand(sd >= 0 && Number.isFinite(sd), 'normal', { sd });
  const reach = sd === 0 ? 0 : Infinity;
  return {
    ...made('normal', 'adds', 0, 0 - reach, reach, (u) => sd * normalQuantile(u)),
    fill(words, out, count) {
      normalsOfWords(words, out, count);
      for (let i = 0; i < count; i++) out[i] = sd * out[i]!;
    },
  };
}

/**
 * A factor whose logarithm is normal with standard deviation sigma, of mean one: exp(sigma z - sigma²/2). Exact to 14 digits.
 * Throws when sigma < 0.
 */
export function lognormal(sigma: number): Distribution {
  demand(sigma >= 0 && Number.isFinite(sigma), 'lognormal', { sigma });
  const half = (sigma * sigma) / 2;
  const [low, high] = sigma === 0 ? [1, 1] : [0, Infinity];
  return {
    ...made('lognormal', 'multiplies', 1, low, high, (u) => exp(sigma * normalQuantile(u) - half)),
    fill: (words, out, count) => lognormalsOfWords(words, sigma, out, count),
  };
}

/**
 * A share between 0 and 1 with the beta distribution of shapes a and b. The probability of the quantile is exact to 1e-12 for
 * shapes up to 500. Throws unless both shapes are above 0.
 */
export function beta(a: number, b: number): Distribution {
  demand(a > 0 && b > 0 && Number.isFinite(a + b) && Number.isFinite(logBeta(a, b)), 'beta', { a, b });
  return made('beta', 'replaces', a / (a + b), 0, 1, (u) => inverseIncompleteBeta(u, a, b));
}

/**
 * A time until failure: scale · (-log(1 - u))^(1/shape). A shape below 1 fails early, above 1 wears out. Exact to 14 digits.
 * Throws unless both are above 0. Source: Weibull, Journal of Applied Mechanics 18 (1951) 293-297.
 */
export function weibull(shape: number, scale: number): Distribution {
  demand(shape > 0 && scale > 0 && Number.isFinite(shape) && Number.isFinite(scale), 'weibull', { shape, scale });
  const mean = scale * exp(logGamma(1 + 1 / shape));
  return made('weibull', 'replaces', mean, 0, Infinity, (u) => scale * power(-log(1 - u), 1 / shape));
}

/** 1 with probability p, else 0; 1 for the largest draws. Throws unless p is from 0 to 1. */
export function bernoulli(p: number): Distribution {
  demand(p >= 0 && p <= 1, 'bernoulli', { p });
  return made('bernoulli', 'replaces', p, p === 1 ? 1 : 0, p === 0 ? 0 : 1, (u) => (u >= 1 - p ? 1 : 0));
}

function triangularQuantile(a: number, mode: number, b: number): (u: number) => number {
  const below = mode - a;
  const above = b - mode;
  const width = b - a;
  if (width === 0) return () => a;
  const turning = below / width;
  return (u) =>
    u < turning ? a + Math.sqrt(u * below * width) : Math.max(mode, b - Math.sqrt((1 - u) * above * width));
}

function made(
  name: string,
  effect: Distribution['effect'],
  mean: number,
  low: number,
  high: number,
  quantile: (u: number) => number,
): Distribution {
  return { name, effect, mean, low, high, quantile, fill: oneByOne(quantile) };
}

/** Throws, quoting all parameters, when they cannot be those of the distribution. NaN never can. */
function demand(isPossible: boolean, name: string, parameters: Record<string, number>): void {
  if (isPossible) return;
  const quoted = Object.entries(parameters).map(([key, value]) => `${key} = ${value}`);
  throw new Error(`There is no ${name} distribution with ${quoted.join(', ')}.`);
}
