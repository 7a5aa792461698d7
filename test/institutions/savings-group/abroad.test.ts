import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costAbroad, paidAbroad, reachesHome } from '../../../src/institutions/savings-group/rules-abroad.ts';
import { q } from '../harness.ts';
import { instanceOf, rotating, sumOf } from './group.ts';

const given = { members: 'away', count: q.count(2), currency: 'USD' };
const once = { cycles: q.number(1) };

describe('members abroad', () => {
  test('102.05 EUR bring 65 596 CFA francs home when the change takes 2 %', () => {
    expect(costAbroad(65_596, 6.55957, 0.02)).toBe(10_205);
    expect(costAbroad(65_596, 6.55957, 0)).toBe(10_001);
    expect(costAbroad(655_957, 6.55957, 0)).toBe(100_000);
    expect(paidAbroad(65_596, 1 / 6.55957)).toBe(10_000);
  });

  test('what is paid is enough for what was asked, and a unit less is not', () => {
    const rates = fc.double({ min: 0.01, max: 1000, noNaN: true });
    const margins = fc.double({ min: 0, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), rates, margins, (amount, rate, margin) => {
        const cost = costAbroad(amount, rate, margin);
        expect(reachesHome(cost, rate, margin)).toBeGreaterThanOrEqual(amount);
        expect((cost - 1) * rate * (1 - margin)).toBeLessThan(amount);
      }),
    );
  });

  test('a changer who keeps everything is refused', () => {
    expect(() => costAbroad(100, 1, 1)).toThrow('brings nothing home');
  });

  test('pay the equivalent of the day and receive that of the pot, less the change both times', () => {
    const abroad = { ...given, margin: q.share(0.05) };
    const played = rotating({
      months: 6,
      members: 4,
      abroad: { members: 2, rate: 1.25 },
      group: { abroad, ...once },
    }).run();
    expect(played.row('tontine.pot')).toEqual(
      Array(6)
        .fill(12_000 * 1)
        .map((pot, month) => (month < 4 ? pot : pot * 0.95)),
    );
    expect(played.indicator('tontine.potsOnTime')).toBe(1);
    // 20 EUR are 25 USD; 26.32 USD bring them home. The pot of 120 EUR is 114 EUR after the change, 142.50 USD.
    const cash = played.balances('away', 'cash');
    expect(cash).toEqual(Array(2).fill(1_000_000 - 6 * 2632 + 14_250));
    expect(sumOf([...instanceOf(played).net])).toBe(0);
  });

  test('bear a weakening of the group’s currency in their pot, and gain it on what they pay', () => {
    const abroad = { ...given, margin: q.share(0) };
    const events = [
      { on: 'currencies.USD.perBase', effect: 'multiplies', value: 0.5, firstPeriod: 3, lastPeriod: 9 } as const,
    ];
    const played = rotating({
      months: 6,
      members: 4,
      abroad: { members: 2, rate: 1.2 },
      group: { abroad, ...once },
      events,
    });
    const [first] = played.run().balances('away', 'cash');
    expect(first).toBe(1_000_000 - 3 * 2400 - 3 * 2400 + 14_400);
  });

  test('with a contribution in their own currency it is the pot that moves with the rate', () => {
    const abroad = { ...given, margin: q.share(0), contribution: q.perMonth(30, 'USD') };
    const played = rotating({
      months: 6,
      members: 4,
      abroad: { members: 2, rate: 1.5 },
      group: { abroad, ...once },
    }).run();
    expect(played.row('tontine.potDue')).toEqual(Array(6).fill(12_000));
    const weaker = rotating({
      months: 6,
      members: 4,
      abroad: { members: 2, rate: 3 },
      group: { abroad, ...once },
    }).run();
    expect(weaker.row('tontine.potDue')).toEqual(Array(6).fill(10_000));
  });

  test('who cannot pay the whole pays what there is, and the rest is owed in the group’s currency', () => {
    const abroad = { ...given, margin: q.share(0) };
    const away = { members: 2, rate: 2, income: 10 };
    const played = rotating({ months: 1, members: 4, abroad: away, group: { abroad } }).run();
    // 10 USD a month are 5 EUR of the 20 that are due.
    expect([...instanceOf(played).owed]).toEqual([0, 0, 0, 0, 1500, 1500]);
    expect(played.row('tontine.missed')).toEqual([3000]);
  });

  test('a death abroad draws on the same purse', () => {
    const abroad = { ...given, margin: q.share(0) };
    const fund = {
      contribution: q.money(5, 'EUR'),
      claims: { death: { chance: q.sharePerYear(1), amount: q.money(25, 'EUR') } },
    };
    const played = rotating({
      months: 12,
      members: 4,
      abroad: { members: 2, rate: 1 },
      group: { abroad, socialFund: fund },
    });
    let future = 0;
    while (played.run(future).moved('tontine→away help') === 0) future++;
    expect(played.moved('away→tontine social-fund')).toBe(12 * 2 * 500);
    expect(sumOf(played.row('tontine.help'))).toBe(
      played.moved('tontine→women help') + played.moved('tontine→outside help'),
    );
    expect(played.moved('tontine→outside help')).toBe(played.moved('tontine→away help'));
  });
});
