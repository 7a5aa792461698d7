import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balancesFrom, Journal } from '../../../src/engine/journal.ts';
import { deposit } from '../../../src/institutions/deposit/index.ts';
import { chanceToDeposit, chanceToWithdraw, roomToLend } from '../../../src/institutions/deposit/rules.ts';
import { assemble, dist, q } from '../harness.ts';
import type { Assembled, EventWanted } from '../harness.ts';
import { payingMembers } from '../paying-members.ts';

interface DepositWanted {
  readonly months: number;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly population?: Readonly<Record<string, unknown>>;
  readonly events?: readonly EventWanted[];
}

/** Everybody always deposits here unless a test says otherwise. */
const drawn = { base: q.number(20) };

function built({ months, values, population, events }: DepositWanted): Assembled {
  return assemble({
    currencies: { EUR: {} },
    months,
    events: events ?? [],
    institutions: [
      {
        id: 'savers',
        kind: payingMembers,
        values: { currency: 'EUR', count: q.count(10), cash: q.money(10_000, 'EUR'), ...population },
      },
      {
        id: 'account',
        kind: deposit,
        values: {
          currency: 'EUR',
          savers: 'savers',
          deposit: q.perMonth(100, 'EUR'),
          chooses: drawn,
          withdraws: q.sharePerMonth(0),
          ...values,
        },
      },
    ],
  });
}

describe('what attracts savers', () => {
  const here = {
    base: 0,
    rateWeight: 0.5,
    gap: 0.02,
    remoteWeight: 1,
    isRemote: false,
    social: 0,
    riskWeight: 1,
    variance: 0,
  };

  test('a gap of rates and opening from abroad raise deposits, risk lowers them', () => {
    expect(chanceToDeposit({ ...here, gap: 0 })).toBe(0.5);
    expect(chanceToDeposit({ ...here, gap: 0.04 })).toBeGreaterThan(chanceToDeposit(here));
    expect(chanceToDeposit({ ...here, isRemote: true })).toBeGreaterThan(chanceToDeposit(here));
    expect(chanceToDeposit({ ...here, variance: 0.5 })).toBeLessThan(chanceToDeposit(here));
  });

  test('missing interest and a refused withdrawal make savers leave', () => {
    const quiet = { ordinary: 0.02, weight: 2, missing: 0, panic: 0 };
    expect(chanceToWithdraw(quiet)).toBe(0.02);
    expect(chanceToWithdraw({ ...quiet, missing: 1 })).toBeCloseTo(0.1478, 4);
    expect(chanceToWithdraw({ ...quiet, panic: 1 })).toBe(1);
  });

  test('lending stops at the ceiling and at the reserve', () => {
    const room = { asked: 500, deposits: 1000, out: 0, cash: 1000, part: 0.6, minimum: 0.2 };
    expect(roomToLend(room)).toBe(500);
    expect(roomToLend({ ...room, out: 400 })).toBe(200);
    expect(roomToLend({ ...room, cash: 300 })).toBe(100);
    expect(roomToLend({ ...room, cash: 150 })).toBe(0);
  });
});

test('a year at 12 % earns a twelfth of it each month, on the balance', () => {
  const values = { rate: q.sharePerYear(0.12), capital: q.money(10_000, 'EUR') };
  const given = built({ months: 3, values }).run();
  expect(given.row('account.interest')).toEqual([1000, 10 * 201, 10 * 303]);
  expect(given.indicator('account.captured')).toBe(1);
  expect(given.row('account.interestMissed')).toEqual([0, 0, 0]);
});

test('without own funds or earnings the promised interest is missing', () => {
  const given = built({ months: 12, values: { rate: q.sharePerYear(0.12) } }).run();
  expect(given.indicator('account.interestShort')).toBe(1);
});

