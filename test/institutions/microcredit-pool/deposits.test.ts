import { describe, expect, it } from 'vitest';
import { microcreditPool } from '../../../src/institutions/microcredit-pool/index.ts';
import { population } from '../../../src/institutions/population/index.ts';
import { transferChannel } from '../../../src/institutions/transfer-channel/index.ts';
import { assemble, q } from '../harness.ts';
import type { Assembled, EventWanted } from '../harness.ts';
import { sumOf } from './village.ts';

interface Wanted {
  readonly months: number;
  readonly savings?: Readonly<Record<string, unknown>>;
  readonly people?: Readonly<Record<string, unknown>>;
  readonly pool?: Readonly<Record<string, unknown>>;
  readonly events?: readonly EventWanted[];
}

/** Ten people in Spain who earn 1000 EUR and each save 40 EUR a month through a channel that takes 2 EUR; a euro is 1.50 USD. */
function abroad({ months, savings, people, pool, events }: Wanted): Assembled {
  return assemble({
    currencies: { EUR: {}, USD: { perBase: 1.5 } },
    months,
    events: events ?? [],
    institutions: [
      {
        id: 'senders',
        kind: population,
        values: {
          currency: 'EUR',
          count: q.count(10),
          income: q.perMonth(1000, 'EUR'),
          rent: q.perMonth(900, 'EUR'),
          paysFirst: ['rent', 'saving', 'consumption'],
          ...people,
        },
      },
      {
        id: 'families',
        kind: population,
        values: { currency: 'USD', count: q.count(5), income: q.perMonth(100, 'USD') },
      },
      {
        id: 'agent',
        kind: transferChannel,
        values: { from: ['senders'], to: ['coop'], fee: { fixed: q.money(2, 'EUR') } },
      },
      {
        id: 'coop',
        kind: microcreditPool,
        values: {
          currency: 'USD',
          capital: q.money(0, 'USD'),
          rate: q.sharePerYear(0.12),
          migrantMoney: {
            from: 'senders',
            amount: q.perMonth(40, 'EUR'),
            every: q.months(1),
            share: q.share(1),
            withdraws: q.sharePerMonth(0),
            withdrawsWithoutWork: q.sharePerMonth(0),
            ...savings,
          },
          lendsTo: {
            borrowers: 'families',
            loan: { amount: q.money(100, 'USD'), months: q.months(6), demand: q.sharePerMonth(0) },
          },
          ...pool,
        },
      },
    ],
  });
}

describe('savings of migrants', () => {
  it('travel through the channel, and what arrives is theirs', () => {
    const given = abroad({ months: 2 }).run();
    // 38 EUR of each 40 arrive, 57 USD.
    expect(given.row('coop.deposited')).toEqual([57_000, 57_000]);
    expect(given.row('coop.deposits')).toEqual([57_000, 114_000]);
    expect(given.row('coop.cash')).toEqual([57_000, 114_000]);
    expect(given.row('coop.ownFunds')).toEqual([0, 0]);
  });

  it('wait until what comes before them in the order of payments is put aside', () => {
    const poor = { rent: q.perMonth(970, 'EUR') };
    // 30 EUR are left each month: too little for 40 in the first and in the fifth.
    expect(abroad({ months: 5, people: poor }).run().row('coop.deposited')).toEqual([0, 57_000, 57_000, 57_000, 0]);
  });

  it('sent by quarter save fees, and people take turns', () => {
    const given = abroad({
      months: 6,
      savings: { every: q.months(3) },
      people: { rent: q.perMonth(800, 'EUR') },
    }).run();
    expect(sumOf(given.row('agent.fees'))).toBe(2 * 10 * 200);
    expect(given.row('coop.deposited').every((sum) => sum > 0)).toBe(true);
  });

  it('come from a share of the people, the same people when the share grows', () => {
    const at = (share: number) =>
      sumOf(
        abroad({ months: 1, savings: { share: q.share(share) } })
          .run(4)
          .row('coop.deposited'),
      );
    expect(at(0)).toBe(0);
    expect(at(0.3)).toBeLessThanOrEqual(at(0.6));
    expect(at(1)).toBe(57_000);
  });

  it('earn interest that is added to them', () => {
    const given = abroad({ months: 2, savings: { rate: q.sharePerYear(0.12) } }).run();
    expect(given.row('coop.deposits')).toEqual([57_570, 57_570 + 57_000 + 1140]);
    expect(given.row('coop.ownFunds')[1]).toBe(-570 - 1140);
  });

  it('are taken out by those who lost their work', () => {
    const lost = { on: 'senders.jobLoss', effect: 'replaces', value: 1, firstPeriod: 2, lastPeriod: 2 } as const;
    const given = abroad({
      months: 4,
      savings: { withdrawsWithoutWork: q.sharePerMonth(1) },
      people: { jobLoss: q.sharePerMonth(0), jobFinding: q.sharePerMonth(0) },
      events: [lost],
    }).run();
    expect(given.row('coop.depositsBack')).toEqual([0, 0, 114_000, 0]);
    expect(given.row('coop.depositsMissed')).toEqual([0, 0, 0, 0]);
    expect(given.indicator('coop.depositorsResult')).toBe(0);
  });

  it('that are lent cannot be given back on the day: the promise is broken, and the rest waits', () => {
    const lost = { on: 'senders.jobLoss', effect: 'replaces', value: 1, firstPeriod: 2, lastPeriod: 2 } as const;
    const given = abroad({
      months: 4,
      savings: { withdrawsWithoutWork: q.sharePerMonth(1) },
      people: { jobFinding: q.sharePerMonth(0) },
      pool: {
        misfortune: q.sharePerMonth(0),
        lendsTo: {
          borrowers: 'families',
          loan: { amount: q.money(100, 'USD'), months: q.months(6), demand: q.sharePerMonth(1) },
        },
      },
      events: [lost],
    }).run();
    expect(given.row('coop.depositsMissed')[2]).toBeGreaterThan(0);
    expect(given.row('coop.depositsDue')[3]).toBe(given.row('coop.depositsMissed')[2]);
  });
});
