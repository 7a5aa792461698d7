import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearFraction } from '../../src/finance/day-count.ts';
import { modifiedRate } from '../../src/finance/mirr.ts';
import {
  futureValueOf,
  paymentOf,
  paymentParts,
  periodsOf,
  presentValueOf,
  rateOf,
} from '../../src/finance/time-value.ts';
import { dayOf } from '../../src/numbers/calendar.ts';

const terms = fc.record({
  rate: fc.double({ min: -0.01, max: 0.05, noNaN: true }),
  periods: fc.integer({ min: 1, max: 120 }),
  presentValue: fc.integer({ min: 1, max: 1_000_000 }),
  futureValue: fc.constant(0),
  due: fc.constantFrom('end' as const, 'begin' as const),
});

test('each unknown leads back to the others', () => {
  fc.assert(
    fc.property(terms, (loan) => {
      const payment = paymentOf(loan);
      expect(presentValueOf({ ...loan, payment }) / loan.presentValue).toBeCloseTo(1, 9);
      expect(Math.abs(futureValueOf({ ...loan, payment }))).toBeLessThan(
        1e-6 * loan.presentValue * Math.max(1, (1 + loan.rate) ** loan.periods),
      );
      if (Math.abs(loan.rate) > 1e-6) {
        expect((periodsOf({ ...loan, payment }) as number) / loan.periods).toBeCloseTo(1, 6);
      }
      if (loan.periods > 1) expect(rateOf({ ...loan, payment })).toBeCloseTo(loan.rate, 8);
    }),
  );
});

test('the principal parts of a schedule repay the loan', () => {
  fc.assert(
    fc.property(terms, (loan) => {
      const parts = paymentParts(loan);
      const repaid = parts.principal.reduce((sum, part) => sum - part, 0);
      expect(repaid / loan.presentValue).toBeCloseTo(1, 9);
    }),
  );
});

test('without interest a loan is paid in equal parts', () => {
  expect(paymentOf({ rate: 0, periods: 12, presentValue: 1200, futureValue: 0, due: 'end' })).toBe(-100);
  expect(periodsOf({ rate: 0, payment: -100, presentValue: 1200, futureValue: 0, due: 'end' })).toBe(12);
});

test('a rate is found for a number of periods that is not whole', () => {
  const rate = 0.013;
  const payment = paymentOf({ rate, periods: 10.5, presentValue: 1000, futureValue: 0, due: 'end' });
  expect(rateOf({ periods: 10.5, payment, presentValue: 1000, futureValue: 0, due: 'end' })).toBeCloseTo(rate, 10);
});

test('what cannot be answered says why', () => {
  expect(rateOf({ periods: 10, payment: 5, presentValue: 100, futureValue: 0, due: 'end' })).toEqual({
    none: 'no-sign-change',
  });
  expect(periodsOf({ rate: 0.1, payment: -5, presentValue: 100, futureValue: 0, due: 'end' })).toEqual({
    none: 'no-root',
  });
  expect(periodsOf({ rate: 0, payment: 0, presentValue: 100, futureValue: 0, due: 'end' })).toEqual({
    none: 'no-root',
  });
  expect(modifiedRate([100, 200], { finance: 0.1, reinvest: 0.1 })).toEqual({ none: 'no-sign-change' });
  expect(() => paymentOf({ rate: 0.1, periods: 0, presentValue: 1, futureValue: 0, due: 'end' })).toThrow('0 periods');
  expect(() => paymentParts({ rate: 0.1, periods: 1.5, presentValue: 1, futureValue: 0, due: 'end' })).toThrow('1.5');
});

// ISDA, "EMU and market conventions", 1998, the example of 1 November 2003 to 1 May 2004: 61/365 + 121/366.
test('year fractions are those of the conventions', () => {
  const [from, to] = [dayOf(2003, 11, 1), dayOf(2004, 5, 1)];
  expect(yearFraction(from, to, 'act/act ISDA')).toBeCloseTo(61 / 365 + 121 / 366, 15);
  expect(yearFraction(from, to, 'act/365F')).toBe(182 / 365);
  expect(yearFraction(from, to, 'act/360')).toBe(182 / 360);
  expect(yearFraction(from, to, '30/360')).toBe(0.5);
  expect(yearFraction(dayOf(2024, 1, 31), dayOf(2024, 3, 31), '30/360')).toBe(60 / 360);
  expect(yearFraction(dayOf(2024, 2, 29), dayOf(2024, 3, 31), '30/360')).toBe(32 / 360);
});
