import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../src/numbers/calendar.ts';
import { accrue } from '../../src/numbers/money.ts';
import { splitEvenly } from '../../src/numbers/split.ts';
import { Draws } from '../../src/random/draws.ts';
import { lognormal, uniform } from '../../src/random/distributions.ts';
import type { AccountBlock } from '../../src/engine/accounts.ts';
import { Economy } from '../../src/engine/economy.ts';
import { OrderBoard, reasons } from '../../src/engine/orders.ts';
import { Parameter } from '../../src/engine/parameters.ts';
import { Signal } from '../../src/engine/signals.ts';
import { Tally } from '../../src/engine/tallies.ts';
import { parameterSpec } from './small-model.ts';

const block: AccountBlock = {
  name: 'families.cash',
  class: 'asset',
  plane: 'cash',
  owner: 1,
  currency: 0,
  first: 10,
  count: 3,
  index: 0,
};

describe('a tally', () => {
  it('sums and counts what each unit took over its window and forgets the oldest period', () => {
    const tally = new Tally(() => true, 'to', block, 2);
    tally.begin();
    tally.beginPeriod(0);
    tally.add(0, 11, 500);
    tally.add(0, 11, 20);
    tally.beginPeriod(1);
    tally.add(0, 11, 300);
    tally.add(0, 99, 7);
    expect([...tally.sums]).toEqual([0, 820, 0]);
    expect([...tally.counts]).toEqual([0, 3, 0]);
    tally.beginPeriod(2);
    expect([...tally.sums]).toEqual([0, 300, 0]);
    tally.beginPeriod(3);
    expect([...tally.sums]).toEqual([0, 0, 0]);
    expect([...tally.counts]).toEqual([0, 0, 0]);
  });

  it('refuses a window of no period', () => {
    expect(() => new Tally(() => true, 'to', block, 0)).toThrow('got 0');
  });
});

describe('a signal', () => {
  it('shows in a phase what was written in the one before', () => {
    const trust = new Signal('trust', 2, 0.5);
    trust.begin();
    trust.write(1, 0.8);
    expect(trust.now[1]).toBe(0.5);
    trust.endPhase();
    expect([...trust.now]).toEqual([0.5, 0.8]);
    trust.begin();
    expect([...trust.now]).toEqual([0.5, 0.5]);
  });
});

