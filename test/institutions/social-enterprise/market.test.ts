import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { socialEnterprise } from '../../../src/institutions/social-enterprise/index.ts';
import { bassSteps } from '../../../src/institutions/social-enterprise/rules-lifetime.ts';
import {
  errorAfter,
  imitatorsAfter,
  knownAfter,
  shareOfCustomers,
  willing,
} from '../../../src/institutions/social-enterprise/market/rules.ts';
import { assemble, q } from '../harness.ts';
import { runShop, stall, withCash } from './tiny.ts';

const alone = { quality: q.number(1) };

/** A village that learns of the stall as Bass’s durable goods were learnt of, in years taken for months. */
const bass = { start: q.share(0), publicity: q.sharePerMonth(0.03), talk: q.sharePerMonth(0.38) };

describe('the rules of a market', () => {
  it('the news spreads as in Bass’s model by steps', () => {
    const steps = bassSteps({ p: 0.03, q: 0.38, m: 1 }, 12);
    let known = 0;
    for (const [, cumulative] of steps) {
      known = knownAfter({ known, publicity: 0.03, talk: 0.38, forgotten: 0 });
      expect(known).toBeCloseTo(cumulative, 12);
    }
  });

  it('everybody comes at the usual price, two in five at twice of it, twice as many when it is free', () => {
    expect(willing(100, 100, 2)).toBe(1);
    expect(willing(200, 100, 2)).toBeCloseTo(0.4, 12);
    expect(willing(0, 100, 2)).toBe(2);
    expect(willing(900, 100, 0)).toBe(1);
  });

  it('a dearer price never draws more, and shares of rivals add up to one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 8, noNaN: true }),
        (price, times, k) => {
          expect(willing(price * times, 1000, k)).toBeLessThanOrEqual(willing(price, 1000, k) + 1e-12);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (qualities) => {
          const sum = qualities.reduce((all, each) => all + each, 0);
          const shares = qualities.map((own) => shareOfCustomers(own, sum - own, 0));
          expect(shares.reduce((all, each) => all + each, 0)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('an error fades and a campaign takes more of it away, never beyond all', () => {
    expect(errorAfter(0.5, 0.02, 0)).toBeCloseTo(0.49, 12);
    expect(errorAfter(0.5, 0.6, 0.7)).toBe(0);
  });

  it('imitators come only while there is something to imitate, and fewer when they are advised', () => {
    const given = { imitators: 2, perMonth: 0.5, closing: 0.1, advised: 0 };
    expect(imitatorsAfter({ ...given, prospers: true })).toBeCloseTo(2.3, 12);
    expect(imitatorsAfter({ ...given, prospers: false })).toBeCloseTo(1.8, 12);
    expect(imitatorsAfter({ ...given, advised: 0.6, prospers: true })).toBeCloseTo(2, 12);
  });
});

describe('an enterprise on its market', () => {
  it('serves those who know it: in four months 3.0 + 7.0 + 12.4 of 100 loaves', () => {
    const shop = runShop({ ...withCash(1000), market: { ...alone, aware: bass } }, 4);
    const known = bassSteps({ p: 0.03, q: 0.38, m: 1 }, 3).map(([, cumulative]) => cumulative);
    expect(shop.row('shop.known')).toEqual([...known, expect.closeTo(shop.row('shop.known')[3]!, 12)]);
    expect(shop.row('shop.served')).toEqual([0, 3, 7, 12]);
    const asked = known.reduce((sum, share) => sum + 100 * share, 0);
    expect(Math.floor(asked)).toBe(22);
  });

  it('an enterprise that has long been open is as well known as the years made it', () => {
    const opening = { cash: q.money(1000, 'EUR'), openFor: q.months(12) };
    const old = runShop({ opening, market: { ...alone, aware: bass } }, 2);
    const young = runShop({ ...withCash(1000), market: { ...alone, aware: bass } }, 14);
    expect(old.row('shop.known')[0]).toBeCloseTo(young.row('shop.known')[12]!, 12);
  });

  it('believed twice as dear it sells two fifths, and a campaign that tells the prices brings the others back', () => {
    const belief = { dearer: q.share(1), fades: q.sharePerMonth(0) };
    const feared = { ...alone, priceSensitivity: q.number(2), belief };
    expect(runShop({ ...withCash(1000), market: feared }, 3).row('shop.served')).toEqual([40, 40, 40]);
    const campaign = {
      from: q.months(1),
      months: q.months(1),
      cost: q.perMonth(10, 'EUR'),
      publicity: q.sharePerMonth(0),
      corrects: q.sharePerMonth(1),
    };
    const told = runShop({ ...withCash(1000), market: { ...feared, campaign } }, 4);
    expect(told.row('shop.served')).toEqual([40, 40, 100, 100]);
    expect(told.row('shop.campaign')).toEqual([0, 1000, 0, 0]);
  });

  it('without cash there is no campaign, and nothing is owed for it', () => {
    const aware = { start: q.share(0), publicity: q.sharePerMonth(0), talk: q.sharePerMonth(0) };
    const campaign = { months: q.months(12), cost: q.perMonth(500, 'EUR'), publicity: q.sharePerMonth(0.5) };
    const shop = runShop({ ...withCash(300), market: { ...alone, aware, campaign } }, 3);
    expect(shop.row('shop.campaign')).toEqual([0, 0, 0]);
    expect(shop.row('shop.known')).toEqual([0, 0, 0]);
    expect(shop.row('shop.cash')).toEqual([20000, 10000, 0]);
  });

  it('a price above the usual one drives customers away', () => {
    const { loaf } = stall.products;
    const products = { loaf: { ...loaf, usualPrice: q.price(1, 'EUR', 'count') } };
    const market = { ...alone, priceSensitivity: q.number(2) };
    expect(runShop({ ...withCash(1000), products, market }, 1).row('shop.served')).toEqual([40]);
  });
});

describe('enterprises of one market', () => {
  const stallOf = (quality: number, more: object = {}) => ({
    ...stall,
    ...withCash(1000),
    market: { name: { fr: 'pain', en: 'bread' }, quality: q.number(quality) },
    ...more,
  });
  const both = (a: object, b: object, months = 3) =>
    assemble({
      currencies: { EUR: {} },
      months,
      institutions: [
        { id: 'a', kind: socialEnterprise, values: a as Record<string, unknown> },
        { id: 'b', kind: socialEnterprise, values: b as Record<string, unknown> },
      ],
    }).run();

  it('share their customers by quality: 75 and 25 of 100', () => {
    const two = both(stallOf(3), stallOf(1));
    expect(two.row('a.served')).toEqual([75, 75, 75]);
    expect(two.row('b.served')).toEqual([25, 25, 25]);
    expect(two.row('a.customersShare')).toEqual([0.75, 0.75, 0.75]);
  });

  it('leave all of them to the one that stays open', () => {
    const two = both(stallOf(1), stallOf(1, { closureHazard: q.sharePerYear(1) }));
    expect(two.row('a.served')).toEqual([100, 100, 100]);
  });

  it('see the imitators of each other', () => {
    const copied = {
      name: { fr: 'pain', en: 'bread' },
      copied: q.of(12, 'count/year'),
      imitatorsClose: q.sharePerYear(0),
    };
    const { loaf } = stall.products;
    const products = { loaf: { ...loaf, plan: q.of(900, 'count/month') } };
    const two = both(stallOf(1, { market: copied, products }), stallOf(1, { products }), 3);
    // One imitator a month while it earns: shares of 1/2, then of 1/3, then of 1/4.
    expect(two.row('b.customersShare').map((share) => Math.round(share * 1000))).toEqual([500, 333, 250]);
  });
});

describe('what a month shows of the cash', () => {
  it('counts results, months of cash and the working capital it would have taken', () => {
    const shop = runShop(withCash(100), 14);
    expect(shop.row('shop.profit')).toEqual(Array(14).fill(5000));
    // 150 a month go out; 150 are left after the first month.
    expect(shop.row('shop.monthsOfCash')[0]).toBeCloseTo(1, 12);
    expect(shop.row('shop.workingCapital')[0]).toBe(15000);
    expect(shop.indicator('shop.peakFunding')).toBe(0);
    expect(shop.indicator('shop.profitAfter')).toBe(12);
    expect(shop.indicator('shop.boundByDemand')).toBe(1);
    expect(shop.indicator('shop.boundByCash')).toBe(0);
  });

  it('a stall without customers never has a year of profit, and would have needed a hundred a month', () => {
    const { loaf } = stall.products;
    const shop = runShop({ ...withCash(1000), products: { loaf: { ...loaf, plan: q.of(0, 'count/month') } } }, 13);
    expect(shop.indicator('shop.profitAfter')).toEqual({ none: 'not-reached' });
    expect(shop.indicator('shop.peakFunding')).toBe(100_00 * 13);
  });
});
