import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/institutions/social-enterprise/rules.ts';
import { balancesFrom, Journal } from '../../../src/engine/journal.ts';
import { assemble, q } from '../harness.ts';
import { socialEnterprise } from '../../../src/institutions/social-enterprise/index.ts';
import { runShop, stall, withCash } from './tiny.ts';

const oven = { value: q.money(100, 'EUR'), life: q.months(3), setAside: q.share(1) };

describe('equipment', () => {
  it('loses a third of 100 EUR a month, saves it, and is replaced from the fund', () => {
    const shop = runShop({ ...withCash(300), equipment: oven }, 4);
    expect(shop.row('shop.wear')).toEqual([3333, 6666, 0, 3333]);
    expect(shop.row('shop.replacementFund')).toEqual([3333, 6666, 0, 3333]);
    expect(shop.row('shop.wornOut')).toEqual([0, 0, 0, 0]);
    // 300 - 100 + 50 a month, less what was saved; the second oven takes the fund and nothing else.
    expect(shop.row('shop.cash')).toEqual([21667, 23334, 25000, 26667]);
    expect(shop.moved('shop→outside equipment EUR')).toBe(20000);
    expect(shop.moved('shop→outside wear')).toBe(10000 + 3333);
    expect(shop.indicator('shop.replaces')).toBe(1);
  });

  it('without fund or cash it is worn out: nothing is served until there is money, and the promise to replace is broken', () => {
    const costly = { ...stall, fixedCost: q.perMonth(90, 'EUR') };
    const equipment = { value: q.money(300, 'EUR'), life: q.months(2) };
    const shop = runShop({ ...costly, ...withCash(350), equipment }, 4);
    expect(shop.row('shop.wornOut')).toEqual([0, 1, 1, 1]);
    expect(shop.row('shop.served')).toEqual([100, 100, 0, 0]);
    expect(shop.row('shop.limit').slice(2)).toEqual([limits.wornOut, limits.wornOut]);
    expect(shop.indicator('shop.replaces')).toBe(0);
  });

  it('a dearer machine costs the price of its day', () => {
    const shop = runShop({ ...withCash(500), equipment: oven }, 3, {
      events: [{ on: 'shop.equipment.value', effect: 'multiplies', value: 2, firstPeriod: 2, lastPeriod: 2 }],
    });
    expect(shop.moved('shop→outside equipment EUR')).toBe(30000);
  });

  it('every balance follows from the entries, on both planes', () => {
    const shop = assemble({
      currencies: { EUR: {} },
      months: 40,
      institutions: [{ id: 'shop', kind: socialEnterprise, values: { ...stall, ...withCash(400), equipment: oven } }],
    });
    const journal = new Journal(null);
    shop.run(0, journal);
    const { balances } = shop.model.parts.ledger;
    expect([...balancesFrom(journal.entries, balances.length)]).toEqual([...balances]);
    let sum = 0;
    for (const balance of balances) sum += balance;
    expect(sum).toBe(0);
  });
});

describe('the year', () => {
  it('lives when it was open a year, got nothing and did not lose', () => {
    expect(runShop(withCash(100), 13).indicator('shop.lives')).toBe(1);
    expect(runShop({ ...withCash(500), fixedCost: q.perMonth(95, 'EUR') }, 13).indicator('shop.lives')).toBe(0);
    expect(runShop({}, 13).indicator('shop.lives')).toBe(0);
  });

  it('lives from the first month when it got no money, and never when it does not live', () => {
    expect(runShop(withCash(100), 13).indicator('shop.livesFrom')).toBe(1);
    expect(runShop({}, 13).indicator('shop.livesFrom')).toEqual({ none: 'never' });
  });

  it('counts income, jobs and what is served', () => {
    const shop = runShop(withCash(100), 10);
    expect(shop.indicator('shop.income')).toBe(200000);
    expect(shop.indicator('shop.jobs')).toBe(1);
    expect(shop.indicator('shop.servedPerMonth')).toBe(100);
    expect(shop.indicator('shop.firstWageArrears')).toEqual({ none: 'never' });
  });
});
