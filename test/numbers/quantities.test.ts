import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  convertTo,
  formatUnit,
  matchesPattern,
  parseQuantity,
  parseSpan,
  type Quantity,
  sameDimensions,
  timeNouns,
  unitNouns,
} from '../../src/numbers/quantities.ts';

function read(text: string): Quantity {
  const parsed = parseQuantity(text);
  if (!parsed.ok) throw new Error(`"${text}" was refused: ${JSON.stringify(parsed.problem)}`);
  return parsed;
}

// The text, its value, its unit as the program writes it.
const good: [string, number, string][] = [
  ['0', 0, ''],
  ['-12.5', -12.5, ''],
  ['−12,5', -12.5, ''],
  ['+3', 3, ''],
  ['1e-7', 1e-7, ''],
  ['1 500,50', 1500.5, ''],
  ['1\u00a0500,50 €', 1500.5, 'EUR'],
  ['1\u202f234\u202f567,8 €/mois', 1234567.8, 'EUR/month'],
  ["1'500 CHF", 1500, 'CHF'],
  ['1’500.25 CHF', 1500.25, 'CHF'],
  ['€1500', 1500, 'EUR'],
  ['-€ 20', -20, 'EUR'],
  ['€ -20', -20, 'EUR'],
  ['US$ 5', 5, 'USD'],
  ['USD 5/lb', 5, 'USD/lb'],
  ['0.60 USD/lb', 0.6, 'USD/lb'],
  ['1150 EUR/month', 1150, 'EUR/month'],
  ['10 EUR par mois', 10, 'EUR/month'],
  ['10 EUR per month per member', 10, 'EUR/month/member'],
  ['655.957 XOF/EUR', 655.957, 'XOF/EUR'],
  ['40 %', 0.4, '%'],
  ['40%', 0.4, '%'],
  ['1,5 %/mois', 0.015, '%/month'],
  ['12 % per year', 0.12, '%/year'],
  ['5 pour cent', 0.05, '%'],
  ['140 %', 1.4, '%'],
  ['10 years', 10, 'year'],
  ['1 an', 1, 'year'],
  ['18 mois', 18, 'month'],
  ['2,2 kg/poulet', 2.2, 'kg/bird'],
  ['25 actes/jour', 25, 'act/day'],
  ['3 visits per year per household', 3, 'visit/year/household'],
  ['4 Ménages', 4, 'household'],
  ['4 menages', 4, 'household'],
  ['30 oeufs', 30, 'egg'],
  ['30 œufs', 30, 'egg'],
  ['5 /jour', 5, '/day'],
  ['5 per day', 5, '/day'],
  ['0,500 t', 0.5, 't'],
  ['1 500,500 kg', 1500.5, 'kg'],
  ['  7\t\n jours ', 7, 'day'],
];

test.each(good)('"%s" is %s %s', (text, value, unit) => {
  const quantity = read(text);
  expect(quantity.value).toBeCloseTo(value, 12);
  expect(formatUnit(quantity.unit)).toBe(unit);
});

