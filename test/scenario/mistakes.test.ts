import { describe, expect, it } from 'vitest';
import { changed, checked, good, mistakesOf } from './good.ts';

/** What is replaced in the good file, by what, and every mistake that must be reported: its rule and what stands at its place. */
const table: readonly (readonly [string, string, ...string[]])[] = [
  // The file and its keys
  ['passerelle: 1\n', '', 'file-must-begin-with-its-format @ title: { fr: "Es'],
  ['passerelle: 1', 'claims: 1', 'file-must-begin-with-its-format @ claims: 1'],
  ['passerelle: 1', 'passerelle: 2', 'format-must-not-be-newer-than-the-program @ 2'],
  ['passerelle: 1', 'passerelle: one', 'format-must-be-known @ one'],
  ['title: {', 'titel: {', 'field-must-be-given @ passerelle: 1', 'key-must-be-known @ titel: { fr: "Es'],
  ['    count: 30', '    cuont: 30', 'field-must-be-given @ family:', 'key-must-be-known @ cuont: 30'],
  ['    unit: household', '    unit: household\n    unit: person', 'key-must-not-be-given-twice @ unit: person'],
  ['    unit: household', '    __proto__: household', 'key-must-not-be-reserved @ __proto__: house'],
  ['    unit: household', '    unit: &a household', 'values-must-not-be-aliases @ &a household'],
  ['    unit: household', '    unit: !!str household', 'values-must-have-no-tag @ !!str household'],
  ['    unit: household', '    ? [a]\n    : household', 'key-must-be-a-word @ [a]'],
  ['    unit: household', '\tunit: household', 'syntax-must-be-yaml @ unit: household'],
  ['    unit: household', '    unit: [household', 'syntax-must-be-yaml @ currency: USD'],
  // Times
  ['2009-01\nlength', '2009-13\nlength', 'month-must-exist @ 2009-13'],
  ['2 years', '0 months', 'length-must-be-possible @ 0 months'],
  ['2 years', '101 years', 'length-must-be-possible @ 101 years'],
  ['2 years', '1.5 months', 'length-must-be-possible @ 1.5 months'],
  ['2 years', '24', 'unit-must-be-given @ 24'],
  ['length: 2 years', 'step: monthly\nlength: 2 years', 'value-must-be-one-of-the-choices @ monthly'],
  // Currencies
  ['  USD: { prices', '  USB: { prices', 'currency-must-be-listed @ USB: { prices: 3'],
  ['perEUR: { data', 'perUSD: { data', 'field-must-be-given @ USD: { prices: 3', 'key-must-be-known @ perUSD: { data:'],
  ['{ prices: 2 %/year }', '{ prices: 2 %/year, perUSD: 1 }', 'first-currency-must-have-no-rate @ perUSD: 1 }'],
  ['{ prices: 2 %/year }', '{ prices: 2 %/year nominal }', 'rate-must-be-effective @ 2 %/year nominal'],
  ['{ prices: 2 %/year }', '{ prices: 2 %/month }', 'period-must-be-that-of-its-field @ 2 %/month }'],
  ['2010-01, 1.5]', '2008-01, 1.5]', 'data-must-be-in-order @ [2008-01, 1.5]],'],
  ['2010-01, 1.5]', '2010-01]', 'data-must-be-pairs @ [2010-01]], sour'],
  ['[[2009-01, 1.25], [2010-01, 1.5]]', '1.25', 'data-must-be-pairs @ 1.25, source: su'],
  // Marks
  ['source: survey }\n    informal', 'source: surwey }\n    informal', 'source-must-be-listed @ surwey }'],
  ['assumed: "many"', 'assumed: "many", own: x', 'value-must-have-one-mark @ own: x }'],
  ['assumed: "many"', 'assumed: [many]', 'mark-must-be-a-text @ assumed: [many]'],
  ['assumed: "many"', 'assumed: { fr: "beaucoup" }', 'mark-must-be-a-text @ assumed: { fr: "'],
  // Numbers
  ['1000 EUR/month', '1000', 'unit-must-be-given @ 1000, spread: lo'],
  ['1000 EUR/month', '12000 EUR/year', 'period-must-be-that-of-its-field @ 12000 EUR/year,'],
  ['1000 EUR/month', '1000 EUR', 'period-must-be-that-of-its-field @ 1000 EUR, spread'],
  ['1000 EUR/month', '1000 EUR/moth', 'unit-must-be-known @ 1000 EUR/moth, s'],
  ['1000 EUR/month', '1000 kg/month', 'unit-must-be-one-of-its-field @ 1000 kg/month, s'],
  ['1000 EUR/month', '1000 $/month', 'currency-must-be-clear @ 1000 $/month, sp'],
  ['1000 EUR/month', '1000 EUR USD/month', 'value-must-have-one-currency @ 1000 EUR USD/mon'],
  ['1000 EUR/month', '1000 EUR month', 'units-must-be-joined-by-a-slash @ 1000 EUR month,'],
  ['1000 EUR/month', '1000 EUR/month/month', 'unit-must-not-be-repeated @ 1000 EUR/month/m'],
  ['1000 EUR/month', 'much', 'value-must-be-a-number @ much, spread: lo'],
  ['1000 EUR/month', '""', 'number-must-be-given @ "", spread: logn'],
  ['1000 EUR/month', '"1,000 EUR/month"', 'comma-must-be-clear @ "1,000 EUR/month'],
  ['1000 EUR/month', '1e999 EUR/month', 'number-must-not-be-too-large @ 1e999 EUR/month,'],
  ['1000 EUR/month', `1000 ${'x'.repeat(300)}`, 'number-must-be-short @ 1000 xxxxxxxxxxx'],
  ['1000 EUR/month', '1000 USD/month', 'mixed-currency @ 1000 USD/month,'],
  ['1000 EUR/month', '1000 XOF/month', 'currency-must-be-declared @ 1000 XOF/month,'],
  ['1000 EUR/month', '[1000]', 'value-must-be-a-number @ [1000], spread:'],
  ['value: 1000 EUR/month, spread', 'spread', 'value-must-be-given @ income: { spread'],
  ['200 USD/month', '-200 USD/month', 'value-must-not-be-negative @ -200 USD/month'],
  ['200 USD/month', '[200]', 'value-must-be-a-number @ [200]'],
  ['150 EUR/month\n', '140 %\n', 'percentage-must-not-exceed-100 @ 140 %'],
  ['40 %, range', '140 %, range', 'percentage-must-not-exceed-100 @ 140 %, range: un'],
  ['count: 30', 'count: 30.5', 'value-must-be-whole @ 30.5'],
  ['count: 30', 'count: 3000', 'value-must-lie-within-limits @ 3000'],
  ['count: 30', 'count: { value: 30, range: uniform(20, 40) }', 'field-must-allow-it @ range: uniform(2'],
  ['count: 30', 'count: = 30', 'field-must-allow-it @ = 30'],
  ['months: 6 months', 'months: 1 %', 'unit-must-be-one-of-its-field @ 1 % }'],
  ['2 %/month, income', '2 %/month nominal, income', 'rate-must-be-as-its-field-says @ 2 %/month nomina'],
  // Distributions
  ['lognormal(0.3)', 'lognorm(0.3)', 'distribution-must-be-known @ lognorm(0.3), so'],
  ['lognormal(0.3)', 'lognormal(0.3, 2)', 'distribution-must-have-its-arguments @ lognormal(0.3, 2'],
  ['lognormal(0.3)', 'lognormal(-0.3)', 'distribution-must-be-possible @ lognormal(-0.3),'],
  ['lognormal(0.3)', 'beta(2, 3)', 'distribution-must-suit-its-value @ beta(2, 3), sour'],
  ['lognormal(0.3)', 'normal(900 EUR/month)', 'drawn-values-must-stay-within-limits @ normal(900 EUR/m'],
  ['lognormal(0.3)', 'uniform(1, 2)', 'unit-must-be-given @ uniform(1, 2), s', 'unit-must-be-given @ uniform(1, 2), s'],
  ['uniform(20 %, 60 %)', 'uniform(60 %, 20 %)', 'distribution-must-be-possible @ uniform(60 %, 20'],
  ['uniform(20 %, 60 %)', 'uniform(20 %, 160 %)', 'drawn-values-must-stay-within-limits @ uniform(20 %, 16'],
  ['uniform(20 %, 60 %)', 'lognormal(0.5)', 'drawn-values-must-stay-within-limits @ lognormal(0.5),'],
  ['40 %, range', '40 %, spread', 'field-must-allow-it @ spread: uniform('],
  ['40 %, range', '40 %, indexed: yes, range', 'only-money-can-be-indexed @ yes, range: unif'],
  ['40 %, range', '40 %, indexed: perhaps, range', 'value-must-be-yes-or-no @ perhaps, range:'],
  ['40 %, range', '40 %, rnage', 'key-must-be-known @ rnage: uniform(2'],
  // Institutions and references
  ['kind: firm', 'kind: frim', 'kind-must-exist @ frim'],
  ['    kind: firm\n', '', 'field-must-be-given @ shop:'],
  ['kind: firm', 'kind: firm\n    preset: clinic', 'preset-must-exist @ clinic'],
  ['  shop:', '  sh.op:', 'name-must-be-a-word @ sh.op:'],
  ['  shop:', '  level:', 'name-must-not-be-taken @ level:'],
  ['owner: family', 'owner: famly', 'reference-must-exist @ famly'],
  ['owner: family', 'owner: shop', 'reference-must-be-of-its-kind @ shop'],
  ['[family, senders]', '[family, sender]', 'reference-must-exist @ sender]'],
  [
    '[family, senders]',
    '[family, family, family, family, family, family]',
    'list-must-not-be-too-long @ [family, family,',
  ],
  ['{ family: 1 to 2 }', '{ familia: 1 to 2 }', 'reference-must-exist @ familia: 1 to 2'],
  ['1 to 2', '2 to 1', 'span-must-not-run-backwards @ 2 to 1 }'],
  ['1 to 2', '1 to 20', 'value-must-lie-within-limits @ 1 to 20 }'],
  ['1 to 2', '1.5', 'value-must-be-whole @ 1.5 }'],
  ['unit: household', 'unit: houshold', 'value-must-be-one-of-the-choices @ houshold'],
  ['unit: household', 'unit: [household]', 'value-must-be-a-text @ [household]'],
  ['starts: 2009-06', 'starts: June', 'month-must-exist @ June'],
  ['starts: 2009-06', 'open: maybe', 'value-must-be-yes-or-no @ maybe'],
  ['starts: 2009-06', 'slogan: { de: gut }', 'value-must-be-a-text @ { de: gut }', 'key-must-be-known @ de: gut }'],
  ['{ fixed: 2 USD }', '2 USD', 'value-must-be-a-map @ 2 USD'],
  ['{ quote: 5000 USD, months: 6 months }', '{ quote: 5000 USD }', 'field-must-be-given @ building: { quot'],
  // Events
  ['on: senders', 'on: sender', 'reference-must-exist @ sender, from: 20'],
  ['on: senders, ', '', 'field-must-be-given @ crisis: { what:'],
  ['from: 2009-06, for', 'from: 2012-06, for', 'event-must-happen-within-the-scenario @ 2012-06, for: 3'],
  ['from: 2009-06, for', 'from: 2008-06, for', 'event-must-happen-within-the-scenario @ 2008-06, for: 3'],
  ['for: 3 months', 'for: 0 months', 'length-must-be-possible @ 0 months, jobLos'],
  ['for: 3 months', 'for: 3 months, chance: 120 %', 'percentage-must-not-exceed-100 @ 120 %, jobLoss:'],
  ['jobLoss: 2 %/month', 'jobLos: x2', 'event-must-change-a-number-of-its-target @ jobLos: x2, inco'],
  ['jobLoss: 2 %/month', 'jobLoss: 2 %', 'period-must-be-that-of-its-field @ 2 %, income: x0.'],
  ['jobLoss: 2 %/month', 'informal: x3', 'event-must-stay-within-limits @ x3, income: x0.5'],
  ['jobLoss: 2 %/month, income: x0.5, ', '', 'event-must-change-something @ crisis: { what:'],
  // Levers, variants, results
  ['senders.sends: { from', 'senders.send: { from', 'path-must-lead-to-a-number @ senders.send: {'],
  ['to: 300 EUR', 'to: 300 USD', 'mixed-currency @ 300 USD/month, s'],
  ['to: 300 EUR', 'to: -3 EUR', 'value-must-not-be-negative @ -3 EUR/month, st'],
  ['from: 0 EUR', 'from: 400 EUR', 'lever-must-run-upwards-in-steps @ senders.sends: {'],
  ['step: 50 EUR', 'step: 0 EUR', 'lever-must-run-upwards-in-steps @ senders.sends: {'],
  ['role: decision', 'role: choice', 'value-must-be-one-of-the-choices @ choice, whose: s'],
  ['role: decision', 'roll: decision', 'field-must-be-given @ senders.sends: {', 'key-must-be-known @ roll: decision,'],
  ['senders.informal: 80 %', 'sender.informal: 80 %', 'path-must-lead-somewhere @ sender.informal:'],
  ['senders.informal: 80 %', 'senders.informal: 180 %', 'percentage-must-not-exceed-100 @ 180 % } }'],
  ['senders.informal: 80 %', 'senders.formal: 80 %', 'key-must-be-known @ senders.formal:'],
  ['[senders.income]', '[senders.incomes]', 'headline-must-name-a-result @ senders.incomes]'],
  ['S01: senders.sends', 'S01: senders.spends', 'path-must-lead-to-a-number @ senders.spends }'],
];

