import { describe, expect, it } from 'vitest';
import { microcreditPool } from '../../../src/institutions/microcredit-pool/index.ts';
import { socialEnterprise } from '../../../src/institutions/social-enterprise/index.ts';
import { checkScenario } from '../../../src/scenario/check.ts';
import { compile } from '../../../src/scenario/compile.ts';
import { runFuture } from '../../../src/engine/run.ts';
import { assemble, q } from '../harness.ts';
import type { Assembled } from '../harness.ts';
import { payingMembers } from '../paying-members.ts';

const part = (value: number) => q.share(value);

/**
 * 10 ha with 600 kg of cherry: 1000 kg of green, half in March and half in April, sold two months later at 4 USD. Growers get
 * 75 %, milling takes 0.50 USD a kilogram.
 */
const crop = {
  growers: 'growers',
  area: q.of(10, 'ha'),
  yield: q.of(600, 'kg/ha'),
  season: [0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0].map(part),
  saleAfter: q.months(2),
  farmGate: q.share(0.75),
  elsewhere: q.share(0.8),
  processing: q.price(0.5, 'USD', 'kg'),
  worldPrice: q.price(4, 'USD', 'kg'),
};

interface Wanted {
  readonly months: number;
  readonly cash: number;
  readonly crop?: Readonly<Record<string, unknown>>;
  readonly pool?: Readonly<Record<string, unknown>>;
}

function cooperative({ months, cash, crop: more, pool }: Wanted): Assembled {
  const institutions = [
    { id: 'growers', kind: payingMembers, values: { currency: 'USD', count: q.count(7) } },
    {
      id: 'coop',
      kind: socialEnterprise,
      values: {
        currency: 'USD',
        opening: { cash: q.money(cash, 'USD'), openFor: q.months(1) },
        harvest: { ...crop, ...more },
        fixedCost: q.perMonth(0, 'USD'),
        closureHazard: q.sharePerYear(0),
      },
    },
  ];
  if (pool !== undefined) {
    const lendsTo = { enterprise: 'coop', harvestLoan: { limit: q.money(10_000, 'USD'), months: q.months(3) } };
    institutions.push({
      id: 'lender',
      kind: microcreditPool,
      values: { currency: 'USD', capital: q.money(0, 'USD'), rate: q.sharePerYear(0.12), lendsTo, ...pool } as never,
    });
  }
  return assemble({ currencies: { USD: {} }, months, institutions }).run();
}

describe('a harvest', () => {
  it('is bought at delivery and sold months later at the price of that day', () => {
    const given = cooperative({ months: 7, cash: 5000 });
    expect(given.row('coop.bought')).toEqual([0, 0, 500, 500, 0, 0, 0]);
    expect(given.row('coop.paidToGrowers')).toEqual([0, 0, 150_000, 150_000, 0, 0, 0]);
    expect(given.row('coop.inputs')).toEqual([0, 0, 175_000, 175_000, 0, 0, 0]);
    expect(given.row('coop.revenue')).toEqual([0, 0, 0, 0, 200_000, 200_000, 0]);
    expect(given.indicator('coop.boughtShare')).toBe(1);
  });

  it('that cash cannot pay goes to middlemen, who pay less', () => {
    const given = cooperative({ months: 4, cash: 1750.02 });
    expect(given.row('coop.bought')).toEqual([0, 0, 500, 0]);
    expect(given.row('coop.soldElsewhere')).toEqual([0, 0, 0, 120_000]);
    expect(given.indicator('coop.boughtShare')).toBe(0.5);
  });

  it('pays growers with the premium only for what is delivered after the whole conversion', () => {
    const label = {
      conversion: q.months(12),
      certification: q.price(0.1, 'USD', 'kg'),
      certifiedShare: q.share(0.5),
      floorPrice: q.price(5, 'USD', 'kg'),
      organicPremium: q.price(1, 'USD', 'kg'),
    };
    const given = cooperative({ months: 18, cash: 9000, crop: label });
    // First year: the label costs 0.10 a kilogram and earns nothing. Second: half at 6, half at 4.
    expect(given.row('coop.inputs')[2]).toBe(180_000);
    expect(given.row('coop.revenue')[4]).toBe(200_000);
    expect(given.row('coop.paidToGrowers')[14]).toBe(187_500);
    expect(given.row('coop.revenue')[16]).toBe(250_000);
  });

  it('loses when the world price falls between delivery and sale', () => {
    const worldPrice = q.price(4, 'USD', 'kg', { dated: [[2020 * 12 + 4, 200]] });
    const given = cooperative({ months: 7, cash: 5000, crop: { worldPrice } });
    expect(given.row('coop.revenue')).toEqual([0, 0, 0, 0, 100_000, 100_000, 0]);
    expect(given.row('coop.cash')[6]).toBe(500_000 - 350_000 + 200_000);
  });
});