// The text, the rule it breaks, the piece at fault, the nearest right word.
const bad: [string, string, string, string?][] = [
  ['', 'empty', ''],
  [' \u00a0 ', 'empty', ''],
  ['many', 'not-a-number', 'many'],
  ['%', 'not-a-number', '%'],
  ['.5', 'not-a-number', '.5'],
  ['5.', 'not-a-number', '5.'],
  ['1 2', 'not-a-number', '1 2'],
  ['15 00', 'not-a-number', '15 00'],
  ['1.2.3', 'not-a-number', '1.2.3'],
  ['1.500,50', 'not-a-number', '1.500,50'],
  ['1,500.50', 'not-a-number', '1,500.50'],
  ['1,500', 'ambiguous-comma', '1,500'],
  ['12,500 EUR', 'ambiguous-comma', '12,500 EUR'],
  ['--5', 'not-a-number', '--5'],
  ['NaN', 'not-a-number', 'NaN'],
  ['Infinity', 'not-a-number', 'Infinity'],
  ['0x10', 'unknown-unit', 'x10'],
  ['٣', 'not-a-number', '٣'],
  ['1e999', 'too-large', '1e999'],
  ['20 EUR/moth', 'unknown-unit', 'moth', 'month'],
  ['20 eur', 'unknown-unit', 'eur', 'EUR'],
  ['20 EURO', 'unknown-unit', 'EURO', 'EUR'],
  ['3 foulets', 'unknown-unit', 'foulets', 'poulets'],
  ['3 unicorns', 'unknown-unit', 'unicorns'],
  ['3 constructor', 'unknown-unit', 'constructor'],
  ['3 __proto__', 'unknown-unit', '__proto__'],
  ['20 $', 'unclear-currency', '$', 'USD'],
  ['$20', 'unclear-currency', '$', 'USD'],
  ['20 FCFA', 'unclear-currency', 'FCFA', 'XOF'],
  ['20 EUR USD', 'two-currencies', 'EUR USD'],
  ['€ 20 XOF', 'two-currencies', '€ XOF'],
  ['20 EUR month', 'missing-slash', 'EUR month', 'EUR/month'],
  ['5 % month', 'missing-slash', '% month', '%/month'],
  ['5 EUR/', 'unknown-unit', ''],
  ['5 kg/kg', 'repeated-unit', 'kg'],
  ['5 kg/lb', 'repeated-unit', 'lb'],
  ['5 EUR//month', 'unknown-unit', ''],
  ['x3 EUR', 'unknown-unit', 'EUR', 'EUR'],
  ['<b>5</b>', 'not-a-number', '<b>5</b>'],
  ['5 <script>', 'unknown-unit', '<script>'],
  ['5 kg^2', 'unknown-unit', 'kg^2'],
];

test.each(bad)('"%s" is refused: %s', (text, kind, given, nearest) => {
  const parsed = parseQuantity(text);
  const problem = nearest === undefined ? { kind, given } : { kind, given, nearest };
  expect(parsed).toEqual({ ok: false, problem });
});

test('a factor is a factor and not a multiplication', () => {
  expect(read('x3')).toMatchObject({ value: 3, factor: true });
  expect(read('× 1,5')).toMatchObject({ value: 1.5, factor: true });
  expect(read('3')).toMatchObject({ factor: false });
});

test('a rate says whether it is nominal or effective, or nothing', () => {
  expect(read('12 %/year nominal')).toMatchObject({ basis: 'nominal', percent: true });
  expect(read('12 %/an effectif')).toMatchObject({ basis: 'effective' });
  expect(read('12 %/an')).toMatchObject({ basis: null });
});

test('every word of the list is read in both languages, singular and plural', () => {
  for (const [noun, words] of [...Object.entries(unitNouns), ...Object.entries(timeNouns)]) {
    for (const word of [...words.fr, ...words.en]) expect(formatUnit(read(`2 ${word}`).unit)).toBe(noun);
  }
});

test('no text makes the reader throw, and a problem quotes a piece of the text', () => {
  const piece = fc.constantFrom(
    '1',
    '2,5',
    ' ',
    '\u00a0',
    '€',
    '$',
    'EUR',
    '/',
    '%',
    'month',
    'mois',
    'x',
    '-',
    'per',
    '.',
    'é',
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (each) => {
      const parsed = parseQuantity(each);
      if (parsed.ok) expect(Number.isFinite(parsed.value)).toBe(true);
      else expect(parsed.problem.given.length).toBeLessThanOrEqual(Math.max(41, each.length));
    }),
    { numRuns: 2000 },
  );
});

test('a very long text is refused at once', () => {
  expect(parseQuantity('9'.repeat(100_000))).toMatchObject({ ok: false, problem: { kind: 'too-long' } });
});

test('a unit that was written is read back', () => {
  const unit = fc.constantFrom('EUR', 'XOF/month', 'act/day', 'kg/bird', 'month', 'EUR/month/member', 'USD/lb', '');
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), unit, (value, spelling) => {
      const quantity = read(`${value} ${spelling}`);
      expect(quantity.value).toBe(value);
      expect(sameDimensions(read(`1 ${formatUnit(quantity.unit)}`).unit, quantity.unit)).toBe(true);
    }),
  );
});

