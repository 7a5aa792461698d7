import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Journal, balancesFrom } from '../../../src/engine/journal.ts';
import { reasons } from '../../../src/engine/orders.ts';
import { assemble, dist, q } from '../harness.ts';
import type { Assembled } from '../harness.ts';
import { channel, families, play, senders } from '../population/scene.ts';
import { treasury } from './treasury.ts';

const sends = { amount: q.perMonth(200, 'EUR') };
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('a channel', () => {
  it('takes its fee out of the budget, and its margin out of the amount', () => {
    const agent = channel({ fee: { fixed: q.money(5, 'EUR'), percent: q.share(0.01) }, margin: q.share(0.02) });
    const model = play([senders({ count: q.count(1), sends }), families({ count: q.count(1) }), agent], { months: 1 });
    const amount = Math.round((20000 - 500) / 1.01);
    expect(model.row('agent.sent')).toEqual([amount]);
    expect(model.row('agent.fees')).toEqual([20000 - amount]);
    expect(model.row('agent.margins')).toEqual([Math.round(amount * 0.02)]);
    expect(model.row('families.received')).toEqual([Math.round((amount - Math.round(amount * 0.02)) * 6.55957)]);
    expect(model.indicator('agent.cost')).toBeCloseTo((20000 - amount) / amount + 0.02, 4);
    expect(model.indicator('agent.paid')).toBe(20000 - amount + Math.round(amount * 0.02));
    expect(model.indicator('senders.transferCost')).toBeCloseTo((20000 - amount + amount * 0.02) / 20000, 4);
  });
  it('may give a better rate than mid-market, at its own expense', () => {
    const people = [senders({ count: q.count(1), sends }), families({ count: q.count(1) })];
    const model = play([...people, channel({ margin: q.share(-0.01) })], { months: 1 });
    expect(model.row('agent.margins')).toEqual([-200]);
    expect(model.row('families.received')).toEqual([Math.round(20200 * 6.55957)]);
    expect(model.indicator('agent.cost')).toBe(-0.01);
  });
  it('takes no margin within one currency', () => {
    const model = play([
      senders({ sends }),
      families({ currency: 'EUR', income: q.perMonth(0, 'EUR') }),
      channel({ margin: q.share(0.1) }),
    ]);
    expect(model.row('families.received')).toEqual(Array(6).fill(60000));
    expect(model.indicator('agent.cost')).toBe(0);
  });
  it('keeps what is lost on the way, fee included', () => {
    const agent = channel({ loss: q.share(1), fee: { fixed: q.money(5, 'EUR') } });
    const model = play([senders({ sends }), families(), agent], { months: 1 });
    expect(model.row('families.received')).toEqual([0]);
    expect(model.row('agent.lost')).toEqual([60000 - 4 * 500]);
    expect(model.row('senders.sent')).toEqual([60000]);
    expect([...model.build.boards[0]!.reasons]).toEqual(Array(4).fill(reasons.lost));
  });
  it('with too low a limit carries nothing, and with no access neither', () => {
    const reason = (values: Record<string, unknown>) =>
      play([senders({ sends }), families(), channel(values)], { months: 1 }).build.boards[0]!.reasons[0];
    expect(reason({ limit: q.money(50, 'EUR') })).toBe(reasons.overLimit);
    expect(reason({ access: q.share(0) })).toBe(reasons.noChannel);
    expect(reason({ known: q.share(0) })).toBe(reasons.noChannel);
    expect(reason({ fee: { fixed: q.money(300, 'EUR') } })).toBe(reasons.noFunds);
    expect(reason({})).toBe(reasons.granted);
  });
  it('is open to the share of senders the file says', () => {
    const people = senders({ count: q.count(1000), sends });
    const model = play([people, families({ count: q.count(1000) }), channel({ access: q.share(0.6) })], { months: 2 });
    const [first, second] = model.row('agent.transfers') as [number, number];
    expect(first / 1000).toBeCloseTo(0.6, 1);
    expect(second).toBe(first);
  });
});

