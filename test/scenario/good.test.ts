import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/schema/value.ts';
import { checked, good, mistakesOf, scenarioOf } from './good.ts';

const valuesOf = (id: string, text = good) =>
  scenarioOf(text).institutions.find((institution) => institution.id === id)!.values;

describe('a good file', () => {
  it('has no mistakes, also when every value must have a mark but those that have none', () => {
    expect(mistakesOf(good)).toEqual([]);
    const unmarked = mistakesOf(good, { strict: true }).filter((line) => !line.endsWith('value-must-have-a-mark'));
    expect(unmarked).toEqual([]);
    expect(mistakesOf(`${good}assumed: "all of it"\n`, { strict: true })).toEqual([]);
  });

  it('becomes money in minor units, shares as fractions, durations in months', () => {
    const senders = valuesOf('senders');
    expect(senders['income']).toMatchObject({
      value: 100000,
      pattern: 'money/month',
      unit: 'EUR/month',
      currency: 'EUR',
    });
    expect(senders['informal']).toMatchObject({ value: 0.4, range: { name: 'uniform', arguments: [0.2, 0.6] } });
    const shop = valuesOf('shop');
    expect(shop['products']).toMatchObject({
      bird: { price: { value: 400, pattern: 'money/count', unit: 'USD/bird' } },
    });
    expect(shop['building']).toMatchObject({ quote: { value: 500000 }, months: { value: 6 } });
    expect(shop['starts']).toBe(2009 * 12 + 5);
  });

  it('fills what is left out with defaults that say so', () => {
    const loss = valuesOf('family')['jobLoss'] as Quantity;
    expect(loss).toMatchObject({ value: 0, pattern: '%/month', mark: { name: 'default', why: 'nothing was said' } });
    expect(valuesOf('family')).toMatchObject({ sends: null, unit: 'household', supports: {} });
    expect(valuesOf('shop')).toMatchObject({ open: true, slogan: null, fee: { percent: { value: 0 } } });
  });

  it('may say why in both languages', () => {
    const both = good.replace('assumed: "many"', 'assumed: { fr: "beaucoup", en: "many" }');
    expect(both).not.toBe(good);
    expect(mistakesOf(both)).toEqual([]);
    const marks = JSON.stringify(scenarioOf(both));
    expect(marks).toContain('{"name":"assumed","why":"many","says":{"fr":"beaucoup","en":"many"}}');
    expect(scenarioOf(both).hash).toBe(scenarioOf(good).hash);
  });

  it('gives a value the mark of the nearest map that carries one', () => {
    const shop = valuesOf('shop') as { fee: { fixed: Quantity }; products: Record<string, { price: Quantity }> };
    expect(shop.fee.fixed.mark).toEqual({ name: 'assumed', why: 'a shop like others' });
    expect(shop.products['bird']!.price.mark).toEqual({ name: 'own', why: 'our price' });
    expect(valuesOf('senders')['sends']).toMatchObject({ mark: { name: 'assumed', why: '' } });
  });

  it('is complete plain data that cannot be changed', () => {
    const { scenario } = checked(good);
    expect(Object.isFrozen(scenario)).toBe(true);
    expect(Object.isFrozen(scenario!.institutions[0]!.values['income'])).toBe(true);
    expect(structuredClone(scenario)).toEqual(scenario);
    expect(scenario).toMatchObject({
      format: 1,
      start: 2009 * 12,
      months: 24,
      step: 'month',
      headline: ['senders.income'],
    });
    expect(scenario!.levers).toEqual([
      {
        path: 'senders.sends',
        from: 0,
        to: 300,
        step: 50,
        unit: 'EUR/month',
        role: 'decision',
        whose: { fr: 'senders', en: 'senders' },
      },
    ]);
    expect(scenario!.events[0]).toMatchObject({
      on: 'senders',
      from: 2009 * 12 + 5,
      months: 3,
      chance: 1,
      changes: [
        { path: 'jobLoss', effect: 'replaces', value: 0.02 },
        { path: 'income', effect: 'multiplies', value: 0.5 },
      ],
    });
  });

  it('may be JSON, may speak French, may name one thing where a list is wanted', () => {
    const json = JSON.stringify({
      passerelle: 1,
      title: 'Essai',
      start: '2009-01',
      length: '2 ans',
      currencies: { EUR: null },
      institutions: {
        a: { kind: 'people', currency: 'EUR', count: 3, income: '1 500,50 €/mois' },
        b: { kind: 'firm', currency: 'EUR', customers: 'a', open: 'non' },
      },
    });
    const { institutions } = scenarioOf(json);
    expect(institutions[0]!.values['income']).toMatchObject({ value: 150050 });
    expect(institutions[1]!.values).toMatchObject({ customers: ['a'], open: false });
  });
});
