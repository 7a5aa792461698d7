import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Journal, balancesFrom } from '../../../src/engine/journal.ts';
import { reasons } from '../../../src/engine/orders.ts';
import { monthOf } from '../../../src/numbers/calendar.ts';
import { assemble, q } from '../harness.ts';
import type { Assembled } from '../harness.ts';
import { channel, families, play, senders } from '../population/scene.ts';
import { treasury } from './treasury.ts';

const sends = { amount: q.perMonth(200, 'EUR') };
const one = [senders({ count: q.count(1), sends }), families({ count: q.count(1) })];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('money across three currencies', () => {
  const tariffs = fc.record({
    fixed: fc.integer({ min: 0, max: 15 }),
    percent: fc.double({ min: 0, max: 0.1, noNaN: true }),
    levy: fc.constantFrom(0, 0.01),
    margin: fc.double({ min: -0.1, max: 0.2, noNaN: true }),
    second: fc.double({ min: -0.05, max: 0.2, noNaN: true }),
    correspondent: fc.constantFrom(0, 3),
    paidBy: fc.constantFrom('our', 'sha', 'ben'),
    cashOut: fc.constantFrom(0, 150),
    loss: fc.constantFrom(0, 0.2),
    failure: fc.constantFrom(0, 0.2),
    outOfCash: fc.constantFrom(0, 0.4),
    limit: fc.constantFrom(60, 5000),
    usd: fc.double({ min: 0.5, max: 2, noNaN: true }),
    xof: fc.double({ min: 100, max: 900, noNaN: true }),
    budget: fc.integer({ min: 20, max: 900 }),
  });
  it('leaves the sender as value, fee, margin, levy, deduction and loss, and arrives as cash-out and money in hand', () => {
    fc.assert(
      fc.property(tariffs, (given) => {
        const model = assemble({
          currencies: { EUR: {}, USD: { perBase: given.usd }, XOF: { perBase: given.xof } },
          months: 4,
          institutions: [
            senders({ sends: { amount: q.perMonth(given.budget, 'EUR') } }),
            families(),
            channel({
              fee: { fixed: q.money(given.fixed, 'EUR'), percent: q.share(given.percent) },
              levy: { percent: q.share(given.levy), on: 'all' },
              margin: q.share(given.margin),
              via: { currency: 'USD', margin: q.share(given.second) },
              correspondent: {
                fee: q.money(given.correspondent, 'EUR'),
                chance: q.share(0.5),
                paidBy: given.paidBy,
              },
              cashOut: { fixed: q.money(given.cashOut, 'XOF'), percent: q.share(0.01) },
              loss: q.share(given.loss),
              failure: q.share(given.failure),
              refund: { fee: q.share(0.5), lost: q.share(0.5) },
              outOfCash: q.share(given.outOfCash),
              limit: q.money(given.limit, 'EUR'),
              mostTransfers: q.number(20),
            }),
          ],
        });
        const journal = new Journal(null);
        model.run(0, journal);
        const { ledger } = model.model.parts;
        expect([...balancesFrom(journal.entries, ledger.balances.length)]).toEqual([...ledger.balances]);
        const moved = (name: string): number => model.moved(name);
        const sent = sum(model.row('senders.sent'));
        const parts = ['agent fee', 'outside levy', 'agent transfer', 'agent margin', 'agent deducted', 'agent lost'];
        expect(sum(parts.map((part) => moved(`senders→${part}`)))).toBe(sent);
        // What left the purses of the senders is what was sent; what is in the families' is what arrived less cash-out.
        const delivered = moved('agent→families transfer');
        expect(sum(model.balances('families', 'cash'))).toBe(delivered - moved('families→agent cash-out'));
        expect(-balanceOf(model, 'agent.position.XOF')).toBe(delivered + balanceOf(model, 'agent.on the way.XOF'));
        // Value at home less margin given is what the positions hold; the second margin leaves the one between.
        expect(balanceOf(model, 'agent.position.EUR')).toBe(
          moved('senders→agent transfer') + moved('agent→agent margin given'),
        );
        expect(balanceOf(model, 'agent.second margins.USD') + balanceOf(model, 'agent.position.USD')).toBe(0);
      }),
      { numRuns: 80, seed: 11 },
    );
  });
});

function balanceOf(model: Assembled, name: string): number {
  const block = model.model.parts.ledger.blocks.find((known) => known.name === name);
  return block === undefined ? 0 : model.model.parts.ledger.balances[block.first]!;
}

