import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitByWeights, splitEvenly } from '../../src/numbers/money.ts';

const amount = fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 });
const exactSum = (parts: Iterable<number>) => [...parts].reduce((sum, part) => sum + BigInt(part), 0n);

function evenly(total: number, count: number, rotation: number): number[] {
  const out = new Float64Array(count);
  splitEvenly(total, out, count, rotation);
  return [...out];
}

function byWeights(total: number, weights: number[], rotation: number): number[] {
  const out = new Float64Array(weights.length);
  splitByWeights(total, new Float64Array(weights), out, weights.length, rotation);
  return [...out];
}

test('the odd cents go to those whose turn it is', () => {
  expect(evenly(100, 3, 0)).toEqual([34, 33, 33]);
  expect(evenly(100, 3, 1)).toEqual([33, 34, 33]);
  expect(evenly(101, 3, 2)).toEqual([34, 33, 34]);
  expect(evenly(-100, 3, 4)).toEqual([-33, -34, -33]);
});

test('over 120 months each of 120 members receives the odd cent equally often', () => {
  const received = new Float64Array(120);
  const out = new Float64Array(120);
  for (let month = 0; month < 120; month++) {
    splitEvenly(1007, out, 120, month);
    for (let member = 0; member < 120; member++) received[member]! += out[member]!;
  }
  expect(new Set(received)).toEqual(new Set([1007]));
});

test('an even split loses nothing and no two parts differ by more than one unit', () => {
  fc.assert(
    fc.property(
      amount,
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: -500, max: 500 }),
      (total, count, rotation) => {
        const parts = evenly(total, count, rotation);
        expect(exactSum(parts)).toBe(BigInt(total));
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('nobody shares nothing, but not a sum', () => {
  expect(evenly(0, 0, 3)).toEqual([]);
  expect(byWeights(0, [], 3)).toEqual([]);
  expect(() => evenly(5, 0, 0)).toThrow('nobody');
  expect(() => byWeights(5, [], 0)).toThrow('nobody');
});

// Seats by largest remainder, the worked example of en.wikipedia.org/wiki/Quota_method (Hare quota): 100 000 votes, 10 seats.
test('the largest remainders take the rest, as in the textbook example', () => {
  expect(byWeights(10, [47_000, 16_000, 15_900, 12_000, 6_000, 3_100], 0)).toEqual([5, 2, 1, 1, 1, 0]);
});

test('equal remainders are served from the rotation on', () => {
  expect(byWeights(10, [1, 1, 2], 0)).toEqual([3, 2, 5]);
  expect(byWeights(10, [1, 1, 2], 1)).toEqual([2, 3, 5]);
  expect(byWeights(11, [0.1, 0.1, 0.1], 2)).toEqual([4, 3, 4]);
});

test('a split by weights loses nothing, for any weights and any sum', () => {
  const weight = fc.oneof(fc.constant(0), fc.constant(1), fc.double({ min: 0, max: 1e9, noNaN: true }));
  fc.assert(
    fc.property(amount, fc.array(weight, { minLength: 1, maxLength: 400 }), fc.nat(), (total, weights, rotation) => {
      fc.pre(weights.some((each) => each > 0));
      const parts = byWeights(total, weights, rotation);
      expect(exactSum(parts)).toBe(BigInt(total));
      parts.forEach((part, i) => {
        if (weights[i] === 0) expect(part).toBe(0);
        expect(part * Math.sign(total)).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

test('below a million of millions each part is within one unit of its quota', () => {
  const weight = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(
      fc.nat({ max: 1e12 }),
      fc.array(weight, { minLength: 1, maxLength: 50 }),
      fc.nat(),
      (total, weights, rotation) => {
        const sum = weights.reduce((all, each) => all + each, 0);
        fc.pre(sum > 0);
        byWeights(total, weights, rotation).forEach((part, i) => {
          expect(Math.abs(part - (total * weights[i]!) / sum)).toBeLessThan(1.001);
        });
      },
    ),
  );
});

test('equal weights split evenly', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1e9 }), fc.integer({ min: 1, max: 100 }), fc.nat(), (total, count, rotation) => {
      expect(byWeights(total, new Array<number>(count).fill(0.3), rotation)).toEqual(evenly(total, count, rotation));
    }),
  );
});

test.each([[-1], [NaN], [Infinity], [0]])('the weights [%s] are refused', (weight) => {
  expect(() => byWeights(5, [weight], 0)).toThrow(/weight/);
});

test.each([0.5, NaN, 2 ** 53])('the amount %s is refused', (total) => {
  expect(() => evenly(total, 2, 0)).toThrow(String(total));
});
