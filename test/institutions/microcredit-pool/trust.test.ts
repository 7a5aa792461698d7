import { describe, expect, it } from 'vitest';
import { loanBackedByRemittances } from '../../../src/finance/lending/remittance-backed.ts';
import { monthOf } from '../../../src/numbers/calendar.ts';
import { q } from '../harness.ts';
import { corridor, supported } from './corridor.ts';
import { poolOf, sumOf, village } from './village.ts';

const once = q.sharePerMonth(1, { dated: [[monthOf(2020, 2), 0]] });
/** Who owes the pool something, by family. */
const owing = (given: ReturnType<typeof corridor>): boolean[] => {
  const { book } = poolOf(given).loans[0]!;
  return Array.from({ length: book.count }, (_, row) => book.balanceOf(row) > 0);
};

describe('loans to kin', () => {
  const kin = (share: number, asGift = 0) => ({
    kin: { of: 'senders', share: q.share(share), asGift: q.share(asGift) },
  });

  it('go to the families that the migrants support, and to no others when all is for kin', () => {
    const given = corridor({ months: 1, pool: kin(1) }).run();
    expect(owing(given)).toEqual(supported(given));
    expect(supported(given).filter(Boolean).length).toBeGreaterThan(2);
  });

  it('go to nobody when nothing is for kin', () => {
    const given = corridor({ months: 1, pool: kin(0) }).run();
    expect(owing(given)).toEqual(supported(given).map((is) => !is));
  });

  it('that are taken for gifts are never paid back and count as given', () => {
    const given = corridor({ months: 12, loan: { demand: once }, pool: kin(0.5, 1) }).run();
    const relatives = supported(given).filter(Boolean).length;
    expect(sumOf(given.row('coop.gifts'))).toBe(relatives * 30_000);
    expect(sumOf(given.row('coop.writtenOff'))).toBe(relatives * 30_000);
    expect(given.indicator('coop.giftShare')).toBe(relatives / 10);
  });

  it('that are no gifts are paid like any other', () => {
    const given = corridor({ months: 12, loan: { demand: once }, pool: kin(0.5, 0) }).run();
    expect(sumOf(given.row('coop.gifts'))).toBe(0);
    expect(sumOf(given.row('coop.repaid'))).toBe(10 * 30_000);
  });
});

describe('remittances as a guarantee', () => {
  const remittances = (more: Readonly<Record<string, unknown>> = {}) => ({
    through: { agent: q.share(1) },
    months: q.months(6),
    share: q.share(0.4),
    haircut: q.share(0.2),
    steadies: q.number(0),
    ...more,
  });

  it('limit the loan to what a share of the transfers pays, after the haircut', () => {
    const given = corridor({ months: 3, loan: { amount: q.money(5000, 'USD'), remittances: remittances() } }).run();
    const { book, remittances: backing } = poolOf(given).loans[0]!;
    for (const [family, is] of supported(given).entries()) {
      if (!is) expect(book.lent[family]).toBe(0);
      else {
        // 100 EUR a month shared by the families of one sender arrived before the first loan was made.
        const monthly = backing!.tallies[0]!.tally.sums[family]! / 3;
        const { afterHaircut } = loanBackedByRemittances({
          remittance: monthly,
          debtServiceRatio: 0.4,
          rate: 0.01,
          instalments: 6,
          haircut: 0.2,
        });
        expect(book.lent[family]).toBe(Math.floor(afterHaircut));
      }
    }
  });

  it('fall when the route leaves the lender', () => {
    const lent = (through: Readonly<Record<string, unknown>>) =>
      sumOf(
        corridor({
          months: 6,
          second: true,
          loan: { amount: q.money(5000, 'USD'), remittances: remittances({ through }) },
        })
          .run()
          .row('coop.disbursed'),
      );
    const both = lent({ agent: q.share(1), other: q.share(1) });
    expect(lent({ agent: q.share(1) })).toBeLessThan(both);
    expect(lent({ agent: q.share(0), other: q.share(0) })).toBe(0);
  });

  it('that are regular make misfortune rarer, and when they stop it comes back', () => {
    const stop = { on: 'senders.jobLoss', effect: 'replaces', value: 1, firstPeriod: 2, lastPeriod: 2 } as const;
    const lost = (steadies: number, events: readonly (typeof stop)[]) => {
      let sum = 0;
      const given = corridor({
        months: 24,
        families: 40,
        senders: { jobFinding: q.sharePerMonth(0), rent: q.perMonth(900, 'EUR') },
        loan: { demand: once, months: q.months(18), remittances: remittances({ steadies: q.number(steadies) }) },
        pool: { misfortune: q.sharePerMonth(0.05), correlation: q.share(0) },
        events,
      });
      for (let future = 0; future < 6; future++) sum += sumOf(given.run(future).row('coop.writtenOff'));
      return sum;
    };
    expect(lost(3, [])).toBeLessThan(0.5 * lost(0, []));
    expect(lost(3, [stop])).toBeGreaterThan(lost(3, []));
  });
});

