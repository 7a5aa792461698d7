import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auctionFlows, chitAuction } from '../../../src/institutions/savings-group/rules-auction.ts';

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('an auctioned pot', () => {
  it('moves money among members only: every meeting sums to zero', () => {
    const circles = fc.integer({ min: 1, max: 20 }).chain((members) =>
      fc.record({
        members: fc.constant(members),
        contribution: fc.double({ min: 1, max: 1e4, noNaN: true }),
        discounts: fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), { minLength: members, maxLength: members }),
      }),
    );
    fc.assert(
      fc.property(circles, ({ members, contribution, discounts }) => {
        const flows = auctionFlows({ members, contribution }, discounts);
        for (const meeting of discounts.keys()) {
          expect(sum(flows.map((own) => own[meeting]!))).toBeCloseTo(0, 6);
        }
      }),
    );
  });
});

describe('a chit auction', () => {
  const chits = fc.record({
    value: fc.integer({ min: 1000, max: 1_000_000 }),
    members: fc.integer({ min: 2, max: 50 }),
    bidShare: fc.double({ min: 0.1, max: 0.4, noNaN: true }),
    commissionRate: fc.double({ min: 0, max: 0.1, noNaN: true }),
    commissionFrom: fc.constantFrom('discount' as const, 'prize' as const, 'instalments' as const),
  });

  it('pays prize and commission out of what all members pay: flows sum to minus the commission', () => {
    fc.assert(
      fc.property(chits, ({ value, members, bidShare, commissionRate, commissionFrom }) => {
        const chit = { value, members, bid: value * bidShare, commissionRate, commissionFrom, dividendTo: members };
        const { nextInstallment, prize, commission } = chitAuction(chit);
        expect(prize - members * nextInstallment).toBeCloseTo(0 - commission, 4);
      }),
    );
  });
});
