import { describe, expect, it } from 'vitest';
import { socialEnterprise } from '../../../src/institutions/social-enterprise/index.ts';
import { stall, withCash } from '../social-enterprise/tiny.ts';
import { assemble, q } from '../harness.ts';
import type { InstitutionWanted } from '../harness.ts';
import { families, sector, senders, spending, village } from './village.ts';

const play = (institutions: readonly InstitutionWanted[], months = 24) =>
  assemble({ currencies: { EUR: {} }, months, institutions }).run();

const number = (value: unknown): number => {
  if (typeof value !== 'number') throw new Error(`${JSON.stringify(value)} is no number.`);
  return value;
};

const total = (row: readonly number[]): number => row.reduce((sum, value) => sum + value, 0);

/** Families spend all they earn and receive, so that money goes round until it has leaked out. */
const spenders = families({ count: q.count(4), buys: { goods: spending(1, 1, 0) } });

describe('a place', () => {
  it('turns 1 into 1 ÷ (1 − local share) as months go by, all spent', () => {
    const place = play([...senders(100, 4), spenders, village({ sectors: { goods: sector(0.5) } })], 120);
    expect(number(place.indicator('village.nominalMultiplier'))).toBeCloseTo(2, 1);
    expect(number(place.indicator('village.importShare'))).toBeCloseTo(0.5, 2);
  });

  it('keeps nothing of what a sector nobody has is paid: all of it is bought outside', () => {
    const care = families({ count: q.count(4), buys: { care: spending(1, 1, 0) } });
    const place = play([...senders(100, 4), care, village()]);
    expect(total(place.row('village.imports'))).toBe(total(place.row('village.sales')));
    expect(place.indicator('village.nominalMultiplier')).toBe(1);
  });

  it('takes what an enterprise left of the orders, and imports what is beyond its capacity', () => {
    const goods = families(
      { count: q.count(4), income: q.perMonth(100, 'EUR'), buys: { goods: spending(1) } },
      'families',
      false,
    );
    const place = play([goods, village({ sectors: { goods: sector(0.6, { capacity: q.perMonth(30, 'EUR') }) } })], 1);
    expect(place.row('village.made')).toEqual([3000]);
    expect(place.moved('families→village sales')).toBe(40000 + 3000);
    expect(place.moved('village→outside imports')).toBe(40000);
    expect(place.moved('families→outside imports')).toBe(0);
  });

  it('pays labour to all households evenly, and profits to owners only', () => {
    const goods = families(
      { count: q.count(4), income: q.perMonth(100, 'EUR'), buys: { goods: spending(1, 0, 0) } },
      'families',
      false,
    );
    const place = play(
      [
        goods,
        village({
          households: { families: { owners: q.share(0) } },
          sectors: { goods: sector(0.4, { labour: q.share(0.5) }) },
          rounds: q.number(1),
        }),
      ],
      1,
    );
    // 400.00 taken, 160.00 made: 20.00 of labour each, and 80.00 of profit to the one household that owns when nobody is drawn.
    expect([...place.balances('families', 'cash')].sort((a, b) => a - b)).toEqual([2000, 2000, 2000, 10000]);
  });

  it('gives families without migrants their part by weight', () => {
    const place = play([
      ...senders(100, 4),
      spenders,
      families({ count: q.count(2), buys: { goods: spending(1) } }, 'others', false),
      village({ households: { families: { labour: q.number(1) }, others: { labour: q.number(2) } } }),
    ]);
    const earned = (id: string): number =>
      total(place.row(`village.${id}.income`)) - total(place.row(`${id}.received`));
    const others = total(place.row('village.others.income'));
    expect(others / earned('families')).toBeCloseTo(1, 2);
    expect(total(place.row('village.others.incomeBefore'))).toBe(0);
  });

  it('buys of one sector what another needs', () => {
    const sectors = { food: sector(1), goods: sector(0.5, { inputs: { food: q.share(0.4) } }) };
    const goods = families(
      { count: q.count(4), income: q.perMonth(100, 'EUR'), buys: { goods: spending(1, 0, 0) } },
      'families',
      false,
    );
    const place = play([goods, village({ sectors, rounds: q.number(1) })], 2);
    // 400 taken, 200 made, of which 80 wait to buy food: made the month after, with what was earned: 120 more of goods.
    expect(place.row('village.made')[0]).toBe(20000);
    expect(place.row('village.till')[0]).toBe(8000);
    expect(place.row('village.made')[1]).toBe(8000 + (40000 + 12000) / 2);
  });
});

