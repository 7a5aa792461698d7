import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accrue } from '../../../src/numbers/money.ts';
import {
  affordableChicks,
  costOfChick,
  feedOfMonth,
  marginOfChick,
  nextBatchSize,
  priceOfKilogram,
} from '../../../src/institutions/social-enterprise/rules-batches.ts';
import { peakFunding } from '../../../src/institutions/social-enterprise/rules.ts';
import { monthlyWear, setAsideOf } from '../../../src/institutions/social-enterprise/rules-wear.ts';

describe('wear and replacement', () => {
  it('10 000 with 1 000 of salvage lose 1 800 in each of five years (case depreciation-methods)', () => {
    expect(monthlyWear(10000, 1000, 60, 0) * 12).toBe(1800);
    expect(monthlyWear(10000, 1000, 60, 60)).toBe(0);
  });

  it('the wear of a life adds up to the value, whatever value and life', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 1, max: 600 }), (value, life) => {
        const residual = new Float64Array(1);
        let sum = 0;
        for (let age = 0; age < life + 5; age++) sum += accrue(residual, 0, monthlyWear(value, 0, life, age));
        expect(Math.abs(sum - value)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('the fund takes a share of the wear as far as cash goes', () => {
    expect(setAsideOf(101, 0.5, 1000)).toBe(50);
    expect(setAsideOf(101, 0.5, 20)).toBe(20);
    expect(setAsideOf(101, 0.5, -5)).toBe(0);
  });
});

describe('a batch of the poultry sheet', () => {
  const terms = { months: 2, chick: 600, feed: 4, feedPrice: 320, otherCost: 250, mortality: 0.08, weight: 1.7 };

  it('costs 2 130 francs a chick and earns 685', () => {
    expect(costOfChick(600, 250, 4, 320)).toBe(2130);
    expect(feedOfMonth(4, 320, 2)).toBe(640);
    expect(Math.round(marginOfChick(terms, 1800))).toBe(685);
    expect(Math.ceil(80000 / marginOfChick(terms, 1800))).toBe(117);
  });

  it('needs 1 212 thousand francs before its first sale, as the cash calendar says', () => {
    const chicks = 500 * 850;
    const salesAtTheEnd = 460 * 1.7 * 1800;
    const months = [-chicks - 500 * 640, -80000, -480 * 640, -80000, salesAtTheEnd];
    expect(peakFunding(months)).toBe(1_212_200);
  });

  it('is as large as cash allows', () => {
    expect(affordableChicks(500, 1_065_000, 2130)).toBe(500);
    expect(affordableChicks(500, 1_064_999, 2130)).toBe(499);
    expect(affordableChicks(500, -1, 2130)).toBe(0);
  });

  it('sells at its own price until imported chicken is cheaper', () => {
    expect(priceOfKilogram(1800, 1900, 0)).toBe(1800);
    expect(priceOfKilogram(1800, 1100, 0.2)).toBeCloseTo(1320, 9);
    expect(priceOfKilogram(1800, Infinity, 0)).toBe(1800);
  });

  it('is followed by a smaller one when birds were left, and by twice as many, up to the plan, when all left at once', () => {
    const next = (bought: number, sold: number, monthsOfSale: number) =>
      nextBatchSize({ bought, sold, monthsOfSale }, 500, 2, 0.08);
    expect(next(500, 460, 6)).toBe(167);
    expect(next(167, 153, 2)).toBe(167);
    expect(next(500, 460, 1)).toBe(500);
    expect(next(100, 92, 1)).toBe(200);
    expect(next(500, 0, 4)).toBe(50);
  });
});
