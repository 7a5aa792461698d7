import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/schema/value.ts';
import { changed, good, mistakesOf, scenarioOf } from './good.ts';
import type { CheckOptions } from '../../src/scenario/check.ts';

const senders = (options: CheckOptions, text = good) =>
  scenarioOf(text, options).institutions.find(({ id }) => id === 'senders')!.values as Record<string, Quantity>;

describe('a variant', () => {
  it('sets central values and keeps what surrounds them', () => {
    const values = senders({ variant: 'poor' });
    expect(values['income']).toMatchObject({ value: 50000, spread: { name: 'lognormal', arguments: [0.3] } });
    expect(values['income']!.mark).toEqual({ name: 'assumed', why: '' });
    expect(scenarioOf(good, { variant: 'poor' })).toMatchObject({
      variant: 'poor',
      variants: [{ id: 'poor', title: { fr: 'pauvre', en: 'poor' } }],
    });
  });

  it('merges maps, replaces lists and deletes with null', () => {
    const text = changed(
      '  poor: {',
      '  other: { institutions: { shop: { customers: [family], building: null, fee: { percent: 1 % } } } }\n  poor: {',
    );
    const shop = scenarioOf(text, { variant: 'other' }).institutions.find(({ id }) => id === 'shop')!.values;
    expect(shop).toMatchObject({
      customers: ['family'],
      building: null,
      fee: { fixed: { value: 200 }, percent: { value: 0.01 } },
    });
  });

  it('must exist, and every variant of a file is checked with it', () => {
    expect(mistakesOf(good, { variant: 'por' })).toEqual(['39:1 variant-must-exist']);
    const text = changed('senders.informal: 80 %', 'senders.informal: 80');
    expect(mistakesOf(text)).toEqual(mistakesOf(text, { variant: 'poor' }));
    expect(mistakesOf(text)).toHaveLength(1);
  });
});

describe('a setting', () => {
  const set = (path: string, value: string) => ({ set: [{ path, value }] });

  it('replaces the central value of a number and marks it as own', () => {
    const { income } = senders(set('senders.income', '1200 EUR/month'));
    expect(income).toMatchObject({ value: 120000, spread: { name: 'lognormal' }, mark: { name: 'own' } });
  });

  it('moves an absolute range of a share so that it stays between nothing and everything', () => {
    const lower = senders(set('senders.informal', '20 %'))['informal']!;
    expect(lower.range!.arguments.map((x) => x.toFixed(6))).toEqual(['0.100000', '0.300000']);
    const higher = senders(set('senders.informal', '70 %'))['informal']!;
    expect(higher.range!.arguments.map((x) => x.toFixed(6))).toEqual(['0.600000', '0.800000']);
  });

  it('scales an absolute range of any other number, and shifts it when the centre was nothing', () => {
    const text = changed('150 EUR/month\n', '{ value: 150 EUR/month, range: uniform(100 EUR/month, 300 EUR/month) }\n');
    expect(senders(set('senders.sends', '75 EUR/month'), text)['sends']!.range!.arguments).toEqual([5000, 15000]);
    const zero = text.replace('value: 150 EUR', 'value: 0 EUR');
    expect(senders(set('senders.sends', '10 EUR/month'), zero)['sends']!.range!.arguments).toEqual([11000, 31000]);
  });

  it('takes the place of dated values, of defaults, of currencies, times and events', () => {
    const scenario = scenarioOf(good, {
      set: [
        { path: 'USD.perEUR', value: '1.4' },
        { path: 'family.jobLoss', value: '1 %/month' },
        { path: 'events.crisis.chance', value: '40 %' },
        { path: 'length', value: '3 years' },
        { path: 'shop.customers', value: '[family]' },
        { path: 'senders.income.varies', value: 'lognormal(0.1)' },
      ],
    });
    expect(scenario.currencies[1]!.perBase).toMatchObject({ value: 1.4, dated: null });
    expect(scenario.institutions[1]!.values['jobLoss']).toMatchObject({ value: 0.01 });
    expect(scenario.events[0]!.chance).toBe(0.4);
    expect(scenario.months).toBe(36);
    expect(scenario.institutions[2]!.values['customers']).toEqual(['family']);
    expect(scenario.institutions[0]!.values['income']).toMatchObject({ value: 100000, varies: { arguments: [0.1] } });
  });

  it('is checked like the file, at its own place', () => {
    expect(mistakesOf(good, set('senders.incom', '2'))).toEqual(['1:1 key-must-be-known']);
    expect(mistakesOf(good, set('sender.income', '2'))).toEqual(['1:1 path-must-lead-somewhere']);
    expect(mistakesOf(good, set('senders.income', '2'))).toEqual(['1:1 unit-must-be-given']);
    expect(mistakesOf(good, set('senders.income', '{'))).toEqual(['1:2 syntax-must-be-yaml']);
    expect(mistakesOf(good, set('__proto__.income', '2'))).toEqual(['1:1 path-must-lead-somewhere']);
  });
});

describe('a preset', () => {
  const text = changed('    kind: people\n    unit', '    kind: people\n    preset: farmers\n    unit').replace(
    '    currency: USD\n    count: 30\n    income: 200 USD/month',
    '    currency: EUR\n    count: 30',
  );

  it('gives the values that the file leaves out, with its marks', () => {
    const family = scenarioOf(text).institutions.find(({ id }) => id === 'family')!.values;
    expect(family).toMatchObject({
      income: { value: 8000, mark: { name: 'recalled', why: 'a visit' } },
      informal: { value: 0.9, mark: { name: 'assumed' } },
      unit: 'household',
    });
  });

  it('gives way to the file, leaf by leaf', () => {
    const own = text.replace(
      '    preset: farmers',
      '    preset: farmers\n    informal: { value: 85 %, own: ours }\n    income: 90 EUR/month',
    );
    const family = scenarioOf(own).institutions.find(({ id }) => id === 'family')!.values;
    expect(family).toMatchObject({
      income: { value: 9000, mark: { name: 'assumed', why: '' } },
      informal: { value: 0.85, range: { arguments: [0.8, 0.95] }, mark: { name: 'own', why: 'ours' } },
    });
  });
});

describe('a file that extends another', () => {
  const library = (name: string) => {
    const texts: Record<string, string> = {
      base: good,
      circle: 'passerelle: 1\nextends: other\n',
      other: 'extends: circle\n',
    };
    return texts[name] === undefined ? null : { file: `${name}.yaml`, text: texts[name] };
  };

  it('says only what differs', () => {
    const text = 'passerelle: 1\nextends: base\ntitle: Other\ninstitutions:\n  family: { count: 40 }\n';
    const scenario = scenarioOf(text, { library });
    expect(scenario.title).toEqual({ fr: 'Other', en: 'Other' });
    expect(scenario.institutions[1]!.values).toMatchObject({ count: { value: 40 }, income: { value: 20000 } });
  });

  it('must not be part of a circle, and the other must exist', () => {
    expect(mistakesOf('passerelle: 1\nextends: circle\n', { library })).toContain(
      '1:10 extended-files-must-not-form-a-circle',
    );
    expect(mistakesOf('passerelle: 1\nextends: nothing\n', { library })).toContain('2:10 extended-file-must-exist');
  });

  it('has mistakes at the place where they stand, in either file', () => {
    const bad = (name: string) => ({ file: `${name}.yaml`, text: good.replace('2 years', '0 years') });
    expect(mistakesOf('passerelle: 1\nextends: base\n', { library: bad })).toEqual(['5:9 length-must-be-possible']);
  });
});
