import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedYear, patronageOf } from '../../../src/institutions/social-enterprise/rules-members.ts';

describe('a cooperative year', () => {
  const money = fc.integer({ min: 0, max: 100_000 });
  it('gives every coin of a surplus to one purpose, and never overfills a reserve', () => {
    const years = fc.record({
      netSurplus: fc.integer({ min: -50_000, max: 100_000 }),
      shareCapital: money,
      generalReserve: money,
      trainingReserve: money,
      optionalReserveRate: fc.double({ min: 0, max: 0.2, noNaN: true }),
    });
    fc.assert(
      fc.property(years, (year) => {
        const { general, training, optional, distributable, lossCarriedForward } = closedYear(year);
        expect(general + training + optional + distributable - lossCarriedForward).toBeCloseTo(year.netSurplus, 6);
        expect(general + Math.min(year.generalReserve, year.shareCapital)).toBeLessThanOrEqual(year.shareCapital);
      }),
    );
  });

  it('refunds sum to what may be distributed', () => {
    const { total } = patronageOf({
      distributable: 4000,
      deliveries: [1, 2, 4],
      shares: [10, 0, 30],
      shareValue: 10,
      shareInterest: 0.05,
    });
    expect(total.reduce((sum, each) => sum + each, 0)).toBeCloseTo(4000, 9);
  });
});
