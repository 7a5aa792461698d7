import { describe, expect, test } from 'vitest';
import { population } from '../../../src/institutions/population/index.ts';
import { programme } from '../../../src/institutions/programme/index.ts';
import { monthOf } from '../../../src/numbers/calendar.ts';
import { assemble, q } from '../harness.ts';

const never = { halfLife: q.months(1200) };

function assembled(values: object, more: { months?: number; step?: 'week'; people?: object } = {}) {
  return assemble({
    currencies: { EUR: {} },
    months: more.months ?? 12,
    ...(more.step === undefined ? {} : { step: more.step }),
    institutions: [
      {
        id: 'senders',
        kind: population,
        values: {
          currency: 'EUR',
          count: q.count(50),
          income: q.perMonth(1000, 'EUR'),
          consumption: q.perMonth(500, 'EUR'),
          jobLoss: q.sharePerMonth(0),
          saving: { share: q.share(0.1) },
          ...more.people,
        },
      },
      {
        id: 'course',
        kind: programme,
        values: {
          currency: 'EUR',
          trainers: { count: q.number(1), serves: q.of(5, 'count/month') },
          audiences: { here: { who: 'senders', ...never } },
          ...values,
        },
      },
    ],
  });
}

describe('a programme', () => {
  test('reaches so many each month until all are reached', () => {
    const given = assembled({}).run();
    expect(given.row('course.reached').slice(0, 4)).toEqual([5, 10, 15, 20].map((n) => expect.closeTo(n, 1)));
    expect(given.indicator('course.reached')).toBeCloseTo(50, 0);
    expect(given.row('course.level-here')[9]).toBeGreaterThan(0.95);
  });

  test('counts a month once when steps are weeks', () => {
    expect(assembled({}, { step: 'week' }).run().indicator('course.monthsOpen')).toBe(12);
    expect(assembled({}).run().indicator('course.monthsOpen')).toBe(12);
  });

  test('begins in its month', () => {
    const given = assembled({ starts: monthOf(2020, 7) }).run();
    expect(given.row('course.reached').slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, expect.closeTo(5, 1)]);
  });

  test('what is learnt is forgotten by its half-life', () => {
    const audiences = { here: { who: 'senders', halfLife: q.months(6) } };
    const trainers = { count: q.number(1), serves: q.of(50, 'count/month') };
    const given = assembled(
      { audiences, trainers, opening: { cash: q.money(100, 'EUR') }, fixedCost: q.perMonth(100, 'EUR') },
      { months: 7 },
    ).run();
    // Its money is gone after a month, and so are its trainers.
    const level = given.row('course.level-here');
    expect(level[0]).toBe(1);
    expect(level[6]).toBeCloseTo(0.5, 9);
  });

  test('a cascade reaches more people, a little less well', () => {
    const cascade = (levels: number) =>
      assembled(
        {
          trainers: { count: q.number(1), serves: q.of(2, 'count/month') },
          cascade: { levels: q.number(levels), most: q.number(120), each: q.of(1, 'count/month'), keeps: q.share(0.8) },
        },
        { months: 8 },
      ).run();
    expect(cascade(0).indicator('course.reached')).toBeCloseTo(16, 0);
    expect(cascade(1).indicator('course.reached')).toBeGreaterThan(30);
    // Sixty per cent of the people know it at four fifths of the quality.
    const deep = cascade(1);
    expect(deep.row('course.level-here')[7]).toBeCloseTo((0.8 * deep.row('course.using')[7]!) / 50, 9);
  });

  test('one that is not paid loses its trainers; one whose clients are many enough lives on', () => {
    const trainers = { count: q.number(1), cost: q.perMonth(200, 'EUR'), serves: q.of(10, 'count/month') };
    const support = { amount: q.perMonth(200, 'EUR'), months: q.months(12) };
    const lasting = (follows: number) =>
      assembled(
        { trainers, support, audiences: { here: { who: 'senders', ...never, follows: q.perMonth(follows, 'EUR') } } },
        { months: 48 },
      ).run();
    expect(lasting(0).indicator('course.monthsOpen')).toBe(12);
    expect(lasting(10).indicator('course.monthsOpen')).toBe(48);
    expect(lasting(10).indicator('course.recovery')).toBeGreaterThan(1);
    expect(lasting(0).indicator('course.recovery')).toBe(0);
  });

  test('support that phases out ends later than it stops', () => {
    const support = { amount: q.perMonth(100, 'EUR'), months: q.months(10), phaseOut: q.months(4) };
    const given = assembled({ support }).run();
    expect(given.row('course.support')).toEqual([...Array(7).fill(10_000), 7500, 5000, 2500, 0, 0]);
  });

  test('a stipend draws those who would lose pay, and reaches their pocket', () => {
    const reached = (stipend: number) =>
      assembled({
        opening: { cash: q.money(10_000, 'EUR') },
        audiences: {
          here: { who: 'senders', ...never, stipend: q.money(stipend, 'EUR'), lostPay: q.money(100, 'EUR') },
        },
      }).run();
    expect(reached(0).indicator('course.reached')).toBe(0);
    expect(reached(100).indicator('course.reached')).toBeCloseTo(25, 0);
    expect(reached(100).moved('course→senders stipend')).toBeCloseTo(250_000, -4);
  });

  test('a price is asked of each who came, once', () => {
    const audiences = { here: { who: 'senders', ...never, fee: q.money(20, 'EUR') } };
    const given = assembled({ audiences }, { months: 24 }).run();
    expect(given.moved('senders→course course')).toBe(50 * 2000);
  });

  test('what doubles another service is money spent twice; a map of services pays back', () => {
    const spent = (mapped: number) =>
      assembled({
        trainers: { count: q.number(1), cost: q.perMonth(1000, 'EUR'), serves: q.of(2, 'count/month') },
        opening: { cash: q.money(20_000, 'EUR') },
        overlap: { share: q.share(0.4), mapped: q.share(mapped), mapping: q.perMonth(mapped > 0 ? 50 : 0, 'EUR') },
      }).run();
    expect(spent(0).indicator('course.doubled')).toBe(12 * 40_000);
    expect(spent(0.5).indicator('course.doubled')).toBe(12 * 21_000);
    expect(spent(0.5).indicator('course.reached')).toBeGreaterThan(spent(0).indicator('course.reached') as number);
  });
});

