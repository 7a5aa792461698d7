import { describe, expect, it } from 'vitest';
import { giniOf } from '../../../src/finance/impact/inequality.ts';
import { povertyIndex } from '../../../src/finance/impact/poverty.ts';
import { assemble, dist, q } from '../harness.ts';
import type { Assembled } from '../harness.ts';
import { families, sector, senders, spending, village } from './village.ts';

const number = (value: unknown): number => {
  if (typeof value !== 'number') throw new Error(`${JSON.stringify(value)} is no number.`);
  return value;
};

/** Poor families that may be supported, four persons each, and better-off ones without migrants, two persons each. */
function play(sent: number, months = 24, local = 0): Assembled {
  const buys = { goods: spending(0.9, 0.9, 0.05) };
  return assemble({
    currencies: { EUR: {} },
    months,
    institutions: [
      ...senders(sent, 6),
      families({
        count: q.count(6),
        size: q.number(4),
        income: q.perMonth(80, 'EUR', { spread: dist('lognormal', 0.5) }),
        buys,
      }),
      families({ count: q.count(5), size: q.number(2), income: q.perMonth(200, 'EUR'), buys }, 'others', false),
      village({
        households: { families: {}, others: {} },
        sectors: { goods: sector(local) },
        povertyLine: q.perMonth(40, 'EUR'),
      }),
    ],
  }).run();
}

/** Yearly incomes per person and people, from the book itself: what came in less what stays elsewhere. */
function purses(place: Assembled) {
  const groups = [
    { id: 'families', size: 4 },
    { id: 'others', size: 2 },
  ];
  const incomes: number[] = [];
  const weights: number[] = [];
  for (const { id, size } of groups) {
    const instance = place.instances.get(id) as { readonly received: Float64Array };
    const sent = place.row(`${id === 'families' ? 'families.received' : 'others.income'}`);
    const each = id === 'families' ? sent[0]! / instance.received.length : 0;
    for (const own of instance.received) {
      incomes.push((own + each) / size);
      weights.push(size);
    }
  }
  return { incomes, weights };
}

describe('incomes per person', () => {
  it('give the Gini and the poverty indices that the textbook formulas give on the same purses', () => {
    // Nothing is made here, so that incomes are own incomes and transfers, the same each month.
    const place = play(60);
    const { incomes, weights } = purses(place);
    expect(number(place.indicator('village.gini'))).toBeCloseTo(giniOf({ incomes, weights }), 9);
    expect(number(place.indicator('village.poor'))).toBeCloseTo(povertyIndex({ incomes, weights }, 4000, 0), 9);
    expect(number(place.indicator('village.povertyGap'))).toBeCloseTo(povertyIndex({ incomes, weights }, 4000, 1), 9);
  });

  it('are, without the money, those of a village to which nobody sends', () => {
    const [sent, alone] = [play(60, 24, 0.5), play(0, 24, 0.5)];
    for (const name of ['gini', 'poor', 'povertyGap']) {
      const before = number(sent.indicator(`village.${name}Before`));
      expect(before).toBeCloseTo(number(alone.indicator(`village.${name}`)), 3);
    }
  });

  it('lie closer together when poor families are sent money, as the condition on the source tells', () => {
    const place = play(60, 24, 0.5);
    expect(number(place.indicator('village.gini'))).toBeLessThan(number(place.indicator('village.giniBefore')));
    expect(number(place.indicator('village.giniPerTransfers'))).toBeLessThan(0);
  });

  it('lie further apart when the better-off are sent money, and then the source is less even than the total', () => {
    const buys = { goods: spending(0.9) };
    const mark = { name: 'assumed', why: 'a test' } as const;
    const place = assemble({
      currencies: { EUR: {} },
      months: 24,
      institutions: [
        ...senders(200, 2),
        families({
          count: q.count(2),
          income: q.perMonth(300, 'EUR'),
          buys,
          supportedBy: { senders: { low: 1, high: 1, mark } },
        }),
        families({ count: q.count(8), income: q.perMonth(60, 'EUR'), buys }, 'others', false),
        village({ households: { families: {}, others: {} } }),
      ],
    }).run();
    expect(number(place.indicator('village.gini'))).toBeGreaterThan(number(place.indicator('village.giniBefore')));
    expect(number(place.indicator('village.giniOfTransfers'))).toBeGreaterThan(number(place.indicator('village.gini')));
    expect(number(place.indicator('village.giniPerTransfers'))).toBeGreaterThan(0);
    const [between, within] = ['theilBetween', 'theilWithin'].map((name) => number(place.indicator(`village.${name}`)));
    expect(between!).toBeGreaterThan(within!);
  });

  it('have a poverty gap that moves when the share of poor does not', () => {
    const [little, more] = [play(1), play(4)];
    expect(number(more.indicator('village.poor'))).toBe(number(little.indicator('village.poor')));
    expect(number(more.indicator('village.povertyGap'))).toBeLessThan(number(little.indicator('village.povertyGap')));
  });
});

describe('the four levels on one place', () => {
  it('agree on a village of one sector and one group that spends all, and three rounds fall short of all rounds', () => {
    const place = assemble({
      currencies: { EUR: {} },
      months: 36,
      institutions: [
        ...senders(10, 4),
        families({ count: q.count(4), income: q.perMonth(60, 'EUR'), buys: { goods: spending(1) } }),
        village({ sectors: { goods: sector(0.4, { labour: q.share(0.5) }) }, rounds: q.number(60) }),
      ],
    }).run();
    const level = (name: string): number => number(place.indicator(`village.${name}`));
    expect(level('nominalMultiplier')).toBeCloseTo(1.667, 3);
    expect(level('keynes')).toBeCloseTo(1.667, 3);
    expect(level('sam')).toBeCloseTo(1.667, 3);
    expect(level('lewieNominal')).toBeCloseTo(1.667, 3);
    expect(level('lm3')).toBeCloseTo(1.56, 3);
    expect(level('lewieReal')).toBeCloseTo(1.304, 3);
    expect(level('realMultiplier')).toBeCloseTo(1.304, 3);
  });

  it('have no value where nobody sends', () => {
    const place = play(0);
    for (const name of ['lm3', 'keynes', 'sam', 'lewieNominal', 'nominalMultiplier', 'giniOfTransfers'])
      expect(place.indicator(`village.${name}`)).toEqual({ none: 'nothing-to-divide' });
  });
});
