import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancesFrom, Journal } from '../../../src/engine/journal.ts';
import { checkEnterprise } from '../../../src/institutions/social-enterprise/check.ts';
import { fields } from '../../../src/institutions/social-enterprise/fields.ts';
import type { EnterpriseValues } from '../../../src/institutions/social-enterprise/fields.ts';
import { socialEnterprise } from '../../../src/institutions/social-enterprise/index.ts';
import { filledWith } from '../field-defaults.ts';
import { assemble, q } from '../harness.ts';
import { stall, withCash } from './tiny.ts';

const euros = (max: number) => fc.integer({ min: 0, max: 100 * max }).map((cents) => cents / 100);
const share = fc.double({ min: 0, max: 1, noNaN: true });

const anything = fc.record({
  cash: euros(5000),
  price: euros(20),
  plan: euros(500),
  cost: euros(10),
  capacity: fc.integer({ min: 0, max: 400 }),
  wage: euros(300),
  fixed: euros(300),
  quote: euros(2000),
  overrun: share,
  diverted: fc.double({ min: 0, max: 0.9, noNaN: true }),
  equipment: fc.integer({ min: 1, max: 1000 }),
  life: fc.integer({ min: 1, max: 24 }),
  setAside: share,
  birds: fc.integer({ min: 1, max: 300 }),
  demand: euros(200),
});

describe('whatever an enterprise is like', () => {
  it('no future breaks the book, nothing is sold above capacity, and what was due was paid or missed', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const shop = assemble({
          currencies: { EUR: {} },
          months: 30,
          institutions: [{ id: 'shop', kind: socialEnterprise, values: valuesOf(given) }],
        });
        const journal = new Journal(null);
        shop.run(0, journal);
        const { balances } = shop.model.parts.ledger;
        expect([...balancesFrom(journal.entries, balances.length)]).toEqual([...balances]);
        for (const served of shop.row('shop.served')) expect(served).toBeLessThanOrEqual(given.capacity + given.birds);
        const sum = (row: string) => shop.row(`shop.${row}`).reduce((all, value) => all + value, 0);
        const arrears = shop.row('shop.arrears').at(-1)!;
        expect(sum('wages') + sum('fixedCosts') + arrears).toBe(sum('wagesDue') + sum('suppliersDue'));
      }),
      { numRuns: 60 },
    );
  });
});

function valuesOf(given: Readonly<Record<string, number>>) {
  const at = (name: string): number => given[name]!;
  return {
    ...stall,
    ...withCash(at('cash')),
    products: {
      loaf: {
        ...stall.products.loaf,
        price: q.price(at('price'), 'EUR', 'count'),
        plan: q.of(at('plan'), 'count/month'),
        variableCost: q.price(at('cost'), 'EUR', 'count'),
        capacity: q.of(at('capacity'), 'count/month'),
      },
    },
    staff: { baker: { count: q.number(1), wage: q.perMonth(at('wage'), 'EUR') } },
    fixedCost: q.perMonth(at('fixed'), 'EUR'),
    building: {
      quote: q.money(at('quote'), 'EUR'),
      overrun: q.share(at('overrun')),
      months: q.months(2),
      delay: q.months(0),
      diverted: q.share(at('diverted')),
    },
    equipment: {
      value: q.money(at('equipment'), 'EUR'),
      life: q.months(at('life')),
      setAside: q.share(at('setAside')),
    },
    batches: {
      birds: q.count(at('birds')),
      months: q.months(2),
      chick: q.price(1, 'EUR', 'count'),
      feed: q.of(3, 'kg/count'),
      feedPrice: q.price(0.37, 'EUR', 'kg'),
      weight: q.of(1.7, 'kg/count'),
      price: q.price(2.9, 'EUR', 'kg'),
      demand: q.of(at('demand'), 'count/month'),
    },
  };
}

/** Checked values of the stall with what is given on top. */
function stallWith(given: Record<string, unknown>): EnterpriseValues {
  // `filledWith` fills the fields of this kind; only its type is general.
  return filledWith(fields, { ...stall, ...given }) as unknown as EnterpriseValues;
}

describe('mistakes across fields', () => {
  const equipment = { value: q.money(100, 'EUR') };
  const { loaf } = stall.products;
  const bread = { ...loaf, sector: { fr: 'food', en: 'food' } };
  it.each([
    ['enterprise-must-sell-something', { products: {} }],
    ['somebody-must-pay-for-the-start', { equipment }],
    ['season-must-have-12-months', { products: { loaf: { ...loaf, season: [q.share(1)] } } }],
    ['one-product-a-sector', { products: { bun: bread, loaf: bread } }],
    ['surplus-needs-an-association', { surplus: { association: q.share(0.1) } }],
    [
      'holder-must-exist',
      { ...withCash(1), building: { quote: q.money(1, 'EUR'), months: q.months(1), holder: 'association' } },
    ],
  ])('%s', (rule, given) => {
    const found = checkEnterprise(stallWith(given));
    expect(found.map((issue) => issue.rule)).toEqual([rule]);
    expect(found[0]!.says.fr).not.toBe('');
  });

  it('a good enterprise has none', () => {
    expect(checkEnterprise(stallWith(withCash(10)))).toEqual([]);
    expect(checkEnterprise(stallWith({ equipment, fundedBy: 'club' }))).toEqual([]);
  });
});
