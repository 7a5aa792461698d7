import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  partsOfSmallSavers,
  shareOutInto,
  type SharedBook,
  type SharingRule,
} from '../../../src/institutions/savings-group/rules-share-out.ts';
import { endOfCycle, type GroupCycle } from '../../../src/institutions/savings-group/rules-cycle.ts';
import { sharedOut, timeWeighted } from '../../../src/institutions/savings-group/rules-shares.ts';

function bookOf(
  savings: readonly number[],
  unpaid: readonly number[] = [],
  weights: readonly number[] = [],
): SharedBook {
  const count = savings.length;
  return {
    count,
    isIn: new Float64Array(count).fill(1),
    savings: Float64Array.from(savings),
    weights: Float64Array.from({ length: count }, (_, unit) => weights[unit] ?? 1),
    unpaid: Float64Array.from({ length: count }, (_, unit) => unpaid[unit] ?? 0),
  };
}

function payoutsOf(book: SharedBook, cash: number, rule: SharingRule = 'per-share', coin = 1) {
  const payouts = new Float64Array(book.count);
  const left = shareOutInto(book, { cash, rule, coin }, payouts);
  return { payouts: [...payouts], left };
}

const savings = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 30 });

describe('sharing out', () => {
  test('per share is the exact rule of the reference cases, to the coin', () => {
    fc.assert(
      fc.property(savings, fc.nat(100_000), fc.constantFrom(1, 5, 25), (shares, fund, coin) => {
        fc.pre(shares.some((share) => share > 0));
        const price = 10;
        const book = bookOf(shares.map((share) => share * price));
        const terms = {
          sharePrice: price,
          cashInBox: fund,
          loansCollected: 0,
          memberShares: shares,
          roundDownTo: coin,
        };
        const exact = sharedOut(terms);
        const { payouts, left } = payoutsOf(book, fund, 'per-share', coin);
        expect(payouts).toEqual(exact.payouts);
        expect(left).toBe(exact.remainder);
      }),
    );
  });

  test('by money and time two equal depositors share 170 as 110 and 60', () => {
    const book = bookOf([1000, 1000], [], [11_000, 6000]);
    const deposits = [
      { amount: 1000, sessions: 11 },
      { amount: 1000, sessions: 6 },
    ];
    expect(timeWeighted(deposits, 170).profits).toEqual([110, 60]);
    expect(payoutsOf(book, 2170, 'time-weighted').payouts).toEqual([1110, 1060]);
    expect(payoutsOf(book, 2170, 'per-share').payouts).toEqual([1085, 1085]);
    expect(payoutsOf(bookOf([1500, 500]), 2170, 'equal').payouts).toEqual([1585, 585]);
  });

  test('a debt taken from the own savings costs the others nothing, as in the reference cycle', () => {
    const cycle: GroupCycle = {
      sharePrice: 10,
      meetings: 10,
      sharesPerMeeting: { a: 2, b: 3 },
      fines: 50,
      loans: [{ member: 'a', amount: 100, repaid: 0, isDefault: true }],
    };
    const { cash, offset, payouts } = endOfCycle(cycle);
    const rounded = (amounts: Record<string, number>) => Object.values(amounts).map(Math.floor);
    expect(payoutsOf(bookOf([200, 300], [100]), cash).payouts).toEqual(rounded(offset.payouts));
    expect(payoutsOf(bookOf([200, 300]), cash).payouts).toEqual(rounded(payouts));
  });

  test('whoever owes more than the savings gets nothing, and the others bear the difference', () => {
    expect(payoutsOf(bookOf([100, 100, 100], [250]), 150)).toEqual({ payouts: [0, 75, 75], left: 0 });
  });

  test('nobody gets less than nothing and all that is not paid out is left', () => {
    const rules = fc.constantFrom<SharingRule>('per-share', 'time-weighted', 'equal');
    const debts = fc.array(fc.nat(4000), { maxLength: 30 });
    fc.assert(
      fc.property(savings, debts, fc.nat(20_000), rules, fc.constantFrom(1, 7, 50), (saved, owed, cash, rule, coin) => {
        const weights = saved.map((amount, unit) => amount * (unit % 5));
        const { payouts, left } = payoutsOf(bookOf(saved, owed, weights), cash, rule, coin);
        expect(payouts.every((amount) => amount >= 0 && amount % coin === 0)).toBe(true);
        expect(payouts.reduce((sum, amount) => sum + amount, 0) + left).toBe(cash);
      }),
      { numRuns: 400 },
    );
  });
});

test('small savers get most from equal parts and least from a capped dividend', () => {
  const parts = { perShare: 0, timeWeighted: 0, equal: 0, dividend: 0 };
  partsOfSmallSavers(bookOf([100, 300], [], [200, 200]), { profit: 100, dividend: 0.05 }, parts);
  expect(parts).toEqual({ perShare: 0.25, timeWeighted: 0.5, equal: 0.5, dividend: 0.05 });
});
