import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balancesFrom, Journal } from '../../../src/engine/journal.ts';
import { insuranceFund } from '../../../src/institutions/insurance-fund/index.ts';
import { chanceToJoin, settleCase } from '../../../src/institutions/insurance-fund/rules.ts';
import { assemble, dist, q } from '../harness.ts';
import type { Assembled } from '../harness.ts';
import { payingMembers } from '../paying-members.ts';

interface FundWanted {
  readonly months: number;
  readonly count?: number;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly population?: Readonly<Record<string, unknown>>;
}

/** Everybody is insured, and a case strikes everybody each month, unless a test says otherwise. */
function built({ months, count, values, population }: FundWanted): Assembled {
  return assemble({
    currencies: { EUR: {} },
    months,
    institutions: [
      {
        id: 'people',
        kind: payingMembers,
        values: { currency: 'EUR', count: q.count(count ?? 10), cash: q.money(1000, 'EUR'), ...population },
      },
      {
        id: 'mutual',
        kind: insuranceFund,
        values: {
          currency: 'EUR',
          members: 'people',
          premium: q.perMonth(5, 'EUR'),
          events: q.of(12, 'count/year'),
          cost: q.money(4, 'EUR'),
          insured: q.share(1),
          waiting: q.months(0),
          admin: q.share(0),
          selection: q.number(0),
          ...values,
        },
      },
    ],
  });
}

describe('a case of care', () => {
  const given = { cost: 100, copay: 20, cash: 50, isCovered: true, isAdvanced: false };
  const settled = (more: Partial<typeof given>) => {
    const out = { own: 0, fund: 0, unmet: 0 };
    settleCase({ ...given, ...more }, out);
    return out;
  };

  test('costs the insured the copay, and who must advance it all may have to go without', () => {
    expect(settled({})).toEqual({ own: 20, fund: 80, unmet: 0 });
    expect(settled({ isAdvanced: true })).toEqual({ own: 0, fund: 0, unmet: 100 });
    expect(settled({ isCovered: false })).toEqual({ own: 0, fund: 0, unmet: 100 });
    expect(settled({ isCovered: false, cash: 100 })).toEqual({ own: 100, fund: 0, unmet: 0 });
  });

  test('those at risk join first in the degree of selection', () => {
    expect(chanceToJoin({ base: 0.02, selection: 0, risk: 3 })).toBe(0.02);
    expect(chanceToJoin({ base: 0.02, selection: 1, risk: 3 })).toBeCloseTo(0.06);
    expect(chanceToJoin({ base: 0.9, selection: 5, risk: 0 })).toBe(0);
  });
});

test('premiums pay for care and administration, and the rest is the reserve', () => {
  const given = built({ months: 2, values: { copay: q.share(0.25), admin: q.share(0.1) } }).run();
  expect(given.row('mutual.premiums')).toEqual([5000, 5000]);
  expect(given.row('mutual.claims')).toEqual([3000, 3000]);
  expect(given.row('mutual.ownPart')).toEqual([1000, 1000]);
  expect(given.row('mutual.cash')).toEqual([1500, 3000]);
  expect(given.indicator('mutual.claimsRatio')).toBe(0.6);
  expect(given.indicator('mutual.reserveMonths')).toBe(1);
  expect(given.indicator('mutual.fairPremium')).toBeCloseTo(300 / 0.9);
});

test('a fund that is short breaks its promise, and says by how much', () => {
  const given = built({ months: 1, values: { cost: q.money(8, 'EUR') } }).run();
  expect(given.row('mutual.claimsDue')).toEqual([8000]);
  expect(given.row('mutual.claimsMissed')).toEqual([3000]);
});

test('nobody is covered before the waiting period is over', () => {
  const joins = { insured: q.share(0), joins: q.sharePerMonth(1), waiting: q.months(2) };
  const given = built({ months: 5, values: joins }).run();
  expect(given.row('mutual.insured')).toEqual([0, 10, 10, 10, 10]);
  expect(given.row('mutual.claims').map((paid) => paid > 0)).toEqual([false, false, false, true, true]);
});

test('who does not pay the premium is struck off', () => {
  const given = built({
    months: 5,
    population: { cash: q.money(10, 'EUR') },
    values: { events: q.of(0, 'count/year') },
  });
  expect(given.run().row('mutual.insured')).toEqual([10, 10, 10, 10, 0]);
});

test('a sum is paid for as long as the case lasts', () => {
  const sum = { pays: 'sum', lasts: q.months(3), events: q.of(12, 'count/year'), cost: q.money(2, 'EUR') };
  expect(built({ months: 3, values: sum }).run().row('mutual.claims')).toEqual([2000, 2000, 2000]);
});

test('with adverse selection the insured have more cases than their share', () => {
  const values = {
    insured: q.share(0.3),
    joins: q.sharePerMonth(0),
    selection: q.number(2),
    events: q.of(2, 'count/year', { spread: dist('lognormal', 0.8) }),
  };
  const given = built({ months: 24, count: 400, values, population: { cash: q.money(100_000, 'EUR') } }).run();
  expect(Number(given.indicator('mutual.caseShare'))).toBeGreaterThan(Number(given.indicator('mutual.coverage')) * 1.2);
});

const terms = fc.record({
  months: fc.integer({ min: 1, max: 30 }),
  pays: fc.constantFrom('third-party', 'reimburses', 'sum'),
  copay: fc.double({ min: 0, max: 1, noNaN: true }),
  insured: fc.double({ min: 0, max: 1, noNaN: true }),
  waiting: fc.nat(5),
  cost: fc.integer({ min: 0, max: 80 }),
  cash: fc.integer({ min: 0, max: 200 }),
  future: fc.nat(500),
});

test('whatever the terms, what came in is what was paid out and what is left', () => {
  fc.assert(
    fc.property(terms, (given) => {
      const assembled = built({
        months: given.months,
        values: {
          pays: given.pays,
          copay: q.share(given.copay),
          insured: q.share(given.insured),
          waiting: q.months(given.waiting),
          cost: q.money(given.cost, 'EUR', { varies: dist('lognormal', 0.5) }),
          events: q.of(3, 'count/year', { spread: dist('lognormal', 0.5) }),
          admin: q.share(0.1),
        },
        population: { cash: q.money(given.cash, 'EUR') },
      });
      const journal = new Journal(null);
      assembled.run(given.future, journal);
      const { ledger } = assembled.model.parts;
      expect([...balancesFrom(journal.entries, ledger.balances.length)]).toEqual([...ledger.balances]);
      const sum = (name: string) => assembled.row(`mutual.${name}`).reduce((a, b) => a + b, 0);
      expect(assembled.balances('mutual', 'cash')[0]).toBe(sum('premiums') - sum('claims') - sum('administration'));
      expect(sum('claims') + sum('claimsMissed')).toBe(sum('claimsDue'));
    }),
    { numRuns: 200 },
  );
});
