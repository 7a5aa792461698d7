import { describe, expect, it } from 'vitest';
import { catalogueHere } from '../../../src/app/editor/catalogue-here.ts';
import { explanationAt, offersAt } from '../../../src/app/editor/completion.ts';

const catalogue = catalogueHere();
const file = `passerelle: 1
currencies: { EUR: , USD: }
institutions:
  members:
    kind: population
    currency: EUR
  agent:
    kind: transfer-channel
    from: members
`;
/** What is offered where the bar stands. */
const offered = (text: string) =>
  offersAt(text.replace('|', ''), text.indexOf('|'), catalogue, 'fr').map(({ label }) => label);

describe('completion from the fields that check a file', () => {
  it('offers the keys of the file that are not there yet', () => {
    expect(offered(`${file}|`)).toEqual(expect.arrayContaining(['levers', 'variants', 'events']));
    expect(offered(`${file}|`)).not.toContain('institutions');
  });
  it('offers the kinds, with what they are', () => {
    const text = `${file}  group:\n    kind: |`;
    expect(offered(text)).toEqual(catalogue.kinds.map(({ name }) => name));
    const [first] = offersAt(text.replace('|', ''), text.indexOf('|'), catalogue, 'fr');
    expect(first?.info.length).toBeGreaterThan(10);
  });
  it('offers the fields of a kind, not those that are given', () => {
    const fields = offered(`${file}    |`);
    expect(fields).toEqual(expect.arrayContaining(['to', 'fee', 'margin', 'assumed']));
    expect(fields).not.toContain('from');
    expect(offered(`${file}    fee: { |`)).toContain('fixed');
  });
  it('offers the parts of a number', () => {
    expect(offered(`${file}    margin: { value: 2 %, |`)).toEqual(expect.arrayContaining(['range', 'source', 'own']));
  });
  it('offers the values of a choice, a currency and a reference', () => {
    expect(offered(file.replace('currency: EUR', 'currency: |'))).toEqual(['EUR', 'USD']);
    expect(offered(file.replace('from: members', 'from: |'))).toEqual(['members', 'agent']);
  });
  it('offers the units of a number in the first currency', () => {
    expect(offered(file.replace('currency: EUR', 'income: 1200|'))).toContain('1200 EUR/mois');
  });
  it('says what a key means', () => {
    const at = file.indexOf('currency:') + 3;
    expect(explanationAt(file, at, catalogue, 'fr')?.says).toMatch(/^Monnaie\n/);
    expect(explanationAt(file, file.indexOf('population'), catalogue, 'fr')).toBeNull();
  });
});
