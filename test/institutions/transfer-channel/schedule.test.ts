import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cashOutOf, deliver, newDelivery, newTerms } from '../../../src/institutions/transfer-channel/delivery.ts';
import { priceFactor } from '../../../src/institutions/transfer-channel/competition.ts';
import { chanceToLearn } from '../../../src/institutions/transfer-channel/months.ts';
import { mpesa2024 } from '../../../src/institutions/transfer-channel/rules-published.ts';
import {
  amountFor,
  chargeOf,
  levyOf,
  noFavour,
  plainSchedule,
} from '../../../src/institutions/transfer-channel/schedule.ts';
import type { Schedule } from '../../../src/institutions/transfer-channel/schedule.ts';

/** M-PESA's tariff in cents of a shilling, for sending or for withdrawing. */
function mpesa(side: 'send' | 'withdraw'): Schedule {
  const bands = mpesa2024.filter((band) => band[side] !== null);
  return {
    ...plainSchedule(),
    edges: Float64Array.from(bands, ({ upTo }) => upTo * 100),
    fixed: Float64Array.from(bands, (band) => band[side]! * 100),
    percent: new Float64Array(bands.length),
  };
}

describe('a tariff by bands', () => {
  it.each([
    [100, 0],
    [500, 7],
    [501, 13],
    [1000, 13],
    [250_000, 108],
  ])('asks the published M-PESA fee for %i shillings, edges included', (amount, fee) => {
    expect(chargeOf(mpesa('send'), noFavour, amount * 100)).toBe(fee * 100);
  });
  it('pays out of a balance what remains after the published withdrawal fee', () => {
    // 1 000 shillings on the phone: 971 withdrawn and 29 for it.
    expect(cashOutOf(mpesa('withdraw'), 100_000)).toBe(2900);
  });
});

it('a free allowance, a promotion, the issue of a card and a levy each change the charge as stated', () => {
  const schedule = plainSchedule();
  schedule.tariff.fixed = 200;
  schedule.tariff.percent = 0.01;
  schedule.levy = 0.01;
  expect(chargeOf(schedule, noFavour, 10_000)).toBe(300);
  expect(chargeOf(schedule, { free: 10_000, share: 1, extra: 0 }, 10_000)).toBe(0);
  expect(chargeOf(schedule, { free: 4000, share: 1, extra: 0 }, 10_000)).toBe(260);
  expect(chargeOf(schedule, { free: 0, share: 0.5, extra: 1000 }, 10_000)).toBe(1150);
  expect(levyOf(schedule, 20_000)).toBe(200);
});

const schedules = fc
  .record({
    fixed: fc.integer({ min: 0, max: 900 }),
    percent: fc.integer({ min: 0, max: 80 }).map((thousandths) => thousandths / 1000),
    minimum: fc.integer({ min: 0, max: 300 }),
    levy: fc.constantFrom(0, 0.01),
    bands: fc.array(
      fc.record({ width: fc.integer({ min: 1, max: 30_000 }), fixed: fc.integer({ min: 0, max: 2000 }) }),
      {
        maxLength: 4,
      },
    ),
  })
  .map(({ fixed, percent, minimum, levy, bands }): Schedule => {
    let edge = 0;
    return {
      tariff: { fixed, percent, minimum, maximum: Infinity },
      edges: Float64Array.from(bands, ({ width }) => (edge += width)),
      fixed: Float64Array.from(bands, (band) => band.fixed),
      percent: new Float64Array(bands.length),
      levy,
    };
  });

it('a budget sends the largest amount that fits, whatever the tariff', () => {
  const standings = fc.record({
    free: fc.constantFrom(0, 5000),
    share: fc.constantFrom(0, 0.5, 1),
    extra: fc.constantFrom(0, 400),
  });
  fc.assert(
    fc.property(schedules, standings, fc.integer({ min: 0, max: 60_000 }), (schedule, standing, budget) => {
      const fits = (amount: number): boolean =>
        amount + chargeOf(schedule, standing, amount) + levyOf(schedule, amount) <= budget;
      const amount = amountFor(schedule, standing, budget);
      if (amount > 0) expect(fits(amount)).toBe(true);
      const top = schedule.edges.length === 0 ? Infinity : schedule.edges.at(-1)! + standing.free;
      for (const more of [1, 2, 7, 50, 1000]) expect(amount + more <= top && fits(amount + more)).toBe(false);
    }),
    { numRuns: 600, seed: 5 },
  );
});

it('what is sent is deducted, margin and value; what is delivered is cash-out and in hand', () => {
  const terms = fc.record({
    margin: fc.integer({ min: -50, max: 200 }).map((thousandths) => thousandths / 1000),
    secondMargin: fc.integer({ min: -20, max: 100 }).map((thousandths) => thousandths / 1000),
    rate: fc.constantFrom(1.1, 10.93, 655.957 / 100),
    secondRate: fc.constantFrom(28.5, 0.91),
    isTwice: fc.boolean(),
    deducted: fc.constantFrom(0, 1500),
  });
  fc.assert(
    fc.property(terms, schedules, fc.integer({ min: 1, max: 5_000_000 }), (given, cashOut, amount) => {
      const out = newDelivery();
      deliver(out, { ...newTerms(), ...given, isAbroad: true }, cashOut, amount);
      expect(out.deducted + out.margin + out.value).toBe(amount);
      expect(out.cashOut + out.inHand).toBe(out.delivered);
      expect([out.deducted, out.cashOut, out.inHand].every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
    }),
    { numRuns: 600, seed: 6 },
  );
});

it('competition lowers the price towards the part that rules set, and never below', () => {
  expect(priceFactor(4, 1, 0.5, 0.5)).toBeCloseTo(0.75, 12);
  expect(priceFactor(1, 1, 0.5, 0.5)).toBe(1);
  expect(priceFactor(1000, 1, 0.5, 3)).toBeGreaterThanOrEqual(0.5);
  expect(priceFactor(9, 3, 0.3, 0)).toBe(1);
});

it('people learn of a channel from advertising and from those who use it', () => {
  expect(chanceToLearn(0.02, 0.3, 0.5)).toBeCloseTo(0.17, 12);
  expect(chanceToLearn(0.9, 0.9, 1)).toBe(1);
});
