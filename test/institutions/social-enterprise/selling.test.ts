import { describe, expect, it } from 'vitest';
import { population } from '../../../src/institutions/population/index.ts';
import { wearBy } from '../../../src/institutions/social-enterprise/rules-wear.ts';
import { stepsBegun } from '../../../src/institutions/social-enterprise/rules.ts';
import { leavingShare } from '../../../src/institutions/social-enterprise/staff.ts';
import { socialEnterprise } from '../../../src/institutions/social-enterprise/index.ts';
import { assemble, q } from '../harness.ts';
import { runShop, stall, withCash } from './tiny.ts';

const { loaf } = stall.products;
const word = (name: string) => ({ fr: name, en: name });

describe('what is sold on credit', () => {
  it('comes in when it was promised, and stands among what customers owe until then', () => {
    const products = { loaf: { ...loaf, onCredit: q.share(0.25), paidAfter: q.months(2) } };
    const shop = runShop({ ...withCash(1000), products }, 4);
    expect(shop.row('shop.revenue')).toEqual([15000, 15000, 20000, 20000]);
    expect(shop.row('shop.receivables')).toEqual([5000, 10000, 10000, 10000]);
  });
});

describe('what is sold along with another product', () => {
  it('follows its demand: half a pot of jam a loaf', () => {
    const jam = { ...loaf, plan: q.of(0, 'count/month'), alongside: { of: word('loaf'), each: q.number(0.5) } };
    const shop = runShop({ ...withCash(1000), products: { loaf, jam } }, 2);
    expect(shop.row('shop.served')).toEqual([150, 150]);
    const small = { ...loaf, capacity: q.of(40, 'count/month') };
    expect(runShop({ ...withCash(1000), products: { loaf: small, jam } }, 1).row('shop.served')).toEqual([60]);
  });
});

describe('clients with a contract', () => {
  const school = { of: word('loaf'), units: q.of(30, 'count/month'), price: q.price(3, 'EUR', 'count') };

  it('are served first, at their own price, and pay a month later', () => {
    const products = { loaf: { ...loaf, capacity: q.of(50, 'count/month') } };
    const shop = runShop({ ...withCash(1000), products, clients: { school } }, 3);
    // 20 loaves at 2 EUR at once; 30 at 3 EUR the month after.
    expect(shop.row('shop.served')).toEqual([50, 50, 50]);
    expect(shop.row('shop.revenue')).toEqual([4000, 13000, 13000]);
  });

  it('begin and end with their contract, and are signed or not once a future', () => {
    const short = { ...school, from: 12 * 2020 + 1, months: q.months(2), paidAfter: q.months(0) };
    const shop = runShop({ ...withCash(1000), clients: { short } }, 5);
    expect(shop.row('shop.served')).toEqual([100, 130, 130, 100, 100]);
    const never = { ...school, chance: q.share(0) };
    expect(runShop({ ...withCash(1000), clients: { never } }, 2).row('shop.served')).toEqual([100, 100]);
  });
});

describe('staff', () => {
  it('paid by the act get their fee with the wages', () => {
    const consultant = {
      count: q.number(3),
      wage: q.perMonth(0, 'EUR'),
      fee: { of: word('loaf'), each: q.price(0.2, 'EUR', 'count') },
    };
    const shop = runShop({ ...withCash(1000), staff: { ...stall.staff, consultant } }, 2);
    expect(shop.row('shop.wagesDue')).toEqual([8000, 8000]);
    expect(shop.row('shop.wages')).toEqual([8000, 8000]);
  });

  it('leave when wages stay away, and customers with them; once all is paid others are hired', () => {
    expect(leavingShare(0.04, 3)).toBeCloseTo(0.12, 12);
    expect(leavingShare(0.5, 3)).toBe(1);
    const quits = { chance: q.sharePerMonth(0.1), hiring: q.sharePerMonth(0.5), customersLost: q.share(1) };
    const cheap = { loaf: { ...loaf, plan: q.of(300, 'count/month'), variableCost: q.price(0, 'EUR', 'count') } };
    const shop = runShop({ products: cheap, quits, closesAfter: q.months(24) }, 6, {
      events: [{ on: 'shop.products.loaf.demandShare', effect: 'replaces', value: 0, firstPeriod: 0, lastPeriod: 1 }],
    });
    // Nothing comes in for two months: one month owed, then nearly two; then sales pay everything.
    const filled = shop.row('shop.postsFilled');
    expect(filled[0]).toBeCloseTo(0.9, 12);
    expect(filled[1]).toBeLessThan(0.75);
    expect(shop.row('shop.jobs')[1]).toBeCloseTo(filled[1]!, 12);
    expect(shop.row('shop.served')[2]).toBe(Math.floor(300 * filled[1]!));
    expect(filled[5]).toBeGreaterThan(filled[2]!);
  });

  it('stay in an enterprise that says nothing of leaving', () => {
    const shop = runShop(
      { products: { loaf: { ...loaf, plan: q.of(0, 'count/month') } }, closesAfter: q.months(9) },
      4,
    );
    expect(shop.row('shop.jobs')).toEqual([1, 1, 1, 1]);
  });
});