describe('a taste for imports', () => {
  const tasted = (taste: number) =>
    play(
      [
        ...senders(60, 4),
        families({ count: q.count(4), income: q.perMonth(60, 'EUR'), buys: { goods: spending(1, 1, 0) } }),
        village({ sectors: { goods: sector(0.5, { towardsImports: q.share(taste) }) } }),
      ],
      60,
    );

  it('grows with the part of incomes that comes from elsewhere, and takes from what is made here', () => {
    const [none, strong] = [tasted(0), tasted(0.6)];
    expect(total(strong.row('village.made'))).toBeLessThan(total(none.row('village.made')));
    // A quarter to a half of incomes comes from elsewhere: 60.00 of 60.00 + 60.00 + what is earned.
    const share = total(strong.row('village.made')) / total(strong.row('village.sales'));
    expect(share).toBeLessThan(0.5 * (1 - 0.6 * 0.25));
    expect(share).toBeGreaterThan(0.5 * (1 - 0.6 * 0.5));
  });

  it('takes the multiplier from 1 ÷ (1 − local share) down to 1: (1 − local share × taste) ÷ (1 − local share)', () => {
    for (const taste of [0, 0.5, 1]) {
      const expected = (1 - 0.5 * taste) / (1 - 0.5);
      expect(Math.abs(number(tasted(taste).indicator('village.nominalMultiplier')) - expected)).toBeLessThan(0.05);
    }
  });

  it('is none in the world without the money', () => {
    const [none, strong] = [tasted(0), tasted(0.9)].map((place) => place.row('village.families.incomeBefore'));
    none!.forEach((income, month) => expect(Math.abs(income - strong![month]!)).toBeLessThan(10));
  });
});

describe('prices', () => {
  const priced = (labour: number) =>
    play(
      [
        ...senders(10, 4),
        families({ count: q.count(4), income: q.perMonth(60, 'EUR'), buys: { goods: spending(1, 1, 0) } }),
        village({ sectors: { goods: sector(0.4, { labour: q.share(labour) }) }, rounds: q.number(60) }),
      ],
      36,
    );

  it('leave the multiplier as it is when labour is all there is to production', () => {
    const place = priced(1);
    expect(number(place.indicator('village.realMultiplier'))).toBeCloseTo(1.667, 3);
    expect(place.row('village.prices').at(-1)).toBe(0);
  });

  it('take the published part of it where land and shops are scarce: 1.304 and 0.9375', () => {
    for (const [labour, real] of [
      [0.5, 1.304],
      [0, 0.9375],
    ] as const) {
      const place = priced(labour);
      expect(number(place.indicator('village.nominalMultiplier'))).toBeCloseTo(1.667, 3);
      expect(number(place.indicator('village.realMultiplier'))).toBeCloseTo(real, 3);
    }
  });
});