test('a wave of withdrawals stops lending, and who comes late is refused', () => {
  const lends = { demand: q.perMonth(500, 'EUR'), rate: q.sharePerYear(0.1), losses: q.sharePerMonth(0) };
  const values = { lends, capital: q.money(100, 'EUR') };
  const run = { on: 'account.withdraws', effect: 'replaces', value: 0.6, firstPeriod: 12, lastPeriod: 14 } as const;
  const quiet = built({ months: 24, values }).run();
  const wave = built({ months: 24, values, events: [run] }).run();
  expect(quiet.indicator('account.lendingStops')).toBe(0);
  expect(wave.indicator('account.lendingStops')).toBeGreaterThan(0);
  expect(wave.indicator('account.withdrawalsRefused')).toBeGreaterThan(0);
});

test('a plan pays back everything at its term, and who breaks it leaves a part', () => {
  const plan = { months: q.months(12), lapses: q.sharePerMonth(0), yearCosts: q.money(100, 'EUR') };
  const held = built({ months: 14, values: { plan } }).run();
  expect(held.row('account.withdrawn').slice(11)).toEqual([0, 13 * 10 * 10_000, 0]);
  expect(held.indicator('account.schoolYears')).toBe(130);
  const broken = built({ months: 1, values: { plan: { ...plan, lapses: q.sharePerMonth(1), penalty: q.share(0.1) } } });
  expect(broken.run().row('account.withdrawn')).toEqual([90_000]);
  expect(broken.row('account.ownFunds')).toEqual([10_000]);
});

test('a daily collector keeps a day, and may vanish with all of it', () => {
  const given = built({ months: 1, values: { fee: q.share(1 / 31) } }).run();
  expect(given.row('account.deposits')).toEqual([10 * (10_000 - 323)]);
  const gone = built({ months: 24, values: { vanishes: q.sharePerYear(1) } });
  let future = 0;
  while (gone.run(future).row('account.till').at(-1) !== 0) future++;
  expect(gone.row('account.ownFunds').at(-1)).toBeLessThan(0);
});

const rules = fc.record({
  months: fc.integer({ min: 1, max: 36 }),
  rate: fc.double({ min: 0, max: 0.5, noNaN: true }),
  withdraws: fc.double({ min: 0, max: 0.5, noNaN: true }),
  losses: fc.double({ min: 0, max: 0.3, noNaN: true }),
  part: fc.double({ min: 0, max: 0.8, noNaN: true }),
  hasLoans: fc.boolean(),
  hasPlan: fc.boolean(),
  fee: fc.double({ min: 0, max: 0.2, noNaN: true }),
  vanishes: fc.double({ min: 0, max: 1, noNaN: true }),
  income: fc.integer({ min: 0, max: 300 }),
  future: fc.nat(500),
});

test('whatever the terms, till and loans are deposits and own funds, in an independent journal too', () => {
  fc.assert(
    fc.property(rules, (given) => {
      const lends = {
        demand: q.perMonth(900, 'EUR'),
        rate: q.sharePerYear(0.2),
        losses: q.sharePerMonth(given.losses),
      };
      const assembled = built({
        months: given.months,
        values: {
          deposit: q.perMonth(77.77, 'EUR', { spread: dist('lognormal', 0.5), varies: dist('lognormal', 0.5) }),
          chooses: { base: q.number(0.5) },
          rate: q.sharePerYear(given.rate),
          withdraws: q.sharePerMonth(given.withdraws),
          fee: q.share(given.fee),
          vanishes: q.sharePerYear(given.vanishes),
          lends: given.hasLoans ? { ...lends, part: q.share(given.part) } : null,
          plan: given.hasPlan ? { months: q.months(6) } : null,
        },
        population: { cash: q.money(0, 'EUR'), income: q.perMonth(given.income, 'EUR') },
      });
      const journal = new Journal(null);
      // Each month asserts the identity itself.
      assembled.run(given.future, journal);
      const { ledger } = assembled.model.parts;
      expect([...balancesFrom(journal.entries, ledger.balances.length)]).toEqual([...ledger.balances]);
    }),
    { numRuns: 200 },
  );
});
