import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accrue,
  isWholeAmount,
  largestAmount,
  roundAmount,
  roundToCoin,
  type Rounding,
} from '../../src/numbers/money.ts';

// In minor units: the amount, then what each rule makes of it.
const roundings: [number, Record<Rounding, number>][] = [
  [0, { 'half-even': 0, 'half-up': 0, up: 0, down: 0 }],
  [0.5, { 'half-even': 0, 'half-up': 1, up: 1, down: 0 }],
  [1.5, { 'half-even': 2, 'half-up': 2, up: 2, down: 1 }],
  [2.5, { 'half-even': 2, 'half-up': 3, up: 3, down: 2 }],
  [2.4, { 'half-even': 2, 'half-up': 2, up: 3, down: 2 }],
  [2.6, { 'half-even': 3, 'half-up': 3, up: 3, down: 2 }],
  [1.005 * 100, { 'half-even': 100, 'half-up': 101, up: 101, down: 100 }],
  [0.07 * 100, { 'half-even': 7, 'half-up': 7, up: 7, down: 7 }],
  [0.29 * 100, { 'half-even': 29, 'half-up': 29, up: 29, down: 29 }],
  [largestAmount, { 'half-even': largestAmount, 'half-up': largestAmount, up: largestAmount, down: largestAmount }],
];
const rules: Rounding[] = ['half-even', 'half-up', 'up', 'down'];

describe.each(rules)('rounding %s', (rule) => {
  test.each(roundings)('%s becomes the amount of the table, and a debt like a claim', (amount, expected) => {
    expect(roundAmount(amount, rule)).toBe(expected[rule]);
    expect(roundAmount(-amount, rule)).toBe(0 - expected[rule]);
  });

  test('gives a whole amount less than one unit away', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (amount) => {
        const rounded = roundAmount(amount, rule);
        expect(isWholeAmount(rounded)).toBe(true);
        expect(Object.is(rounded, -0)).toBe(false);
        expect(Math.abs(rounded - amount)).toBeLessThan(1);
      }),
    );
  });

  test.each([NaN, Infinity, -Infinity, 2 ** 53, -1e300])('of %s is refused, quoting it', (amount) => {
    expect(() => roundAmount(amount, rule)).toThrow(String(amount));
  });
});

test('half-even decides as the rule says, however near to a half and at every size', () => {
  const tolerance = 2 ** -50;
  const asTheRuleSays = (x: number): number => {
    const size = Math.abs(x);
    const halves = Math.floor(2 * size + 0.5);
    const exact = Math.abs(2 * size - halves) <= Math.max(2 * size, 2) * tolerance ? halves / 2 : size;
    const below = Math.floor(exact);
    const rest = exact - below;
    const whole = rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
    return x < 0 ? 0 - whole : whole;
  };
  const whole = fc.integer({ min: 0, max: 40 }).chain((bits) => fc.integer({ min: 0, max: 2 ** Math.min(bits, 30) }));
  const nearHalf = fc.tuple(
    whole,
    fc.integer({ min: -60, max: -1 }),
    fc.constantFrom(-1, 0, 1),
    fc.constantFrom(-1, 1),
  );
  fc.assert(
    fc.property(nearHalf, ([units, exponent, side, sign]) => {
      const x = sign * (units + 0.5 + side * 2 ** exponent);
      expect(roundAmount(x, 'half-even')).toBe(asTheRuleSays(x));
      expect(roundAmount(x + 0.5, 'half-even')).toBe(asTheRuleSays(x + 0.5));
    }),
    { numRuns: 2000 },
  );
});

test('Swiss cash goes to five centimes, Congolese cash to fifty francs', () => {
  expect(roundToCoin(1233, 5, 'half-up')).toBe(1235);
  expect(roundToCoin(1232, 5, 'half-up')).toBe(1230);
  expect(roundToCoin(104_999, 5000, 'down')).toBe(100_000);
  expect(roundToCoin(104_999, 5000, 'up')).toBe(105_000);
});

test.each([0, -5, 0.5, NaN])('a coin of %s is refused', (coin) => {
  expect(() => roundToCoin(100, coin, 'down')).toThrow(String(coin));
});

test('0.4 franc a month makes 48 francs in ten years, not 0', () => {
  const residuals = new Float64Array(1);
  let sum = 0;
  for (let month = 0; month < 120; month++) sum += accrue(residuals, 0, 0.4);
  expect(sum).toBe(48);
});

test('a debt accrues as a claim does, with the other sign', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1000, max: 1000, noNaN: true })), (amounts) => {
      const residuals = new Float64Array(2);
      for (const amount of amounts) expect(accrue(residuals, 0, amount)).toBe(0 - accrue(residuals, 1, -amount));
    }),
  );
});

test('what an accrual returns and what it keeps add up to what was put in, and less than one unit is kept', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 200 }), (amounts) => {
      const residuals = new Float64Array(1);
      const returned = amounts.reduce((sum, amount) => sum + accrue(residuals, 0, amount), 0);
      const put = amounts.reduce((sum, amount) => sum + amount, 0);
      expect(Math.abs(returned + residuals[0]! - put)).toBeLessThan(1e-5);
      expect(Math.abs(residuals[0]!)).toBeLessThan(1);
    }),
  );
});

test.each([NaN, Infinity, 2 ** 53])('an accrual of %s is refused', (amount) => {
  expect(() => accrue(new Float64Array(1), 0, amount)).toThrow(String(amount));
});
