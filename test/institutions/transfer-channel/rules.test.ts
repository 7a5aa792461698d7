import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { choiceFields } from '../../../src/institutions/population/sending-fields.ts';
import { defaultWeights, utilityOf, weightIndex } from '../../../src/institutions/transfer-channel/preferences.ts';
import {
  amountWithin,
  effectiveCost,
  feeFor,
  marginOf,
  recipientShortfall,
  totalCost,
} from '../../../src/institutions/transfer-channel/rules.ts';

/** Published totals, in percent. */
const shopped: [source: string, amount: number, fee: number, margin: number, cost: number, tolerance: number][] = [
  ['Bon à Savoir, CHF to DRC, Western Union', 1000, 65, 5, 11.5, 0.6],
  ['Bon à Savoir, CHF to DRC, MoneyGram', 1000, 45, 3, 7.5, 0.6],
  ['Bon à Savoir, CHF to DRC, Azimo', 1000, 10, 4, 5.0, 0.5],
  ['World Bank RPW Q3 2025, MoneyGram to South Africa', 120, 3.3267, 6.0333, 8.8067, 0.02],
  ['World Bank RPW Q3 2025, Ria to South Africa', 120, 6, 2.44, 7.44, 0.02],
  ['World Bank RPW Q3 2025, Xoom to the Philippines', 120, 1.99, 2.81, 4.47, 0.02],
];

/** Rows of the World Bank's Remittance Prices Worldwide, complete data set 2011 to 2025 Q3, by row id. */
const rows: [row: string, amount: number, fee: number, applied: number, mid: number, margin: number, cost: number][] = [
  ['28338 MoneyGram KEN-RWA, USD 200', 18000, 1100, 0.01023, 0.01068, 4.21, 10.32],
  ['28338 MoneyGram KEN-RWA, USD 500', 45000, 2200, 0.01023, 0.01068, 4.21, 9.1],
  ['1212254600 MoneyGram RWA-KEN', 150000, 5000, 0.0862, 0.0892227979274611, 3.39, 6.72],
  ['1212255125 MoneyGram TZA-KEN, better than mid-market', 324500, 16500, 0.052, 0.0513717693836978, -1.22, 3.86],
  ['1212255152 M-Pesa TZA-KEN', 324500, 3338, 0.0481, 0.0516283716283716, 6.83, 7.86],
  ['14986 Tanzania Post TZA-KEN', 295000, 32450, 0.000651, 0.00066, 1.36, 12.36],
  ['1212255128 Western Union TZA-KEN, no fee', 324500, 0, 0.051, 0.0513717693836978, 0.72, 0.72],
];

describe('published costs', () => {
  it.each(shopped)('%s', (_source, amount, fee, margin, cost, tolerance) => {
    expect(Math.abs(100 * totalCost({ fee, amount, margin: margin / 100 }) - cost)).toBeLessThanOrEqual(tolerance);
  });
  it.each(rows)('row %s', (_row, amount, fee, applied, midMarket, margin, cost) => {
    const found = marginOf({ applied, midMarket });
    expect(Math.abs(100 * found - margin)).toBeLessThanOrEqual(0.02);
    expect(Math.abs(100 * totalCost({ fee, amount, margin: found }) - cost)).toBeLessThanOrEqual(0.02);
  });
  // World Bank, Migration and Poverty, 2011, p. 133: New Zealand to Tonga, 20 NZD and 6 % of commission.
  it.each([
    [50, 32.9],
    [200, 14.6],
    [1000, 7.9],
  ])('the effective cost of %i NZD to Tonga is %f %%', (amount, cost) => {
    expect(Math.abs(100 * effectiveCost({ fee: 20, amount, margin: 0.06 }) - cost)).toBeLessThanOrEqual(0.15);
  });
  // Orange Money 0.8 % and Wave 1 % in Senegal, November 2021 (senenews.com).
  it.each([
    [5000, 40, 50],
    [10000, 80, 100],
  ])('%i XOF within Senegal costs %i or %i', (amount, orange, wave) => {
    expect(feeFor({ fixed: 0, percent: 0.008, minimum: 0, maximum: Infinity }, amount)).toBe(orange);
    expect(feeFor({ fixed: 0, percent: 0.01, minimum: 0, maximum: Infinity }, amount)).toBe(wave);
  });
  it('with the fee inside, the recipient misses less than fee and margin together', () => {
    const shortfall = recipientShortfall({ budget: 10000, received: (10000 - 500) * 0.98, rate: 1 });
    expect(shortfall).toBeCloseTo(0.05 + 0.02 - 0.05 * 0.02, 12);
  });
});

describe('a fee', () => {
  it.each([
    [0, 300],
    [10000, 300],
    [50000, 700],
    [200000, 1500],
  ])('between 300 and 1500, of 200 and 1 %%, for %i is %i', (amount, fee) => {
    expect(feeFor({ fixed: 200, percent: 0.01, minimum: 300, maximum: 1500 }, amount)).toBe(fee);
  });
  it('leaves of a budget the largest amount that fits, and at most one unit over', () => {
    const tariff = fc.record({
      fixed: fc.double({ min: 0, max: 5000, noNaN: true }),
      percent: fc.double({ min: 0, max: 0.5, noNaN: true }),
      minimum: fc.integer({ min: 0, max: 500 }),
      maximum: fc.oneof(fc.integer({ min: 500, max: 5000 }), fc.constant(Infinity)),
    });
    fc.assert(
      fc.property(tariff, fc.integer({ min: 0, max: 10_000_000 }), (given, budget) => {
        const amount = amountWithin(given, budget);
        expect(Number.isInteger(amount)).toBe(true);
        expect(amount + 1 + feeFor(given, amount + 1)).toBeGreaterThan(budget);
        if (amount === 0) return;
        const left = budget - amount - feeFor(given, amount);
        expect(left === 0 || left === 1).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test('the default weights of channels are those of the choice field', () => {
  for (const [name, index] of Object.entries(weightIndex)) {
    const { shape } = choiceFields[name as keyof typeof choiceFields];
    expect(shape.type === 'quantity' && shape.default?.value).toBe(defaultWeights[index]);
  }
});

test('cost, time and loss lower the utility; ease and habit raise it', () => {
  const seen = { cost: 0.05, logHours: 1, loss: 0.01, ease: 0, usedLast: false };
  const base = utilityOf(seen, defaultWeights);
  expect(base).toBeCloseTo(-0.3 * 5 - 0.2 - 0.5, 12);
  expect(utilityOf({ ...seen, cost: 0.06 }, defaultWeights)).toBeLessThan(base);
  expect(utilityOf({ ...seen, logHours: 2 }, defaultWeights)).toBeLessThan(base);
  expect(utilityOf({ ...seen, loss: 0.02 }, defaultWeights)).toBeLessThan(base);
  expect(utilityOf({ ...seen, ease: 1 }, defaultWeights)).toBeGreaterThan(base);
  expect(utilityOf({ ...seen, usedLast: true }, defaultWeights)).toBe(base + 1.5);
});
