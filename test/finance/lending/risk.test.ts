import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annuityValue } from '../../../src/finance/annuity-factor.ts';
import { aprOfEuropeanUnion, aprOfUnitedStates } from '../../../src/finance/cost-of-credit.ts';
import { daysLateOf, portfolioAtRisk } from '../../../src/finance/lending/portfolio.ts';
import { distributionAfter, meanStepsToLast } from '../../../src/finance/lending/markov.ts';
import { expectedYield } from '../../../src/finance/lending/risk.ts';
import { fallingRoot } from '../../../src/finance/root-search.ts';
import { allRootsOfFlow } from '../../../src/finance/roots.ts';

describe('the expected yield under a constant hazard', () => {
  it('is the rate of return of the expected payments', () => {
    const rate = fc.double({ min: 0.001, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(rate, fc.double({ min: 0, max: 0.3, noNaN: true }), fc.integer({ min: 1, max: 48 }), (r, h, n) => {
        const payment = 1 / annuityValue(r, n);
        const flows = [-1, ...Array.from({ length: n }, (_, k) => payment * (1 - h) ** (k + 1))];
        expect(allRootsOfFlow(flows)[0]).toBeCloseTo(expectedYield(r, h), 9);
      }),
    );
  });
});

describe('legal rates', () => {
  it('of both continents agree on one payment after one period of a year', () => {
    const us = aprOfUnitedStates({
      advance: 1000,
      firstUnitPeriods: 1,
      oddFraction: 0,
      payments: [1200],
      unitPeriodsPerYear: 1,
    });
    expect(us).toBeCloseTo(0.2, 12);
    expect(aprOfEuropeanUnion([0, 1], [1000, -1200])).toBeCloseTo(0.2, 12);
  });

  it('do not exist when less is paid than was lent', () => {
    const loan = { advance: 1000, firstUnitPeriods: 1, oddFraction: 0, unitPeriodsPerYear: 12 };
    expect(aprOfUnitedStates({ ...loan, payments: [999] })).toBeNull();
    expect(aprOfUnitedStates({ ...loan, payments: [1000] })).toBe(0);
  });
});

describe('a falling function', () => {
  it('meets zero where it does', () => {
    expect(fallingRoot((x) => 2 - x * x, 0)).toBeCloseTo(Math.SQRT2, 14);
    expect(fallingRoot((x) => 1e6 - x, 0)).toBeCloseTo(1e6, 6);
  });

  it('that never falls below zero has no root', () => {
    expect(fallingRoot(() => 1, 0)).toBeNull();
    expect(fallingRoot(() => -1, 0)).toBeNull();
  });
});

describe('arrears', () => {
  it.each([
    ['regular', 0],
    ['1-30', 1],
    ['31-60', 31],
    ['>365', 366],
    ['90+', 91],
    ['late', null],
    ['', null],
  ])('of the label "%s" begin at %s days', (label, days) => {
    expect(daysLateOf(label)).toBe(days);
  });

  it('of an empty portfolio are no share', () => {
    expect(portfolioAtRisk([], 30)).toBeNull();
  });
});

describe('a chain of states', () => {
  it('keeps everybody somewhere', () => {
    const moves = [
      [0.9, 0.1, 0],
      [0.3, 0.5, 0.2],
      [0, 0, 1],
    ];
    expect(distributionAfter(moves, [1, 0, 0], 50).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(meanStepsToLast(moves)![1]).toBeCloseTo(20, 9);
  });

  it('whose last state is never reached has no time to it', () => {
    expect(
      meanStepsToLast([
        [1, 0],
        [0, 1],
      ]),
    ).toBeNull();
  });
});