// The quantity, a pattern, and its value in the pattern's units; null where it does not match.
const patterns: [string, string, number | null][] = [
  ['10 years', 'month', 120],
  ['2 trimestres', 'month', 6],
  ['18 mois', 'month', 18],
  ['3 weeks', 'month', null],
  ['3 weeks', 'day', 21],
  ['1 month', 'day', null],
  ['5 EUR', 'money', 5],
  ['5', 'money', null],
  ['5 EUR/month', 'money/month', 5],
  ['60 EUR/year', 'money/month', null],
  ['5 EUR', 'money/month', null],
  ['5 EUR/month/member', 'money/month/member', 5],
  ['5 EUR/month/member', 'money/member/month', 5],
  ['5 EUR/month', 'money', null],
  ['1 USD/lb', 'money/kg', 1 / 0.45359237],
  ['1 USD/kg', 'money/lb', 0.45359237],
  ['800 g', 'kg', 0.8],
  ['2 t', 'kg', 2000],
  ['2 lb', 'kg', 0.90718474],
  ['40 %', '%', 0.4],
  ['0.4', '%', null],
  ['12 %/year', '%/year', 0.12],
  ['12 %/year', '%/month', null],
  ['12 %/year', '%', null],
  ['12 members', 'count', 12],
  ['12', 'count', 12],
  ['12 EUR', 'count', null],
  ['12 kg', 'count', null],
  ['12 months', 'count', null],
  ['25 acts/day', 'act/day', 25],
  ['25 /day', 'act/day', null],
  ['25 /day', 'count/day', 25],
  ['25 acts/day', 'count/day', 25],
  ['7', 'number', 7],
  ['7 EUR', 'number', null],
  ['x3', 'number', null],
  ['x3', 'factor', 3],
  ['3', 'factor', 3],
  ['655.957 XOF/EUR', 'money/EUR', 655.957],
  ['2 %/month', '%/month', 0.02],
];

test.each(patterns)('"%s" for a field of %s is %s', (text, pattern, value) => {
  const quantity = read(text);
  expect(matchesPattern(quantity.unit, pattern)).toBe(value !== null);
  if (value === null) expect(() => convertTo(quantity, pattern)).toThrow(pattern);
  else expect(convertTo(quantity, pattern)).toBeCloseTo(value, 12);
});

test('one currency is not another, and a price by the pound is a price by weight', () => {
  expect(sameDimensions(read('1 EUR').unit, read('1 XOF').unit)).toBe(false);
  expect(sameDimensions(read('1 EUR/lb').unit, read('1 EUR/kg').unit)).toBe(true);
  expect(sameDimensions(read('1 EUR/month').unit, read('1 EUR/year').unit)).toBe(false);
  expect(sameDimensions(read('1 EUR').unit, read('1 EUR/kg').unit)).toBe(false);
});

const spans: [string, number, number, string][] = [
  ['1 to 2', 1, 2, ''],
  ['1 à 2 familles', 1, 2, 'family'],
  ['20 % to 60 %', 0.2, 0.6, '%'],
  ['20 to 60 %', 0.2, 0.6, '%'],
  ['3', 3, 3, ''],
  ['1 – 2', 1, 2, ''],
];

test.each(spans)('the span "%s" goes from %s to %s %s', (text, low, high, unit) => {
  const span = parseSpan(text);
  expect(span).toMatchObject({ ok: true, low, high, unit: { spelling: unit } });
});

test.each([
  ['2 to 1', 'backwards'],
  ['1 EUR to 2 USD', 'different-units'],
  ['1 to 2 to 3', 'not-a-number'],
  ['1 to', 'unknown-unit'],
  ['', 'empty'],
])('the span "%s" is refused: %s', (text, kind) => {
  expect(parseSpan(text)).toMatchObject({ ok: false, problem: { kind } });
});
