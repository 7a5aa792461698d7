import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balancesFrom, Journal } from '../../../src/engine/journal.ts';
import { assetsOf } from '../../../src/institutions/savings-group/accumulating-meeting.ts';
import { yearlyReturn } from '../../../src/institutions/savings-group/accumulating-cycle.ts';
import { dist, q } from '../harness.ts';
import { accumulating, always, groupOf } from './accumulating-group.ts';
import { sumOf } from './group.ts';

describe('a year of saving', () => {
  test('without loans gives everybody back what they saved', () => {
    const given = accumulating({ months: 12, members: 8 }).run();
    expect(given.row('avec.shares')).toEqual(Array(12).fill(4000));
    expect(given.row('avec.sharedOut').at(-1)).toBe(48_000);
    expect(given.indicator('avec.trueReturn')).toBe(0);
    expect(given.indicator('avec.profitPerShare')).toBe(0);
    expect(given.indicator('avec.worstMember')).toBe(0);
    expect(given.row('avec.box').at(-1)).toBe(0);
  });

  test('5 a week for 52 weeks paid back as 325 is 55.07 % a year, not 25 %', () => {
    expect(yearlyReturn(new Float64Array(52).fill(5), 52, 325, 52)).toBeCloseTo(0.5507, 4);
    expect(yearlyReturn(new Float64Array(52).fill(5), 52, 0, 52)).toBe(-1);
  });

  test.each([
    [52, 2021],
    [53, 2020],
  ])('of %i weeks shares out at its last meeting', (weeks) => {
    const given = accumulating({
      months: 13,
      members: 5,
      step: 'week',
      group: { contribution: q.perWeek(5, 'EUR'), shareOut: { after: q.count(weeks), leaves: q.share(0) } },
    }).run();
    expect(sumOf(given.row('avec.sharedOut'))).toBe(weeks * 5 * 500);
    expect(given.indicator('avec.trueReturn')).toBe(0);
  });

  test('a member buys as many whole shares as the money allows, at most five', () => {
    const group = { contribution: q.perMonth(24, 'EUR') };
    const rich = accumulating({ months: 1, members: 3, group }).run();
    expect(rich.row('avec.shares')).toEqual([3 * 2000]);
    const poor = accumulating({ months: 1, members: 3, group, population: { cash: q.money(12, 'EUR') } }).run();
    expect(poor.row('avec.shares')).toEqual([3 * 1000]);
    const eager = accumulating({ months: 1, members: 3, group: { contribution: q.perMonth(90, 'EUR') } }).run();
    expect(eager.row('avec.shares')).toEqual([3 * 2500]);
  });

  test('a cycle under way ends when it should', () => {
    const given = accumulating({ months: 3, members: 4, group: { opening: { meeting: q.number(10) } } }).run();
    expect(given.row('avec.sharedOut')).toEqual([0, 0, 4 * 12 * 500]);
    expect(given.indicator('avec.trueReturn')).toBe(0);
  });
});

describe('loans', () => {
  const loans = {
    wants: q.share(1),
    asks: q.share(1),
    stops: q.share(0),
    charge: q.share(0.1),
    stopsBefore: q.count(4),
  };

  test('more is asked for than the box holds, and all requests are cut together', () => {
    const given = accumulating({ months: 12, members: 6, group: { loans } }).run();
    expect(given.row('avec.requested')[0]).toBe(6 * 3 * 500);
    expect(given.row('avec.lent')[0]).toBe(6 * 500);
    expect(given.indicator('avec.refused')).toBeGreaterThan(0.5);
    expect(given.row('avec.lent').slice(-4)).toEqual([0, 0, 0, 0]);
    expect(given.row('avec.outstanding').at(-1)).toBe(0);
  });

  test('a flat charge costs borrowers more, and savers get more', () => {
    const profit = (convention: string) =>
      Number(
        accumulating({ months: 12, members: 6, group: { loans: { ...loans, convention } } })
          .run()
          .indicator('avec.profitPerShare'),
      );
    expect(profit('flat')).toBeGreaterThan(profit('declining'));
    expect(profit('declining')).toBeGreaterThan(0);
  });

  test('without a charge nobody gains, and without default nobody loses', () => {
    const given = accumulating({ months: 24, members: 6, group: { loans: { ...loans, charge: q.share(0) } } }).run();
    expect(given.indicator('avec.trueReturn')).toBe(0);
    expect(given.indicator('avec.worstMember')).toBe(0);
  });

  test('what is not paid back is written off on all, or offset against the borrowers’ savings', () => {
    const stops = { ...loans, charge: q.share(0), stops: q.share(0.2), wants: q.share(0.5), asks: q.share(0.3) };
    const worst = (unpaid: string) =>
      Number(
        accumulating({ months: 12, members: 12, group: { loans: { ...stops, unpaid } } })
          .run(2)
          .indicator('avec.worstMember'),
      );
    expect(worst('write-off')).toBeLessThan(0);
    expect(worst('offset')).toBeGreaterThan(worst('write-off'));
  });
});