describe('the worlds beside the book', () => {
  it('are the place without the senders: the same incomes as when nobody sends', () => {
    const others = (monthly: number): InstitutionWanted[] => [
      ...senders(monthly, 4),
      families({ count: q.count(4), income: q.perMonth(100, 'EUR'), buys: { goods: spending(0.8, 0.7, 0.1) } }),
      village({ sectors: { goods: sector(0.5) } }),
    ];
    const withMoney = play(others(60));
    const without = play(others(0));
    const before = withMoney.row('village.families.incomeBefore');
    const alone = without.row('village.families.income');
    for (let month = 0; month < 24; month++) expect(Math.abs(before[month]! - alone[month]!)).toBeLessThan(6);
  });

  it('give the same money to everybody: those without migrants gain, those with lose', () => {
    const place = play([
      ...senders(100, 4),
      families({ count: q.count(4), income: q.perMonth(50, 'EUR'), buys: { goods: spending(0.9) } }),
      families({ count: q.count(4), income: q.perMonth(50, 'EUR'), buys: { goods: spending(0.9) } }, 'others', false),
      village({ households: { families: {}, others: {} } }),
    ]);
    const sum = (row: string): number => total(place.row(`village.${row}`));
    expect(sum('others.incomeCash')).toBeGreaterThan(sum('others.income'));
    expect(sum('families.incomeCash')).toBeLessThan(sum('families.income'));
    expect(Math.abs(sum('others.incomeCash') - sum('families.incomeCash'))).toBeLessThan(10);
  });

  it('never let families without the money spend more than they have', () => {
    const needy = families({
      count: q.count(4),
      income: q.perMonth(10, 'EUR'),
      buys: { goods: spending(0, 0, 0, 50) },
    });
    const place = play([...senders(60, 4), needy, village({ sectors: { goods: sector(0) } })]);
    // Without 60.00 each can buy for 10.00 only, and nothing is made here.
    expect(total(place.row('village.families.incomeBefore'))).toBe(4 * 24 * 1000);
    expect(place.indicator('village.nominalMultiplier')).toBe(1);
  });
});

describe('a project', () => {
  const bakery = { ...stall, ...withCash(2000), closureHazard: q.sharePerYear(0) };
  const here = (given: object) => ({ wages: q.share(1), purchases: q.share(0), displaces: q.share(0), ...given });
  const neighbours = families({ count: q.count(4), buys: { goods: spending(1, 1, 0) } }, 'families', false);
  const withBakery = (given: object, sectors: object = { goods: sector(0.5) }, months = 24) =>
    play(
      [
        neighbours,
        { id: 'bakery', kind: socialEnterprise, values: bakery },
        village({ sectors, projects: { bakery: here(given) }, wage: q.perMonth(60, 'EUR') }),
      ],
      months,
    );

  it('pays wages that are spent here the month after', () => {
    const place = withBakery({});
    expect(place.row('village.projectWages')[0]).toBe(6000);
    // 60.00, then a half of it, then a half of that: a cent may be missing a round.
    const [first, second] = place.row('village.sales');
    expect(first).toBe(0);
    expect(Math.abs(second! - 10500)).toBeLessThanOrEqual(3);
    expect(place.row('village.projectJobs')[1]).toBe(1);
    expect(place.row('village.netProjectJobs')[1]!).toBeGreaterThan(1);
  });

  it('buys here what it needs when the file says so', () => {
    const place = withBakery({ wages: q.share(0), purchases: q.share(0.5) });
    expect(total(place.row('village.projectPurchases'))).toBe(
      (place.moved('bakery→outside inputs') + place.moved('bakery→outside fixed costs')) / 2,
    );
  });

  it('takes other customers from those who sold before it, and that costs jobs', () => {
    const sectors = { goods: sector(0.5, { otherSales: q.perMonth(150, 'EUR') }) };
    const kind = withBakery({ displaces: q.share(0) }, sectors);
    const rival = withBakery({ displaces: q.share(0.4) }, sectors);
    expect(total(rival.row('village.displaced'))).toBeGreaterThan(0);
    expect(total(rival.row('village.netProjectJobs'))).toBeLessThan(total(kind.row('village.netProjectJobs')));
    expect(total(rival.row('village.projectJobs'))).toBe(total(kind.row('village.projectJobs')));
    // It cannot take more than was sold.
    const most = withBakery({ displaces: q.share(1) }, sectors);
    expect(Math.max(...most.row('village.displaced'))).toBe(15000);
  });
});
