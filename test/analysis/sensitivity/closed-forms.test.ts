import { describe, expect, it } from 'vitest';
import { morrisEffects, morrisWays } from '../../../src/analysis/sensitivity/morris.ts';
import { sobolIndices, sobolPoints } from '../../../src/analysis/sensitivity/sobol.ts';

type Point = readonly number[];

/** Ishigami and Homma, 1990, with a = 7 and b = 0.1, on the unit cube. */
const ishigami = (point: Point): number => {
  const [x, y, z] = point.map((u) => Math.PI * (2 * u - 1)) as [number, number, number];
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};
const ishigamiIndices = {
  variance: 7 ** 2 / 8 + (0.1 * Math.PI ** 4) / 5 + (0.1 ** 2 * Math.PI ** 8) / 18 + 0.5,
  first: [0.3139, 0.4424, 0],
  total: [0.5576, 0.4424, 0.2437],
};

/** Sobol's g-function: the product of (|4u - 2| + a) / (1 + a), with the variance of each factor 1 / (3 (1 + a)²). */
const weights = [0, 1, 4.5, 9, 99];
const gFunction = (point: Point): number =>
  point.reduce((product, u, i) => product * ((Math.abs(4 * u - 2) + weights[i]!) / (1 + weights[i]!)), 1);
const parts = weights.map((a) => 1 / (3 * (1 + a) ** 2));
const gVariance = parts.reduce((product, part) => product * (1 + part), 1) - 1;
const gIndices = {
  first: parts.map((part) => part / gVariance),
  total: parts.map((part) => (part * ((gVariance + 1) / (1 + part))) / gVariance),
};

/** In how many of all first and total intervals, over ten designs, the closed form lies: 95 in 100 are meant to. */
function covered(f: (point: Point) => number, exact: { first: readonly number[]; total: readonly number[] }): number {
  const inputs = exact.first.length;
  const hits = Array.from({ length: 10 }, (_, seed) => {
    const { indices } = sobolIndices(sobolPoints(inputs, 600, seed).map(f), inputs, seed);
    return indices.flatMap(({ firstInterval, totalInterval }, i) => [
      exact.first[i]! >= firstInterval.low && exact.first[i]! <= firstInterval.high,
      exact.total[i]! >= totalInterval.low && exact.total[i]! <= totalInterval.high,
    ]);
  }).flat();
  return hits.filter((hit) => hit).length / hits.length;
}

describe('Sobol indices', () => {
  it('of the Ishigami function lie within their intervals, first and total', () => {
    expect(covered(ishigami, ishigamiIndices)).toBeGreaterThanOrEqual(0.9);
    const { indices, variance } = sobolIndices(sobolPoints(3, 4000, 1).map(ishigami), 3, 1);
    expect(variance / ishigamiIndices.variance).toBeCloseTo(1, 1);
    indices.forEach(({ first, total }, i) => {
      expect(Math.abs(first - ishigamiIndices.first[i]!)).toBeLessThan(0.05);
      expect(Math.abs(total - ishigamiIndices.total[i]!)).toBeLessThan(0.05);
    });
  });

  it('of the g-function lie within their intervals, first and total', () => {
    expect(covered(gFunction, gIndices)).toBeGreaterThanOrEqual(0.9);
  });

  it('narrow their intervals with more rows, which repeat the first ones', () => {
    expect(sobolPoints(2, 8, 3).slice(0, 16)).toEqual(sobolPoints(2, 4, 3));
    const width = (rows: number): number => {
      const { low, high } = sobolIndices(sobolPoints(3, rows, 1).map(ishigami), 3, 1).indices[0]!.totalInterval;
      return high - low;
    };
    expect(width(2000)).toBeLessThan(width(100) / 2);
  });

  it('leave out rows with a missing value and count them', () => {
    const values: (number | null)[] = sobolPoints(3, 100, 1).map(ishigami);
    values[7] = null;
    expect(sobolIndices(values, 3, 1)).toMatchObject({ rows: 99, lost: 1 });
  });

  it('are zero when nothing varies', () => {
    const { indices } = sobolIndices(
      sobolPoints(2, 20, 1).map(() => 5),
      2,
      1,
    );
    expect(indices.map(({ first, total }) => [first, total])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

describe('Morris effects', () => {
  const effects = (f: (point: Point) => number, inputs: number, ways: number) => {
    const found = morrisWays(inputs, ways, 1);
    return morrisEffects(
      found,
      found.flatMap(({ points }) => points.map(f)),
      1,
    );
  };

  it('of a straight line are its slopes, with their signs and no deviation', () => {
    const [up, down, none] = effects(([x, y]) => 3 * x! - 2 * y!, 3, 6);
    expect(up!.mean).toBeCloseTo(3, 10);
    expect(down!.mean).toBeCloseTo(-2, 10);
    expect(down!.size).toBeCloseTo(2, 10);
    expect(none!.size).toBe(0);
    expect(up!.deviation).toBeCloseTo(0, 10);
  });

  it('of the g-function are ordered as its total indices, and a product deviates', () => {
    const sizes = effects(gFunction, 5, 40).map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(effects(([x, y]) => x! * y!, 2, 20)[0]!.deviation).toBeGreaterThan(0);
  });

  it('stay inside the cube and move each input once a way', () => {
    for (const { points, steps } of morrisWays(4, 10, 5)) {
      expect(points.flat().every((u) => u >= 0 && u <= 1 + 1e-12)).toBe(true);
      expect(steps.map(({ input }) => input).sort((a, b) => a - b)).toEqual([0, 1, 2, 3]);
    }
  });
});
