import { describe, expect, it } from 'vitest';
import { gainLinear, gainTogether } from '../../../src/institutions/population/literacy.ts';
import { islamicDay, seasonTable } from '../../../src/institutions/population/moon.ts';
import { comparingAfter } from '../../../src/institutions/population/comparing.ts';
import { decayAt, humpAt, monthsBetween, volumeFactor } from '../../../src/institutions/population/rules-sending.ts';
import { effortOf, skilledPay } from '../../../src/institutions/population/status.ts';
import { dayOf, makeCalendar, monthOf } from '../../../src/numbers/calendar.ts';
import { dist, q } from '../harness.ts';
import { channel, families, play, senders } from './scene.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const sends = (more: Record<string, unknown> = {}) => ({ amount: q.perMonth(200, 'EUR'), ...more });
const pair = (sending: Record<string, unknown>, home: Record<string, unknown> = {}, agent = {}) => [
  senders({ count: q.count(1), sends: sending, opening: { cash: q.money(5000, 'EUR') } }),
  families({ count: q.count(1), ...home }),
  channel(agent),
];

describe('the moon', () => {
  // Dates of the tabular calendar; the observed feast was at most a day away.
  it.each([
    [1431, 9, 1, dayOf(2010, 8, 11)],
    [1438, 12, 10, dayOf(2017, 9, 2)],
    [1445, 9, 1, dayOf(2024, 3, 11)],
    [1445, 12, 10, dayOf(2024, 6, 17)],
  ])('day %i-%i-%i', (year, month, day, expected) => expect(islamicDay(year, month, day)).toBe(expected));
  it('moves Tabaski through the year, about eleven days each', () => {
    const calendar = makeCalendar({ start: monthOf(2015, 1), months: 48, step: 'month' });
    const months = [...seasonTable(calendar, ['tabaski'])].flatMap((held, month) => (held === 1 ? [month] : []));
    expect(months).toEqual([8, 20, 32, 43]);
    expect(sum([...seasonTable(calendar, ['september'])])).toBe(4);
  });
});

describe('rules of sending', () => {
  it('rise to a peak and fall after it, or decay', () => {
    expect(humpAt(8, 8)).toBe(1);
    expect(humpAt(4, 8)).toBeLessThan(1);
    expect(humpAt(20, 8)).toBeLessThan(humpAt(12, 8));
    expect(decayAt(10, 0.02)).toBeCloseTo(0.98 ** 10, 12);
  });
  it('space transfers by the square root of the fee', () => {
    expect(monthsBetween(400, 10_000, 0.02, 12)).toBe(2);
    expect(monthsBetween(100, 10_000, 0.02, 12)).toBe(1);
    expect(monthsBetween(90_000, 10_000, 0.02, 12)).toBe(12);
  });
  it('respond to the price by the published elasticity', () => {
    // IOM 2024, Belgium: -1.078.
    expect(volumeFactor(0.9, 1, -1.078)).toBeCloseTo(1.1078, 12);
    expect(volumeFactor(0.05, 0, -1)).toBe(1);
  });
  it('training works on those who did not compare', () => expect(comparingAfter(0.2, 0.5)).toBeCloseTo(0.6, 12));
});

it('training both ends is more than the sum of training each, as in Indonesia; the handbook’s rule is their sum', () => {
  expect([gainTogether(0, 0, 0.4), gainTogether(1, 0, 0.4), gainTogether(0, 1, 0.4), gainTogether(1, 1, 0.4)]).toEqual([
    0, 0, 0.4, 1,
  ]);
  expect(gainLinear(1, 0, 0.3) + gainLinear(0, 1, 0.3)).toBeCloseTo(gainLinear(1, 1, 0.3), 12);
});

it('discrimination takes part of what a degree would earn, transfers part of the effort', () => {
  expect(skilledPay(0.6, 0.5)).toBeCloseTo(1.3, 12);
  expect(effortOf(0.2, 0.5)).toBeCloseTo(0.9, 12);
});

