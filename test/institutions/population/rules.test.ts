import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { orderOf } from '../../../src/institutions/population/order.ts';
import {
  budgetFor,
  incomeOf,
  longRunWorking,
  lossOf,
  sendsIn,
  worksAfter,
} from '../../../src/institutions/population/rules.ts';
import { supportOf } from '../../../src/institutions/population/support.ts';

describe('work', () => {
  it('the undocumented lose it faster, but never more than surely', () => {
    expect(lossOf(0.02, 2, true)).toBe(0.04);
    expect(lossOf(0.02, 2, false)).toBe(0.02);
    expect(lossOf(0.8, 2, true)).toBe(1);
  });
  it('the long run is where losses and finds balance', () => {
    expect(longRunWorking(0.05, 0.15)).toBeCloseTo(0.75, 12);
    expect(longRunWorking(0, 0)).toBe(1);
    expect(longRunWorking(0.1, 0)).toBe(0);
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (loss, find) => {
          const working = longRunWorking(loss, find);
          expect(working * loss).toBeCloseTo((1 - working) * find, 12);
        },
      ),
    );
  });
  it('is kept when the draw is at or above the loss, and found below the finding', () => {
    expect(worksAfter(true, 0.1, 0.2, 0.1)).toBe(true);
    expect(worksAfter(true, 0.1, 0.2, 0.0999)).toBe(false);
    expect(worksAfter(false, 0.1, 0.2, 0.1999)).toBe(true);
    expect(worksAfter(false, 0.1, 0.2, 0.2)).toBe(false);
  });
  it('without work a share of the income remains, rounded half to even', () => {
    expect(incomeOf(100000, true, 0.5)).toBe(100000);
    expect(incomeOf(100001, false, 0.5)).toBe(50000);
    expect(incomeOf(100003, false, 0.5)).toBe(50002);
  });
});

describe('sending', () => {
  it.each([
    [20000, 100000, 30000, 20000],
    [20000, 35000, 30000, 5000],
    [20000, 30000, 30000, 0],
    [20000, 10000, 30000, 0],
  ])('a wish of %i with %i in hand and %i owed before is a budget of %i', (wish, cash, reserved, budget) => {
    expect(budgetFor(wish, cash, reserved)).toBe(budget);
  });
  it('each unit has one turn in every so many months, and turns differ', () => {
    for (let unit = 0; unit < 6; unit++) {
      const turns = [0, 1, 2].filter((month) => sendsIn(month, unit, 3));
      expect(turns).toHaveLength(1);
    }
    expect([0, 1, 2].map((unit) => [0, 1, 2].findIndex((month) => sendsIn(month, unit, 3)))).toEqual([2, 1, 0]);
  });
});

test('what the file does not name is paid after what it names, consumption last', () => {
  expect(orderOf(['family'], ['dues', 'tontine', 'dues'])).toEqual([
    'family',
    'rent',
    'dues',
    'tontine',
    'consumption',
  ]);
  expect(orderOf(['consumption', 'rent'], [])).toEqual(['consumption', 'rent', 'family']);
});

describe('support', () => {
  const size = fc.integer({ min: 1, max: 40 });
  const salt = fc.integer({ min: 0, max: 0xffffffff });
  const pairsOf = (rows: number[][]) => rows.flatMap((row, sender) => row.map((recipient) => `${sender}-${recipient}`));

  it('gives each recipient between low and high different supporters, and nobody two more than another', () => {
    fc.assert(
      fc.property(size, size, salt, fc.nat(3), fc.nat(3), (senders, recipients, seed, low, more) => {
        const rows = supportOf({ senders, recipients }, { low, high: low + more }, seed);
        expect(new Set(pairsOf(rows)).size).toBe(rows.flat().length);
        for (let recipient = 0; recipient < recipients; recipient++) {
          const number = rows.filter((row) => row.includes(recipient)).length;
          expect(number).toBeGreaterThanOrEqual(Math.min(low, senders));
          expect(number).toBeLessThanOrEqual(Math.min(low + more, senders));
        }
        const loads = rows.map((row) => row.length);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });
  it('a recipient more moves no pair', () => {
    fc.assert(
      fc.property(size, size, salt, (senders, recipients, seed) => {
        const before = pairsOf(supportOf({ senders, recipients }, { low: 1, high: 2 }, seed));
        const after = pairsOf(supportOf({ senders, recipients: recipients + 1 }, { low: 1, high: 2 }, seed));
        expect(after.filter((pair) => !pair.endsWith(`-${recipients}`))).toEqual(before);
      }),
    );
  });
  it('a sender more moves few pairs', () => {
    let moved = 0;
    for (let seed = 0; seed < 50; seed++) {
      const before = new Set(pairsOf(supportOf({ senders: 120, recipients: 200 }, { low: 1, high: 2 }, seed)));
      const after = pairsOf(supportOf({ senders: 121, recipients: 200 }, { low: 1, high: 2 }, seed));
      moved += after.filter((pair) => !before.has(pair)).length;
    }
    expect(moved / 50).toBeLessThan(30);
  });
});
