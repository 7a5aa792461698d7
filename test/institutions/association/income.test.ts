import { describe, expect, test } from 'vitest';
import { payingShare } from '../../../src/institutions/association/rules.ts';
import { savingsGroup } from '../../../src/institutions/savings-group/index.ts';
import { dist, q } from '../harness.ts';
import { assembled, grant, sumOf } from './assembled.ts';

describe('dues', () => {
  test('stop after their last month', () => {
    const given = assembled({ months: 5, values: { duesFor: q.months(3) } }).run();
    expect(given.row('club.dues')).toEqual([10_000, 10_000, 10_000, 0, 0]);
    expect(given.row('club.duesDue')).toEqual([10_000, 10_000, 10_000, 0, 0]);
    expect(given.indicator('club.duesPaidShare')).toBe(1);
    expect(given.indicator('club.netPerMember')).toBe(3000);
  });

  test('fall along the paying curve: over many members the share paid is the curve’s', () => {
    const paying = { start: q.share(0.9), settles: q.share(0.6), within: q.months(10) };
    const given = assembled({ months: 20, members: 4000, values: { paying } }).run();
    given.row('club.payingMembers').forEach((share, month) => {
      expect(Math.abs(share - payingShare(0.9, 0.6, 10, month))).toBeLessThan(0.03);
    });
  });

  test('of those who left are still counted as promised', () => {
    const given = assembled({ months: 12, members: 2000, values: { dropout: q.sharePerMonth(0.05) } }).run();
    expect(given.row('club.duesDue')).toEqual(Array(12).fill(2_000_000));
    const left = given.row('club.membersLeft');
    expect(left[0]).toBe(0);
    left.forEach((count, month) => expect(count).toBeGreaterThanOrEqual(left[month - 1] ?? 0));
    expect(left[11]! / 2000).toBeCloseTo(1 - 0.95 ** 11, 1);
    expect(given.row('club.dues')).toEqual(left.map((count) => (2000 - count) * 1000));
    expect(given.indicator('club.membersLeft')).toBe(left[11]);
  });

  test('are never all paid by default', () => {
    const given = assembled({ months: 24, members: 500, values: { paying: null, dropout: null } }).run();
    expect(given.indicator('club.duesPaidShare')).toBeGreaterThan(0.6);
    expect(given.indicator('club.duesPaidShare')).toBeLessThan(0.8);
  });

  test('come only from those who have the money', () => {
    const given = assembled({ months: 3, population: { cash: q.money(25, 'EUR') } }).run();
    expect(given.row('club.dues')).toEqual([10_000, 10_000, 5000]);
    expect(given.balances('women', 'cash')).toEqual(Array(10).fill(0));
  });

  test('who pays does not depend on how many members there are', () => {
    const paying = { start: q.share(0.5), settles: q.share(0.5), within: q.months(0) };
    const cashOf = (members: number) =>
      assembled({ months: 6, members, values: { paying } }).run().balances('women', 'cash');
    expect(cashOf(11).slice(0, 10)).toEqual(cashOf(10));
  });

  test('fall due once a month when steps are weeks', () => {
    const given = assembled({ months: 4, step: 'week' }).run();
    expect(given.row('club.dues')).toEqual(Array(4).fill(10_000));
    expect(given.row('club.payingMembers')).toEqual(Array(4).fill(1));
  });
});

describe('events', () => {
  const fair = { perYear: q.of(2, 'count/year'), income: q.money(600, 'EUR'), cost: q.money(200, 'EUR') };

  test('are held in the same months each year and bring their takings less their costs', () => {
    const given = assembled({ months: 24, values: { events: fair, duesFor: q.months(0) } }).run();
    const held = given.row('club.events');
    expect(held.map((amount, month) => (amount > 0 ? month : -1)).filter((month) => month >= 0)).toEqual([
      2, 8, 14, 20,
    ]);
    expect(sumOf(held)).toBe(4 * 40_000);
  });

  test('whose costs cannot be paid leave a debt that the next takings pay', () => {
    const given = assembled({
      months: 12,
      values: { events: fair, duesFor: q.months(0) },
      events: [{ on: 'club.events.income', effect: 'replaces', value: 0, firstPeriod: 2, lastPeriod: 2 }],
    }).run();
    expect(given.row('club.unpaidCosts')).toEqual([0, 0, ...Array(6).fill(20_000), 0, 0, 0, 0]);
    expect(given.row('club.cash').at(-1)).toBe(20_000);
  });

  test('differ from one to the next when the takings vary', () => {
    const income = q.money(600, 'EUR', { varies: dist('lognormal', 0.4) });
    const given = assembled({ months: 12, values: { events: { ...fair, income }, duesFor: q.months(0) } }).run();
    expect(given.row('club.events')[2]).not.toBe(given.row('club.events')[8]);
  });
});

