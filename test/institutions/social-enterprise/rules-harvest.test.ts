import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  affordableKilograms,
  averagePrice,
  greenOfYear,
  shareWithMarketing,
} from '../../../src/institutions/social-enterprise/rules-harvest.ts';

describe('a harvest', () => {
  it('of 1800 kg of cherry a hectare gives 300 kg of green at six to one', () => {
    expect(greenOfYear(160, 1800, 6)).toBe(48_000);
  });

  it('is bought as far as cash goes', () => {
    expect(affordableKilograms(1000, 50_000, 100)).toBe(500);
    expect(affordableKilograms(1000, 500_000, 100)).toBe(1000);
    expect(affordableKilograms(1000, -5, 100)).toBe(0);
    expect(affordableKilograms(1000, 0, 0)).toBe(1000);
  });
});

describe('the average price', () => {
  // Fairtrade 2023 in cents a pound: floor 180, organic 40, premium 20; a market of 150 makes a price of 240 on these terms.
  const list = { discount: 0, floor: 180, organic: 40, social: 20 };
  it.each([
    [150, 0, 150],
    [150, 1, 240],
    [150, 0.3, 177],
    [250, 1, 310],
  ])('at a market of %d with %d on premium terms is %d', (world, share, price) => {
    expect(averagePrice({ ...list, world }, share)).toBeCloseTo(price, 10);
  });

  it('never falls when more is sold on premium terms', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.nat(300),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (world, discount, share) => {
          const prices = { ...list, world, discount };
          expect(averagePrice(prices, share + 0.01)).toBeGreaterThanOrEqual(averagePrice(prices, share));
        },
      ),
    );
  });

  it('of ordinary coffee is never negative', () => {
    expect(averagePrice({ ...list, world: 10, discount: 20 }, 0)).toBe(0);
  });
});

describe('marketing', () => {
  const given = { share: 0.3, most: 0.7, reach: 1000 };
  it('covers 63 % of the way with a fund of the size that counts', () => {
    expect(shareWithMarketing({ ...given, fund: 0 })).toBe(0.3);
    expect(shareWithMarketing({ ...given, fund: 1000 })).toBeCloseTo(0.3 + 0.4 * 0.6321, 4);
    expect(shareWithMarketing({ ...given, fund: 1e9 })).toBeCloseTo(0.7, 10);
  });
  it('changes nothing when as much is sold already', () => {
    expect(shareWithMarketing({ ...given, most: 0.2, fund: 1000 })).toBe(0.3);
  });
});
