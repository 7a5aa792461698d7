import { defineKind, type AnyKind } from '../../src/institutions/kind.ts';
import {
  choice,
  currency,
  flag,
  list,
  mapOf,
  month,
  optional,
  quantity,
  record,
  reference,
  referenceMap,
  span,
  text,
} from '../../src/schema/field.ts';
import type { Quantity } from '../../src/schema/value.ts';
import type { Parameter } from '../../src/engine/parameters.ts';

const words = (name: string) => ({ label: { fr: name, en: name }, help: { fr: `aide ${name}`, en: `help ${name}` } });
const zero = { value: 0, why: { fr: 'rien de dit', en: 'nothing was said' } };

/** Parameters that test kinds made in the last model, by name. */
export const parameters = new Map<string, Parameter>();

/** People with an income, as small as a kind can be. */
export const people: AnyKind = defineKind({
  name: 'people',
  label: { fr: 'gens', en: 'people' },
  help: { fr: 'Des gens.', en: 'People.' },
  fields: {
    currency: currency(words('currency')),
    count: quantity({ ...words('count'), unit: 'count', min: 1, max: 1000, whole: true, axes: [] }),
    income: quantity({
      ...words('income'),
      unit: 'money/month',
      axes: ['range', 'spread', 'varies', 'dated', 'formula', 'indexed'],
    }),
    jobLoss: quantity({ ...words('jobLoss'), unit: '%/month', max: 1, default: zero }),
    informal: quantity({ ...words('informal'), unit: '%', default: zero }),
    sends: optional(quantity({ ...words('sends'), unit: ['money/month', '%'] })),
    unit: choice({
      ...words('unit'),
      options: { person: words('person').label, household: words('household').label },
      default: 'person',
    }),
    supports: referenceMap({ ...words('supports'), kinds: ['people'], of: span({ ...words('span'), min: 0, max: 9 }) }),
  },
  presets: {
    farmers: {
      label: { fr: 'paysans', en: 'farmers' },
      values: {
        income: { value: '80 EUR/month', recalled: 'a visit' },
        informal: { value: '90 %', range: 'uniform(80 %, 95 %)', assumed: 'many' },
      },
    },
  },
  sheet: { purpose: words('people').label, rules: [], covers: [] },
  check(values, neighbours) {
    if (values.count.value <= 500 || neighbours.step === 'month') return [];
    const says = { fr: 'Trop de gens par semaine.', en: 'Too many people by the week.' };
    return [
      { rule: 'crowds-must-go-by-the-month', path: 'count', given: `${values.count.value}`, allowed: '500', says },
    ];
  },
  declare(values, place) {
    const keep = (path: string, given: Quantity | null, units = 0): void => {
      if (given !== null) parameters.set(`${place.id}.${path}`, place.parameter(path, given, units));
    };
    keep('income', values.income, values.count.value);
    keep('jobLoss', values.jobLoss);
    keep('informal', values.informal);
    keep('sends', values.sends);
    return place;
  },
  relate: () => {},
  connect(place) {
    const income = parameters.get(`${place.id}.income`)!;
    place.build.series({
      id: `${place.id}.income`,
      label: words('income').label,
      unit: 'EUR',
      currency: 0,
      source: { from: 'measure', read: () => income.now },
      month: 'sum',
      theme: 'impact',
    });
  },
  stages: () => {},
});

/** A firm with products, staff and an owner: records, maps, lists and references. */
export const firm: AnyKind = defineKind({
  name: 'firm',
  label: { fr: 'entreprise', en: 'firm' },
  help: { fr: 'Une entreprise.', en: 'A firm.' },
  fields: {
    currency: currency(words('currency')),
    owner: optional(reference({ ...words('owner'), kinds: ['people'] })),
    starts: optional(month(words('starts'))),
    open: flag({ ...words('open'), default: true }),
    slogan: optional(text(words('slogan'))),
    fee: record({
      ...words('fee'),
      fields: {
        fixed: quantity({ ...words('fixed'), unit: 'money', default: zero }),
        percent: quantity({ ...words('percent'), unit: '%', default: zero }),
      },
    }),
    products: mapOf({
      ...words('products'),
      most: 3,
      of: record({
        ...words('product'),
        fields: {
          price: quantity({ ...words('price'), unit: ['money/count', 'money/kg'] }),
          plan: quantity({ ...words('plan'), unit: ['count/day', 'count/month'], default: zero }),
        },
      }),
    }),
    customers: list({
      ...words('customers'),
      of: reference({ ...words('customer'), kinds: ['people'] }),
      most: 5,
      default: [],
    }),
    building: optional(
      record({
        ...words('building'),
        fields: {
          quote: quantity({ ...words('quote'), unit: 'money' }),
          months: quantity({ ...words('months'), unit: 'month', whole: true, min: 1, max: 60 }),
        },
      }),
    ),
  },
  presets: {},
  sheet: { purpose: words('firm').label, rules: [], covers: [] },
  check: () => [],
  declare(values, place) {
    for (const [name, product] of Object.entries(values.products)) {
      parameters.set(`${place.id}.products.${name}.price`, place.parameter(`products.${name}.price`, product.price));
    }
    parameters.set(`${place.id}.fee.fixed`, place.parameter('fee.fixed', values.fee.fixed));
    return place;
  },
  relate: () => {},
  connect: () => {},
  stages: () => {},
});

export const testKinds = [people, firm];
