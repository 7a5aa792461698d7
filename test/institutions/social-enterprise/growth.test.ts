import { describe, expect, it } from 'vitest';
import { chanceOfNextStage } from '../../../src/institutions/social-enterprise/growth/growth.ts';
import { q } from '../harness.ts';
import { runShop, stall, withCash } from './tiny.ts';

const word = (name: string) => ({ fr: name, en: name });
const stages = [
  { name: word('group'), scale: q.number(1) },
  {
    name: word('cooperative'),
    scale: q.number(2),
    posts: q.number(2),
    fixedCost: q.perMonth(10, 'EUR'),
    cost: q.money(100, 'EUR'),
  },
];

describe('the chance of the next stage', () => {
  it('has its odds multiplied by credit and by help, each as far as it goes', () => {
    const none = { base: 0.5, credit: 0, withCredit: 3, help: 0, withHelp: 5 };
    expect(chanceOfNextStage(none)).toBe(0.5);
    expect(chanceOfNextStage({ ...none, credit: 1 })).toBeCloseTo(0.75, 12);
    expect(chanceOfNextStage({ ...none, help: 1 })).toBeCloseTo(5 / 6, 12);
    expect(chanceOfNextStage({ ...none, credit: 1, help: 1 })).toBeCloseTo(15 / 16, 12);
    expect(chanceOfNextStage({ ...none, base: 0, credit: 1, help: 1 })).toBe(0);
  });
});

describe('an enterprise that climbs', () => {
  const sure = { stages, chance: q.sharePerMonth(0.99), withCredit: q.number(1), withHelp: q.number(1) };

  it('sells twice as much with twice the posts once it has paid for the step', () => {
    const shop = runShop({ ...withCash(1000), climbs: sure }, 3);
    expect(shop.row('shop.stage')).toEqual([2, 2, 2]);
    expect(shop.row('shop.served')).toEqual([100, 200, 200]);
    expect(shop.row('shop.wagesDue')).toEqual([6000, 12000, 12000]);
    expect(shop.row('shop.fixedCosts')).toEqual([4000, 5000, 5000]);
    expect(shop.moved('shop→outside next stage')).toBe(10000);
    expect(shop.indicator('shop.stageReached')).toBe(2);
  });

  it('stays where it is without the money for the step, and without a chance', () => {
    expect(runShop({ ...withCash(60), climbs: sure }, 1).row('shop.stage')).toEqual([1]);
    const stuck = { ...sure, chance: q.sharePerMonth(0) };
    expect(runShop({ ...withCash(1000), climbs: stuck }, 6).row('shop.stage')).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('climbs with help where it would not without', () => {
    const slow = { ...sure, chance: q.sharePerMonth(0.001), withHelp: q.number(1e3) };
    const support = { months: q.months(12) };
    const { loaf } = stall.products;
    const products = { loaf: { ...loaf } };
    expect(runShop({ ...withCash(1000), climbs: slow, products }, 12).row('shop.stage')[11]).toBe(1);
    expect(runShop({ ...withCash(1000), climbs: slow, products, support }, 12).row('shop.stage')[11]).toBe(2);
  });
});
