import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/institutions/social-enterprise/rules.ts';
import { q } from '../harness.ts';
import { runShop, withCash } from './tiny.ts';

/** 100 chicks at 1 EUR eat 2 kg at 0.50 EUR each over two months and sell at 2 kg × 2.50 EUR. */
const farm = {
  birds: q.count(100),
  months: q.months(2),
  chick: q.price(1, 'EUR', 'count'),
  feed: q.of(2, 'kg/count'),
  feedPrice: q.price(0.5, 'EUR', 'kg'),
  otherCost: q.price(0.5, 'EUR', 'count'),
  mortality: q.share(0.1),
  disease: q.share(0),
  diseaseLoss: q.share(0.5),
  weight: q.of(2, 'kg/count'),
  price: q.price(2.5, 'EUR', 'kg'),
  demand: q.of(200, 'count/month'),
};

const alone = { products: {}, staff: {}, fixedCost: q.perMonth(0, 'EUR') };

describe('batches', () => {
  it('buys, feeds two months, sells at the end of the second, and starts again', () => {
    const shop = runShop({ ...alone, ...withCash(500), batches: farm }, 4);
    // Month 1: 100 chicks at 1.50 and 100 rations of 0.50. Month 2: 95 rations, 90 birds at 5 EUR.
    expect(shop.row('shop.inputs')).toEqual([20000, 4750, 20000, 4750]);
    expect(shop.row('shop.served')).toEqual([0, 90, 0, 90]);
    expect(shop.row('shop.revenue')).toEqual([0, 45000, 0, 45000]);
    expect(shop.row('shop.cash')).toEqual([30000, 70250, 50250, 90500]);
    expect(shop.row('shop.limit')).toEqual([limits.flock, limits.flock, limits.flock, limits.flock]);
  });

  it('unsold birds eat on, keep the house, and make the next batch smaller', () => {
    const shop = runShop({ ...alone, ...withCash(500), batches: { ...farm, demand: q.of(30, 'count/month') } }, 6);
    expect(shop.row('shop.served')).toEqual([0, 30, 30, 30, 0, 30]);
    expect(shop.row('shop.limit').slice(1, 3)).toEqual([limits.demand, limits.demand]);
    // Months 3 and 4 feed 60 and 30 birds. The next batch is 30 × 2 ÷ 0.9 = 67 chicks.
    expect(shop.row('shop.inputs').slice(2, 5)).toEqual([3000, 1500, 67 * 150 + 67 * 50]);
  });

  it('is as large as cash allows, and none starts without any', () => {
    const small = runShop({ ...alone, ...withCash(50.02), batches: farm }, 1);
    expect(small.row('shop.inputs')).toEqual([20 * 200]);
    expect(small.row('shop.limit')).toEqual([limits.inputs]);
    const none = runShop({ ...alone, batches: farm, closesAfter: q.months(3) }, 4);
    expect(none.row('shop.open')).toEqual([1, 1, 0, 0]);
  });

  it('keeps the feed of the batch back from bills and wages', () => {
    const shop = runShop({ products: {}, ...withCash(260), batches: farm }, 2);
    // 260 - 200 leaves 60, of which 95 rations of 0.50 = 47.50 are kept; rent and wages share 12.50.
    expect(shop.row('shop.fixedCosts')[0]).toBe(1250);
    expect(shop.row('shop.wagesMissed')).toEqual([6000, 0]);
    expect(shop.row('shop.served')).toEqual([0, 90]);
  });

  it('a certain disease takes its share before the feed of the last month', () => {
    const shop = runShop({ ...alone, ...withCash(500), batches: { ...farm, disease: q.share(1) } }, 2);
    // 95 birds become 47, eat 47 rations, and 5 die: 42 are sold.
    expect(shop.row('shop.inputs')).toEqual([20000, 2350]);
    expect(shop.row('shop.served')).toEqual([0, 42]);
  });

  it('nobody pays more than imported chicken and the premium', () => {
    const imports = { importedPrice: q.price(1.5, 'EUR', 'kg'), premium: q.share(0.2) };
    const shop = runShop({ ...alone, ...withCash(500), batches: { ...farm, ...imports } }, 2);
    expect(shop.row('shop.revenue')).toEqual([0, 90 * 2 * 180]);
  });

  it('imports that become cheaper from a month on lower the price from then on', () => {
    const dated = [[2020 * 12 + 2, 100]] as const;
    const imports = { importedPrice: q.price(3, 'EUR', 'kg', { dated }) };
    const shop = runShop({ ...alone, ...withCash(500), batches: { ...farm, ...imports } }, 4);
    expect(shop.row('shop.revenue')).toEqual([0, 45000, 0, 90 * 2 * 100]);
  });

  it('one batch in two is struck when the chance is a half, and another future has other luck', () => {
    const shop = runShop({ ...alone, ...withCash(5000), batches: { ...farm, disease: q.share(0.5) } }, 120);
    const struck = shop.row('shop.served').filter((sold) => sold === 42).length;
    expect(struck).toBeGreaterThan(15);
    expect(struck).toBeLessThan(45);
    const first = shop.row('shop.served');
    expect(shop.run(1).row('shop.served')).not.toEqual(first);
    expect(shop.run(0).row('shop.served')).toEqual(first);
  });
});