describe('joint liability', () => {
  const group = (more: Readonly<Record<string, unknown>> = {}) => ({
    size: q.count(2),
    liability: q.share(1),
    contagion: q.share(1),
    ...more,
  });
  /** One of two families has no income. */
  const two = (terms: Readonly<Record<string, unknown>>, income: number) =>
    village({
      months: 12,
      families: 2,
      family: { income: q.perMonth(income, 'USD') },
      loan: { demand: once, group: terms, rate: q.sharePerYear(0) },
      pool: { misfortune: q.sharePerMonth(0), recovered: q.share(0) },
    });

  it('makes the one who pays pay for the one who does not', () => {
    const given = two(group(), 400).run();
    expect(given.row('coop.paidForPeers')).toEqual(Array(12).fill(0));
    const { book } = poolOf(given).loans[0]!;
    expect(book.running()).toBe(0);
  });

  it('asks the others for a share of what is late, and nothing while all pay', () => {
    const paid = (liability: number) => {
      const given = village({
        months: 10,
        families: 2,
        family: { income: q.perMonth(700, 'USD') },
        loan: {
          demand: once,
          spent: q.share(1),
          group: group({ liability: q.share(liability) }),
          rate: q.sharePerYear(0),
        },
        pool: { misfortune: q.sharePerMonth(0.3), correlation: q.share(0), recovered: q.share(0) },
      });
      let sum = 0;
      for (let future = 0; future < 20; future++) sum += sumOf(given.run(future).row('coop.paidForPeers'));
      return sum;
    };
    expect(paid(0)).toBe(0);
    expect(paid(0.5)).toBeGreaterThan(0);
    expect(paid(1)).toBeGreaterThan(paid(0.5));
  });

  it('turns against the lender when too many fail: the others stop as well', () => {
    const lost = (contagion: number) => {
      const given = village({
        months: 12,
        families: 20,
        loan: {
          demand: once,
          group: group({ size: q.count(5), liability: q.share(0), contagion: q.share(contagion) }),
        },
        pool: { capital: q.money(50_000, 'USD'), misfortune: q.sharePerMonth(0.05), correlation: q.share(0) },
      });
      let sum = 0;
      let stopped = 0;
      for (let future = 0; future < 10; future++) {
        sum += sumOf(given.run(future).row('coop.writtenOff'));
        stopped += sumOf(given.row('coop.stopped'));
      }
      return { sum, stopped };
    };
    expect(lost(1).stopped).toBe(0);
    expect(lost(0.2).stopped).toBeGreaterThan(0);
    expect(lost(0.2).sum).toBeGreaterThan(lost(1).sum);
  });

  it('keeps new loans from everybody while one is late', () => {
    const given = village({
      months: 4,
      families: 2,
      loan: { demand: q.sharePerMonth(1), months: q.months(1), group: group({ liability: q.share(0) }) },
      pool: { misfortune: q.sharePerMonth(1), correlation: q.share(0) },
    }).run();
    expect(given.row('coop.disbursed')).toEqual([200_000, 0, 0, 0]);
  });
});

describe('dynamic incentives', () => {
  const incentive = (more: Readonly<Record<string, unknown>> = {}) => ({
    grows: q.share(0.2),
    most: { ...q.number(1.4), pattern: 'factor' },
    surplus: q.share(0.15),
    patience: q.share(0.9),
    reckons: q.share(0),
    ...more,
  });

  it('lend more to those who repaid, up to the most', () => {
    const given = village({
      months: 9,
      loan: { months: q.months(2), incentive: incentive() },
    }).run();
    expect(given.row('coop.disbursed').filter((sum) => sum > 0)).toEqual([100_000, 120_000, 140_000, 140_000, 140_000]);
  });

  it('are a reason to repay only when future loans are worth more than what is left to pay', () => {
    const stopped = (surplus: number, excludes: boolean) =>
      sumOf(
        village({
          months: 6,
          families: 4,
          loan: {
            demand: once,
            incentive: {
              ...incentive(),
              most: { ...q.number(1), pattern: 'factor' },
              reckons: q.share(1),
              surplus: q.share(surplus),
              excludes,
            },
          },
        })
          .run()
          .row('coop.stopped'),
      );
    // delta s / (1 - delta p) with p = 1: nine times the surplus of a loan of 1000, against 1076 to pay.
    expect(stopped(0.13, true)).toBe(0);
    expect(stopped(0.11, true)).toBe(4);
    expect(stopped(0.5, false)).toBe(4);
  });
});

describe('what migrants have to say', () => {
  const voice = (involvement: number) => ({
    voice: { involvement: q.share(involvement), watches: q.number(1), keeps: q.number(1) },
  });
  it('makes misfortune rarer', () => {
    const lost = (involvement: number) => {
      const given = village({
        months: 12,
        families: 30,
        loan: { demand: once },
        pool: { capital: q.money(50_000, 'USD'), misfortune: q.sharePerMonth(0.05), ...voice(involvement) },
      });
      let sum = 0;
      for (let future = 0; future < 20; future++) sum += sumOf(given.run(future).row('coop.writtenOff'));
      return sum;
    };
    // exp(-1) is about 0.37.
    expect(lost(1) / lost(0)).toBeGreaterThan(0.25);
    expect(lost(1) / lost(0)).toBeLessThan(0.5);
  });
});
