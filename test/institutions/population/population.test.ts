import { describe, expect, it, test } from 'vitest';
import { reasons } from '../../../src/engine/orders.ts';
import { assemble, dist, q } from '../harness.ts';
import { asking, channel, families, play, senders } from './scene.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('incomes', () => {
  it('come each month to each unit, and stay in hand when nothing is spent', () => {
    const model = play([senders({ opening: { cash: q.money(50, 'EUR') } })]);
    expect(model.row('senders.income')).toEqual(Array(6).fill(300000));
    expect(model.balances('senders', 'cash')).toEqual([605000, 605000, 605000]);
    expect(model.indicator('senders.income')).toBe(100000);
  });
  it('come once a month with weekly steps too', () => {
    const model = play([senders({ rent: q.perMonth(400, 'EUR') })], { step: 'week', months: 12 });
    expect(model.row('senders.income')).toEqual(Array(12).fill(300000));
    expect(model.moved('senders→outside rent')).toBe(12 * 3 * 40000);
  });
  it('go on in part when work is lost, and events make more people lose it', () => {
    const crisis = { on: 'senders.jobLoss', effect: 'multiplies', value: 10, firstPeriod: 24, lastPeriod: 40 } as const;
    const people = senders({
      count: q.count(400),
      jobLoss: q.sharePerMonth(0.02),
      jobFinding: q.sharePerMonth(0.2),
      incomeWithoutWork: q.share(0.4),
    });
    const model = play([people], { months: 48, events: [crisis] });
    const working = model.row('senders.working');
    expect(sum(working.slice(0, 24)) / 24).toBeCloseTo(0.2 / 0.22, 1);
    expect(sum(working.slice(34, 40)) / 6).toBeCloseTo(0.5, 1);
    const last = working[47]!;
    expect(model.row('senders.income')[47]).toBeCloseTo(400 * 100000 * (last + 0.4 * (1 - last)), 0);
  });
  it('the undocumented are the share the file says, and lose work faster', () => {
    const people = senders({
      count: q.count(2000),
      jobLoss: q.sharePerMonth(0.05),
      undocumented: q.share(0.4),
      undocumentedJobLoss: q.number(3),
    });
    const model = play([people], { months: 12 });
    const undocumented = model.build.published('senders', 'undocumented')!;
    const working = model.build.published('senders', 'working')!;
    const shareOf = (status: number) => {
      const units = [...undocumented.keys()].filter((unit) => undocumented[unit] === status);
      return sum(units.map((unit) => working[unit]!)) / units.length;
    };
    expect(sum([...undocumented]) / 2000).toBeCloseTo(0.4, 1);
    expect(shareOf(0)).toBeCloseTo(0.75, 1);
    expect(shareOf(1)).toBeCloseTo(0.5, 1);
  });
});

describe('obligations', () => {
  const poor = (values: Record<string, unknown>) => senders({ income: q.perMonth(500, 'EUR'), ...values });

  it('are met in the order of the population', () => {
    const order = (paysFirst: string[]) =>
      play([poor({ rent: q.perMonth(400, 'EUR'), paysFirst }), asking('tontine', 20000), asking('dues', 10000)], {
        months: 1,
      });
    const first = order(['rent', 'dues', 'tontine']);
    expect(first.moved('senders→outside rent')).toBe(3 * 40000);
    expect(first.moved('dues')).toBe(3 * 10000);
    expect(first.moved('tontine')).toBe(0);
    const second = order(['tontine', 'dues', 'rent']);
    expect(second.moved('tontine')).toBe(3 * 20000);
    expect(second.moved('dues')).toBe(3 * 10000);
    expect(second.moved('senders→outside rent')).toBe(3 * 20000);
  });
  it('are granted in part only when their board takes parts, and the reason is no cash', () => {
    const played = (partial: boolean) => play([poor({}), asking('dues', 60000, partial)], { months: 1 });
    const board = (partial: boolean) => played(partial).build.boards[0]!;
    expect([...board(true).granted]).toEqual([50000, 50000, 50000]);
    expect([...board(false).granted]).toEqual([0, 0, 0]);
    expect([...board(false).reasons]).toEqual(Array(3).fill(reasons.noCash));
    expect([...board(true).reasons]).toEqual(Array(3).fill(reasons.noCash));
  });
  it('that are missed are counted with what was due', () => {
    const model = play([poor({ rent: q.perMonth(400, 'EUR') }), asking('dues', 20000, true)], { months: 2 });
    expect(model.row('senders.obligationsDue')).toEqual([6, 6]);
    expect(model.row('senders.obligationsMissed')).toEqual([3, 3]);
    expect(model.row('senders.missedAmount')).toEqual([30000, 30000]);
    expect(model.indicator('senders.obligationsMissed')).toBe(0.5);
  });
});

