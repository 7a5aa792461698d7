import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../src/prices/import/tariff-draft.ts';
import { pricedDraft, quoteOfAmount, quoteOfBudget } from '../../src/prices/transfer-quote.ts';

const euros = { paid: 'EUR', received: 'MAD', rate: 10.8 };
const point = (amount: number, fee: number, margin: number) => ({ amount, fee, margin, total: null });

describe('a tariff through published prices', () => {
  it('goes through both of them, whatever they are', () => {
    const prices = fc.record({
      small: fc.integer({ min: 0, max: 3000 }),
      large: fc.integer({ min: 0, max: 6000 }),
      m1: fc.integer({ min: -50, max: 300 }),
      m2: fc.integer({ min: -50, max: 300 }),
    });
    fc.assert(
      fc.property(prices, ({ small, large, m1, m2 }) => {
        const points = [point(140, small / 100, m1 / 1e3), point(345, large / 100, m2 / 1e3)];
        const channel = pricedDraft(draftOf(points)!, 'EUR');
        for (const { amount, fee, margin } of points) {
          const quote = quoteOfAmount(channel, euros, amount);
          if (typeof quote === 'string') throw new Error(quote);
          expect(Math.abs(quote.fee - fee)).toBeLessThanOrEqual(0.0051);
          expect(quote.totalCost).toBeCloseTo(quote.fee / amount + margin, 9);
        }
      }),
    );
  });
  it('interpolates money and never percentages', () => {
    const draft = draftOf([point(140, 4, 0.02), point(345, 8.1, 0.02)])!;
    expect(draft).toMatchObject({ fixed: 1.2, percent: 0.02, by: 'line' });
  });
  it('steps where a line would ask for a fee below zero, and says that one price tells one', () => {
    expect(draftOf([point(140, 0, 0.02), point(345, 5, 0.02)])).toMatchObject({ by: 'steps' });
    expect(draftOf([point(140, 4, 0.02)])).toMatchObject({ fixed: 4, by: 'one-price' });
  });
});

describe('a quote', () => {
  const channel = pricedDraft(draftOf([point(140, 4, 0.02), point(345, 4, 0.02)])!, 'EUR');
  it('of a budget has the fee inside and loses nothing', () => {
    const quote = quoteOfBudget(channel, euros, 200);
    if (typeof quote === 'string') throw new Error(quote);
    expect(quote).toMatchObject({ left: 200, amount: 196, fee: 4, margin: 3.92 });
    expect(quote.inHand).toBe(Math.round((196 - 3.92) * 10.8 * 100) / 100);
    expect(quote.totalCost).toBeCloseTo(4 / 196 + 0.02, 12);
    expect(quote.effectiveCost).toBeCloseTo((4 + 3.92) / 200, 12);
    expect(quote.shortfall).toBeCloseTo((4 + 3.92) / 200, 5);
    expect(quote.costInMoney).toBeCloseTo(7.92, 2);
  });
  it('of a sum that the fee eats up is none', () => expect(quoteOfBudget(channel, euros, 3)).toBe('too-small'));
  it('above the limit is none', () => {
    expect(quoteOfAmount({ ...channel, limit: 100_00 }, euros, 150)).toBe('over-limit');
  });
});
