import { describe, expect, test } from 'vitest';
import { reasons } from '../../../src/engine/orders.ts';
import { transferChannel } from '../../../src/institutions/transfer-channel/index.ts';
import { monthOf } from '../../../src/numbers/calendar.ts';
import { q } from '../harness.ts';
import type { Assembled } from '../harness.ts';
import { assembled } from './assembled.ts';

function fundingBoard(given: Assembled) {
  const board = given.build.boards.find(({ spec }) => spec.type === 'funding');
  if (board === undefined) throw new Error('Nobody asks for funds.');
  return board;
}

describe('in one currency', () => {
  test('the project gets what it asks for as far as cash above the reserve goes, and the rest has its reason', () => {
    const given = assembled({
      months: 2,
      values: { reserve: q.money(30, 'EUR'), opening: { cash: q.money(100, 'EUR') } },
      project: { needs: q.perMonth(120, 'EUR') },
    }).run();
    expect(given.row('club.sentToProject')).toEqual([7000, 10_000]);
    expect(given.row('club.cash')).toEqual([13_000, 13_000]);
    expect(fundingBoard(given).granted[0]).toBe(10_000);
    expect(fundingBoard(given).reasons[0]).toBe(reasons.noFunds);
  });

  test('nothing is sent before the first month of the project', () => {
    const values = { projectFrom: monthOf(2020, 3) };
    const project = { needs: q.perMonth(50, 'EUR') };
    const early = assembled({ months: 2, values, project }).run();
    expect(fundingBoard(early).reasons[0]).toBe(reasons.notOpen);
    const given = assembled({ months: 4, values, project }).run();
    expect(given.row('club.sentToProject')).toEqual([0, 0, 5000, 5000]);
  });
});

describe('across currencies', () => {
  const channel = {
    id: 'agent',
    kind: transferChannel,
    values: {
      from: ['club'],
      to: ['clinic'],
      fee: { fixed: q.money(3, 'EUR') },
      margin: q.share(0.02),
    },
  };
  const abroad = { currency: 'XOF', needs: q.perMonth(100_000, 'XOF') };

  test('what is asked arrives whole, and costs its fee and margin besides', () => {
    const given = assembled({
      months: 1,
      values: { opening: { cash: q.money(1000, 'EUR') } },
      project: abroad,
      others: [channel],
    }).run();
    // 100 000 francs are 152.45 euros at mid-market; at a margin of 2 % they take 155.56, and the fee is 3.00.
    expect(given.row('club.sentToProject')).toEqual([15_856]);
    const [arrived] = given.balances('clinic', 'cash') as [number];
    expect(arrived).toBe(Math.round((15_556 - 311) * 6.55957));
    expect(arrived).toBeGreaterThanOrEqual(100_000);
    expect(fundingBoard(given).granted[0]).toBe(100_000);
    expect(fundingBoard(given).reasons[0]).toBe(reasons.granted);
  });

  test('with too little above the reserve nothing leaves until there is enough', () => {
    const given = assembled({
      months: 1,
      values: { opening: { cash: q.money(190, 'EUR') }, reserve: q.money(40, 'EUR') },
      project: abroad,
      others: [channel],
    }).run();
    expect(given.row('club.sentToProject')).toEqual([0]);
    expect(fundingBoard(given).reasons[0]).toBe(reasons.noFunds);
    expect(fundingBoard(given).granted[0]).toBe(0);
  });

  test('without a channel nothing leaves, and the project is told why', () => {
    const given = assembled({
      months: 1,
      values: { opening: { cash: q.money(1000, 'EUR') } },
      project: abroad,
      others: [{ ...channel, values: { ...channel.values, to: ['women'] } }],
    }).run();
    expect(given.row('club.sentToProject')).toEqual([0]);
    expect(fundingBoard(given).reasons[0]).toBe(reasons.noChannel);
  });

  test('a loan is owed on what was delivered, repaid there and counted here at mid-market', () => {
    const given = assembled({
      months: 8,
      values: {
        as: 'loan',
        loan: { rate: q.sharePerYear(0), months: q.months(6) },
        duesFor: q.months(0),
        opening: { cash: q.money(100, 'EUR') },
      },
      project: { ...abroad, needs: q.perMonth(60_000, 'XOF') },
      others: [channel],
      events: [{ on: 'clinic.needs', effect: 'replaces', value: 0, firstPeriod: 1, lastPeriod: 99 }],
    }).run();
    const delivered = given.row('club.loanOwed')[0]!;
    expect(delivered).toBe(60_000);
    expect(given.row('club.loanOwed').at(-1)).toBe(0);
    expect(given.row('club.abroad').at(-1)).toBe(delivered);
    expect(given.indicator('club.returned')).toBeCloseTo(delivered / 6.55957, 6);
    expect(given.row('club.returned')).toEqual(Array(8).fill(0));
  });
});

