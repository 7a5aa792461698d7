import { afterEach, describe, expect, it } from 'vitest';
import { countryOf } from '../../src/prices/countries.ts';
import { formatMoney, formatMonthName } from '../../src/text/numbers.ts';
import { formatNumberIn } from '../../src/text/numbers-of-languages.ts';
import { capitalised, formsIn, listed, say, sayBoth, textOf } from '../../src/text/say.ts';
import { directionOf, formOf, pluralForms, speak, spokenCode, type Translation } from '../../src/text/translation.ts';

/** Arabic over French: six forms of number, from right to left. */
const arabic: Translation = {
  code: 'ar',
  name: 'العربية',
  base: 'fr',
  texts: new Map([
    ['un prêt', 'قرض'],
    ['{n} {n|mois|mois}', '{n} {n|zero|one|two|few|many|other}'],
    ['{n} {n|prêt|prêts}', '{n} {n|قرض|قروض}'],
    ['Payé par {name}', 'يدفعه {name}'],
    ['{first} ; {second}', '{first}؛ {second}'],
  ]),
};

const loan = { fr: 'un prêt', en: 'a loan' };
const months = { fr: '{n} {n|mois|mois}', en: '{n} {n|month|months}' };

afterEach(() => speak(null));

describe('a language of its own', () => {
  it('stands in for its base, and for nothing else', () => {
    expect(textOf(loan, 'fr')).toBe('un prêt');
    speak(arabic);
    expect([textOf(loan, 'fr'), textOf(loan, 'en')]).toEqual(['قرض', 'a loan']);
    expect([spokenCode('fr'), spokenCode('en')]).toEqual(['ar', 'en']);
    speak(null);
    expect([textOf(loan, 'fr'), spokenCode('fr')]).toEqual(['un prêt', 'fr']);
  });

  it('leaves what it has no words for in its base, with the forms of its base', () => {
    speak({ ...arabic, code: 'wo' });
    expect(textOf({ fr: 'une tontine', en: 'a tontine' }, 'fr')).toBe('une tontine');
    // French counts 0 as one; Wolof has one form for all numbers.
    expect(say({ fr: '{n} {n|part|parts}', en: '{n} {n|share|shares}' }, 'fr', { n: 0 })).toBe('0 part');
  });

  it('sets apart, among words from right to left, what it has no words for', () => {
    speak(arabic);
    const apart = (text: string): string => `\u2066${text}\u2069`;
    expect(textOf({ fr: '58 textes.', en: '' }, 'fr')).toBe(apart('58 textes.'));
    expect(textOf({ fr: apart('58 textes.'), en: '' }, 'fr')).toBe(apart('58 textes.'));
    expect(textOf({ fr: '12 %', en: '' }, 'fr')).toBe('12 %');
    // A sign between two translated words is of no language.
    expect(sayBoth({ fr: '{a} : {b}', en: '' }, { a: loan, b: loan }).fr).toBe('قرض : قرض');
    const paid = sayBoth({ fr: 'Payé par {name}', en: '' }, { name: { fr: 'une tontine', en: '' } });
    expect(paid.fr).toBe(`يدفعه ${apart('une tontine')}`);
    const owed = say({ fr: '« {name} » doit {n} € de plus.', en: '' }, 'fr', { name: 'قرض', n: 20 });
    expect(owed).toBe(apart('« قرض » doit 20 € de plus.'));
    expect(capitalised({ fr: 'une tontine', en: '' }).fr).toBe(apart('Une tontine'));
    // French among French stands as it is.
    speak({ ...arabic, code: 'wo' });
    expect(textOf({ fr: '58 textes.', en: '' }, 'fr')).toBe('58 textes.');
  });

  it('fills a text in its own words, with what it is filled with in its own words too', () => {
    speak(arabic);
    expect(sayBoth({ fr: 'Payé par {name}', en: 'Paid by {name}' }, { name: loan })).toEqual({
      fr: 'يدفعه قرض',
      en: 'Paid by a loan',
    });
    expect(capitalised(loan)).toEqual({ fr: 'قرض', en: 'A loan' });
  });

  it('finds a text whatever its spaces are: the hard space of a French list is written as a plain one', () => {
    speak(arabic);
    expect(listed([loan, loan, { fr: '1', en: '1' }]).fr).toBe('قرض؛ قرض؛ 1');
    speak(null);
    expect(listed([loan, loan])).toEqual({ fr: 'un prêt\u00a0; un prêt', en: 'a loan; a loan' });
  });

  it('chooses among the forms of its language, or among two: one and the others', () => {
    speak(arabic);
    const all = [0, 1, 2, 5, 20, 100].map((n) => say(months, 'fr', { n }));
    expect(all).toEqual(['0 zero', '1 one', '2 two', '5 few', '20 many', '100 other']);
    const loans = { fr: '{n} {n|prêt|prêts}', en: '' };
    expect([0, 1, 2, 11].map((n) => say(loans, 'fr', { n }))).toEqual(['0 قروض', '1 قرض', '2 قروض', '11 قروض']);
  });

  it('writes numbers and dates as its country does, with the digits 0 to 9', () => {
    speak(arabic);
    expect(formatMonthName(2030 * 12 + 2, 'fr')).toBe('مارس 2030');
    expect(formatMoney(1500, 'EUR', 'fr')).toMatch(/1\.500/);
    expect(formatMonthName(2030 * 12 + 2, 'en')).toBe('March 2030');
    speak({ ...arabic, code: 'fa' });
    expect(formatMonthName(2030 * 12 + 2, 'fr')).toMatch(/2030/);
  });
});