/** The rules that a text breaks, each with the first letters of what stands at the reported place. */
function reportedIn(text: string): string[] {
  const lines = text.split('\n');
  return checked(text).issues.map(
    ({ rule, place }) => `${rule} @ ${lines[place.line - 1]!.slice(place.column - 1, place.column + 15).trim()}`,
  );
}

describe('a mistake is reported by its rule, at its place', () => {
  it.each(table)('%j written as %j', (from, to, ...expected) => {
    expect(reportedIn(changed(from, to))).toEqual(expected);
  });
});

describe('mistakes of a file', () => {
  it('are reported all at once, in the order of the file', () => {
    const text = good.replace('2 years', '0 years').replace('kind: firm', 'kind: frim').replace('200 USD', '200 EUR');
    expect(mistakesOf(text)).toEqual(['5:9 length-must-be-possible', '23:13 mixed-currency', '25:11 kind-must-exist']);
  });

  it('name what was given, what is allowed, the nearest word and the remedy, in both languages', () => {
    const [issue] = checked(changed('1000 EUR/month', '12000 EUR/year')).issues;
    expect(issue).toMatchObject({
      path: 'institutions.senders.income.value',
      given: '12000 EUR/year',
      allowed: 'EUR/month',
      says: {
        en: 'senders.income.value: "12000 EUR/year" does not have the period expected (EUR/month): write 1000 EUR/month.',
        fr: 'senders.income.value\u00a0: «\u00a012000 EUR/year\u00a0» n’a pas la durée attendue (EUR/mois)\u00a0: écrivez 1000 EUR/mois.',
      },
    });
    expect(checked(changed('kind: firm', 'kind: firms')).issues[0]).toMatchObject({ nearest: 'firm' });
  });

  it('are refused whole when they are no text, too large, empty or several', () => {
    expect(mistakesOf(new Uint8Array([0x70, 0xff, 0xfe]))).toEqual(['1:2 file-must-be-utf-8-text']);
    expect(mistakesOf('a: \u0000')).toEqual(['1:4 file-must-be-utf-8-text']);
    expect(mistakesOf('a'.repeat(2 ** 20 + 1))).toEqual(['1:1 file-must-not-be-too-large']);
    expect(mistakesOf('')).toEqual(['1:1 file-must-not-be-empty']);
    expect(mistakesOf('# nothing')).toEqual(['1:1 file-must-not-be-empty']);
    expect(mistakesOf('- a')).toEqual(['1:1 scenario-must-be-a-map']);
    expect(mistakesOf(`${good}---\na: 1\n`)).toEqual([`${good.split('\n').length}:1 file-must-hold-one-document`]);
    expect(mistakesOf('['.repeat(50_000))).toEqual(['1:24 syntax-must-be-yaml']);
    expect(mistakesOf(new TextEncoder().encode(`\uFEFF${good}`))).toEqual([]);
  });

  it('may come from a kind, which compares its fields', () => {
    const crowd = changed('count: 30', 'count: 600').replace('length:', 'step: week\nlength:');
    const [issue] = checked(crowd).issues;
    expect(issue).toMatchObject({ rule: 'crowds-must-go-by-the-month', path: 'institutions.family.count' });
    expect(issue!.place).toMatchObject({ line: 23, column: 12 });
  });

  it('are not reported twice, because of what refers to them', () => {
    expect(mistakesOf(changed('150 EUR/month\n', '150 EUR/mont\n'))).toEqual(['16:12 unit-must-be-known']);
  });

  it.each([
    ['1 to 2', '1 person to 2 families', 'ends-must-have-one-unit'],
    ['step: 50 EUR/month', 'step: 5 %', 'unit-must-be-one-of-its-field'],
    ['{ fixed: 2 USD }', '{ fixed: "= 2" }\n    currency: XXX', 'key-must-not-be-given-twice'],
  ])('include %j written as %j', (from, to, rule) => {
    expect(mistakesOf(changed(from, to)).join()).toContain(rule);
  });

  it('include what is missing as a whole', () => {
    const bare = 'passerelle: 1\ntitle: x\nstart: 2009-01\nlength: 1 year\n';
    expect(mistakesOf(`${bare}currencies: {}\ninstitutions: {}\n`)).toEqual([
      '5:1 scenario-must-have-a-currency',
      '6:1 scenario-must-have-an-institution',
    ]);
    const firm = 'currencies: { EUR: }\ninstitutions:\n  a: { kind: firm, fee: { fixed: = 2 } }\n';
    expect(mistakesOf(bare + firm)).toEqual(['7:3 field-must-be-given', '7:34 formula-must-have-a-unit']);
  });

  it('include levers whose ends have different units of one kind', () => {
    const text = changed('price: 4 USD/bird', 'price: 4 USD/kg').replace(
      'variants:',
      '  shop.products.bird.price: { from: 1 USD/kg, to: 5 USD/lb, step: 1 USD/kg, role: decision }\nvariants:',
    );
    expect(mistakesOf(text)).toEqual(['39:3 lever-must-have-one-unit']);
  });
});
