import { describe, expect, test } from 'vitest';
import { q } from '../harness.ts';
import { instanceOf, netsOf, rotating, sumOf } from './group.ts';

describe('without default', () => {
  test('each member gets the whole pot once, and a complete cycle leaves everyone at zero', () => {
    const given = rotating({ months: 6, members: 6 }).run();
    expect(given.row('tontine.pot')).toEqual(Array(6).fill(12_000));
    expect(given.row('tontine.potMissed')).toEqual(Array(6).fill(0));
    expect(netsOf(given)).toEqual(Array(6).fill(0));
    expect(given.indicator('tontine.worstMember')).toBe(0);
    expect(given.indicator('tontine.potsOnTime')).toBe(1);
    expect(given.indicator('tontine.collapsed')).toBe(0);
  });

  test('an agreed order serves the members in their order', () => {
    const given = rotating({ months: 1, members: 6 }).run();
    expect(netsOf(given)).toEqual([10_000, -2000, -2000, -2000, -2000, -2000]);
    expect(given.indicator('tontine.worstMember')).toEqual({ none: 'not-reached' });
  });

  test('a drawn order is a lot for each future and is drawn anew each cycle', () => {
    const given = rotating({ months: 24, members: 12, group: { order: 'drawn' } });
    const orders = [0, 1].map((future) => [...instanceOf(given.run(future)).order].join());
    expect(orders[0]).not.toBe(orders[1]);
    expect(netsOf(given)).toEqual(Array(12).fill(0));
    const first = rotating({ months: 1, members: 12, group: { order: 'drawn' } }).run(0);
    expect([...instanceOf(first).order].join()).not.toBe(orders[0]);
    expect([...instanceOf(first).order].sort((a, b) => a - b)).toEqual([...Array(12).keys()]);
  });

  test('one more member is put somewhere in the lot and leaves the order of the others', () => {
    const orderOf = (members: number) => {
      const given = rotating({ months: 1, members, group: { order: 'drawn' } }).run(3);
      return [...instanceOf(given).order];
    };
    expect(orderOf(13).filter((unit) => unit < 12)).toEqual(orderOf(12));
  });

  test('a running cycle goes on with the turn it had reached', () => {
    const given = rotating({ months: 3, members: 6, group: { opening: { turn: q.number(4) } } }).run();
    expect(netsOf(given)).toEqual([-6000, -6000, -6000, 6000, 6000, 6000]);
    expect(given.indicator('tontine.worstMember')).toBe(0);
  });

  test('after its last cycle the group ends and asks for nothing more', () => {
    const given = rotating({ months: 10, members: 4, group: { cycles: q.number(2) } }).run();
    expect(given.row('tontine.contributions')).toEqual([...Array(8).fill(8000), 0, 0]);
    expect(given.row('tontine.meetings')).toEqual([...Array(8).fill(1), 0, 0]);
  });

  test('weekly contributions meet each week', () => {
    const given = rotating({
      months: 3,
      members: 4,
      step: 'week',
      group: { contribution: q.perWeek(5, 'EUR'), cycles: q.number(3) },
    }).run();
    expect(sumOf(given.row('tontine.meetings'))).toBe(12);
    expect(sumOf(given.row('tontine.pot'))).toBe(12 * 2000);
  });

  test('monthly contributions meet once a month when steps are weeks', () => {
    const given = rotating({ months: 4, members: 4, step: 'week' }).run();
    expect(given.row('tontine.meetings')).toEqual([1, 1, 1, 1]);
    expect(netsOf(given)).toEqual([0, 0, 0, 0]);
  });

  test('a deposit is paid once, stays in the box and comes back at the end', () => {
    const values = { deposit: q.money(50, 'EUR'), cycles: q.number(1) };
    const during = rotating({ months: 3, members: 4, group: values }).run();
    expect(during.row('tontine.box')).toEqual([20_000, 20_000, 20_000]);
    const after = rotating({ months: 4, members: 4, group: values }).run();
    expect(after.row('tontine.box').at(-1)).toBe(0);
    expect(netsOf(after)).toEqual([0, 0, 0, 0]);
    expect(after.indicator('tontine.worstMember')).toBe(0);
  });
});

describe('paying late', () => {
  const month = (firstPeriod: number, lastPeriod = firstPeriod) =>
    ({ on: 'women.income', effect: 'replaces', value: 0, firstPeriod, lastPeriod }) as const;
  /** Members who live from month to month on exactly the contribution; it fails to come in the second month. */
  const tight = { cash: q.money(0, 'EUR'), income: q.perMonth(20, 'EUR') };

  test('what is late is missing from the pot on the day, and reaches the one who waits when it is paid', () => {
    const given = rotating({
      months: 4,
      members: 4,
      population: { ...tight, income: q.perMonth(25, 'EUR') },
      events: [month(1)],
    }).run();
    // Month 0: 5 EUR left over with each, and the first winner has the pot as well.
    const [, missed, ...later] = given.row('tontine.potMissed');
    expect(missed).toBe(3 * 1500);
    // Each winner leaves in the pot what she owes, so that one less is late each month.
    expect(later).toEqual([2 * 1000, 500]);
    expect(given.indicator('tontine.potsOnTime')).toBe(1 / 4);
  });

  test('arrears go to whoever has waited longest, so that all ends at zero once they are paid', () => {
    const given = rotating({
      months: 12,
      members: 4,
      group: { cycles: q.number(1) },
      population: { ...tight, income: q.perMonth(40, 'EUR') },
      events: [month(0)],
    }).run();
    const paid = sumOf(given.row('tontine.contributions'));
    expect(paid).toBe(4 * 4 * 2000);
    expect(sumOf(given.row('tontine.pot'))).toBe(paid);
    expect(given.row('tontine.box').at(-1)).toBe(0);
    expect([...instanceOf(given).net]).toEqual([0, 0, 0, 0]);
  });

  test('a fine is asked after the arrears, kept in the box and shared at the end of the cycle', () => {
    const given = rotating({
      months: 4,
      members: 4,
      group: { fine: q.money(2, 'EUR'), cycles: q.number(1) },
      population: { ...tight, income: q.perMonth(44, 'EUR') },
      events: [month(0)],
    }).run();
    expect(given.row('tontine.box').slice(0, 3)).toEqual([0, 4 * 200, 4 * 200]);
    expect(given.row('tontine.box').at(-1)).toBe(0);
    expect(given.moved('fines-shared')).toBe(800);
  });

  test('the organiser makes up what is late and gets it back', () => {
    const given = rotating({
      months: 6,
      members: 4,
      group: { missed: 'organiser-pays', cycles: q.number(1) },
      population: { ...tight, income: q.perMonth(60, 'EUR') },
      events: [month(0)],
    }).run();
    // The winner's own part is kept back from her pot at once.
    expect(given.row('tontine.organiser')).toEqual([6000, -6000, 0, 0, 0, 0]);
    expect(given.indicator('tontine.organiserCost')).toBe(0);
    expect(given.indicator('tontine.potsOnTime')).toBe(1);
    expect(given.row('tontine.missed')[0]).toBe(8000);
  });
});
