import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { determinantOf, identity, inverseOf, productOf } from '../../src/finance/matrix.ts';
import { leontiefInverse, outputAfterRounds } from '../../src/finance/impact/input-output.ts';
import { decomposed } from '../../src/finance/impact/social-accounting.ts';

/** Coefficients whose columns sum to less than 0.9. */
const coefficients = fc.integer({ min: 1, max: 8 }).chain((size) =>
  fc
    .array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    })
    .map((rows) => rows.map((row) => row.map((value) => (0.9 * value) / size))),
);

function largestGap(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number {
  return Math.max(...a.flatMap((row, i) => row.map((value, j) => Math.abs(value - b[i]![j]!))));
}

describe('a matrix', () => {
  it('times its inverse is the identity', () => {
    fc.assert(
      fc.property(coefficients, (a) => {
        const inverse = leontiefInverse(a)!;
        const open = identity(a.length).map((row, i) => row.map((value, j) => value - a[i]![j]!));
        expect(largestGap(productOf(open, inverse), identity(a.length))).toBeLessThan(1e-9);
      }),
    );
  });

  it('needs rows to change places where a pivot is zero', () => {
    expect(
      inverseOf([
        [0, 2],
        [4, 0],
      ]),
    ).toEqual([
      [0, 0.25],
      [0.5, 0],
    ]);
    expect(
      determinantOf([
        [0, 2],
        [4, 0],
      ]),
    ).toBe(-8);
  });

  it('without an inverse has none', () => {
    expect(
      inverseOf([
        [1, 2],
        [2, 4],
      ]),
    ).toBeNull();
    expect(
      determinantOf([
        [1, 2],
        [2, 4],
      ]),
    ).toBe(0);
    expect(() => inverseOf([[1, 2]])).toThrow('square');
  });
});

describe('multipliers', () => {
  it('are additive: the effect of two shocks is the sum of their effects, and twice a shock is twice its effect', () => {
    fc.assert(
      fc.property(coefficients, fc.integer({ min: 1, max: 30 }), (a, rounds) => {
        const first = a.map((_, i) => i + 1);
        const second = a.map((_, i) => 10 - i);
        const both = outputAfterRounds(
          a,
          first.map((value, i) => value + second[i]!),
          rounds,
        );
        const [one, other] = [outputAfterRounds(a, first, rounds), outputAfterRounds(a, second, rounds)];
        const doubled = outputAfterRounds(
          a,
          first.map((value) => 2 * value),
          rounds,
        );
        for (const [i, value] of both.entries()) {
          expect(value).toBeCloseTo(one[i]! + other[i]!, 9);
          expect(doubled[i]).toBeCloseTo(2 * one[i]!, 9);
        }
      }),
    );
  });

  it('taken apart by blocks multiply and add up to themselves', () => {
    fc.assert(
      fc.property(coefficients, (a) => {
        // One circle through two blocks: payments go from even accounts to odd ones and back, or stay.
        const parts = decomposed(
          a,
          a.map((_, i) => (a.length === 1 ? 0 : i % 2)),
        )!;
        expect(largestGap(parts.all, leontiefInverse(a)!)).toBeLessThan(1e-9);
        const { transfer, openLoop, closedLoop } = parts.additive;
        const added = identity(a.length).map((row, i) =>
          row.map((value, j) => value + transfer[i]![j]! + openLoop[i]![j]! + closedLoop[i]![j]!),
        );
        expect(largestGap(added, parts.all)).toBeLessThan(1e-9);
      }),
    );
  });
});
