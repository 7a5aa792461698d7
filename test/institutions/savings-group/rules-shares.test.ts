import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfCycle } from '../../../src/institutions/savings-group/rules-cycle.ts';
import { savingForGood } from '../../../src/institutions/savings-group/rules-goods.ts';
import {
  bulletPayments,
  decliningPayments,
  flatPayments,
  sharedOut,
  sharesBought,
  timeWeighted,
} from '../../../src/institutions/savings-group/rules-shares.ts';

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const cents = (most: number) => fc.integer({ min: 0, max: most }).map((x) => x / 100);

describe('a share-out', () => {
  it('gives the fund to members, but for less than a coin each', () => {
    const ends = fc.record({
      sharePrice: fc.integer({ min: 1, max: 100 }),
      cashInBox: cents(1e6),
      loansCollected: cents(1e5),
      memberShares: fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 30 }),
      roundDownTo: fc.constantFrom(0.01, 0.05, 1, 25),
    });
    fc.assert(
      fc.property(ends, (end) => {
        const { payouts, remainder, fund } = sharedOut(end);
        expect(sum(payouts) + remainder).toBeCloseTo(fund, 6);
        expect(remainder).toBeGreaterThanOrEqual(0);
        expect(remainder).toBeLessThan(end.roundDownTo * payouts.length);
      }),
    );
  });

  it('among nobody is refused', () => {
    const end = { sharePrice: 1, cashInBox: 1, loansCollected: 0, roundDownTo: 1 };
    expect(() => sharedOut({ ...end, memberShares: [] })).toThrow('no shares');
    expect(() => sharedOut({ ...end, memberShares: [1], roundDownTo: 0 })).toThrow('rounded down');
  });

  it('by a default costs the others nothing when it is offset, and everyone something when it is not', () => {
    const loan = { member: 'D', amount: 90, repaid: 0, isDefault: true };
    const cycle = { sharePrice: 10, meetings: 10, sharesPerMeeting: { A: 5, D: 1 }, fines: 0, loans: [loan] };
    const { offset, payouts, cash } = endOfCycle(cycle);
    expect(offset.payouts).toEqual({ A: 500, D: 10 });
    expect(payouts['A']).toBeLessThan(500);
    expect(sum(Object.values(payouts))).toBeCloseTo(cash, 9);
    expect(sum(Object.values(offset.payouts))).toBeCloseTo(cash, 9);
  });
});

describe('buying shares', () => {
  it('spends the contribution to the cent', () => {
    fc.assert(
      fc.property(
        cents(1e5),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 10 }),
        (paid, price, most) => {
          const { shares, leftover } = sharesBought(paid, { price: price / 100, most });
          expect(Math.round(100 * leftover) + shares * price).toBe(Math.round(100 * paid));
          expect(leftover < price / 100 || shares === most).toBe(true);
        },
      ),
    );
  });
});

describe('service charges', () => {
  it('pay back the principal in each of three ways, the flat one at the highest price', () => {
    const loan = { principal: 300, months: 3, monthlyRate: 0.1 };
    expect(sum(bulletPayments(loan))).toBeCloseTo(390, 9);
    expect(sum(decliningPayments(loan))).toBeCloseTo(360, 9);
    expect(sum(flatPayments(loan))).toBeCloseTo(390, 9);
  });
});

describe('time-weighted profit', () => {
  it('adds up to the profit', () => {
    const { profits } = timeWeighted(
      [
        { amount: 1, sessions: 3 },
        { amount: 2, sessions: 1 },
      ],
      10,
    );
    expect(profits).toEqual([6, 4]);
    expect(() => timeWeighted([], 10)).toThrow('No deposit');
  });
});

describe('saving for a good', () => {
  it('satisfies its first-order condition', () => {
    const theta = fc.double({ min: 0.01, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        theta,
        fc.double({ min: 1, max: 1000, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (t, y, owned) => {
          const { consumption: c, mu } = savingForGood({ income: y, theta: t }, owned)!;
          expect((y - c) / c).toBeCloseTo(Math.log(y / c) + t * (1 - owned), 9);
          expect(mu).toBeCloseTo(1 / c, 6);
        },
      ),
    );
    expect(savingForGood({ income: 10, theta: 0 }, 0)).toBeNull();
  });
});