describe('grants', () => {
  test('come in their month, or late', () => {
    const grants = [
      grant(1000, 2020, 3),
      grant(500, 2020, 3, { from: { fr: 'Ville', en: 'City' }, late: q.months(2) }),
    ];
    const given = assembled({ months: 6, values: { grants, duesFor: q.months(0) } }).run();
    expect(given.row('club.grants')).toEqual([0, 0, 100_000, 0, 50_000, 0]);
  });

  test('come or fail once a future, whatever else is in the list', () => {
    const uncertain = grant(1000, 2020, 3, { chance: q.share(0.5) });
    const city = grant(10, 2020, 2, { from: { fr: 'Ville', en: 'City' }, chance: q.share(0.5) });
    const came = (grants: unknown[]) => {
      const given = assembled({ months: 4, values: { grants, duesFor: q.months(0) } });
      return [...Array(60).keys()].map((future) => given.run(future).row('club.grants')[2] === 100_000);
    };
    expect(came([city, uncertain])).toEqual(came([uncertain]));
    const share = came([uncertain]).filter(Boolean).length / 60;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
  });
});

describe('running costs', () => {
  test('of 5 % leave 41 800.00 of 44 000.00 EUR, and the project gets exactly that', () => {
    const given = assembled({
      months: 3,
      values: { overhead: q.share(0.05), duesFor: q.months(0), grants: [grant(44_000, 2020, 1)] },
      project: { needs: q.perMonth(50_000, 'EUR') },
    }).run();
    expect(given.balances('clinic', 'cash')).toEqual([4_180_000]);
    expect(given.indicator('club.sentToProject')).toBe(4_180_000);
    expect(given.indicator('club.deliveredShare')).toBe(0.95);
    expect(sumOf(given.row('club.overhead'))).toBe(220_000);
  });

  test('gather fractions of a cent until they are whole', () => {
    const given = assembled({
      months: 24,
      members: 1,
      values: { dues: q.perMonth(0.07, 'EUR'), overhead: q.share(0.05) },
    }).run();
    // 24 × 7 cents at 5 % are 8.4 cents; rounding each month alone would give none.
    expect(sumOf(given.row('club.overhead'))).toBe(8);
  });

  test('are taken of what a tontine gives as well', () => {
    const given = assembled({
      months: 2,
      values: { overhead: q.share(0.1), duesFor: q.months(0) },
      others: [
        {
          id: 'tontine',
          kind: savingsGroup,
          values: {
            currency: 'EUR',
            members: 'women',
            count: q.count(10),
            contribution: q.perMonth(20, 'EUR'),
            leavesAfterTurn: q.share(0),
            leavesBefore: q.share(0),
            gives: { to: 'club', share: q.share(0.05) },
          },
        },
      ],
    }).run();
    expect(given.row('club.gifts')).toEqual([1000, 1000]);
    expect(given.row('tontine.given')).toEqual([1000, 1000]);
    expect(given.row('club.overhead')).toEqual([100, 100]);
    expect(given.indicator('club.raised')).toBe(2000);
  });
});

test('opening cash is there in the first month and is not counted as raised', () => {
  const given = assembled({
    months: 1,
    values: { opening: { cash: q.money(250, 'EUR') }, duesFor: q.months(0) },
  }).run();
  expect(given.row('club.cash')).toEqual([25_000]);
  expect(given.indicator('club.raised')).toBe(0);
  expect(given.indicator('club.deliveredShare')).toEqual({ none: 'nothing-to-divide' });
  expect(given.indicator('club.duesPaidShare')).toEqual({ none: 'nothing-to-divide' });
});
