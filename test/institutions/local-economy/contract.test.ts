import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancesFrom, Journal } from '../../../src/engine/journal.ts';
import { runFuture } from '../../../src/engine/run.ts';
import { socialEnterprise } from '../../../src/institutions/social-enterprise/index.ts';
import { stall, withCash } from '../social-enterprise/tiny.ts';
import { assemble, dist, q } from '../harness.ts';
import type { Assembled, InstitutionWanted } from '../harness.ts';
import { families, sector, senders, spending, village } from './village.ts';

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

const anything = fc.record({
  ofIncome: share,
  ofTransfers: share,
  ofCash: share,
  food: share,
  goods: share,
  labour: share,
  inputs: share,
  elsewhere: share,
  owners: share,
  wagesHere: share,
  purchasesHere: share,
  displaces: share,
  capacity: fc.integer({ min: 0, max: 500 }),
  others: fc.integer({ min: 0, max: 300 }),
  rounds: fc.integer({ min: 1, max: 12 }),
  households: fc.integer({ min: 1, max: 9 }),
  sent: fc.integer({ min: 0, max: 300 }),
  step: fc.constantFrom('month' as const, 'week' as const),
});

type Given = typeof anything extends fc.Arbitrary<infer T> ? T : never;

/** Two groups, two sectors, and a bakery that is also a project unless there is to be none. */
function placed(given: Given, withBakery = true): Assembled {
  const institutions = institutionsOf(given, withBakery);
  return assemble({ currencies: { EUR: {} }, months: 14, step: given.step, institutions });
}

function institutionsOf(given: Given, withBakery: boolean): InstitutionWanted[] {
  const half = (part: number) => spending(part / 2, given.ofTransfers / 2, given.ofCash / 2, 7);
  const buys = { food: half(given.ofIncome), goods: half(given.ofIncome) };
  const income = q.perMonth(40, 'EUR', { varies: dist('lognormal', 0.4), spread: dist('lognormal', 0.4) });
  return [
    ...senders(given.sent),
    families({ buys, income, count: q.count(given.households) }),
    families({ buys, income, count: q.count(4) }, 'others', false),
    ...(withBakery ? [{ id: 'bakery', kind: socialEnterprise, values: bakery }] : []),
    village({
      households: {
        families: { labour: q.number(0.5), profit: q.number(2), owners: q.share(given.owners) },
        others: {},
      },
      sectors: {
        food: sector(given.food, {
          labour: q.share(given.labour),
          inputs: { goods: q.share(given.inputs) },
          otherSales: q.perMonth(given.others, 'EUR'),
        }),
        goods: sector(given.goods, { capacity: q.perMonth(given.capacity, 'EUR') }),
      },
      rounds: q.number(given.rounds),
      paidElsewhere: q.share(given.elsewhere),
      projects: withBakery ? { bakery: bakedHere(given) } : {},
      wage: q.perMonth(60, 'EUR'),
    }),
  ];
}

const bakedHere = (given: Given) => ({
  wages: q.share(given.wagesHere),
  purchases: q.share(given.purchasesHere),
  displaces: q.share(given.displaces),
  sector: { fr: 'food', en: 'food' },
});

const bakery = {
  ...stall,
  ...withCash(500),
  products: { loaf: { ...stall.products.loaf, sector: { fr: 'food', en: 'food' } } },
};

const usual: Given = {
  ofIncome: 0.7,
  ofTransfers: 0.8,
  ofCash: 0.1,
  food: 0.6,
  goods: 0.3,
  labour: 0.7,
  inputs: 0.2,
  elsewhere: 0.1,
  owners: 0.3,
  wagesHere: 0.8,
  purchasesHere: 0.4,
  displaces: 0.2,
  capacity: 100,
  others: 50,
  rounds: 3,
  households: 5,
  sent: 60,
  step: 'month',
};

describe('whatever a place is like', () => {
  it('no future breaks the book, and an independent sum of its journal closes where it closes', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const journal = new Journal(null);
        const place = placed(given).run(1, journal);
        const { balances } = place.model.parts.ledger;
        expect([...balancesFrom(journal.entries, balances.length)]).toEqual([...balances]);
      }),
      { numRuns: 60 },
    );
  });

  it('what was sold was earned, bought outside, or waits in the till', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const place = placed(given).run(1);
        const sum = (row: string) => place.row(`village.${row}`).reduce((all, value) => all + value, 0);
        const out = sum('localIncome') + sum('imports') + sum('incomeElsewhere');
        expect(sum('sales') + sum('projectWages') - out).toBe(place.row('village.till').at(-1));
      }),
      { numRuns: 40 },
    );
  });

  it('repeats itself, whatever future was played before', () => {
    const place = placed(usual).run(3);
    const first = place.model.rows.slice();
    runFuture(place.model, 1, null);
    expect(place.model.rows).not.toEqual(first);
    runFuture(place.model, 3, null);
    expect(place.model.rows).toEqual(first);
  });

  it('the real multiplier never exceeds the nominal one where no project takes sales from others', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const place = placed({ ...given, sent: 50 }, false).run(1);
        const nominal = place.indicator('village.nominalMultiplier');
        const real = place.indicator('village.realMultiplier');
        if (typeof nominal !== 'number' || typeof real !== 'number') throw new Error('No multiplier.');
        expect(real).toBeLessThanOrEqual(nominal + 1e-9);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the book of a place', () => {
  it('notices money that leaves it by another way', () => {
    const leaks = placed({ ...usual, elsewhere: 0.3 }).run(1);
    const sum = (row: string) => leaks.row(`village.${row}`).reduce((all, value) => all + value, 0);
    // Without the part of people elsewhere the sum of the test above no longer closes.
    expect(sum('sales') + sum('projectWages') - sum('localIncome') - sum('imports')).not.toBe(
      leaks.row('village.till').at(-1),
    );
  });

  it('stops a future in which a stranger takes from its till', () => {
    const place = placed(usual);
    const { build } = place;
    const till = build.portOf('village', 'till').first;
    const stolen = build.flows.find((flow) => flow.name.startsWith('families→outside'))!;
    build.stage({
      phase: 'settle',
      name: { fr: 'a thief', en: 'a thief' },
      run: () => build.ledger.post(till, build.world(0).first, 1, stolen.index),
    });
    expect(() => runFuture(build.build({ fr: 'vol', en: 'theft' }), 0, null)).toThrow('post-follows-its-flow');
  });
});