describe('a loan', () => {
  const loan = (rate: number, months: number, grace = 0) => ({
    rate: q.sharePerYear(rate),
    months: q.months(months),
    grace: q.months(grace),
  });
  const wanted = (terms: object, income: number, months = 16) =>
    assembled({
      months,
      values: { as: 'loan', loan: terms, duesFor: q.months(0), opening: { cash: q.money(1200, 'EUR') } },
      project: { needs: q.perMonth(1200, 'EUR'), income: q.perMonth(income, 'EUR') },
      // It asks once; later it lives on its income.
      events: [{ on: 'clinic.needs', effect: 'replaces', value: 0, firstPeriod: 1, lastPeriod: 99 }],
    });

  test('without interest comes back in equal parts after the grace', () => {
    const given = wanted(loan(0, 12, 3), 200).run();
    expect(given.row('club.instalmentsDue')).toEqual([0, 0, 0, 0, ...Array(12).fill(10_000)]);
    expect(given.row('club.returned')).toEqual(given.row('club.instalmentsDue'));
    expect(given.row('club.loanOwed').at(-1)).toBe(0);
    expect(given.indicator('club.returned')).toBe(120_000);
    expect(given.indicator('club.netPerMember')).toBe(-12_000);
  });

  test('with interest is asked in level instalments: 12 % a year, twelve months', () => {
    const given = wanted(loan(0.12, 12), 200, 13).run();
    const due = given.row('club.instalmentsDue').slice(1);
    // 1200 × 0.01 / (1 - 1.01^-12) = 106.6185
    for (const amount of due) expect(Math.abs(amount - 10_661.85)).toBeLessThanOrEqual(3);
    expect(given.row('club.loanOwed').at(-1)).toBe(0);
  });

  test('that is not paid is missed, and asked over the months that remain', () => {
    const given = assembled({
      months: 6,
      values: {
        as: 'loan',
        loan: loan(0, 4),
        duesFor: q.months(0),
        opening: { cash: q.money(1200, 'EUR') },
      },
      // What it gets is spent, and from the third month on it earns 500 EUR and keeps them.
      project: { needs: q.perMonth(1200, 'EUR'), income: q.perMonth(0, 'EUR'), costs: q.perMonth(1200, 'EUR') },
      events: [
        { on: 'clinic.needs', effect: 'replaces', value: 0, firstPeriod: 1, lastPeriod: 99 },
        { on: 'clinic.costs', effect: 'replaces', value: 0, firstPeriod: 1, lastPeriod: 99 },
        { on: 'clinic.income', effect: 'replaces', value: 50_000, firstPeriod: 2, lastPeriod: 99 },
      ],
    }).run();
    expect(given.row('club.instalmentsDue')).toEqual([0, 30_000, 40_000, 40_000, 40_000, 0]);
    expect(given.row('club.instalmentsMissed')).toEqual([0, 30_000, 0, 0, 0, 0]);
    expect(given.row('club.loanOwed')).toEqual([120_000, 120_000, 80_000, 40_000, 0, 0]);
    const promise = given.model.parts.promises.find(({ id }) => id === 'club.instalments');
    expect(promise).toMatchObject({ due: 'club.instalmentsDue', missed: 'club.instalmentsMissed' });
  });

  test('that is never paid stays owed: nothing comes back, and nothing is written off in silence', () => {
    const given = wanted(loan(0.06, 12), 0);
    const spent = assembled({
      months: 16,
      values: { as: 'loan', loan: loan(0.06, 12), duesFor: q.months(0), opening: { cash: q.money(1200, 'EUR') } },
      project: { needs: q.perMonth(1200, 'EUR'), costs: q.perMonth(5000, 'EUR') },
      events: [{ on: 'clinic.needs', effect: 'replaces', value: 0, firstPeriod: 1, lastPeriod: 99 }],
    }).run();
    expect(spent.row('club.instalmentsDue').filter((due) => due > 0)).toHaveLength(15);
    expect(spent.indicator('club.returned')).toBe(0);
    expect(spent.row('club.loanOwed').at(-1)).toBe(120_000);
    expect(spent.row('club.instalmentsMissed').slice(1)).toEqual(spent.row('club.instalmentsDue').slice(1));
    expect(given.run().indicator('club.returned')).toBeGreaterThan(0);
  });
});

test('a loan asks for nothing while the project still waits for money', () => {
  const given = assembled({
    months: 8,
    values: { as: 'loan', loan: { rate: q.sharePerYear(0), months: q.months(2) }, duesFor: q.months(4) },
    // It needs 400 EUR in all; dues bring 100 a month.
    project: { needs: q.perMonth(400, 'EUR'), income: q.perMonth(500, 'EUR') },
    events: [
      { on: 'clinic.needs', effect: 'replaces', value: 30_000, firstPeriod: 2, lastPeriod: 2 },
      { on: 'clinic.needs', effect: 'replaces', value: 20_000, firstPeriod: 3, lastPeriod: 3 },
      { on: 'clinic.needs', effect: 'replaces', value: 10_000, firstPeriod: 4, lastPeriod: 4 },
      { on: 'clinic.needs', effect: 'replaces', value: 0, firstPeriod: 5, lastPeriod: 99 },
    ],
  }).run();
  expect(given.row('club.sentToProject')).toEqual([0, 10_000, 10_000, 10_000, 10_000, 0, 0, 0]);
  expect(given.row('club.instalmentsDue')).toEqual([0, 0, 0, 0, 0, 20_000, 20_000, 0]);
});

test('a share of the surplus that the project pays is reported as come back', () => {
  const given = assembled({
    months: 2,
    values: { as: 'share', share: { part: q.share(0.3) }, duesFor: q.months(0) },
    project: { income: q.perMonth(100, 'EUR'), surplus: q.share(0.3) },
  }).run();
  expect(given.row('club.returned')).toEqual([3000, 3000]);
  expect(given.indicator('club.raised')).toBe(0);
});