describe('senders', () => {
  const many = [senders({ count: q.count(2000), sends }), families({ count: q.count(2000) })];

  it('choose as the logit says', () => {
    const dear = channel({ margin: q.share(0.05) }, 'dear');
    const cheap = channel({ margin: q.share(0.01) }, 'cheap');
    const model = play([...many, dear, cheap], { months: 1 });
    const odds = model.row('cheap.transfers')[0]! / model.row('dear.transfers')[0]!;
    expect(Math.log(odds)).toBeCloseTo(0.3 * 4, 0);
    expect(sum([...model.row('cheap.transfers'), ...model.row('dear.transfers')])).toBe(2000);
  });
  it('follow their own weights when the file gives them', () => {
    const people = senders({ count: q.count(2000), sends, choice: { cost: q.number(5), habit: q.number(0) } });
    const channels = [channel({ margin: q.share(0.05) }, 'dear'), channel({ margin: q.share(0.01) }, 'cheap')];
    const model = play([people, many[1]!, ...channels], { months: 1 });
    expect(model.row('dear.transfers')).toEqual([0]);
  });
  it('keep to a channel that becomes dear, out of habit', () => {
    const dearer = { on: 'a.margin', effect: 'replaces', value: 0.05, firstPeriod: 1, lastPeriod: 11 } as const;
    const left = (habit: number) => {
      const people = senders({ count: q.count(500), sends, choice: { habit: q.number(habit) } });
      const institutions = [people, families({ count: q.count(500) }), channel({}, 'a'), channel({}, 'b')];
      return play(institutions, { months: 12, events: [dearer] }).row('a.transfers')[11]!;
    };
    expect(left(10)).toBeGreaterThan(230);
    expect(left(0)).toBeLessThan(150);
  });
});

describe('an association', () => {
  const treasurer = { id: 'treasury', kind: treasury, values: {} };
  const alone = families({ supportedBy: {} });
  const from = { from: ['treasury'] };

  it('takes the cheapest channel open to it, expected loss included', () => {
    const channels = [
      channel({ ...from, fee: { fixed: q.money(35, 'EUR') } }, 'bank'),
      channel({ ...from, margin: q.share(0.05) }, 'agent'),
      channel({ ...from, loss: q.share(0.04) }, 'friend'),
      channel({ ...from, limit: q.money(300, 'EUR') }, 'phone'),
    ];
    const model = play([treasurer, alone, ...channels], { months: 4 });
    expect(model.row('bank.transfers')).toEqual([1, 1, 1, 1]);
    expect(model.row('agent.transfers')).toEqual([0, 0, 0, 0]);
  });
  it('sends what it has when that is less than it wants, then nothing', () => {
    const model = play([treasurer, alone, channel({ ...from, fee: { percent: q.share(0.02) } })], { months: 12 });
    expect(model.row('agent.transfers')).toEqual([...Array(10).fill(1), 0, 0]);
    expect(model.balances('treasury', 'cash')).toEqual([0]);
    expect(model.build.boards[0]!.reasons[0]).toBe(reasons.noCash);
  });
});

