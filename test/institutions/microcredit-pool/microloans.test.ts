import { describe, expect, it } from 'vitest';
import { q } from '../harness.ts';
import { sumOf, village } from './village.ts';

describe('a microloan', () => {
  it('is repaid as the published example says, to the cent', () => {
    const given = village({ months: 5 }).run();
    expect(given.row('coop.disbursed')).toEqual([100_000, 0, 0, 0, 100_000]);
    expect(given.row('coop.repaid')).toEqual([0, 23_903, 24_621, 25_358, 26_118]);
    expect(given.row('coop.interest')).toEqual([0, 3000, 2282, 1545, 783]);
    expect(given.row('coop.portfolio')).toEqual([100_000, 76_097, 51_476, 26_118, 100_000]);
  });

  it('asks for interest alone in the grace', () => {
    const given = village({ months: 4, loan: { grace: q.months(2) } }).run();
    expect(given.row('coop.interest')).toEqual([0, 3000, 3000, 3000]);
    expect(given.row('coop.repaid')).toEqual([0, 0, 0, 23_903]);
  });

  it('with equal parts of the principal has falling interest', () => {
    const given = village({ months: 5, loan: { method: 'equal-principal' } }).run();
    expect(given.row('coop.repaid')).toEqual([0, 25_000, 25_000, 25_000, 25_000]);
    expect(given.row('coop.interest')).toEqual([0, 3000, 2250, 1500, 750]);
  });

  it('that is spent at once leaves the village', () => {
    const given = village({ months: 1, loan: { spent: q.share(0.8) } }).run();
    expect(given.moved('families→outside loan-use')).toBe(40_000);
    expect(given.row('coop.invested')).toEqual([40_000]);
  });

  it('of a family without income is late, then lost, and no other follows', () => {
    const given = village({
      months: 12,
      family: { income: q.perMonth(0, 'USD') },
      loan: { spent: q.share(1) },
      pool: { writeOffAfter: q.months(3), recovered: q.share(0.25) },
    }).run();
    // Due in month 2; still unpaid a month later it is at risk, three months later lost.
    expect(given.row('coop.atRisk').slice(0, 6)).toEqual([0, 0, 100_000, 100_000, 0, 0]);
    expect(given.row('coop.writtenOff').slice(0, 6)).toEqual([0, 0, 0, 0, 100_000, 0]);
    expect(given.row('coop.recovered')[4]).toBe(25_000);
    expect(sumOf(given.row('coop.disbursed'))).toBe(100_000);
    expect(sumOf(given.row('coop.refused'))).toBe(8 * 100_000);
    expect(given.indicator('coop.writtenOffShare')).toBe(1);
    expect(given.indicator('coop.lossProbability')).toBe(1);
  });

  it('of a family struck by misfortune is not paid although there is money', () => {
    const given = village({ months: 12, pool: { misfortune: q.sharePerMonth(1), writeOffAfter: q.months(3) } }).run();
    expect(sumOf(given.row('coop.repaid'))).toBe(0);
    expect(sumOf(given.row('coop.writtenOff'))).toBe(100_000);
  });

  it('of a family whose income is short is paid later, with interest on what is owed', () => {
    const given = village({
      months: 8,
      family: { income: q.perMonth(200, 'USD') },
      loan: { spent: q.share(1) },
    }).run();
    // The income of the first month is saved; 200 a month then pays 1000 and its interest within six months.
    expect(sumOf(given.row('coop.repaid').slice(0, 6))).toBe(100_000);
    expect(sumOf(given.row('coop.interest').slice(0, 6))).toBeGreaterThanOrEqual(7612);
    expect(given.row('coop.writtenOff')).toEqual(Array(8).fill(0));
  });
});

describe('requests', () => {
  it('beyond the money above the floor are refused whole, in the order of the lots', () => {
    const given = village({ months: 1, families: 8, pool: { reserve: q.money(1500, 'USD') } }).run();
    expect(given.row('coop.disbursed')).toEqual([300_000]);
    expect(given.row('coop.refused')).toEqual([500_000]);
    expect(given.indicator('coop.refusedShare')).toBe(0.625);
  });

  it('come from the same families when another joins the village', () => {
    const asked = (families: number) => {
      const given = village({ months: 6, families, loan: { demand: q.sharePerMonth(0.3) } }).run(3);
      const debts = given.model.parts.ledger.blocks.find((block) => block.name === 'coop.microloans owed')!;
      const { balances } = given.model.parts.ledger;
      return [...balances.subarray(debts.first, debts.first + 4)].map((debt) => debt < 0);
    };
    expect(asked(5)).toEqual(asked(4));
  });
});

describe('the fallback line', () => {
  const pool = {
    capital: q.money(1000, 'USD'),
    fallbackLine: q.money(2000, 'USD'),
    fallbackRate: q.sharePerYear(0.12),
  };
  it('fills the gap up to its limit, costs interest, and is paid back first', () => {
    const given = village({ months: 5, families: 4, pool }).run();
    expect(given.row('coop.disbursed')[0]).toBe(300_000);
    expect(given.row('coop.fallbackDrawn')[0]).toBe(200_000);
    expect(given.row('coop.fallbackInterest')[1]).toBe(2000);
    expect(given.row('coop.fallbackMissed')).toEqual(Array(5).fill(0));
  });
  it('without it the same requests are refused', () => {
    const given = village({ months: 1, families: 4, pool: { capital: q.money(1000, 'USD') } }).run();
    expect(given.row('coop.refused')).toEqual([300_000]);
  });
});

describe('costs', () => {
  it('that cash cannot pay are a broken promise', () => {
    const given = village({
      months: 2,
      loan: { demand: q.sharePerMonth(0) },
      pool: { capital: q.money(50, 'USD'), operatingCost: q.perMonth(30, 'USD') },
    }).run();
    expect(given.row('coop.costsMissed')).toEqual([0, 1000]);
  });
});