describe('costs by steps', () => {
  it('grow with every step begun after the first', () => {
    expect([0, 1, 200, 201, 401].map((served) => stepsBegun(served, 200))).toEqual([0, 0, 0, 1, 2]);
    const steps = { every: q.of(40, 'count/month'), cost: q.perMonth(5, 'EUR') };
    expect(runShop({ ...withCash(1000), steps }, 1).row('shop.fixedCosts')).toEqual([5000]);
  });
});

describe('suppliers of the model', () => {
  it('are paid their share in even parts, the rest goes outside', () => {
    const model = assemble({
      currencies: { EUR: {} },
      months: 2,
      institutions: [
        {
          id: 'shop',
          kind: socialEnterprise,
          values: { ...stall, ...withCash(1000), suppliers: { farms: q.share(0.6) } },
        },
        { id: 'farms', kind: population, values: { currency: 'EUR', count: q.count(3), income: q.perMonth(0, 'EUR') } },
      ],
    }).run();
    expect(model.row('shop.inputs')).toEqual([5000, 5000]);
    expect(model.moved('shop→farms inputs')).toBe(6000);
    expect(model.moved('shop→outside inputs')).toBe(4000);
  });
});

describe('flat sums', () => {
  const members = {
    currency: 'EUR',
    count: q.count(10),
    income: q.perMonth(100, 'EUR'),
    incomeWithoutWork: q.share(1),
  };
  const flatSums = {
    payers: 'members',
    amount: q.perMonth(6, 'EUR'),
    joins: q.share(1),
    of: word('loaf'),
    uses: q.of(2, 'count/month'),
  };

  it('are paid ahead, and relatives are served before others without paying', () => {
    const products = { loaf: { ...loaf, capacity: q.of(25, 'count/month') } };
    const model = assemble({
      currencies: { EUR: {} },
      months: 2,
      institutions: [
        { id: 'shop', kind: socialEnterprise, values: { ...stall, ...withCash(1000), products, flatSums } },
        { id: 'members', kind: population, values: members },
      ],
    }).run();
    // Asked from the first month open: ten pay 6 EUR; their relatives take 20 of 25 loaves, 5 are sold.
    expect(model.row('shop.flatSums')).toEqual([0, 6000]);
    expect(model.row('shop.prepaidGiven')).toEqual([0, 20]);
    expect(model.row('shop.revenue')).toEqual([5000, 7000]);
    expect(model.indicator('shop.prepaidServed')).toBe(1);
    expect(model.row('shop.funding')).toEqual([0, 0]);
  });
});

describe('patients', () => {
  it('are acts over the acts one of them receives', () => {
    const act = { ...loaf, plan: q.of(10, 'count/day'), actsPerPatient: q.number(2.5) };
    const clinic = runShop({ ...withCash(1000), products: { act } }, 2);
    expect(clinic.row('shop.served')).toEqual([260, 260]);
    expect(clinic.row('shop.patients')).toEqual([104, 104]);
    expect(clinic.indicator('shop.patientsADay')).toBe(4);
  });
});

describe('wear by other methods', () => {
  it('the sum of the digits takes 3, 2 and 1 sixths, the declining balance two thirds of what is left', () => {
    const asset = { value: 600, left: 600, lifeMonths: 3, age: 0 };
    expect([0, 1, 2].map((age) => wearBy('sum-of-years', { ...asset, age }))).toEqual([300, 200, 100]);
    expect(wearBy('declining', asset)).toBeCloseTo(400, 12);
    expect(wearBy('straight-line', { ...asset, age: 1 })).toBe(200);
    expect(wearBy('declining', { ...asset, age: 3 })).toBe(0);
  });

  it('all end at nothing after the life, whatever the method', () => {
    for (const method of ['straight-line', 'declining', 'sum-of-years']) {
      const equipment = { value: q.money(600, 'EUR'), life: q.months(3), method };
      const shop = runShop({ opening: { cash: q.money(1000, 'EUR'), openFor: q.months(0) }, equipment }, 3);
      expect({ method, wear: shop.row('shop.wear')[1]! > 0 }).toEqual({ method, wear: true });
      // Replaced at once from cash, so that wear begins anew.
      expect({ method, wear: shop.row('shop.wear')[2] }).toEqual({ method, wear: 0 });
      expect(shop.moved('shop→outside wear')).toBe(60000);
    }
  });
});
