import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/numbers/fnv.ts';
import { Draws, once } from '../../src/random/draws.ts';
import { strata, stratumOf } from '../../src/random/stratified.ts';

const [stratum, within] = [6, 1];
const seeds = [0, 1, 2, 3, 4, 5, 6, 7];
const lengths = [64, 256, 1024];

/** The stratified draws of futures 0 to n - 1. */
function stratifiedDraws(seed: number, driver: string, n: number): number[] {
  const draws = new Draws(seed);
  return Array.from({ length: n }, (_, future) => {
    draws.begin(future);
    return draws.stratified(hashText(driver), stratum, within);
  });
}

function independentDraws(seed: number, driver: string, n: number): number[] {
  const draws = new Draws(seed);
  return Array.from({ length: n }, (_, future) => {
    draws.begin(future);
    return draws.uniform(hashText(driver), within, 0, once);
  });
}

/** The star discrepancy of points between 0 and 1: the largest gap between their share below x and x. */
function discrepancy(points: readonly number[]): number {
  const sorted = [...points].sort((a, b) => a - b);
  const n = sorted.length;
  return Math.max(...sorted.map((x, i) => Math.max((i + 1) / n - x, x - i / n)));
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const product = (x: readonly number[], mx: number, y: readonly number[], my: number): number =>
    x.reduce((sum, value, i) => sum + (value - mx) * (y[i]! - my), 0);
  return product(a, meanA, b, meanB) / Math.sqrt(product(a, meanA, a, meanA) * product(b, meanB, b, meanB));
}

describe('stratified draws', () => {
  it('put one future in each part when their number is a power of four', () => {
    for (const n of [4, 16, 64, 256, 1024, 4096]) {
      const parts = stratifiedDraws(3, 'income', n).map((u) => Math.floor(u * n));
      expect(new Set(parts).size).toBe(n);
    }
  });

  it('cover the range more evenly than independent draws, however many futures', () => {
    for (const n of [...lengths, 100, 200, 1000]) {
      for (const seed of seeds) {
        const even = discrepancy(stratifiedDraws(seed, 'income', n));
        const chance = discrepancy(independentDraws(seed, 'income', n));
        expect({ n, seed, isSmaller: even < chance }).toEqual({ n, seed, isSmaller: true });
      }
    }
    for (const n of lengths) expect(discrepancy(stratifiedDraws(1, 'income', n))).toBeLessThanOrEqual(1 / n);
  });

  it('do not correlate between two ranges, beyond what chance does', () => {
    const drivers = Array.from({ length: 12 }, (_, i) => `parameter ${i}`);
    for (const n of lengths) {
      const columns = drivers.map((driver) => stratifiedDraws(1, driver, n));
      const found = columns.flatMap((a, i) => columns.slice(i + 1).map((b) => correlation(a, b)));
      const root = Math.sqrt(found.reduce((sum, rho) => sum + rho * rho, 0) / found.length);
      const expected = Math.sqrt(4 / 3 / n);
      // 66 pairs: their root mean square lies near the expected one, and none beyond four times it.
      expect(root).toBeLessThan(1.3 * expected);
      expect(Math.max(...found.map(Math.abs))).toBeLessThan(4 * expected);
    }
  });

  it('are moved by no other future, whatever was drawn before', () => {
    const draws = new Draws(9);
    draws.begin(700);
    const alone = draws.stratified(hashText('rent'), stratum, within);
    expect(stratifiedDraws(9, 'rent', 701)[700]).toBe(alone);
  });

  it('lie strictly between 0 and 1, for any seed, driver and future', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.nat(0xffffffff), fc.nat(0xffffffff), (seed, driver, future) => {
        const draws = new Draws(seed);
        draws.begin(future);
        const u = draws.stratified(driver, stratum, within);
        expect(u > 0 && u < 1).toBe(true);
      }),
    );
  });

  it('are spread over all strata, also far from the first future', () => {
    const key = Uint32Array.of(1, 0, 2, 6);
    const found = Array.from({ length: strata }, (_, i) => stratumOf(key, 7 * strata + i));
    expect(new Set(found).size).toBe(strata);
  });
});
