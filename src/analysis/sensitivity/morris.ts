import { bootstrap } from './interval.ts';
import type { Interval } from './interval.ts';
import { unitDraws, wholeDraws } from './unit-draws.ts';

/** What one input does when it moves by a step, at many places of the others. */
export interface MorrisEffect {
  /** Mean effect, with its sign, for a move over the whole input. */
  readonly mean: number;
  /** Mean of the sizes of effects: how much the input matters, signs put aside. */
  readonly size: number;
  readonly sizeInterval: Interval;
  /** Standard deviation of effects: above 0 when the effect depends on where the others stand, or is no straight line. */
  readonly deviation: number;
  /** Effects it is made of. */
  readonly n: number;
}

/** One way through the cube: each step moves one input, up or down, by two thirds of its length. */
export interface MorrisWay {
  readonly points: readonly (readonly number[])[];
  /** The input that moves at each step, and in which direction. */
  readonly steps: readonly { readonly input: number; readonly sign: 1 | -1 }[];
}

/** Four levels, 0, 1/3, 2/3 and 1, and a step of two of them. */
const levels = 4;
const step = levels / (2 * (levels - 1));

/**
 * Ways through the unit cube in which each input moves once. Morris, Technometrics 33 (1991) 161-174. A way has one point more
 * than there are inputs.
 */
export function morrisWays(inputs: number, ways: number, seed: number): readonly MorrisWay[] {
  const level = wholeDraws(seed, 'morris.level');
  const up = unitDraws(seed, 'morris.up');
  const rank = unitDraws(seed, 'morris.order');
  return Array.from({ length: ways }, (_, way) => {
    const order = Array.from({ length: inputs }, (__, input) => input).sort((a, b) => rank(way, a) - rank(way, b));
    const signs = order.map((___, input): 1 | -1 => (up(way, input) < 0.5 ? 1 : -1));
    // The lower levels have room for a step up, the upper ones for a step down.
    let point = signs.map((sign, input) => {
      const low = level(way, input, levels / 2) / (levels - 1);
      return sign === 1 ? low : low + step;
    });
    const points = [point];
    for (const input of order) {
      point = point.map((value, i) => (i === input ? value + signs[input]! * step : value));
      points.push(point);
    }
    return { points, steps: order.map((input) => ({ input, sign: signs[input]! })) };
  });
}

/**
 * The effects from the values at the points of `morrisWays`, way after way. A step with a missing value at either end is
 * left out. The mean of sizes is that of Campolongo, Cariboni, Saltelli, Environmental Modelling & Software 22 (2007)
 * 1509-1518; its interval comes from resampling.
 */
export function morrisEffects(
  ways: readonly MorrisWay[],
  values: readonly (number | null)[],
  seed: number,
): readonly MorrisEffect[] {
  const inputs = ways[0]?.steps.length ?? 0;
  const effects: number[][] = Array.from({ length: inputs }, () => []);
  let place = 0;
  for (const { steps } of ways) {
    for (const { input, sign } of steps) {
      const before = values[place]!;
      const after = values[place + 1]!;
      if (before !== null && after !== null) effects[input]!.push((sign * (after - before)) / step);
      place += 1;
    }
    place += 1;
  }
  return effects.map((own) => {
    const size = (rows: Int32Array): readonly number[] => [meanOf(Array.from(rows, (row) => Math.abs(own[row]!)))];
    const mean = meanOf(own);
    const [sizeInterval = { low: Number.NaN, high: Number.NaN }] =
      own.length < 2 ? [] : bootstrap(own.length, seed, size);
    const squares = own.reduce((sum, effect) => sum + (effect - mean) * (effect - mean), 0);
    return {
      mean,
      size: meanOf(own.map(Math.abs)),
      sizeInterval,
      deviation: own.length < 2 ? 0 : Math.sqrt(squares / (own.length - 1)),
      n: own.length,
    };
  });
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
