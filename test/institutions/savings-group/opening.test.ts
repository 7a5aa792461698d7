import { describe, expect, test } from 'vitest';
import { assertBalanced } from '../../../src/institutions/savings-group/accumulating-meeting.ts';
import { q } from '../harness.ts';
import { accumulating, groupOf } from './accumulating-group.ts';
import { instanceOf, netsOf, rotating, sumOf } from './group.ts';

const nothing = { loan: q.money(0, 'EUR'), left: q.count(1) };

describe('a group that exists already', () => {
  test('begins with its passbooks, its loans, its profit and its social fund', () => {
    const savers = [
      { saved: q.money(60, 'EUR'), ...nothing },
      { saved: q.money(40, 'EUR'), loan: q.money(70, 'EUR'), left: q.count(2) },
      { saved: q.money(20, 'EUR'), ...nothing },
    ];
    const given = accumulating({
      months: 1,
      members: 3,
      group: {
        opening: { meeting: q.number(5), savers, profit: q.money(6, 'EUR'), fund: q.money(9, 'EUR') },
        socialFund: { contribution: q.money(0, 'EUR'), claims: {} },
        loans: { wants: q.share(0), charge: q.share(0.1), convention: 'declining', stops: q.share(0) },
      },
    }).run();
    const group = groupOf(given);
    // One share of 5 EUR more for each; half of the loan and a charge of 7 EUR came in.
    expect([...group.savings]).toEqual([6500, 4500, 2500]);
    expect(given.row('avec.outstanding')).toEqual([3500]);
    expect(given.row('avec.profit')).toEqual([600 + 700]);
    expect(given.row('avec.box')).toEqual([12_000 + 600 - 7000 + 1500 + 3500 + 700]);
    expect(given.row('avec.fund')).toEqual([900]);
    expect(group.meeting).toBe(5);
    assertBalanced(group);
  });

  test('without passbooks is one in which everybody bought a share a meeting', () => {
    const given = accumulating({ months: 1, members: 4, group: { opening: { meeting: q.number(4) } } }).run();
    expect(given.row('avec.savings')).toEqual([4 * 4 * 500]);
  });

  test('goes on with those who have not had the pot, in the order of the group', () => {
    const opening = { had: [q.number(4), q.number(2)] };
    const given = rotating({ months: 4, members: 6, group: { opening, cycles: q.number(1) } }).run();
    const order = [...instanceOf(given).order];
    expect(order).toEqual([3, 1, 0, 2, 4, 5]);
    // Past contributions and pots are no money of this run: the four who still wait gain 120 less 4 × 20 here.
    expect(netsOf(given)).toEqual([4000, -8000, 4000, -8000, 4000, 4000]);
    expect(given.indicator('tontine.worstMember')).toBe(0);
  });

  test('collects what is behind for whoever had the last pot', () => {
    const opening = { had: [q.number(1)], behind: [{ member: q.number(3), owes: q.money(20, 'EUR') }] };
    const given = rotating({ months: 5, members: 6, group: { opening, cycles: q.number(1) } }).run();
    const nets = [...instanceOf(given).net];
    expect(nets).toEqual(Array(6).fill(0));
    expect(given.moved('tontine→women late-pot')).toBe(2000);
    expect(sumOf(netsOf(given))).toBe(0);
  });
});
