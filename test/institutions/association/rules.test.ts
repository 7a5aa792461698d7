import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paymentOf } from '../../../src/finance/time-value.ts';
import {
  eventsInMonth,
  instalmentDue,
  levelPayment,
  payingShare,
} from '../../../src/institutions/association/rules.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const within = fc.double({ min: 0, max: 120, noNaN: true });

test.each([
  [0, 0.9],
  [12, 0.7 + 0.2 * 0.049787068367863944],
  [1200, 0.7],
])('in month %i the share of members who pay is %d', (month, expected) => {
  expect(payingShare(0.9, 0.7, 12, month)).toBeCloseTo(expected, 12);
});

test('the paying share never turns and stays between its ends', () => {
  fc.assert(
    fc.property(share, share, within, fc.nat(300), (start, settles, months, month) => {
      const now = payingShare(start, settles, months, month);
      const next = payingShare(start, settles, months, month + 1);
      expect(now).toBeGreaterThanOrEqual(Math.min(start, settles) - 1e-12);
      expect(now).toBeLessThanOrEqual(Math.max(start, settles) + 1e-12);
      expect((next - now) * (settles - start)).toBeGreaterThanOrEqual(-1e-15);
    }),
  );
});

test.each([
  [1, [5]],
  [2, [2, 8]],
  [3, [1, 5, 9]],
  [4, [1, 4, 7, 10]],
  [12, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  [0, []],
])('%i events a year fall in months %j', (perYear, months) => {
  const found = [...Array(12).keys()].filter((month) => eventsInMonth(perYear, month) > 0);
  expect(found).toEqual(months);
});

test('a year holds all its events, spread as evenly as whole events can be', () => {
  fc.assert(
    fc.property(fc.nat(120), (perYear) => {
      const counts = [...Array(12).keys()].map((month) => eventsInMonth(perYear, month));
      expect(counts.reduce((a, b) => a + b, 0)).toBe(perYear);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }),
  );
});

test('the level payment is that of the textbook', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e8 }),
      fc.double({ min: 0, max: 0.05, noNaN: true }),
      fc.integer({ min: 1, max: 240 }),
      (balance, rate, months) => {
        fc.pre(rate === 0 || rate > 1e-6);
        const textbook = paymentOf({ rate, periods: months, presentValue: balance, futureValue: 0, due: 'end' });
        expect(levelPayment(balance, rate, months)).toBeCloseTo(-textbook, -Math.log10(balance * 1e-8));
      },
    ),
  );
});

test('instalments clear a loan exactly in its months, and the last is not larger than the others', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 1e8 }),
      fc.double({ min: 0.0001, max: 0.03, noNaN: true }),
      fc.integer({ min: 1, max: 120 }),
      (principal, rate, months) => {
        let balance = principal;
        let first = 0;
        for (let left = months; left > 0; left--) {
          const interest = Math.floor(balance * rate);
          const due = instalmentDue({ balance, interest }, rate, left);
          if (left === months) first = due;
          expect(Number.isInteger(due) && due <= first + 2).toBe(true);
          balance -= due - interest;
          expect(balance).toBeGreaterThanOrEqual(0);
        }
        expect(balance).toBe(0);
      },
    ),
  );
});

test('a rate too small to be seen asks the same as none', () => {
  expect(levelPayment(120_000, 3.5e-323, 12)).toBe(10_000);
  expect(levelPayment(120_000, 0, 12)).toBe(10_000);
});
