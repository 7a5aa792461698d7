import { describe, expect, it } from 'vitest';
import {
  coverage,
  kept,
  learnt,
  perceivedResult,
  residualHazard,
  togetherness,
} from '../../../src/institutions/social-enterprise/management/rules.ts';
import { weibullSurvival } from '../../../src/institutions/social-enterprise/rules-lifetime.ts';
import { assemble, q } from '../harness.ts';
import { socialEnterprise } from '../../../src/institutions/social-enterprise/index.ts';
import { runShop, stall, withCash } from './tiny.ts';

describe('the rules of management', () => {
  it('residual hazards of all months multiply to the published curve when money closes nobody', () => {
    const published = { shape: 1.14, scale: 102.6 };
    let alive = 1;
    for (let age = 0; age < 120; age++) {
      alive *= 1 - residualHazard({ ...published, forMoney: 0 }, age);
      if ([11, 35, 59, 119].includes(age)) expect(alive).toBeCloseTo(weibullSurvival(published, age + 1), 12);
    }
    expect(residualHazard({ ...published, forMoney: 1 }, 40)).toBe(0);
  });

  it('a manager without skill sees an error, one with all of it sees the result', () => {
    const given = { profit: -10, revenue: 100, blur: 0.4, normal: 1 };
    expect(perceivedResult({ ...given, skill: 0 })).toBe(30);
    expect(perceivedResult({ ...given, skill: 1 })).toBe(-10);
  });

  it('owning together does most at equal shares, and nothing when one owns all', () => {
    expect(togetherness(0.5, 0.5)).toBe(1);
    expect(togetherness(1, 0)).toBe(0);
    for (const share of [0.1, 0.3, 0.45, 0.6, 0.9]) expect(togetherness(share, 1 - share)).toBeLessThan(1);
  });

  it('support at one end alone gives less than half of the effect', () => {
    expect(coverage(1, 0)).toBeLessThan(0.5);
    expect(coverage(0, 1)).toBeLessThan(0.5);
    expect(coverage(1, 1)).toBeCloseTo(1, 12);
  });

  it('half is forgotten within a half-life, and learning never passes all there is', () => {
    expect(kept(0.4, 36, 36)).toBeCloseTo(0.2, 12);
    expect(learnt(0.5, 0.2)).toBeCloseTo(0.6, 12);
    expect(learnt(0.9, 1)).toBe(1);
  });
});

describe('who runs it', () => {
  it('a tenth leaks away, half of it with supervision, none when it is owned together and that stops all', () => {
    const leaks = { skill: q.share(1), leaks: q.share(0.1) };
    expect(runShop({ ...withCash(1000), management: leaks }, 2).row('shop.leaked')).toEqual([2000, 2000]);
    const watched = { ...leaks, supervised: q.share(0.5) };
    expect(runShop({ ...withCash(1000), management: watched }, 2).row('shop.leaked')).toEqual([1000, 1000]);
    const owners = { migrant: q.share(0.5), family: q.share(0.5), stopsLeaks: q.share(1) };
    const mixed = runShop({ ...withCash(1000), management: { ...leaks, owners } }, 2);
    expect(mixed.row('shop.leaked')).toEqual([0, 0]);
    expect(mixed.indicator('shop.leakedShare')).toBe(0);
  });

  it('leaks lower the true result', () => {
    const shop = runShop({ ...withCash(1000), management: { skill: q.share(1), leaks: q.share(0.1) } }, 1);
    expect(shop.row('shop.profit')).toEqual([3000]);
  });

  it('an owner who sees right takes a share of the profit, and nothing of a loss', () => {
    const management = { skill: q.share(1), takes: q.share(0.5) };
    const shop = runShop({ ...withCash(1000), management }, 2);
    expect(shop.row('shop.taken')).toEqual([2500, 2500]);
    expect(shop.row('shop.believedProfit')).toEqual(shop.row('shop.profit'));
    expect(shop.indicator('shop.unseenLosses')).toBe(0);
    const losing = runShop({ ...withCash(1000), management, fixedCost: q.perMonth(200, 'EUR') }, 2);
    expect(losing.row('shop.taken')).toEqual([0, 0]);
  });

  it('an owner who cannot see takes money out of a loss', () => {
    const management = { skill: q.share(0), blur: q.share(1), takes: q.share(1) };
    const shop = runShop({ ...withCash(3000), management, fixedCost: q.perMonth(120, 'EUR') }, 24);
    expect(shop.row('shop.profit').every((profit) => profit === -3000)).toBe(true);
    expect(shop.row('shop.taken').reduce((sum, each) => sum + each, 0)).toBeGreaterThan(0);
    expect(shop.indicator('shop.unseenLosses')).toBeGreaterThan(0.2);
  });

  it('whoever sees a loss long enough gives up', () => {
    const management = { skill: q.share(1), givesUp: q.months(3) };
    const shop = runShop({ ...withCash(3000), management, fixedCost: q.perMonth(120, 'EUR') }, 6);
    expect(shop.row('shop.open')).toEqual([1, 1, 0, 0, 0, 0]);
  });
});

