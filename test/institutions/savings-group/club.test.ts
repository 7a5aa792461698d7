import { describe, expect, test } from 'vitest';
import { savingsGroup } from '../../../src/institutions/savings-group/index.ts';
import { chanceToTakePart, steadinessOf } from '../../../src/institutions/savings-group/rules-club.ts';
import { AccumulatingGroup } from '../../../src/institutions/savings-group/accumulating.ts';
import { assetsOf } from '../../../src/institutions/savings-group/accumulating-meeting.ts';
import { association } from '../../../src/institutions/association/index.ts';
import { assemble, q } from '../harness.ts';
import { payingMembers } from '../paying-members.ts';

const everybody = { leaning: q.number(50), steadiness: q.number(50), impatience: q.sharePerMonth(0) };

function built(months: number, club: Readonly<Record<string, unknown>> = {}, members = 10) {
  return assemble({
    currencies: { EUR: {} },
    months,
    institutions: [
      {
        id: 'migrants',
        kind: payingMembers,
        values: { currency: 'EUR', count: q.count(members), cash: q.money(10_000, 'EUR') },
      },
      {
        id: 'ngo',
        kind: association,
        values: {
          currency: 'EUR',
          members: 'migrants',
          dues: q.perMonth(0, 'EUR'),
          duesFor: q.months(1),
        },
      },
      {
        id: 'club',
        kind: savingsGroup,
        values: {
          type: 'accumulating',
          currency: 'EUR',
          members: 'migrants',
          count: q.count(members),
          contribution: q.perMonth(20, 'EUR'),
          shares: { price: q.money(10, 'EUR'), attends: q.share(1), sends: q.share(1) },
          shareOut: { after: q.count(12), rule: 'none', leaves: q.share(0) },
          club: { with: 'ngo', criticalMass: q.money(600, 'EUR'), ...everybody, ...club },
        },
      },
    ],
  });
}

/** A club of many, in a year of meetings. */
function clubs(members: number, club: Readonly<Record<string, unknown>> = {}) {
  return built(12, { criticalMass: q.money(100_000, 'EUR'), ...club }, members);
}

function clubOf(given: ReturnType<typeof built>): AccumulatingGroup {
  const group = given.instances.get('club');
  if (group instanceof AccumulatingGroup) return group;
  throw new Error('club is no accumulating group.');
}

describe('an investment club', () => {
  test('waits for the critical mass, then entrusts the whole pool', () => {
    const given = built(6).run();
    expect(given.row('club.invested')).toEqual([0, 0, 60_000, 0, 0, 60_000]);
    expect(given.indicator('club.monthsIdle')).toBe(2);
    expect(given.indicator('club.participation')).toBe(1);
    const group = clubOf(given);
    expect(group.club!.invested(group)).toBe(120_000);
    expect(assetsOf(group)).toBe(120_000 + group.profit);
  });

  test('below the critical mass money lies idle and earns what an account pays', () => {
    const given = built(2, { criticalMass: q.money(100_000, 'EUR'), idle: q.sharePerYear(0.12) }).run();
    expect(given.indicator('club.monthsIdle')).toBe(2);
    expect(given.row('club.profit')).toEqual([200, 200 + 402]);
  });

  test('while it waits impatient members leave with their savings', () => {
    const given = built(3, { criticalMass: q.money(100_000, 'EUR'), impatience: q.sharePerMonth(1) }).run();
    expect(given.row('club.clubExits')).toEqual([10, 0, 0]);
    expect(given.row('club.savings').at(-1)).toBe(0);
  });

  test('has at most fifty members: the fifty-first starts another, which waits for a pool of its own', () => {
    const given = clubs(60, { criticalMass: q.money(2000, 'EUR') }).run();
    expect(given.row('club.clubs').at(-1)).toBe(2);
    // Fifty save 1000 EUR a month and invest every two months; ten save 200 EUR and invest every ten.
    expect(given.row('club.invested').slice(0, 10)).toEqual([0, 2e5, 0, 2e5, 0, 2e5, 0, 2e5, 0, 4e5]);
    const group = clubOf(given);
    expect(group.club!.circles.of(49)).toBe(0);
    expect(group.club!.circles.of(50)).toBe(1);
  });

  test('of fifty is one club', () => {
    expect(clubs(50).run().row('club.clubs')).toEqual(Array(12).fill(1));
  });

  test('finds its members slowly where people are scattered, fearful or badly organised', () => {
    const joined = (more: Readonly<Record<string, unknown>>) =>
      clubs(50, { recruits: q.sharePerMonth(0.2), ...more })
        .run()
        .row('club.joined');
    const base = joined({});
    expect(base[0]).toBeLessThan(25);
    expect(base.at(-1)).toBeGreaterThan(40);
    for (const slower of [
      { concentration: q.share(0.3) },
      { organisation: q.share(0.3) },
      { undocumented: q.share(0.8), fear: q.share(0.9) },
    ]) {
      const row = joined(slower);
      expect(row.at(-1)).toBeLessThan(base.at(-1)!);
      row.forEach((people, month) => expect(people).toBeLessThanOrEqual(base[month]!));
    }
  });
});

test('a common tie makes saving steadier, size less so, and training helps', () => {
  const club = { base: 0.5, weight: 2, tie: 1, crowding: 0.3, members: 50, training: 0 };
  expect(steadinessOf({ ...club, tie: 0 })).toBeLessThan(steadinessOf(club));
  expect(steadinessOf({ ...club, members: 20 })).toBeGreaterThan(steadinessOf(club));
  expect(steadinessOf({ ...club, training: 1 })).toBeGreaterThan(steadinessOf(club));
});

test('raising decision power alone never lowers participation', () => {
  const motives = { power: 0, identification: 0.5, trust: 0.5, risk: 0.5, duties: 0.5, returning: 0.5 };
  const at = (power: number) => chanceToTakePart(-2, 1.5, { ...motives, power });
  for (const [less, more] of [
    [0.2, 0.5],
    [0.5, 0.8],
    [0.8, 1],
  ] as const)
    expect(at(more)).toBeGreaterThan(at(less));
});
