import { describe, expect, it } from 'vitest';
import { population } from '../../../src/institutions/population/index.ts';
import { homeShare } from '../../../src/institutions/population/settling.ts';
import { socialEnterprise } from '../../../src/institutions/social-enterprise/index.ts';
import { assemble, q } from '../harness.ts';

describe('where people settle', () => {
  it('a firm that lives multiplies the odds of the home town', () => {
    expect(homeShare(0.25, 1)).toBeCloseTo(0.25, 12);
    expect(homeShare(0.25, 3)).toBeCloseTo(0.5, 12);
    expect(homeShare(0, 9)).toBe(0);
  });

  const migrants = (place: object | null) => ({
    id: 'migrants',
    kind: population,
    values: {
      currency: 'EUR',
      count: q.count(400),
      income: q.perMonth(0, 'EUR'),
      returns: { chance: q.sharePerMonth(0.05), place },
    },
  });
  const shop = {
    id: 'shop',
    kind: socialEnterprise,
    values: {
      currency: 'EUR',
      opening: { cash: q.money(1000, 'EUR'), openFor: q.months(0) },
      closureHazard: q.sharePerYear(0),
      products: { loaf: { price: q.price(2, 'EUR', 'count'), plan: q.of(90, 'count/month'), demandShare: q.share(1) } },
    },
  };

  it('of those who return about a quarter go home without a firm, and about half once one lives', () => {
    const place = { home: q.share(0.25), withFirm: q.number(3) };
    const alone = assemble({ currencies: { EUR: {} }, months: 40, institutions: [migrants(place)] }).run();
    const home = alone.indicator('migrants.returnedHome') as number;
    const city = alone.indicator('migrants.returnedToCity') as number;
    expect(home / (home + city)).toBeCloseTo(0.25, 1);
    const drawn = assemble({
      currencies: { EUR: {} },
      months: 40,
      institutions: [migrants({ ...place, firm: 'shop' }), shop],
    }).run();
    const later = (name: string) => drawn.row(`migrants.${name}`)[39]! - drawn.row(`migrants.${name}`)[13]!;
    expect(later('homeTown') / (later('homeTown') + later('bigCity'))).toBeCloseTo(0.5, 1);
    // As many return: only where they settle differs.
    expect(drawn.row('migrants.homeTown')[39]! + drawn.row('migrants.bigCity')[39]!).toBe(home + city);
  });

  it('nothing is shown where the file does not say where people settle', () => {
    const model = assemble({ currencies: { EUR: {} }, months: 2, institutions: [migrants(null)] }).run();
    expect(model.model.parts.indicators.some(({ id }) => id === 'migrants.returnedHome')).toBe(false);
  });
});