describe('a channel', () => {
  it('splits a sum above its limit when it may, and each transfer pays its fee', () => {
    const fee = { fixed: q.money(2, 'EUR') };
    const model = play([...one, channel({ fee, limit: q.money(60, 'EUR'), mostTransfers: q.number(4) })], {
      months: 1,
    });
    expect(model.row('agent.transfers')).toEqual([4]);
    expect(model.row('agent.fees')).toEqual([800]);
    expect(model.row('agent.sent')).toEqual([19_200]);
    const few = play([...one, channel({ fee, limit: q.money(60, 'EUR'), mostTransfers: q.number(3) })], { months: 1 });
    expect(few.build.boards[0]!.reasons[0]).toBe(reasons.overLimit);
  });
  it('carries no more in a day than its daily limit, however often it may be used', () => {
    const often = { limit: q.money(60, 'EUR'), mostTransfers: q.number(20) };
    const model = play([...one, channel({ ...often, limitDay: q.money(150, 'EUR') })], { months: 1 });
    expect(model.build.boards[0]!.reasons[0]).toBe(reasons.overLimit);
    const wide = play([...one, channel({ ...often, limitDay: q.money(250, 'EUR') })], { months: 1 });
    expect(wide.row('agent.transfers')).toEqual([4]);
  });
  it('carries no more in a month than its monthly limit', () => {
    const model = play([...one, channel({ limitMonth: q.perMonth(150, 'EUR') })], { months: 1 });
    expect(model.build.boards[0]!.reasons[0]).toBe(reasons.overLimit);
  });
  it('is open between its months, an approval late', () => {
    const start = monthOf(2020, 1);
    const agent = channel({ opens: start + 1, approval: q.months(2), closes: start + 5 });
    expect(play([...one, agent]).row('agent.transfers')).toEqual([0, 0, 0, 1, 1, 0]);
  });
  it('whose hours exceed a month delivers in a later one', () => {
    const model = play([...one, channel({ hours: q.hours(24 * 45) })]);
    expect(model.row('agent.transfers')).toEqual([1, 1, 1, 1, 1, 1]);
    expect(model.row('families.received').slice(0, 2)).toEqual([0, Math.round(20000 * 6.55957)]);
  });
  it('of an association is held when its bank asks questions', () => {
    const from = { from: ['treasury'], queried: q.share(1), queriedFor: q.months(2) };
    const people = [{ id: 'treasury', kind: treasury, values: {} }, families({ supportedBy: {} })];
    const model = play([...people, channel(from)], { months: 5 });
    expect(model.row('agent.transfers')).toEqual([1, 1, 1, 1, 1]);
    expect(sum(model.balances('families', 'cash'))).toBe(3 * Math.round(100_000 * 6.55957));
  });
  it('with a card takes a fee from those who no longer use it', () => {
    const stops = { on: 'senders.sends.amount', effect: 'replaces', value: 0, firstPeriod: 2, lastPeriod: 9 } as const;
    const card = { inactivity: q.perMonth(2, 'EUR'), inactiveAfter: q.months(2) };
    const model = play([...one, channel({ card })], { months: 7, events: [stops] });
    expect(model.row('agent.fees')).toEqual([0, 0, 0, 0, 200, 200, 200]);
  });
  it('carries a first amount of each month without a fee when it says so', () => {
    const fee = { percent: q.share(0.02) };
    const model = play([...one, channel({ fee, allowance: q.perMonth(100, 'EUR') })], { months: 2 });
    expect(model.row('agent.fees')).toEqual([196, 196]);
  });
  it('takes another margin by the size of the transfer, and under a peg', () => {
    const margins = [
      { upTo: q.money(100, 'EUR'), margin: q.share(0.05) },
      { upTo: q.money(1000, 'EUR'), margin: q.share(0.01) },
    ];
    expect(play([...one, channel({ marginBands: margins })], { months: 1 }).row('agent.margins')).toEqual([200]);
    const pegged = channel({ margin: q.share(0.05), marginPegged: q.share(0.002) });
    expect(play([...one, pegged], { months: 1 }).row('agent.margins')).toEqual([40]);
  });
  it('whose price is shared by more providers is cheaper', () => {
    const competition = { providers: q.number(4), observedWith: q.number(1) };
    const agent = channel({ fee: { fixed: q.money(4, 'EUR') }, competition });
    expect(play([...one, agent], { months: 1 }).row('agent.fees')).toEqual([300]);
  });
  it('gives back what fails, less the part of the fee it keeps', () => {
    const agent = channel({ fee: { fixed: q.money(5, 'EUR') }, failure: q.share(1), refund: { fee: q.share(0.6) } });
    const model = play([...one, agent], { months: 1 });
    expect(model.row('senders.sent')).toEqual([200]);
    expect(model.row('senders.unsentForChannel')).toEqual([19_800]);
  });
  it('asks for its card once, its subscription every month, and less in a promotion', () => {
    const agent = channel({
      fee: { fixed: q.money(4, 'EUR') },
      promotion: { transfers: q.number(2), pays: q.share(0.5) },
      card: { issue: q.money(10, 'EUR'), subscription: q.perMonth(1, 'EUR') },
    });
    expect(play([...one, agent], { months: 4 }).row('agent.fees')).toEqual([1200, 300, 500, 500]);
  });
  it('takes a levy on cash only from what is funded in cash', () => {
    const taxed = (funding: string) =>
      play([...one, channel({ funding, levy: { percent: q.share(0.01), on: 'cash' } })], { months: 1 }).moved('levy');
    expect(taxed('cash')).toBe(198);
    expect(taxed('account')).toBe(0);
  });
  it('becomes known by word of mouth when somebody uses it', () => {
    const many = [senders({ count: q.count(300), sends }), families({ count: q.count(300) })];
    const dear = channel({ margin: q.share(0.08) }, 'dear');
    const spread = (word: number) => {
      const card = channel({ known: q.share(0.1), learns: { wordOfMouth: q.sharePerMonth(word) } }, 'card');
      return play([...many, dear, card], { months: 18 }).row('card.transfers');
    };
    expect(spread(0.5)[17]!).toBeGreaterThan(2 * spread(0.5)[0]!);
    expect(spread(0)[17]!).toBeLessThan(1.4 * spread(0)[0]!);
  });
});

