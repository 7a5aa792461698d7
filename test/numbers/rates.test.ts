import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectivePerYear, nominalPerYear, type RatePeriod, ratePer } from '../../src/numbers/rates.ts';

const period = fc.constantFrom<RatePeriod>('week', 'month', 'quarter', 'year');
const basis = fc.constantFrom('nominal' as const, 'effective' as const);

// The historic French rate and the European one: 2 % a month is 24 % or 26.824179 % a year.
test('a nominal year is divided by twelve, an effective one compounds', () => {
  expect(ratePer({ value: 0.24, per: 'year', basis: 'nominal' }, 'month')).toBeCloseTo(0.02, 15);
  expect(ratePer({ value: 0.02, per: 'month', basis: 'effective' }, 'year')).toBeCloseTo(0.26824179, 8);
  expect(nominalPerYear(0.02, 12)).toBe(0.24);
  expect(effectivePerYear(0.02, 12)).toBeCloseTo(0.26824179, 8);
});

test('there and back is the same rate, and the same period changes nothing', () => {
  fc.assert(
    fc.property(fc.double({ min: -0.5, max: 5, noNaN: true }), period, period, basis, (value, per, other, kind) => {
      const there = ratePer({ value, per, basis: kind }, other);
      expect(ratePer({ value: there, per: other, basis: kind }, per)).toBeCloseTo(value, 9);
      expect(ratePer({ value, per, basis: kind }, per)).toBe(value);
    }),
  );
});

test('impossible rates are refused', () => {
  expect(() => ratePer({ value: NaN, per: 'year', basis: 'nominal' }, 'month')).toThrow('NaN');
  expect(() => ratePer({ value: -1, per: 'year', basis: 'effective' }, 'month')).toThrow('-1');
  expect(() => effectivePerYear(-1.2, 12)).toThrow('-1.2');
});
