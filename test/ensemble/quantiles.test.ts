import fc from 'fast-check';
import { quantile } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { QuantileFinder } from '../../src/ensemble/quantiles.ts';

const probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];

function found(values: readonly number[]): number[] {
  const out = new Float64Array(5);
  new QuantileFinder(probabilities, values.length).find(Float64Array.from(values), values.length, out);
  return [...out];
}

/** Type 7 by its definition, on a sorted copy. */
function expected(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return probabilities.map((p) => {
    const place = (sorted.length - 1) * p;
    const below = Math.floor(place);
    const lower = sorted[below]!;
    const upper = sorted[Math.min(below + 1, sorted.length - 1)]!;
    return lower + (place - below) * (upper - lower) + 0;
  });
}

describe('quantiles', () => {
  it('equal those of a sorted column for every input', () => {
    const amounts = fc.array(
      fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.double({ noNaN: true, min: -1e12, max: 1e12 })),
      {
        minLength: 1,
        maxLength: 400,
      },
    );
    fc.assert(
      fc.property(amounts, (values) => {
        expect(found(values)).toEqual(expected(values));
      }),
    );
  });

  it('equal those of an independent library', () => {
    const values = Array.from({ length: 1000 }, (_, i) => ((i * 7919) % 1009) ** 2);
    expect(found(values)[2]).toBe(quantile(values, 0.5));
  });

  it('are exact when most values are the same', () => {
    const values = [...new Array<number>(900).fill(0), ...Array.from({ length: 100 }, (_, i) => i + 1)];
    expect(found(values)).toEqual(expected(values));
  });

  it('are exact when one value is far from all others', () => {
    const values = [1e15, ...Array.from({ length: 300 }, (_, i) => i)];
    expect(found(values)).toEqual(expected(values));
  });

  it('are exact of long columns: many zeros, few values, long tails, and part of a longer array', () => {
    const at = (i: number): number => ((i * 7919) % 10_007) / 10_007;
    const columns = [
      (i: number) => Math.max(0, Math.floor(4000 * (at(i) - 0.5))),
      (i: number) => Math.floor(3 * at(i)) - 1,
      (i: number) => 1 / (1.0001 - at(i)) ** 8,
      (i: number) => (i === 17 ? -1e12 : i === 99 ? 1e15 : Math.floor(1000 * at(i))),
      (i: number) => (i < 5000 ? 1 : 1 + 1e-9 * at(i)),
    ];
    for (const value of columns) {
      const values = Array.from({ length: 9000 }, (_, i) => value(i));
      expect(found(values)).toEqual(expected(values));
      const out = new Float64Array(5);
      new QuantileFinder(probabilities, 800).find(Float64Array.from(values), 800, out, 4000);
      expect([...out]).toEqual(expected(values.slice(4000, 4800)));
    }
  });

  it('of one column are the same whatever was found before', () => {
    const finder = new QuantileFinder(probabilities, 100);
    const out = new Float64Array(5);
    finder.find(
      Float64Array.from({ length: 100 }, (_, i) => 100 - i),
      100,
      out,
    );
    finder.find(Float64Array.of(3, 1, 2), 3, out);
    expect([...out]).toEqual(expected([3, 1, 2]));
  });

  it('of a single value are that value', () => {
    expect(found([42])).toEqual([42, 42, 42, 42, 42]);
  });

  it('never show a sign on zero', () => {
    expect(found([-0, -0]).every((value) => Object.is(value, 0))).toBe(true);
  });

  it('of nothing are refused', () => {
    expect(() => new QuantileFinder([0.5], 1).find(new Float64Array(1), 0, new Float64Array(1))).toThrow('nothing');
  });
});
