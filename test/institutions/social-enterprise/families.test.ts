import { describe, expect, it } from 'vitest';
import { population } from '../../../src/institutions/population/index.ts';
import { socialEnterprise } from '../../../src/institutions/social-enterprise/index.ts';
import { assemble, q } from '../harness.ts';
import { stall, withCash } from './tiny.ts';

const { loaf } = stall.products;
const baker = (given: object) => ({
  ...stall,
  ...withCash(1000),
  products: { loaf: { ...loaf, plan: q.of(0, 'count/month'), sector: { fr: 'food', en: 'food' }, ...given } },
});

/** Ten families that want bread for 7 EUR a month, and shops that sell nothing to others. */
function village(shops: Record<string, Record<string, unknown>>, months = 2) {
  return assemble({
    currencies: { EUR: {} },
    months,
    institutions: [
      {
        id: 'families',
        kind: population,
        values: {
          unit: 'household',
          currency: 'EUR',
          count: q.count(10),
          income: q.perMonth(100, 'EUR'),
          buys: { food: { amount: q.perMonth(7, 'EUR') } },
        },
      },
      ...Object.entries(shops).map(([id, values]) => ({ id, kind: socialEnterprise, values })),
    ],
  }).run();
}

describe('families of the model', () => {
  it('buy whole loaves: three of 2 EUR for 7 EUR, and the rest is bought elsewhere', () => {
    const shop = village({ shop: baker({}) });
    expect(shop.row('shop.served')).toEqual([30, 30]);
    expect(shop.row('shop.revenue')).toEqual([6000, 6000]);
    expect(shop.moved('families→shop sales')).toBe(12000);
    expect(shop.moved('families→outside imports')).toBe(2000);
  });

  it('are served before the world outside when capacity is short', () => {
    const shop = village({ shop: baker({ plan: q.of(100, 'count/month'), capacity: q.of(40, 'count/month') }) });
    expect(shop.moved('families→shop sales')).toBe(12000);
    expect(shop.moved('outside→shop sales')).toBe(4000);
  });

  it('share what there is, beginning with another family each month', () => {
    const shop = village({ shop: baker({ capacity: q.of(10, 'count/month') }) });
    expect(shop.row('shop.served')).toEqual([10, 10]);
  });

  it('find two shops, which take turns to sell first', () => {
    const shops = { a: baker({ capacity: q.of(20, 'count/month') }), b: baker({ capacity: q.of(20, 'count/month') }) };
    const found = village(shops);
    expect(found.row('a.served')).toEqual([20, 10]);
    expect(found.row('b.served')).toEqual([10, 20]);
  });
});