describe('an effect', () => {
  const spent = (effects: readonly object[], more: object = {}) =>
    assembled({ trainers: { count: q.number(1), serves: q.of(50, 'count/month') }, effects, ...more }, { months: 13 })
      .run()
      .moved('senders→outside consumption');
  const on = { on: 'senders', number: { fr: 'consumption', en: 'consumption' } };
  const compares = { on: 'senders', number: { fr: 'incomeWithoutWork', en: 'incomeWithoutWork' } };

  test('multiplies a number, from the month after the training', () => {
    // Fifty people at 500 EUR: the first month as before, twelve at half as much again.
    expect(spent([])).toBe(13 * 2_500_000);
    expect(spent([{ ...on, times: q.of(1.5, 'factor') }])).toBeCloseTo(19 * 2_500_000, -6);
  });

  test('moves a number to a value, in proportion to what is used', () => {
    const out = { jobLoss: q.sharePerMonth(1), jobFinding: q.sharePerMonth(0), incomeWithoutWork: q.share(0) };
    const earned = (toward: number, keeps: number) =>
      assembled(
        {
          trainers: { count: q.number(1), serves: q.of(100, 'count/month') },
          cascade: { levels: q.number(1), most: q.number(100), each: q.of(1, 'count/month'), keeps: q.share(keeps) },
          effects: [{ ...compares, toward: q.share(toward) }],
        },
        { months: 3, people: out },
      )
        .run()
        .moved('outside→senders income');
    // Nobody works, so only what comes without work counts, in the second and third month.
    expect(earned(0.5, 1)).toBeCloseTo(2 * 50 * 50_000, -4);
    expect(earned(0.5, 0.5)).toBeCloseTo(2 * 50 * 25_000, -4);
    expect(earned(0, 1)).toBe(0);
  });

  test('waits, and is nothing without its sources', () => {
    expect(spent([{ ...on, times: q.of(2, 'factor'), after: q.months(600) }])).toBe(spent([]));
    expect(spent([{ ...on, times: q.of(2, 'factor'), from: { here: q.share(0) } }])).toBe(spent([]));
  });

  test('starts anew in each future', () => {
    const given = assembled({ effects: [{ ...on, times: q.of(2, 'factor') }] });
    const first = given.run(0).row('course.effect-1');
    given.run(1);
    expect(given.run(0).row('course.effect-1')).toEqual(first);
    expect(first[0]).toBeGreaterThan(0);
  });

  test('on what never runs is refused with its name', () => {
    const wrong = [{ on: 'senders', number: { fr: 'count', en: 'count' }, times: q.of(2, 'factor') }];
    expect(() => assembled({ effects: wrong })).toThrow('senders.count is settled before the first month');
  });
});

describe('knowledge', () => {
  test('a register without upkeep is dead within years; one that is kept up lives', () => {
    const valid = (upkeep: number) =>
      assembled(
        {
          opening: { cash: q.money(50_000, 'EUR') },
          register: { profiles: q.number(1000), upkeep: q.perMonth(upkeep, 'EUR') },
        },
        { months: 60 },
      )
        .run()
        .indicator('course.valid') as number;
    expect(valid(0)).toBeCloseTo(1000 * 0.97 ** 60, 6);
    expect(valid(100)).toBeGreaterThan(600);
  });

  test('skills meet needs through a register that is up to date', () => {
    const skills = {
      nurse: { supply: q.number(10), demand: q.number(5), fit: q.share(1) },
      coder: { supply: q.number(9), demand: q.number(0) },
    };
    expect(assembled({ skills }).run().indicator('course.usable')).toBe(5);
    const stale = { profiles: q.number(100), stale: q.sharePerMonth(0.5) };
    expect(assembled({ skills, register: stale }).run().indicator('course.usable')).toBeLessThan(2);
  });

  test('advice renews what is known of the country', () => {
    const information = { years: q.number(15) };
    const advised = assembled({ information }).run().indicator('course.mistakes') as number;
    const alone = assembled({ information, audiences: {} }).run().indicator('course.mistakes') as number;
    expect(alone).toBeCloseTo(1 - Math.exp(-0.08 * (15 + 11 / 12)), 9);
    expect(advised).toBeLessThan(0.1);
  });

  test('carers who are trained lower the social cost of separation', () => {
    const care = { absence: q.share(0.4), training: q.share(0.5) };
    const cost = (audiences: object) =>
      assembled({ care, ...audiences })
        .run()
        .indicator('course.socialCost') as number;
    expect(cost({ audiences: {} })).toBeCloseTo(0.4, 12);
    expect(cost({})).toBeLessThan(0.33);
  });
});
