import { describe, expect, it } from 'vitest';
import { redenominate, sumText } from '../../src/lessons/redenominate.ts';
import { IssueList } from '../../src/scenario/issue-list.ts';
import { read } from '../../src/scenario/read.ts';

const changed = (text: string, to: string, factor: number) =>
  redenominate(read({ file: 'a.yaml', text }, new IssueList())!, { from: 'EUR', to, factor });

describe('a scenario in another currency', () => {
  it('has every sum multiplied, in ranges and per month, and nothing else', () => {
    expect(
      changed('a: { b: 20 EUR/month, c: uniform(20 EUR; 60 EUR), d: 1 500 €, e: 4.5 %, f: 20 kg }', 'XOF', 655),
    ).toEqual({
      a: { b: '13100 XOF/month', c: 'uniform(13100 XOF; 39300 XOF)', d: '983000 XOF', e: '4.5 %', f: '20 kg' },
    });
  });

  it('names the new currency wherever the old one was named', () => {
    expect(changed('currencies: { EUR: { prices: 2 %/year } }\nx: { currency: EUR }', 'MAD', 10)).toEqual({
      currencies: { MAD: { prices: '2 %/year' } },
      x: { currency: 'MAD' },
    });
  });

  it('keeps what another currency is worth: a rate per unit is divided', () => {
    expect(changed('currencies: { EUR: {}, USD: { perEUR: 1.2 } }', 'MAD', 10)).toEqual({
      currencies: { MAD: {}, USD: { perMAD: '0.12' } },
    });
    expect(changed('currencies: { EUR: {}, USD: { perEUR: { data: [[2026-01, 1.2]] } } }', 'MAD', 10)).toEqual({
      currencies: { MAD: {}, USD: { perMAD: { data: [['2026-01', '0.12']] } } },
    });
  });

  it('changes places with a currency that is there already', () => {
    const text = 'currencies: { EUR: {}, XOF: { perEUR: 655.957 } }\na: { sends: 200 EUR, needs: 100000 XOF }';
    expect(changed(text, 'XOF', 655.957)).toEqual({
      currencies: { XOF: {}, EUR: { perXOF: '0.001524490172' } },
      a: { sends: '131000 XOF', needs: '152 EUR' },
    });
  });

  it('leaves words and marks alone', () => {
    const text = 'title: { fr: "200 EUR par mois" }\na: { value: 3 EUR, assumed: "between 2 EUR and 4 EUR" }';
    expect(changed(text, 'MAD', 10)).toEqual({
      title: { fr: '200 EUR par mois' },
      a: { value: '30 MAD', assumed: 'between 2 EUR and 4 EUR' },
    });
  });

  it('says sums as people would, in coins that exist', () => {
    expect(sumText(131_191.4, 'XOF')).toBe('131000');
    expect(sumText(0.4, 'XOF')).toBe('0');
    expect(sumText(43.117, 'MAD')).toBe('43.1');
  });
});