describe('sending', () => {
  const sends = { amount: q.perMonth(200, 'EUR') };

  it('goes to the families each sender supports, all of it when nothing stands before', () => {
    const model = play([senders({ sends }), families(), channel()]);
    expect(model.row('senders.sent')).toEqual(Array(6).fill(60000));
    const value = sum(model.row('families.received'));
    expect(Math.abs(value - 6 * 600 * 655.957)).toBeLessThan(6 * 4);
    expect(model.indicator('senders.sent')).toBe(20000);
    expect(model.indicator('senders.transferCost')).toBe(0);
  });
  it('keeps back what comes before the family, and only that', () => {
    const people = (paysFirst: string[]) =>
      senders({ sends: { amount: q.perMonth(900, 'EUR') }, rent: q.perMonth(300, 'EUR'), paysFirst });
    const sent = (paysFirst: string[]) =>
      play([people(paysFirst), families(), channel(), asking('tontine', 10000)], { months: 1 });
    const rentFirst = sent(['rent', 'tontine', 'family']);
    expect(rentFirst.row('senders.sent')).toEqual([3 * 60000]);
    expect(rentFirst.row('senders.unsentForCash')).toEqual([3 * 30000]);
    expect(rentFirst.row('senders.obligationsMissed')).toEqual([0]);
    const familyFirst = sent(['family', 'rent', 'tontine']);
    expect(familyFirst.row('senders.sent')).toEqual([3 * 90000]);
    expect(familyFirst.row('senders.obligationsMissed')).toEqual([6]);
  });
  it('keeps back consumption when it stands before the family', () => {
    const people = senders({
      sends: { amount: q.perMonth(900, 'EUR') },
      consumption: q.perMonth(700, 'EUR'),
      buys: { food: { amount: q.perMonth(100, 'EUR') } },
      paysFirst: ['consumption', 'family', 'dues'],
    });
    const model = play([people, families(), channel(), asking('dues', 20000, true)], { months: 1 });
    expect(model.row('senders.sent')).toEqual([3 * 20000]);
    expect(model.moved('senders→outside consumption')).toBe(3 * 70000);
    expect(model.moved('senders→outside imports')).toBe(3 * 10000);
    expect(model.moved('dues')).toBe(0);
  });
  it('may be a share of the income, and may gather several months', () => {
    const people = senders({ sends: { amount: q.share(0.1), every: q.months(3) } });
    const model = play([people, families(), channel()]);
    expect(model.row('senders.sent')).toEqual([10000, 20000, 30000, 30000, 30000, 30000]);
    expect(sum(model.row('agent.transfers'))).toBe(8);
  });
  it('without a channel leaves the money with the sender, and says so', () => {
    const model = play([senders({ sends }), families()], { months: 1 });
    expect(model.row('senders.unsentForChannel')).toEqual([60000]);
    expect(model.balances('senders', 'cash')).toEqual([100000, 100000, 100000]);
  });
});

test('what is bought is bought outside when nobody sells, then consumption takes what it can', () => {
  const people = senders({
    buys: { food: { amount: q.perMonth(600, 'EUR') }, care: { amount: q.perMonth(300, 'EUR') } },
    consumption: q.perMonth(400, 'EUR'),
  });
  const model = play([people], { months: 1 });
  expect(model.moved('imports')).toBe(3 * 90000);
  expect(model.moved('consumption')).toBe(3 * 10000);
  expect(model.balances('senders', 'cash')).toEqual([0, 0, 0]);
});

test('one unit more moves no income and no job of the others', () => {
  const cashOf = (count: number) => {
    const people = senders({
      count: q.count(count),
      income: q.perMonth(1000, 'EUR', { spread: dist('lognormal', 0.35), varies: dist('lognormal', 0.1) }),
      jobLoss: q.sharePerMonth(0.05),
      undocumented: q.share(0.3),
    });
    return play([people], { months: 24 }).balances('senders', 'cash');
  };
  expect(cashOf(31).slice(0, 30)).toEqual(cashOf(30));
});

test('the same future again gives the same bits, whatever ran before', () => {
  const people = senders({ count: q.count(20), jobLoss: q.sharePerMonth(0.1), sends: { amount: q.share(0.2) } });
  const model = assemble({
    currencies: { EUR: {}, XOF: { perBase: 655.957 } },
    months: 12,
    institutions: [people, families(), channel({ loss: q.share(0.1), access: q.share(0.8) })],
  });
  const first = [...model.run(3).model.rows];
  model.run(4);
  expect([...model.run(3).model.rows]).toEqual(first);
});