describe('a language this machine knows nothing of', () => {
  const moore: Translation = { code: 'mos', name: 'Mooré', base: 'fr', texts: new Map() };

  it('borrows numbers, dates, countries and forms from the language it stands on, and nothing from the device', () => {
    expect(Intl.NumberFormat.supportedLocalesOf('mos')).toEqual([]);
    const said = () => [
      formatMoney(1234, 'EUR', 'fr'),
      formatMonthName(2030 * 12 + 2, 'fr'),
      countryOf('MAR')?.name.fr,
      formatNumberIn('fr', 1234.5, 1),
    ];
    const inFrench = said();
    expect(inFrench).toEqual(['1\u202f234\u00a0€', 'mars 2030', 'Maroc', '1\u202f234,5']);
    speak(moore);
    expect(said()).toEqual(inFrench);
    expect(formatNumberIn('mos', 1234.5, 1)).toBe('1\u202f234,5');
    expect(pluralForms(moore)).toEqual(pluralForms({ code: 'fr', base: 'fr' }));
    expect(pluralForms({ ...moore, base: 'en' })).toEqual(['one', 'other']);
    expect(formOf(0, ['une', 'des'], moore)).toBe('une');
  });
});

describe('forms of number', () => {
  it('are those of the language, in one order', () => {
    expect(pluralForms(arabic)).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
    expect(pluralForms({ code: 'wo', base: 'fr' })).toEqual(['other']);
    const forms = ['none', 'one', 'two', 'few', 'many', 'other'];
    expect([0, 1, 2, 5, 20, 100].map((n) => formOf(n, forms, arabic))).toEqual(forms);
  });
  it('are counted where a text chooses', () => {
    expect(formsIn('{n} {n|a|b} and {m|x|y|z}')).toEqual([2, 3]);
    expect(formsIn('{n} months')).toEqual([]);
  });
});

describe('the direction', () => {
  it.each([
    ['ar', 'rtl'],
    ['ff-Adlm', 'rtl'],
    ['nqo', 'rtl'],
    ['ff', 'ltr'],
    ['wo', 'ltr'],
    ['pt-BR', 'ltr'],
  ])('of %s is %s', (code, direction) => {
    expect(directionOf(code)).toBe(direction);
  });
});
