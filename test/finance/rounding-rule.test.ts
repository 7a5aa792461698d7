import { describe, expect, it } from 'vitest';
import { fractionOf, numberOf } from '../../src/finance/fraction.ts';
import { roundExactly, type RoundingRule } from '../../src/finance/rounding-rule.ts';

describe('rounding an exact amount', () => {
  const even: RoundingRule = { decimals: 2, mode: 'half-even' };
  const up: RoundingRule = { decimals: 2, mode: 'half-up' };
  it.each([
    [2.345, even, 2.34],
    [2.355, even, 2.36],
    [-2.345, even, -2.34],
    [2.345, up, 2.35],
    [1.005, up, 1.01],
    [-2.345, up, -2.35],
    [2.3449999, up, 2.34],
    [526315.79, { decimals: 0, mode: 'half-even', multipleOf: 100 }, 526300],
    [350, { decimals: 0, mode: 'half-even', multipleOf: 100 }, 400],
    [450, { decimals: 0, mode: 'half-even', multipleOf: 100 }, 400],
    [10.025, { decimals: 2, mode: 'half-up', multipleOf: 0.05 }, 10.05],
    [12.5, { decimals: 0, mode: 'half-even' }, 12],
  ] as const)('%d by %o is %d', (amount, rule, expected) => {
    expect(numberOf(roundExactly(fractionOf(amount), rule))).toBe(expected);
  });

  it('refuses a step that is none', () => {
    expect(() => roundExactly(fractionOf(1), { ...even, multipleOf: 0 })).toThrow('multiple');
    expect(() => roundExactly(fractionOf(1), { ...even, decimals: 1.5 })).toThrow('decimals');
  });
});
