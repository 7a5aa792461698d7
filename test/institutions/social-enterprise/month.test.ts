import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/institutions/social-enterprise/rules.ts';
import { q } from '../harness.ts';
import { runShop, stall, withCash } from './tiny.ts';

describe('a month of business', () => {
  it('100 loaves bring 200 EUR, of which 50 for flour, 40 of rent and 60 of wages leave 50', () => {
    const shop = runShop(withCash(100), 2);
    expect(shop.row('shop.revenue')).toEqual([20000, 20000]);
    expect(shop.row('shop.inputs')).toEqual([5000, 5000]);
    expect(shop.row('shop.fixedCosts')).toEqual([4000, 4000]);
    expect(shop.row('shop.wages')).toEqual([6000, 6000]);
    expect(shop.row('shop.cash')).toEqual([15000, 20000]);
    expect(shop.row('shop.limit')).toEqual([limits.demand, limits.demand]);
    expect(shop.row('shop.jobs')).toEqual([1, 1]);
  });

  it('without cash for flour nobody is served, wages are missed, and it closes after six such months', () => {
    const shop = runShop({}, 8);
    expect(shop.row('shop.served')).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(shop.row('shop.limit')[0]).toBe(limits.inputs);
    expect(shop.row('shop.limit')[7]).toBe(limits.closed);
    expect(shop.row('shop.wagesMissed')).toEqual([6000, 6000, 6000, 6000, 6000, 6000, 0, 0]);
    expect(shop.row('shop.open')).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
    expect(shop.indicator('shop.firstWageArrears')).toBe(1);
    expect(shop.indicator('shop.survives')).toBe(0);
  });

  it('10 EUR of flour make 20 loaves; the receipts buy flour first, then late bills, then late wages, until all is even', () => {
    const shop = runShop(withCash(10), 4);
    // Month 1: 40 are kept for flour. Month 2: 160, of which 50 are kept, pay rent of 40 + 40 and 30 of wages.
    // Month 3: 150 pay 40, then 90 of late wages, then 20. Month 4: 150 pay 40, 40 and 60, and 10 are left.
    expect(shop.row('shop.served')).toEqual([20, 80, 100, 100]);
    expect(shop.row('shop.limit')).toEqual([limits.inputs, limits.inputs, limits.demand, limits.demand]);
    expect(shop.row('shop.fixedCosts')).toEqual([0, 8000, 4000, 4000]);
    expect(shop.row('shop.suppliersMissed')).toEqual([4000, 0, 0, 0]);
    expect(shop.row('shop.wages')).toEqual([0, 3000, 11000, 10000]);
    expect(shop.row('shop.wagesMissed')).toEqual([6000, 6000, 4000, 0]);
    expect(shop.row('shop.arrears')).toEqual([10000, 9000, 4000, 0]);
    expect(shop.row('shop.cash')).toEqual([4000, 5000, 5000, 6000]);
  });

  it('late wages are paid before the next ones', () => {
    const { loaf } = stall.products;
    const free = { loaf: { ...loaf, variableCost: q.price(0, 'EUR', 'count') } };
    const shop = runShop({ products: free }, 2, {
      events: [{ on: 'shop.products.loaf.demandShare', effect: 'replaces', value: 0.3, firstPeriod: 0, lastPeriod: 0 }],
    });
    // Month 1: 60 pays 40 of rent and 20 of 60 wages. Month 2: 200 pays 40, the 40 that are late, and 60.
    expect(shop.row('shop.wagesMissed')).toEqual([4000, 0]);
    expect(shop.row('shop.wages')).toEqual([2000, 10000]);
    expect(shop.row('shop.arrears')).toEqual([4000, 0]);
    expect(shop.row('shop.cash')).toEqual([0, 6000]);
    expect(shop.indicator('shop.firstWageArrears')).toBe(1);
  });

  it('a margin below the fixed costs eats the cash until wages fail', () => {
    const slow = runShop({ ...withCash(100), fixedCost: q.perMonth(95, 'EUR') }, 4);
    expect(slow.row('shop.cash')).toEqual([9500, 9000, 8500, 8000]);
    const fast = runShop({ ...withCash(50), fixedCost: q.perMonth(140, 'EUR') }, 2);
    // Flour keeps its 50; 150 - 140 = 10 is all there is for wages, and next month for the late ones.
    expect(fast.row('shop.wagesMissed')).toEqual([5000, 6000]);
    expect(fast.row('shop.arrears')).toEqual([5000, 10000]);
  });

  it('bills that are late are paid before wages that are late', () => {
    const shop = runShop({ ...withCash(60), closesAfter: q.months(12) }, 4, {
      events: [{ on: 'shop.products.loaf.demandShare', effect: 'replaces', value: 0, firstPeriod: 0, lastPeriod: 1 }],
    });
    // Month 1: 60 pays rent 40 and 20 of 60 wages. Month 2: nothing. Month 3: no flour, because cash is gone.
    expect(shop.row('shop.fixedCosts')).toEqual([4000, 0, 0, 0]);
    expect(shop.row('shop.wages')).toEqual([2000, 0, 0, 0]);
    expect(shop.row('shop.suppliersMissed')).toEqual([0, 4000, 4000, 4000]);
    expect(shop.row('shop.arrears')).toEqual([4000, 14000, 24000, 34000]);
  });

  it('a demand of 8.25 a month is served in whole units that add up', () => {
    const { loaf } = stall.products;
    const shop = runShop({ ...withCash(1000), products: { loaf: { ...loaf, plan: q.of(8.25, 'count/month') } } }, 4);
    expect(shop.row('shop.served')).toEqual([8, 8, 8, 9]);
  });

  it('a plan by day counts the days open, a season multiplies its month', () => {
    const { loaf } = stall.products;
    const season = Array.from({ length: 12 }, (_, month) => q.share(month === 1 ? 2 : 1));
    const shop = runShop({ ...withCash(1000), products: { loaf: { ...loaf, plan: q.of(4, 'count/day'), season } } }, 3);
    expect(shop.row('shop.served')).toEqual([104, 208, 104]);
  });

  it('capacity and staff bind when they are the smallest', () => {
    const { loaf } = stall.products;
    const products = { loaf: { ...loaf, capacity: q.of(70, 'count/month') } };
    expect(runShop({ ...withCash(100), products }, 1).row('shop.limit')).toEqual([limits.capacity]);
    const staff = { baker: { ...stall.staff.baker, serves: q.of(40, 'count/month') } };
    const shop = runShop({ ...withCash(100), products, staff }, 1);
    expect(shop.row('shop.limit')).toEqual([limits.staff]);
    expect(shop.row('shop.served')).toEqual([40]);
  });

  it('unpaid bills never come in', () => {
    const { loaf } = stall.products;
    const shop = runShop({ ...withCash(100), products: { loaf: { ...loaf, unpaid: q.share(0.1) } } }, 1);
    expect(shop.row('shop.revenue')).toEqual([18000]);
  });

  it('the same month is done once with weekly steps', () => {
    const monthly = runShop(withCash(100), 6);
    const weekly = runShop(withCash(100), 6, { step: 'week' });
    for (const row of ['cash', 'revenue', 'wages', 'served', 'open', 'limit', 'wagesDue']) {
      expect(weekly.row(`shop.${row}`)).toEqual(monthly.row(`shop.${row}`));
    }
  });

  it('a certain closure closes at once, and cash stays where it is', () => {
    const shop = runShop({ ...withCash(100), closureHazard: q.sharePerYear(1) }, 2);
    expect(shop.row('shop.open')).toEqual([0, 0]);
    expect(shop.row('shop.cash')).toEqual([10000, 10000]);
    expect(shop.indicator('shop.jobs')).toEqual({ none: 'never' });
  });
});
