import { expect, test } from 'vitest';
import { defineKind } from '../../src/institutions/kind.ts';
import type { Place } from '../../src/institutions/kind.ts';
import { quantity } from '../../src/schema/field.ts';
import { assemble, dist, q } from './harness.ts';

const words = { fr: 'essai', en: 'test' };

/** A kind that only takes an income from outside. */
const purse = defineKind({
  name: 'purse',
  label: words,
  help: words,
  fields: {
    income: quantity({ label: words, help: words, unit: 'money/month', default: { value: 700, why: words } }),
  },
  presets: {},
  sheet: { purpose: words, rules: [], covers: [] },
  check: () => [],
  declare(values, place: Place) {
    const currency = place.build.currencyIndex('EUR');
    const cash = place.build.accounts({
      owner: place.index,
      name: `${place.id}.cash`,
      class: 'asset',
      plane: 'cash',
      currency,
      count: 3,
    });
    place.build.port(place.id, 'cash', cash);
    return { place, cash, currency, flow: -1, income: place.parameter('income', values.income, 3) };
  },
  relate() {},
  connect(instance) {
    const { build, index, id } = instance.place;
    const { currency } = instance;
    instance.flow = build.flow({ from: build.outside, to: index, purpose: 'income', currency });
    build.series({
      id: `${id}.cash`,
      label: words,
      unit: 'EUR',
      currency,
      source: { from: 'balances', blocks: [{ block: instance.cash, sign: 1 }] },
      month: 'last',
      theme: 'none',
    });
  },
  stages(instances, build) {
    build.stage({
      phase: 'earn',
      name: { fr: 'income', en: 'income' },
      run() {
        for (const { cash, income, flow, currency } of instances) {
          for (let unit = 0; unit < cash.count; unit++) {
            build.ledger.post(build.world(currency).first, cash.first + unit, Math.floor(income.each[unit]!), flow);
          }
        }
      },
    });
  },
});

test('what is left out is taken from the fields, and money counts in minor units', () => {
  const given = assemble({
    currencies: { EUR: {} },
    months: 2,
    institutions: [
      { id: 'b', kind: purse, values: { income: q.perMonth(20, 'EUR') } },
      { id: 'a', kind: purse, values: {} },
    ],
  }).run();
  expect(given.row('a.cash')).toEqual([2100, 4200]);
  expect(given.row('b.cash')).toEqual([6000, 12000]);
  expect(given.balances('b', 'cash')).toEqual([4000, 4000, 4000]);
  expect(given.moved('outside→b income')).toBe(12000);
});

test('a spread gives each unit its own value, and an event changes it while it lasts', () => {
  const given = assemble({
    currencies: { EUR: {} },
    months: 3,
    institutions: [
      { id: 'a', kind: purse, values: { income: q.perMonth(1000, 'EUR', { spread: dist('lognormal', 0.3) }) } },
    ],
    events: [{ on: 'a.income', effect: 'replaces', value: 0, firstPeriod: 1, lastPeriod: 1 }],
  }).run();
  const [first, second, third] = given.row('a.cash') as [number, number, number];
  expect(new Set(given.balances('a', 'cash')).size).toBe(3);
  expect(second).toBe(first);
  expect(third).toBe(2 * first);
});

test('an unknown field and a wrong unit are refused', () => {
  const one = (values: Record<string, unknown>) => () =>
    assemble({ currencies: { EUR: {} }, months: 1, institutions: [{ id: 'a', kind: purse, values }] });
  expect(one({ incom: q.perMonth(1, 'EUR') })).toThrow('no field incom');
  expect(one({ income: q.money(1, 'EUR') })).toThrow('takes money/month');
});
