import { describe, expect, test } from 'vitest';
import { lossAfterDefault } from '../../../src/institutions/savings-group/rules.ts';
import { q } from '../harness.ts';
import type { Assembled } from '../harness.ts';
import { instanceOf, netsOf, rotating, sumOf } from './group.ts';

const members = 10;
const circle = { members, contribution: 2000 };

/** One complete cycle in which the first winner does not come to the second meeting, and nobody else ever fails. */
function firstWinnerLeaves(group: Readonly<Record<string, unknown>>, months = members): Assembled {
  const event = { on: 'tontine.leavesAfterTurn', effect: 'replaces', value: 1, firstPeriod: 1, lastPeriod: 1 } as const;
  return rotating({ months, members, group, events: [event] }).run();
}

describe('a winner who pays no more', () => {
  const loss = lossAfterDefault(circle, 1);

  test('costs each later member one contribution when the pot shrinks', () => {
    const given = firstWinnerLeaves({ missed: 'pot-shrinks' });
    const [first, ...others] = netsOf(given);
    expect(first).toBe(loss.unpaid);
    expect(others).toEqual(Array(loss.later).fill(-loss.lossOfEachLater));
    expect(given.row('tontine.pot').slice(1)).toEqual(Array(9).fill(loss.potAfter));
    expect(given.indicator('tontine.worstMember')).toBe(-loss.lossOfEachLater);
    expect(given.indicator('tontine.potsOnTime')).toBe(1 / 10);
    expect(given.indicator('tontine.membersLeft')).toBe(1);
    expect(sumOf(given.row('tontine.missed'))).toBe(loss.unpaid);
  });

  test('costs the organiser everything when the organiser pays, and the members nothing', () => {
    const given = firstWinnerLeaves({ missed: 'organiser-pays' });
    expect(netsOf(given)).toEqual([loss.unpaid, ...Array(9).fill(0)]);
    expect(given.indicator('tontine.organiserCost')).toBe(loss.unpaid);
    expect(given.indicator('tontine.worstMember')).toBe(0);
    expect(given.indicator('tontine.potsOnTime')).toBe(1);
  });

  test('costs each honest member an equal part when all share', () => {
    const given = firstWinnerLeaves({ missed: 'shared', cycles: q.number(1) }, members + 1);
    const [first, ...others] = netsOf(given);
    expect(first).toBe(loss.unpaid);
    expect(sumOf(others)).toBe(-loss.unpaid);
    for (const net of others) expect(net).toBeCloseTo(-loss.lossOfEachHonest, 6);
    expect(given.row('tontine.box').at(-1)).toBe(0);
  });

  test('loses the deposit, which fills the pots until it is used up', () => {
    const given = firstWinnerLeaves({ missed: 'pot-shrinks', deposit: q.money(60, 'EUR'), cycles: q.number(1) });
    expect(given.row('tontine.potMissed')).toEqual([0, 0, 0, 0, 2000, 2000, 2000, 2000, 2000, 2000]);
    expect(netsOf(given)).toEqual([12_000, 0, 0, 0, -2000, -2000, -2000, -2000, -2000, -2000]);
  });
});

test('a second winner who leaves under shared losses costs each other member 88.89 for 100', () => {
  const event = {
    on: 'tontine.leavesAfterTurn',
    effect: 'replaces',
    value: 0.5,
    firstPeriod: 2,
    lastPeriod: 2,
  } as const;
  const given = rotating({
    months: members + 1,
    members,
    group: { missed: 'shared', cycles: q.number(1), contribution: q.perMonth(100, 'EUR') },
    events: [event],
  });
  let future = 0;
  while (given.run(future).indicator('tontine.membersLeft') !== 1 || instanceOf(given).isIn[1] === 1) future++;
  const nets = netsOf(given);
  const loss = lossAfterDefault({ members, contribution: 10_000 }, 2);
  expect(nets[1]).toBe(loss.unpaid);
  for (const unit of [0, 2, 3, 4, 5, 6, 7, 8, 9]) {
    expect(Math.abs(nets[unit]! + loss.lossOfEachHonest)).toBeLessThan(8);
  }
  expect(sumOf(nets)).toBe(0);
});

test('who leaves before the turn loses what was paid in, and those who were served gain it', () => {
  const event = { on: 'tontine.leavesBefore', effect: 'replaces', value: 0.1, firstPeriod: 2, lastPeriod: 2 } as const;
  const given = rotating({ months: members - 1, members, group: { cycles: q.number(1) }, events: [event] });
  let future = 0;
  while (given.run(future).indicator('tontine.membersLeft') !== 1) future++;
  const leaver = [...instanceOf(given).isIn].indexOf(0);
  const expected = Array(members).fill(0);
  expected[0] = 2000;
  expected[1] = 2000;
  expected[leaver] = -4000;
  expect(netsOf(given)).toEqual(expected);
  expect(given.indicator('tontine.potsOnTime')).toBe(1);
  expect(given.indicator('tontine.worstMember')).toBe(-4000);
});

test('a group that falls below half of its founders breaks up, and those who waited have lost', () => {
  const event = { on: 'tontine.leavesAfterTurn', effect: 'replaces', value: 1, firstPeriod: 6, lastPeriod: 6 } as const;
  const given = rotating({ months: 12, members, events: [event], group: { deposit: q.money(5, 'EUR') } }).run();
  expect(given.indicator('tontine.collapsed')).toBe(1);
  expect(given.indicator('tontine.membersLeft')).toBe(6);
  expect(sumOf(given.row('tontine.contributions').slice(6))).toBe(0);
  expect(given.row('tontine.box').at(-1)).toBe(0);
  expect(given.indicator('tontine.worstMember')).toBe(-6 * 2000 + (6 * 500) / 4);
});

test('nobody leaves more often by default than one Benin group in three within two years, or a little above', () => {
  const given = rotating({
    months: 24,
    members: 12,
    group: { leavesAfterTurn: null, leavesBefore: q.share(0) },
  });
  let troubled = 0;
  for (let future = 0; future < 400; future++) {
    if (given.run(future).indicator('tontine.membersLeft') !== 0) troubled++;
  }
  expect(troubled / 400).toBeGreaterThan(0.26);
  expect(troubled / 400).toBeLessThan(0.4);
});