describe('support', () => {
  it('pays while it lasts, teaches over a year and is forgotten by half in a half-life', () => {
    const support = {
      months: q.months(12),
      grant: q.perMonth(30, 'EUR'),
      teaches: q.share(0.8),
      forgets: q.months(12),
      abroad: q.share(1),
    };
    const management = { skill: q.share(0), blur: q.share(1) };
    const shop = runShop({ ...withCash(1000), support, management }, 26);
    expect(shop.row('shop.subsidy').slice(0, 14)).toEqual([...Array(12).fill(3000), 0, 0]);
    expect(shop.row('shop.funding').slice(11, 13)).toEqual([3000, 0]);
    // The error shrinks with what has been taught: after a year by eight tenths, two years on by four tenths.
    expect(shop.indicator('shop.resultAtEndOfSupport')).toBe(60000);
    expect(shop.indicator('shop.resultInAll')).toBe(130000);
    expect(shop.indicator('shop.autonomy')).toBeCloseTo(520000 / (520000 + 36000), 12);
  });

  it('keeps closures away while it lasts, and one that stops before a year of profit doubles them', () => {
    const closing = { closureHazard: q.sharePerYear(0.3), fixedCost: q.perMonth(120, 'EUR') };
    const alive = (support: object | null, futures = 300): number => {
      const values = { ...stall, ...withCash(9000), ...closing, ...(support === null ? {} : { support }) };
      const model = assemble({
        currencies: { EUR: {} },
        months: 24,
        institutions: [{ id: 'shop', kind: socialEnterprise, values }],
      });
      let sum = 0;
      for (let future = 0; future < futures; future++) sum += model.run(future).row('shop.open')[23]!;
      return sum / futures;
    };
    const none = alive(null);
    const full = { months: q.months(24), protects: q.share(1), abroad: q.share(1) };
    const cut = { months: q.months(6), cliff: q.number(2) };
    expect(alive(full)).toBe(1);
    expect(alive(cut)).toBeLessThan(none);
    expect(none).toBeCloseTo(0.49, 1);
  });
});

describe('a sector that suits the place', () => {
  it('shortens the months until customers come', () => {
    const products = { loaf: { ...stall.products.loaf, ramp: q.months(24) } };
    const slow = runShop({ ...withCash(1000), products }, 13).row('shop.served');
    const fit = { share: q.share(1), shortens: q.share(0.5) };
    const fast = runShop({ ...withCash(1000), products, fit }, 13).row('shop.served');
    expect(fast[12]).toBe(90);
    expect(slow[12]).toBe(50);
  });
});

describe('an owner who begins again', () => {
  const doomed = {
    opening: { cash: q.money(100, 'EUR'), openFor: q.months(0) },
    fixedCost: q.perMonth(400, 'EUR'),
    closesAfter: q.months(2),
    restarts: { saves: q.perMonth(25, 'EUR'), capital: q.money(100, 'EUR'), chance: q.share(1), learns: q.share(0.5) },
  };

  it('earns abroad, puts the capital in again and fails again', () => {
    const shop = runShop(doomed, 14);
    // Two months without wages, four months of saving, and so on.
    expect(shop.row('shop.open')).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0]);
    expect(shop.row('shop.reinvested').reduce((sum, each) => sum + each, 0)).toBe(20000);
    expect(shop.indicator('shop.cycles')).toBe(3);
    expect(shop.indicator('shop.capitalLost')).toBe(20000);
    expect(shop.indicator('shop.monthsAbroad')).toBe(8);
  });

  it('stays away when the draw says so', () => {
    const shop = runShop({ ...doomed, restarts: { ...doomed.restarts, chance: q.share(0) } }, 14);
    expect(shop.indicator('shop.cycles')).toBe(1);
    expect(shop.indicator('shop.capitalLost')).toBe(0);
    expect(shop.indicator('shop.monthsAbroad')).toBe(0);
  });

  it('buys new equipment, and what was left of the old one is lost', () => {
    const equipment = { value: q.money(60, 'EUR'), life: q.months(60) };
    const restarts = { ...doomed.restarts, capital: q.money(160, 'EUR') };
    const shop = runShop({ ...doomed, equipment, restarts }, 14);
    expect(shop.row('shop.open').slice(0, 9)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(shop.moved('shop→outside equipment')).toBe(6000);
  });
});

describe('a disease among neighbours', () => {
  const flock = (id: string, disease: number) => ({
    id,
    kind: socialEnterprise,
    values: {
      currency: 'EUR',
      opening: { cash: q.money(9000, 'EUR'), openFor: q.months(0) },
      closureHazard: q.sharePerYear(0),
      market: { name: { fr: 'poulets', en: 'chicken' } },
      batches: {
        birds: q.count(100),
        months: q.months(2),
        chick: q.price(1, 'EUR', 'count'),
        feed: q.of(4, 'kg/count'),
        feedPrice: q.price(0.5, 'EUR', 'kg'),
        mortality: q.share(0),
        disease: q.share(disease),
        diseaseLoss: q.share(1),
        spreads: q.share(1),
        weight: q.of(2, 'kg/count'),
        price: q.price(3, 'EUR', 'kg'),
        demand: q.of(400, 'count/month'),
      },
    },
  });

  it('takes the flock and the one next door', () => {
    const sick = assemble({ currencies: { EUR: {} }, months: 4, institutions: [flock('a', 1), flock('b', 0)] }).run();
    expect(sick.row('b.served')).toEqual([0, 0, 0, 0]);
    const well = assemble({ currencies: { EUR: {} }, months: 4, institutions: [flock('a', 0), flock('b', 0)] }).run();
    expect(well.row('b.served')).toEqual([0, 100, 0, 100]);
  });
});