test('the social fund pays help from its own purse and stays when savings are shared out', () => {
  const socialFund = {
    contribution: q.money(1, 'EUR'),
    claims: { funeral: { chance: q.sharePerYear(0.5), amount: q.money(10, 'EUR') } },
  };
  const given = accumulating({ months: 12, members: 10, group: { socialFund } }).run();
  const paid = sumOf(given.row('avec.help'));
  expect(paid).toBeGreaterThan(0);
  expect(given.row('avec.fund').at(-1)).toBe(12 * 10 * 100 - paid);
  const shared = accumulating({ months: 12, members: 10, group: { socialFund: { ...socialFund, sharedOut: true } } });
  expect(shared.run().row('avec.fund').at(-1)).toBe(0);
});

const rules = fc.record({
  members: fc.integer({ min: 3, max: 12 }),
  months: fc.integer({ min: 1, max: 30 }),
  after: fc.integer({ min: 2, max: 14 }),
  rule: fc.constantFrom('per-share', 'time-weighted', 'equal', 'dividend', 'none'),
  convention: fc.constantFrom('declining', 'flat', 'bullet', 'profit-share'),
  unpaid: fc.constantFrom('offset', 'write-off'),
  every: fc.integer({ min: 1, max: 4 }),
  stopsBefore: fc.nat(3),
  charge: fc.double({ min: 0, max: 0.3, noNaN: true }),
  stops: fc.double({ min: 0, max: 0.3, noNaN: true }),
  leaves: fc.double({ min: 0, max: 0.5, noNaN: true }),
  attends: fc.double({ min: 0.3, max: 1, noNaN: true }),
  fine: fc.constantFrom(0, 0.5, 3),
  coin: fc.constantFrom(0, 0.05, 1),
  remainder: fc.constantFrom('carried', 'fund'),
  withdraws: fc.boolean(),
  penalty: fc.constantFrom(0, 0.1, 1),
  theft: fc.constantFrom(0, 0, 1),
  hasBank: fc.boolean(),
  hasFund: fc.boolean(),
  income: fc.double({ min: 0, max: 3, noNaN: true }),
  future: fc.nat(500),
});

test('whatever the rules, shocks and leavers, cash and loans are savings, profit and funds at every meeting', () => {
  fc.assert(
    fc.property(rules, (given) => {
      const share = (value: number) => q.share(value);
      const wish = { spread: dist('lognormal', 0.5), varies: dist('lognormal', 0.5) };
      const assembled = accumulating({
        months: given.months,
        members: given.members,
        group: {
          contribution: q.perMonth(12.5, 'EUR', wish),
          fine: q.money(given.fine, 'EUR'),
          shares: { price: q.money(5, 'EUR'), ...always, attends: share(given.attends) },
          loans: {
            convention: given.convention,
            unpaid: given.unpaid,
            every: q.count(given.every),
            stopsBefore: q.count(given.stopsBefore),
            charge: share(given.charge),
            stops: share(given.stops),
            yields: q.share(0.2, { varies: dist('lognormal', 0.4) }),
          },
          shareOut: {
            after: q.count(given.after),
            rule: given.rule,
            coin: q.money(given.coin, 'EUR'),
            leaves: share(given.leaves),
            remainder: given.remainder,
          },
          withdrawals: given.withdraws
            ? { asks: q.share(0.2), agrees: q.share(0.7), penalty: q.share(given.penalty) }
            : null,
          treasurer: { theft: q.sharePerYear(given.theft), takes: q.share(0.4) },
          bank: given.hasBank ? { after: q.count(2), ratio: q.number(2) } : null,
          socialFund: given.hasFund
            ? {
                contribution: q.money(0.5, 'EUR'),
                claims: { illness: { chance: q.sharePerYear(0.5), amount: q.money(8, 'EUR') } },
              }
            : null,
        },
        population: {
          cash: q.money(6, 'EUR'),
          income: q.perMonth(12 * given.income, 'EUR', { spread: dist('lognormal', 0.6) }),
        },
        events: [{ on: 'women.income', effect: 'multiplies', value: 0.2, firstPeriod: 6, lastPeriod: 8, chance: 0.5 }],
      });
      const journal = new Journal(null);
      // Every meeting of the run asserts the identity itself; here it is recomputed from an independent journal.
      const group = groupOf(assembled.run(given.future, journal));
      const { ledger } = assembled.model.parts;
      const balances = balancesFrom(journal.entries, ledger.balances.length);
      expect([...balances]).toEqual([...ledger.balances]);
      const owed = sumOf([...balances.subarray(group.claims!.first, group.claims!.first + group.count)]);
      expect(owed).toBe(sumOf([...group.savings]));
      const bank = group.bank === null ? 0 : group.bank.owed(group);
      expect(assetsOf(group)).toBe(owed + group.profit + bank);
      const fund = group.fund === null ? 0 : balances[group.fund.purse.first]!;
      const into = assembled.moved('→avec') - assembled.moved('avec→avec');
      expect(fund).toBeGreaterThanOrEqual(0);
      expect(into).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});
