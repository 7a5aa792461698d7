import type { Circle } from './rules.ts';

/**
 * What every member pays (negative) and receives when pots are auctioned: the member in place p wins meeting p for a discount,
 * which goes to all members alike as a lower contribution. Every meeting sums to zero. `discounts` has one for each member.
 *
 * @example auctionFlows({ members: 2, contribution: 100 }, [20, 0]) // [[90, -100], [-90, 100]]
 */
export function auctionFlows({ members, contribution }: Circle, discounts: readonly number[]): number[][] {
  return Array.from({ length: members }, (_, member) =>
    discounts.map((discount, meeting) => {
      const paid = 0 - (contribution - discount / members);
      return member === meeting ? paid + members * contribution - discount : paid;
    }),
  );
}

/** A chit auction: the discount that the winner offered, and who takes the organiser's commission from what. */
export interface ChitAuction {
  readonly value: number;
  readonly members: number;
  readonly bid: number;
  readonly commissionRate: number;
  readonly commissionFrom: 'discount' | 'prize' | 'instalments';
  /** How many share the dividend: all members, or all but the winner. */
  readonly dividendTo: number;
}

/**
 * One auction of a chit fund by the three conventions: the commission comes out of the discount, out of the prize beyond the
 * discount, or is added to every instalment. What members pay is prize and commission in each of them, when all share the
 * dividend. Source: published terms of Indian chit funds.
 */
export function chitAuction(chit: ChitAuction) {
  const commission = chit.value * chit.commissionRate;
  const dividendPool = chit.commissionFrom === 'discount' ? chit.bid - commission : chit.bid;
  const dividend = dividendPool / chit.dividendTo;
  const added = chit.commissionFrom === 'instalments' ? commission / chit.members : 0;
  return {
    commission,
    dividendPool,
    dividend,
    nextInstallment: chit.value / chit.members + added - dividend,
    prize: chit.value - chit.bid - (chit.commissionFrom === 'prize' ? commission : 0),
  };
}