describe('what is fixed', () => {
  const fee = { fee: { fixed: q.money(5, 'EUR') }, margin: q.share(0.02) };
  it('the budget: the fee comes out of it', () => {
    expect(play(pair(sends(), {}, fee), { months: 1 }).row('senders.sent')).toEqual([20_000]);
  });
  it('the sum sent: the fee comes on top', () => {
    const model = play(pair(sends({ mode: 'send' }), {}, fee), { months: 1 });
    expect(model.row('agent.sent')).toEqual([20_000]);
    expect(model.row('senders.sent')).toEqual([20_500]);
  });
  it('the sum received: exactly what is needed is sent', () => {
    const receive = sends({ mode: 'receive', arrives: q.perMonth(100_000, 'XOF') });
    const model = play(pair(receive, {}, fee), { months: 1 });
    expect(model.row('families.received')[0]! - 100_000).toBeGreaterThanOrEqual(0);
    expect(model.row('families.received')[0]! - 100_000).toBeLessThan(8);
  });
  it('the need: the school fee arrives in its month and at no other time', () => {
    const school = { fees: { amount: q.money(80_000, 'XOF'), when: ['march'] } };
    const model = play(pair(sends({ mode: 'need' }), { needs: school }, fee));
    expect(model.row('families.received').map((each) => each >= 80_000)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(model.row('families.needs')).toEqual([0, 0, 80_000, 0, 0, 0]);
    expect(model.row('families.obligationsMissed')).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('how much and how often', () => {
  it('a season adds its share in its months', () => {
    const seasons = [{ when: ['may'], extra: q.share(0.5) }];
    const row = play(pair(sends({ seasons }))).row('senders.sent');
    expect(row).toEqual([20_000, 20_000, 20_000, 20_000, 30_000, 20_000]);
  });
  it('a lower fee makes people send more often, and not more at once', () => {
    const times = (euros: number) =>
      play(
        pair(sends({ batching: { holding: q.sharePerMonth(0.01) } }), {}, { fee: { fixed: q.money(euros, 'EUR') } }),
        {
          months: 24,
        },
      ).row('agent.transfers');
    expect(sum(times(10))).toBeLessThan(sum(times(1)));
  });
  it('a dearer channel makes people send less when the volume responds, and no less when it does not', () => {
    const dearer = { on: 'agent.margin', effect: 'multiplies', value: 2, firstPeriod: 3, lastPeriod: 5 } as const;
    const after = (volume: unknown) =>
      play(pair(sends({ volume }), {}, { margin: q.share(0.04) }), { events: [dearer] }).row('senders.sent')[5];
    expect(after(null)).toBe(20_000);
    expect(after({ elasticity: q.number(-0.5) })).toBe(10_000);
  });
  it('part of a family’s fall in income is replaced, and families without support are not insured', () => {
    const fall = { on: 'families.income', effect: 'multiplies', value: 0.5, firstPeriod: 2, lastPeriod: 2 } as const;
    const home = { income: q.perMonth(100_000, 'XOF') };
    const row = play(pair(sends({ insures: q.share(0.6) }), home), { events: [fall] }).row('senders.sent');
    expect(row[2]! - row[1]!).toBe(Math.round((50_000 * 0.6) / 6.55957));
    expect(row[1]).toBe(20_000);
  });
  it('those who go back no longer send', () => {
    const many = [
      senders({ count: q.count(200), sends: sends(), returns: { chance: q.sharePerMonth(0.1) } }),
      families({ count: q.count(200) }),
      channel(),
    ];
    const row = play(many, { months: 12 }).row('senders.sent');
    expect(row[11]! / row[0]!).toBeCloseTo(0.9 ** 11, 1);
  });
});

describe('families', () => {
  const home = { income: q.perMonth(50_000, 'XOF'), consumption: q.perMonth(100_000, 'XOF') };
  it('put a share aside and live on it when no money comes', () => {
    const stops = { on: 'senders.sends.amount', effect: 'replaces', value: 0, firstPeriod: 4, lastPeriod: 9 } as const;
    const saving = { share: q.share(0.1) };
    const people = [
      senders({ count: q.count(1), sends: sends() }),
      families({ count: q.count(1), ...home, consumption: q.perMonth(160_000, 'XOF'), saving }),
    ];
    const model = play([...people, channel()], { months: 8, events: [stops] });
    const fund = model.row('families.fund');
    expect(fund[3]!).toBeGreaterThan(fund[0]!);
    expect(fund[7]!).toBeLessThan(fund[3]!);
    expect(model.indicator('families.savingRate')).toBeGreaterThan(0.05);
  });
  it('are of a class by what they usually receive, and are trained as far as there are places', () => {
    const low = { upTo: q.money(100_000, 'XOF'), share: q.share(0.01), gain: q.share(0.08), seats: q.count(3) };
    const high = { upTo: q.money(500_000, 'XOF'), share: q.share(0.05), gain: q.share(0.02), seats: q.count(1) };
    const play10 = (segments: readonly (typeof low)[], amount = 200) =>
      play(
        [
          senders({ count: q.count(10), sends: { amount: q.perMonth(amount, 'EUR') } }),
          families({ count: q.count(10), ...home, saving: { share: q.share(0.5), segments, ends: 'linear' } }),
          channel(),
        ],
        { months: 2 },
      );
    // 200 EUR are 131 191 XOF: all are of the upper class, with one place for ten; senders are not trained.
    const upper = play10([low, high]);
    expect(upper.row('families.coursesTaken')).toEqual([1, 1]);
    expect(upper.indicator('families.savingRate')).toBeCloseTo(0.05 + 0.02 * 0.5 * 0.1, 4);
    const lower = play10([low, high], 100);
    expect(lower.row('families.coursesTaken')).toEqual([3, 3]);
    expect(lower.indicator('families.savingRate')).toBeCloseTo(0.01 + 0.08 * 0.5 * 0.3, 4);
  });
  it('have less to invest in the month of a feast', () => {
    const customs = { wedding: { amount: q.money(60_000, 'XOF'), when: ['april'] } };
    const row = play(pair(sends(), { ...home, customs })).row('families.investable');
    expect(row[3]!).toBe(row[2]! - 60_000);
  });
  it('spend a labelled part on school, and three for one with a match', () => {
    const labels = { school: { share: q.share(0.1), match: q.number(3) } };
    const model = play(pair(sends(), { labels }), { months: 1 });
    const received = model.row('families.received')[0]!;
    expect(model.row('families.match')).toEqual([Math.round(0.3 * received)]);
    expect(model.moved('families→outside imports')).toBe(Math.round(0.4 * received));
  });
  it('cannot spend a directed part on anything else: what nobody serves stays reserved', () => {
    const labels = { care: { share: q.share(0.3), binding: true } };
    const poor = { labels, rent: q.perMonth(900_000, 'XOF'), consumption: q.perMonth(900_000, 'XOF') };
    const model = play(pair(sends(), poor), { months: 3 });
    const received = model.row('families.received');
    expect(model.balances('families', 'cash')).toEqual([sum(received.map((each) => Math.round(0.3 * each)))]);
    expect(model.moved('families→outside imports')).toBe(0);
  });
  it('buy less for living when goods arrive in place of money', () => {
    const agent = { inKind: { worth: q.share(0.8) } };
    const model = play(
      pair(sends(), { income: q.perMonth(200_000, 'XOF'), consumption: q.perMonth(200_000, 'XOF') }, agent),
      {
        months: 1,
      },
    );
    const goods = Math.round(20_000 * 6.55957);
    expect(model.moved('agent→outside in kind')).toBe(goods);
    expect(model.row('families.received')).toEqual([0]);
    expect(model.moved('families→outside consumption')).toBe(200_000 - Math.round(0.8 * goods));
    expect(model.indicator('senders.shortfall')).toBeCloseTo(0.2, 4);
  });
  it('follow a label that does not bind as far as the file says', () => {
    const labels = { school: { share: q.share(0.5), followed: q.share(0.4) } };
    const model = play(pair(sends(), { labels }), { months: 1 });
    expect(model.moved('families→outside imports')).toBe(Math.round(0.2 * model.row('families.received')[0]!));
  });
  it('spend transfers otherwise than income', () => {
    const buys = { food: { amount: q.perMonth(0, 'XOF'), ofIncome: q.share(0.5), ofTransfers: q.share(0.2) } };
    const model = play(pair(sends(), { income: home.income, buys }), { months: 1 });
    const received = model.row('families.received')[0]!;
    expect(model.moved('families→outside imports')).toBe(Math.round(0.5 * 50_000 + 0.2 * received));
  });
  it('who lean on transfers earn less themselves, by the dependency the file gives', () => {
    const earned = (dependency: number) =>
      sum(play(pair(sends(), { ...home, dependency: q.share(dependency) })).row('families.income'));
    expect(earned(0.3)).toBeLessThan(earned(0));
    expect(earned(0)).toBe(6 * 50_000);
  });
  it('receive recorded foreign exchange through formal channels only', () => {
    const formal = (isFormal: boolean) =>
      play(pair(sends(), home, { formal: isFormal })).indicator('families.formalShare');
    expect([formal(true), formal(false)]).toEqual([1, 0]);
  });
});

it('draws of others stay where they are when a population gets papers, degrees and a wish to return', () => {
  const income = q.perMonth(1000, 'EUR', { spread: dist('lognormal', 0.3), varies: dist('lognormal', 0.1) });
  const base = [
    senders({ count: q.count(20), income, sends: sends(), undocumented: q.share(0.4) }),
    families({ count: q.count(20) }),
  ];
  const other = senders(
    { count: q.count(20), income, undocumented: q.share(0.4), jobLoss: q.sharePerMonth(0.05) },
    'others',
  );
  const status = {
    regularised: q.sharePerMonth(0.1),
    skills: { share: q.share(0.4), earnsMore: q.share(0.5), discrimination: q.share(0.5) },
    returns: { chance: q.sharePerMonth(0.05) },
  };
  const changed = [
    senders({ count: q.count(20), income, sends: sends(), undocumented: q.share(0.4), ...status }),
    base[1]!,
  ];
  const before = play([...base, other, channel()]);
  const after = play([...changed, other, channel()]);
  expect(after.row('others.income')).toEqual(before.row('others.income'));
  expect(after.row('others.working')).toEqual(before.row('others.working'));
  expect(after.row('senders.sent')).not.toEqual(before.row('senders.sent'));
});
