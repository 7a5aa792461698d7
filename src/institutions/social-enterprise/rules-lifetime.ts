import { exp, integerPower, log, logOfOnePlus, power } from '../../numbers/elementary.ts';

/** Innovation p, imitation q and the number who will adopt in the end. */
export interface BassCurve {
  readonly p: number;
  readonly q: number;
  readonly m: number;
}

/** The share who have adopted by a time: (1 - e^-(p+q)t) / (1 + (q/p) e^-(p+q)t). Source: Bass, Management Science 15 (1969). */
export function bassShare({ p, q }: BassCurve, time: number): number {
  const left = exp(-(p + q) * time);
  return (1 - left) / (1 + (q / p) * left);
}

/** When most adopt, ln(q/p)/(p+q), how many have by then, and how many do per unit of time at that moment. */
export function bassPeak(curve: BassCurve) {
  const { p, q, m } = curve;
  const time = log(q / p) / (p + q);
  return { time, cumulative: m * bassShare(curve, time), rate: (m * (p + q) * (p + q)) / (4 * q) };
}

/** Adopters of each period and all until then, when adoption goes by steps: a = (p + q N/m)(m - N). */
export function bassSteps({ p, q, m }: BassCurve, periods: number): [adopters: number, cumulative: number][] {
  let cumulative = 0;
  return Array.from({ length: periods }, () => {
    const adopters = (p + (q * cumulative) / m) * (m - cumulative);
    cumulative += adopters;
    return [adopters, cumulative];
  });
}

/** A Weibull law of lifetimes: the share alive at time t is exp(-(t/scale)^shape). */
export interface WeibullLife {
  readonly shape: number;
  readonly scale: number;
}

/**
 * The Weibull law of which a share `firstYear` dies within one unit of time and half within `median`: both are met exactly.
 *
 * @example weibullThrough(0.083, 8) // shape 0.9998…
 */
export function weibullThrough(firstYear: number, median: number): WeibullLife {
  const atOne = 0 - logOfOnePlus(-firstYear);
  const shape = log(log(2) / atOne) / log(median);
  return { shape, scale: power(atOne, -1 / shape) };
}

/** The share that is alive at a time. */
export function weibullSurvival({ shape, scale }: WeibullLife, time: number): number {
  return exp(0 - power(time / scale, shape));
}

/** The time after which half are dead when a constant share dies in each unit of time. */
export function medianLife(deathRate: number): number {
  return log(2) / (0 - logOfOnePlus(-deathRate));
}

/**
 * Yearly death rates between the times at which survival was observed, from 1 at time 0: 1 - (S_k/S_(k-1))^(1/(T_k - T_(k-1))).
 */
export function hazardsBetween(times: readonly number[], survival: readonly number[]): number[] {
  return times.map((time, k) => {
    const [before, alive] = k === 0 ? [0, 1] : [times[k - 1]!, survival[k - 1]!];
    return 1 - power(survival[k]! / alive, 1 / (time - before));
  });
}

/** The chance that at least so many of n projects live, each with probability s, independently: the binomial tail. */
export function atLeastAlive(projects: number, alive: number, s: number): number {
  let probability = 0;
  let ways = 1;
  for (let k = 0; k <= projects; k++) {
    if (k >= alive) probability += ways * integerPower(s, k) * integerPower(1 - s, projects - k);
    ways = (ways * (projects - k)) / (k + 1);
  }
  return probability;
}
