import { expect, test } from 'vitest';
import { cfaFrancsPerEuro, currencyCodes, currencyOf, minorUnitsPer } from '../../src/numbers/currency.ts';

const needed =
  'EUR USD GBP CHF CDF XOF XAF KMF MAD TND DZD PHP MDL LKR KES TZS RWF UGX GHS NGN HTG ETB BIF GNF INR IDR'.split(' ');

test.each(needed)('%s has both names, a symbol, decimals and a coin', (code) => {
  const currency = currencyOf(code)!;
  expect(currency.code).toBe(code);
  expect(currency.name.fr.length * currency.name.en.length * currency.symbol.length).toBeGreaterThan(0);
  expect(currency.coin).toBeGreaterThanOrEqual(1);
});

// ISO 4217, list one.
test('minor units are those of ISO 4217', () => {
  expect(['EUR', 'XOF', 'XAF', 'KMF', 'TND', 'CDF', 'RWF', 'GNF'].map(minorUnitsPer)).toEqual([
    100, 1, 1, 1, 1000, 100, 1, 1,
  ]);
});

test('a code that is not listed is unknown, whatever objects know', () => {
  expect(currencyOf('FCFA')).toBeUndefined();
  expect(currencyOf('constructor')).toBeUndefined();
  expect(() => minorUnitsPer('eur')).toThrow('"eur"');
});

test('codes are listed once, in order', () => {
  expect([...new Set(currencyCodes())].toSorted()).toEqual(currencyCodes());
});

test('a CFA franc is a French centime of before the euro', () => {
  expect(cfaFrancsPerEuro).toBe(6.55957 * 100);
});