describe('harvest credit', () => {
  it('pays for the delivery and is due with its interest after the sale', () => {
    const given = cooperative({ months: 9, cash: 0, pool: { capital: q.money(8000, 'USD') } });
    // 1750 a month and two minor units against fractions; 1 % a month for three months.
    expect(given.row('lender.disbursed').slice(2, 5)).toEqual([175_002, 175_000, 0]);
    expect(given.row('coop.bought')[2]).toBe(500);
    expect(given.row('lender.repaid').slice(5, 7)).toEqual([175_002, 175_000]);
    expect(given.row('lender.interest')[5]).toBe(5250);
    expect(given.indicator('lender.costOfCredit')).toBeCloseTo(0.12, 3);
    expect(given.row('coop.instalmentsMissed')).toEqual(Array(9).fill(0));
  });

  it('comes from the bank for the rest, at its rate, so that the cost is the blend', () => {
    const pool = { capital: q.money(8000, 'USD'), internalShare: q.share(0.4), bankRate: q.sharePerYear(0.24) };
    const given = cooperative({ months: 9, cash: 0, pool });
    expect(given.row('lender.disbursed')[2]).toBe(70_000);
    expect(given.row('lender.creditOwed')[2]).toBe(175_002);
    expect(given.indicator('lender.costOfCredit')).toBeCloseTo(0.4 * 0.12 + 0.6 * 0.24, 3);
  });

  it('of an empty pool comes from the bank, or from nobody', () => {
    const bank = { internalShare: q.share(1), bankRate: q.sharePerYear(0.24) };
    expect(cooperative({ months: 4, cash: 0, pool: bank }).row('lender.creditOwed')[2]).toBe(175_002);
    const none = cooperative({ months: 4, cash: 0, pool: {} });
    expect(none.row('lender.refused')[2]).toBe(175_002);
    expect(none.row('coop.bought')).toEqual([0, 0, 0, 0]);
  });

  it('stops while an instalment is late, and a lost credit is written off', () => {
    const crash = q.price(4, 'USD', 'kg', { dated: [[2020 * 12 + 4, 10]] });
    const pool = { capital: q.money(9000, 'USD'), writeOffAfter: q.months(2) };
    const given = cooperative({ months: 16, cash: 0, crop: { worldPrice: crash }, pool });
    const total = (row: string) => given.row(row).reduce((a, b) => a + b, 0);
    expect(total('lender.writtenOff')).toBeGreaterThan(300_000);
    expect(total('lender.disbursed')).toBe(total('lender.repaid') + total('lender.writtenOff'));
    expect(given.row('lender.disbursed')[14]).toBe(0);
  });

  it('recycled interest fills the marketing fund, not the cash box', () => {
    const marketing = { most: q.share(0.7), reach: q.money(1000, 'USD'), spends: q.sharePerMonth(0.5) };
    const pool = { capital: q.money(8000, 'USD'), recycles: { share: q.share(0.5), to: 'coop' } };
    const given = cooperative({ months: 9, cash: 0, crop: { marketing }, pool });
    expect(given.row('lender.recycled')[5]).toBe(2625);
    expect(given.row('coop.marketing')[5]).toBe(2625 - 1312);
    expect(given.row('coop.funding')).toEqual(Array(9).fill(0));
  });
});

describe('the coffee preset', () => {
  it('passes the strict check and runs with all the cash it needs', () => {
    const text = `
passerelle: 1
title: coffee
start: 2009-01
length: 60 months
step: month
currencies: { USD: { prices: { value: 0 %/year, assumed: "a test" } } }
institutions:
  coffee:
    kind: social-enterprise
    preset: coffee-cooperative
    opening: { cash: { value: 300000 USD, assumed: "a test" } }
`;
    const { issues, scenario } = checkScenario({ file: 'coffee.yaml', text }, { strict: true });
    expect(issues.map(({ path, rule, says }) => `${path} ${rule}: ${says.en}`)).toEqual([]);
    const model = compile(scenario!, 1);
    for (let future = 0; future < 20; future++) runFuture(model, future, null);
  });
});
