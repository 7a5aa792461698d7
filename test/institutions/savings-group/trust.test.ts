import { describe, expect, test } from 'vitest';
import { dist, q } from '../harness.ts';
import { instanceOf, netsOf, rotating, sumOf } from './group.ts';

const once = { cycles: q.number(1) };
const late = { cash: q.money(0, 'EUR') };

describe('sub-rounds', () => {
  test('hand out half a pot to everybody, twice, and leave everybody at zero', () => {
    const given = rotating({ months: 6, members: 6, group: { subRounds: q.count(2), ...once } }).run();
    expect(given.row('tontine.pot')).toEqual(Array(6).fill(12_000));
    expect(netsOf(given)).toEqual(Array(6).fill(0));
    // After three of six meetings everybody has had one half.
    const half = rotating({ months: 3, members: 6, group: { subRounds: q.count(2) } }).run();
    expect(netsOf(half)).toEqual(Array(6).fill(6000 - 3 * 2000));
  });

  test('leave less to go off with', () => {
    const decides = { sanction: q.money(60, 'EUR'), stops: q.share(0) };
    const whole = rotating({ months: 6, members: 6, group: { decides, ...once } }).run();
    const parts = rotating({ months: 6, members: 6, group: { decides, subRounds: q.count(2), ...once } }).run();
    expect(whole.indicator('tontine.membersLeft')).toBeGreaterThan(0);
    expect(parts.indicator('tontine.membersLeft')).toBe(0);
  });
});

describe('the treasurer', () => {
  test('who keeps a part of the pot hands it over at the next meeting', () => {
    const treasurer = { theft: q.sharePerYear(0), holds: q.share(0.25) };
    const given = rotating({ months: 6, members: 6, group: { treasurer } });
    expect(given.run().row('tontine.float')).toEqual(Array(6).fill(3000));
    expect(given.indicator('tontine.potsOnTime')).toBe(1);
    expect(netsOf(given)).toEqual([0, 0, 0, 0, 0, -3000]);
    const ended = rotating({ months: 7, members: 6, group: { treasurer, ...once } }).run();
    expect(netsOf(ended)).toEqual(Array(6).fill(0));
    expect(ended.row('tontine.float')[6]).toBe(0);
  });

  test('who goes off takes what was kept as well, and it was missing on the day', () => {
    const treasurer = { theft: q.sharePerYear(1), takes: q.share(1), holds: q.share(0.5) };
    const given = rotating({ months: 12, members: 6, group: { treasurer } });
    let future = 0;
    const first = () => given.row('tontine.stolen').findIndex((taken) => taken > 0);
    while (given.run(future) && first() < 1) future++;
    expect(given.row('tontine.stolen')[first()]).toBe(12_000 + 6000);
    expect(given.row('tontine.potMissed')).toEqual(given.row('tontine.stolen'));
  });

  test('holds a pledge against who leaves after the turn', () => {
    const treasurer = { theft: q.sharePerYear(0), holds: q.share(0.5) };
    const given = rotating({ months: 12, members: 6, group: { treasurer, leavesAfterTurn: q.share(1) } }).run();
    const [first] = instanceOf(given).net;
    expect(first).toBe(6000 - 2000);
    expect(given.moved('tontine→tontine kept-by-treasurer')).toBeGreaterThan(6000);
  });
});

describe('the doubtful come last', () => {
  test('who paid late in the first cycle is last in the second', () => {
    const income = q.perMonth(20.2, 'EUR', { spread: dist('lognormal', 0.1) });
    const wanted = { members: 6, group: { doubtfulLast: true }, population: { ...late, income } };
    const before = instanceOf(rotating({ months: 6, ...wanted }).run());
    const lateness = [...before.lateMeetings];
    expect(new Set(lateness).size).toBeGreaterThan(1);
    const order = [...instanceOf(rotating({ months: 7, ...wanted }).run()).order].map((unit) => lateness[unit]!);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('who loses least by being shunned is last from the start', () => {
    const decides = { sanction: q.number(10, { spread: dist('lognormal', 0.7) }), stops: q.share(0) };
    const group = instanceOf(rotating({ months: 1, members: 8, group: { decides, doubtfulLast: true } }).run());
    const held = [...group.order].map((unit) => group.decides!.sanction.each[unit]!);
    expect(held).toEqual([...held].sort((a, b) => b - a));
  });

  test('fewer leave than in a drawn order', () => {
    const decides = { sanction: q.number(9, { spread: dist('lognormal', 0.7) }), stops: q.share(0) };
    const left = (doubtfulLast: boolean) => {
      const given = rotating({ months: 24, members: 12, group: { order: 'drawn', decides, doubtfulLast } });
      return sumOf(
        Array.from({ length: 40 }, (_, future) => Number(given.run(future).indicator('tontine.membersLeft'))),
      );
    };
    expect(left(true)).toBeLessThan(left(false) / 2);
  });
});

describe('after somebody went off with the pot', () => {
  const hold = { sanction: q.number(9.5) };

  test('the others give up as often as the rules say', () => {
    const collapsed = (stops: number) => {
      const given = rotating({ months: 12, members: 12, group: { decides: { ...hold, stops: q.share(stops) } } });
      return sumOf(Array.from({ length: 60 }, (_, future) => Number(given.run(future).indicator('tontine.collapsed'))));
    };
    expect(collapsed(0)).toBe(0);
    expect(collapsed(1)).toBe(60);
  });

  test('trust is lost, and those whom it held leave too', () => {
    const leavers = (shaken: number) => {
      const decides = { sanction: q.number(5), future: q.number(5.5), shaken: q.share(shaken), stops: q.share(0) };
      return rotating({ months: 12, members: 12, group: { decides } }).run().indicator('tontine.membersLeft');
    };
    expect(leavers(0)).toBe(1);
    expect(leavers(0.5)).toBeGreaterThan(2);
  });
});