describe('an order board', () => {
  const rows = Int32Array.of(10, 11);
  const spec = {
    type: 'payment',
    owner: 2,
    topic: 'dues',
    currency: 0,
    payerOwner: 1,
    payeeOwner: 2,
    payers: rows,
    payees: Int32Array.of(20, 20),
    units: Int32Array.of(0, 1),
    flow: 0,
    partial: true,
  } as const;

  it('keeps what was not granted, with its reason', () => {
    const board = new OrderBoard(spec, 0);
    board.wanted.set([100, 100]);
    board.grant(0, 100, reasons.granted);
    board.grant(1, 40, reasons.noCash);
    expect([...board.granted]).toEqual([100, 40]);
    expect([...board.reasons]).toEqual([reasons.granted, reasons.noCash]);
    board.clear();
    expect([...board.wanted, ...board.granted, ...board.reasons]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('refuses rows of unequal length', () => {
    expect(() => new OrderBoard({ ...spec, payees: Int32Array.of(20) }, 0)).toThrow('2 payers, 1 payees');
  });
});

describe('a parameter', () => {
  const draws = new Draws(1);

  it('is its central value when nothing else is said', () => {
    const dues = new Parameter(parameterSpec('dues', 2000));
    dues.beginFuture(draws);
    dues.beginPeriod(0, draws);
    expect(dues.now).toBe(2000);
  });

  it('is drawn once a future from its range and keeps that value', () => {
    const share = new Parameter(parameterSpec('share', 0.4, { range: uniform(0.2, 0.6) }));
    const seen = new Set<number>();
    for (let future = 0; future < 3; future++) {
      draws.begin(future);
      share.beginFuture(draws);
      share.beginPeriod(0, draws);
      const first = share.now;
      share.beginPeriod(1, draws);
      expect(share.now).toBe(first);
      expect(first).toBeGreaterThan(0.2);
      expect(first).toBeLessThan(0.6);
      seen.add(first);
    }
    expect(seen.size).toBe(3);
  });

  it('differs between units by its spread and between periods by what varies', () => {
    const income = new Parameter(
      parameterSpec('income', 1000, { units: 3, spread: lognormal(0.3), varies: lognormal(0.1) }),
    );
    income.beginFuture(draws);
    income.beginPeriod(0, draws);
    const first = [...income.each];
    income.beginPeriod(1, draws);
    expect(new Set([...first, ...income.each]).size).toBe(6);
    expect(income.now).toBe(1000);
  });

  it('keeps the draws of its units when a unit is added', () => {
    const make = (units: number): number[] => {
      const income = new Parameter(
        parameterSpec('income', 1000, { units, spread: lognormal(0.3), varies: lognormal(0.1) }),
      );
      income.beginFuture(draws);
      income.beginPeriod(4, draws);
      return [...income.each];
    };
    expect(make(6).slice(0, 5)).toEqual(make(5));
  });

  it('is made anew when what it follows moves within a period, and in each future', () => {
    let level = 2;
    const rent = new Parameter(parameterSpec('rent', 100, { units: 2, level: () => level }));
    rent.beginFuture(draws);
    rent.beginPeriod(0, draws);
    expect([rent.now, ...rent.each]).toEqual([200, 200, 200]);
    level = 3;
    rent.beginPeriod(0, draws);
    expect([rent.now, ...rent.each]).toEqual([300, 300, 300]);
    const wage = new Parameter(parameterSpec('wage', 10, { units: 40, spread: lognormal(0.4) }));
    const played = [0, 1].map((future) => {
      draws.begin(future);
      wage.beginFuture(draws);
      wage.beginPeriod(0, draws);
      return [...wage.each];
    });
    expect(played[0]).not.toEqual(played[1]);
    draws.begin(0);
  });

  it('follows its dated course, an event while it lasts, and a price level', () => {
    const feed = new Parameter(
      parameterSpec('feed', 100, {
        course: (period) => 100 + period,
        level: () => 2,
        events: [{ driver: 1, chance: 1, firstPeriod: 1, lastPeriod: 2, effect: 'multiplies', value: 3 }],
      }),
    );
    feed.beginFuture(draws);
    const seen = [0, 1, 2, 3].map((period) => {
      feed.beginPeriod(period, draws);
      return feed.now;
    });
    expect(seen).toEqual([200, 606, 612, 206]);
  });

  it('stops the future when a drawn value leaves the limits of its field', () => {
    const share = new Parameter(parameterSpec('share', 0.9, { varies: lognormal(0.5), max: 1 }));
    share.beginFuture(draws);
    expect(() => {
      for (let period = 0; period < 50; period++) share.beginPeriod(period, draws);
    }).toThrow('value-left-its-limits: share');
  });
});

describe('the economy', () => {
  const calendar = makeCalendar({ start: 2026 * 12, months: 24, step: 'month' });
  const parameter = (value: number) => new Parameter(parameterSpec('x', value));
  const draws = new Draws(1);
  const play = (regime: 'float' | 'peg'): Economy => {
    const currencies = [
      {
        code: 'EUR',
        minorUnits: 100,
        prices: parameter(0.02),
        perBase: null,
        regime: 'float' as const,
        knownUntil: -1,
      },
      { code: 'XOF', minorUnits: 1, prices: parameter(0.05), perBase: parameter(655.957), regime, knownUntil: -1 },
    ];
    for (const currency of currencies) {
      for (const value of [currency.prices, currency.perBase]) {
        value?.beginFuture(draws);
        value?.beginPeriod(0, draws);
      }
    }
    const economy = new Economy(currencies, calendar);
    economy.beginFuture();
    for (let period = 0; period <= 12; period++) economy.beginPeriod(period);
    return economy;
  };

  it('raises prices by the yearly rate in twelve months', () => {
    expect(play('peg').level(0)).toBeCloseTo(1.02, 12);
    expect(play('peg').level(1)).toBeCloseTo(1.05, 12);
  });

  it('keeps a peg: one euro cent is 6.55957 francs of one minor unit', () => {
    expect(play('peg').rate(0, 1)).toBeCloseTo(6.55957, 12);
    expect(play('peg').rate(1, 0)).toBeCloseTo(1 / 6.55957, 12);
  });

  it('lets a floating rate drift by the difference of inflation', () => {
    expect(play('float').rate(0, 1)).toBeCloseTo((6.55957 * 1.05) / 1.02, 10);
  });
});

describe('money with fractions', () => {
  it('accrues 0.4 francs a month to 48 francs in ten years', () => {
    const residual = new Float64Array(1);
    let paid = 0;
    for (let month = 0; month < 120; month++) paid += accrue(residual, 0, 0.4);
    expect(paid).toBe(48);
  });

  it('rotates the remainder so that in 120 meetings each of 120 members has it equally often', () => {
    const members = 120;
    const sums = new Float64Array(members);
    const parts = new Float64Array(members);
    for (let meeting = 0; meeting < members; meeting++) {
      splitEvenly(1001, parts, members, meeting);
      for (let i = 0; i < members; i++) sums[i]! += parts[i]!;
    }
    expect(new Set(sums)).toEqual(new Set([1001]));
  });
});
