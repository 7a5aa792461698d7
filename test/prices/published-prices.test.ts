import { describe, expect, it } from 'vitest';
import { corridorWords, countryOf } from '../../src/prices/countries.ts';
import { midMarketRate } from '../../src/prices/mid-market.ts';
import { summariesOf } from '../../src/prices/import/corridor-summary.ts';
import { publishedCorridors, publishedPrices } from '../../src/prices/published-prices.ts';
import { pricedDraft, quoteOfAmount } from '../../src/prices/transfer-quote.ts';

describe('prices that ship with the program', () => {
  it('reproduce the published averages and SmaRT of complete corridors', () => {
    const summary = summariesOf(publishedPrices({ from: 'TZA', to: 'KEN' }).quotes).at(-1);
    expect(summary?.average).toBeCloseTo(0.5999, 4);
    expect(summary?.smart).toBeCloseTo(0.041467, 6);
    expect(summary).toMatchObject({ meetsAverage: false, meetsSmart: true, counted: 12 });
  });
  it('know no SmaRT where fewer than three services qualify', () => {
    expect(summariesOf(publishedPrices({ from: 'KEN', to: 'UGA' }).quotes)[0]).toMatchObject({
      services: 3,
      counted: 2,
      smart: null,
    });
  });
  it('bear corridor, date and source, and means say that they are means', () => {
    for (const code of publishedCorridors()) {
      const [from, to] = code.split('-') as [string, string];
      expect(countryOf(from)).not.toBeNull();
      expect(countryOf(to)).not.toBeNull();
      const { drafts, quotes, means } = publishedPrices({ from, to });
      expect(drafts.length + quotes.length + means.length).toBeGreaterThan(0);
      for (const draft of drafts) {
        expect(draft.date).toMatch(/^20\d\d/);
        expect(draft.feeMark.says.fr).toContain(corridorWords({ from, to }).fr);
        expect(draft.tariff.fixed).toBeGreaterThanOrEqual(0);
        expect(draft.isMean).toBe(draft.feeMark.kind === 'derived');
      }
    }
  });
  it('of a mean give back the published cost at both amounts', () => {
    const [draft] = publishedPrices({ from: 'BEL', to: 'MAR' }).drafts;
    const quote = (amount: number) =>
      quoteOfAmount(pricedDraft(draft!.tariff, 'EUR'), { paid: 'EUR', received: 'MAD', rate: 10.8 }, amount);
    expect((quote(140) as { totalCost: number }).totalCost).toBeCloseTo(0.05327, 4);
    expect((quote(345) as { totalCost: number }).totalCost).toBeCloseTo(2 * 0.04413 - 0.05327, 4);
  });
  it('of a corridor without any are empty: no neighbour stands in', () => {
    expect(publishedPrices({ from: 'BEL', to: 'SEN' })).toEqual({ drafts: [], quotes: [], remarks: [], means: [] });
  });
});

describe('the mid-market rate', () => {
  it.each([
    ['BEL', 'SEN', 'EUR', 'XOF', 655.957, 0],
    ['FRA', 'COM', 'EUR', 'KMF', 491.96775, 0],
    ['USA', 'HTI', 'USD', 'HTG', 131, 10],
    ['GBR', 'KEN', 'GBP', 'KES', 172, 20],
    ['ESP', 'ECU', 'EUR', 'USD', 1.15, 0.15],
  ])('from %s to %s is of the right order and dated', (from, to, paid, received, about, slack) => {
    const rate = midMarketRate({ from, to }, { paid, received });
    expect(Math.abs(rate!.value - about)).toBeLessThanOrEqual(slack);
    expect(rate!.period).toMatch(/^\d{4}/);
  });
  it('that nobody published is unknown', () => {
    expect(midMarketRate({ from: 'BEL', to: 'NPL' }, { paid: 'EUR', received: 'NPR' })).toBeNull();
  });
});