describe('money', () => {
  it('that leaves a sender is delivered value, margin, fee and loss, to the unit', () => {
    const tariffs = fc.record({
      fixed: fc.integer({ min: 0, max: 15 }),
      percent: fc.double({ min: 0, max: 0.2, noNaN: true }),
      margin: fc.double({ min: -0.2, max: 0.5, noNaN: true }),
      loss: fc.constantFrom(0, 0.3),
      rate: fc.double({ min: 0.01, max: 5000, noNaN: true }),
      budget: fc.integer({ min: 1, max: 900 }),
    });
    fc.assert(
      fc.property(tariffs, ({ fixed, percent, margin, loss, rate, budget }) => {
        const model = assemble({
          currencies: { EUR: {}, XOF: { perBase: rate } },
          months: 3,
          institutions: [
            senders({ sends: { amount: q.perMonth(budget, 'EUR') } }),
            families(),
            channel({
              fee: { fixed: q.money(fixed, 'EUR'), percent: q.share(percent) },
              margin: q.share(margin),
              loss: q.share(loss),
            }),
          ],
        });
        const journal = new Journal(null);
        model.run(0, journal);
        const { ledger } = model.model.parts;
        expect([...balancesFrom(journal.entries, ledger.balances.length)]).toEqual([...ledger.balances]);
        const sent = sum(model.row('senders.sent'));
        expect(sum(model.row('agent.sent')) + sum(model.row('agent.fees'))).toBe(sent);
        // What reached the positions at home, at mid-market, is what left them abroad: half a unit apart a transfer.
        const positionHome = balanceOf(model, 'agent.position.EUR');
        const positionAbroad = balanceOf(model, 'agent.position.XOF');
        const transfers = sum(model.row('agent.transfers'));
        expect(Math.abs((positionHome * rate) / 100 + positionAbroad)).toBeLessThanOrEqual(
          0.5 * transfers + 1e-6 * rate,
        );
        const kept = sent - positionHome - sum(model.row('agent.fees')) - sum(model.row('agent.lost'));
        expect(kept).toBe(sum(model.row('agent.margins')));
      }),
      { numRuns: 60 },
    );
  });
});

function balanceOf(model: Assembled, name: string): number {
  const block = model.model.parts.ledger.blocks.find((known) => known.name === name)!;
  return model.model.parts.ledger.balances[block.first]!;
}

describe('draws stay where they are', () => {
  const people = (count: number) =>
    senders({ count: q.count(count), sends, income: q.perMonth(1000, 'EUR', { spread: dist('lognormal', 0.3) }) });
  const homes = (count: number) => families({ count: q.count(count) });
  const lossy = (id: string) => channel({ loss: q.share(0.3), access: q.share(0.7) }, id);

  it('when a channel is added that nobody can use', () => {
    const before = play([people(20), homes(20), lossy('a'), lossy('b')]);
    const after = play([people(20), homes(20), lossy('a'), lossy('b'), channel({ known: q.share(0) }, 'aa')]);
    for (const row of ['senders.sent', 'families.received', 'a.transfers', 'b.lost', 'a.lost']) {
      expect(after.row(row)).toEqual(before.row(row));
    }
  });
  it('when a channel is added, except for those who take it', () => {
    const narrow = (id: string) => channel({ access: q.share(0.7) }, id);
    const base = [people(200), homes(200), narrow('a'), narrow('b')];
    const once = { months: 1 };
    const before = transfersOf(play(base, once));
    const after = transfersOf(play([...base, narrow('c')], once));
    const moved = [...before].filter(([pair, id]) => after.get(pair) !== id && after.get(pair) !== 'c');
    expect(moved).toEqual([]);
    expect([...after.values()]).toContain('c');
  });
  it('when a family is added, for the senders who do not support it', () => {
    const before = transfersOf(play([people(20), homes(20), lossy('a'), lossy('b')]));
    const after = transfersOf(play([people(20), homes(21), lossy('a'), lossy('b')]));
    const moved = [...before].filter(([pair, id]) => after.get(pair) !== id);
    expect(new Set(moved.map(([pair]) => pair.split(' ')[0])).size).toBeLessThanOrEqual(1);
  });
});

/** Which channel brought money from each sender to each family, by `sender family period`, period by period. */
function transfersOf(model: Assembled): Map<string, string> {
  const [board] = model.build.boards;
  const journal = new Journal(null);
  model.run(0, journal);
  const cash = model.build.portOf('families', 'cash');
  const found = new Map<string, string>();
  for (const { to, flow, period } of journal.entries) {
    const known = model.model.parts.ledger.flows[flow]!;
    const family = to - cash.first;
    if (known.purpose !== 'transfer' || family < 0 || family >= cash.count) continue;
    const row = board!.spec.payees.indexOf(to);
    const sender = board!.spec.units[row]!;
    found.set(`${sender} ${family} ${period}`, model.build.institutions[known.from]!.id);
  }
  return found;
}
