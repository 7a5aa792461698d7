import { describe, expect, it } from 'vitest';
import { q } from '../harness.ts';
import { runShop, withCash } from './tiny.ts';

const site = {
  quote: q.money(600, 'EUR'),
  overrun: q.share(0.5),
  months: q.months(2),
  delay: q.months(1),
  permit: q.months(1),
  runningIn: q.months(1),
  tranches: q.number(3),
  diverted: q.share(0),
};

describe('building', () => {
  it('waits for the permit, pays three tranches of 300, runs in and opens', () => {
    const shop = runShop({ ...withCash(1000), building: site }, 8);
    expect(shop.row('shop.building')).toEqual([0, 30000, 30000, 30000, 0, 0, 0, 0]);
    expect(shop.row('shop.built').map((share) => Math.round(share * 3) / 3)).toEqual([0, 1 / 3, 2 / 3, 1, 1, 1, 1, 1]);
    // Built in month 4, run in during month 5, open from month 6 on.
    expect(shop.row('shop.open')).toEqual([0, 0, 0, 0, 0, 1, 1, 1]);
    expect(shop.indicator('shop.openedAfter')).toBe(5);
    expect(shop.indicator('shop.costOverrun')).toBeCloseTo(0.5, 12);
    expect(shop.row('shop.waited')).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('a tenth diverted makes 900 of work cost 1 000, and the tenth leaves to the outside', () => {
    const shop = runShop({ ...withCash(2000), building: { ...site, diverted: q.share(0.1) } }, 8);
    const paid = shop.row('shop.building').reduce((a, b) => a + b, 0);
    const diverted = shop.row('shop.diverted').reduce((a, b) => a + b, 0);
    expect([paid, diverted]).toEqual([100000, 10000]);
    expect(shop.moved('shop→outside diverted')).toBe(10000);
  });

  it('a committee halves what is diverted', () => {
    const building = { ...site, diverted: q.share(0.2), holder: 'committee' };
    const shop = runShop({ ...withCash(2000), building }, 8);
    expect(shop.row('shop.diverted').reduce((a, b) => a + b, 0)).toBe(10000);
  });

  it('without money the site stands still and the months are counted', () => {
    const shop = runShop({ ...withCash(700), building: site }, 8);
    expect(shop.row('shop.building')).toEqual([0, 30000, 30000, 0, 0, 0, 0, 0]);
    expect(shop.row('shop.waited')).toEqual([0, 0, 0, 1, 1, 1, 1, 1]);
    expect(shop.indicator('shop.openedAfter')).toEqual({ none: 'never' });
    expect(shop.indicator('shop.costOverrun')).toEqual({ none: 'not-reached' });
  });

  it('does not begin before its month', () => {
    const early = runShop({ ...withCash(1000), building: site }, 8);
    const late = runShop({ ...withCash(1000), building: site, starts: 2020 * 12 + 1 }, 8);
    expect(late.row('shop.building')).toEqual([0, ...early.row('shop.building').slice(0, 7)]);
  });

  it('equipment and working capital must be there before it opens', () => {
    const equipment = { value: q.money(500, 'EUR'), life: q.months(50) };
    const poor = runShop({ ...withCash(540), equipment, workingCapital: q.money(50, 'EUR') }, 2);
    expect(poor.row('shop.waited')).toEqual([1, 1]);
    const ready = runShop({ ...withCash(550), equipment, workingCapital: q.money(50, 'EUR') }, 2);
    expect(ready.row('shop.open')).toEqual([1, 1]);
    expect(ready.moved('shop→outside equipment EUR')).toBe(50000);
  });

  it('an enterprise that has been open for years builds nothing and has its customers', () => {
    const opening = { cash: q.money(100, 'EUR'), openFor: q.months(30) };
    const shop = runShop({ opening, building: site, equipment: { value: q.money(240, 'EUR'), life: q.months(24) } }, 2);
    expect(shop.row('shop.open')).toEqual([1, 1]);
    expect(shop.row('shop.building')).toEqual([0, 0]);
    expect(shop.row('shop.wear')).toEqual([7000, 8000]);
  });
});