describe('senders', () => {
  const many = (choice: Record<string, unknown>) => [
    senders({ count: q.count(1000), sends, choice }),
    families({ count: q.count(1000) }),
  ];
  const dear = channel({ margin: q.share(0.05), known: q.share(1) }, 'dear');
  const cheap = channel({ margin: q.share(0.01), known: q.share(0.9) }, 'cheap');

  it('who do not compare take the channel that is usual, however dear', () => {
    expect(play([...many({ compares: q.share(0) }), dear, cheap]).row('cheap.transfers')).toEqual(Array(6).fill(0));
  });
  it('compare after a training', () => {
    const training = { from: monthOf(2020, 4), works: q.share(1) };
    const row = play([...many({ compares: q.share(0), training }), dear, cheap]).row('cheap.transfers');
    expect(row.slice(0, 3)).toEqual([0, 0, 0]);
    expect(row[5]).toBeGreaterThan(400);
  });
  it('leave money on the table that the cheapest channel open to them would have saved', () => {
    const model = play([...many({ compares: q.share(0) }), dear, cheap], { months: 12 });
    // Nine in ten know the cheap channel: 4 % of 200 EUR, twelve times.
    expect(model.indicator('senders.leftOnTablePerYear')).toBeCloseTo(0.9 * 0.04 * 20_000 * 12, -3);
  });
  it('in nests leave a dearer agent for another agent rather than for a friend', () => {
    const left = (nest: number) => {
      const all = many({ nest: q.number(nest), habit: q.number(0), cost: q.number(0.3) });
      const friend = channel({ formal: false }, 'friend');
      const before = play([...all, channel({}, 'a'), channel({}, 'b'), friend], { months: 1 });
      const after = play([...all, channel({ margin: q.share(0.1) }, 'a'), channel({}, 'b'), friend], { months: 1 });
      return after.row('friend.transfers')[0]! - before.row('friend.transfers')[0]!;
    };
    expect(left(0.1)).toBeLessThan(left(1) - 50);
  });
});

it('each published definition of cost stands beside the others', () => {
  const fee = { fixed: q.money(4, 'EUR') };
  const three = ['a', 'b', 'c'].map((id, i) => channel({ fee, margin: q.share(0.01 * i), hours: q.hours(1) }, id));
  const choice = { cost: q.number(10), habit: q.number(0) };
  const people = [senders({ count: q.count(50), sends, choice }), families({ count: q.count(50) })];
  const model = play([...people, ...three], { months: 12 });
  expect(model.indicator('senders.totalCost')).toBeCloseTo(4 / 196, 4);
  expect(model.indicator('senders.transferCost')).toBeCloseTo(4 / 200, 4);
  expect(model.indicator('senders.shortfall')).toBeCloseTo(4 / 200, 4);
  expect(model.indicator('senders.workDays')).toBeCloseTo((4 / 1000) * 260, 1);
  // Published at EUR 140: 4 / 140, and margins of 0, 1 and 2 %.
  expect(model.indicator('senders.corridorAverage')).toBeCloseTo(4 / 140 + 0.01, 10);
  expect(model.indicator('senders.smart')).toBeCloseTo(4 / 140 + 0.01, 10);
  expect(model.indicator('senders.sdgAverage')).toBe(0);
  expect(model.indicator('senders.sdgSmart')).toBe(1);
  expect(model.indicator('senders.quarterlySavesPerYear')).toBeCloseTo(12 * (400 - 400 / 3), 6);
  const two = play([...people, ...three.slice(1)], { months: 12 });
  expect(two.indicator('senders.smart')).toEqual({ none: 'does-not-apply' });
});
