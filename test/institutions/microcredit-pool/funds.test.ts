import { describe, expect, it } from 'vitest';
import { lenderRatios, sustainableRate } from '../../../src/finance/lending/portfolio.ts';
import { monthOf } from '../../../src/numbers/calendar.ts';
import { microcreditPool } from '../../../src/institutions/microcredit-pool/index.ts';
import { assemble, q } from '../harness.ts';
import { payingMembers } from '../paying-members.ts';
import { corridor } from './corridor.ts';
import { sumOf, village } from './village.ts';

const once = q.sharePerMonth(1, { dated: [[monthOf(2020, 2), 0]] });
const lost = {
  misfortune: q.sharePerMonth(1),
  correlation: q.share(0),
  writeOffAfter: q.months(1),
  recovered: q.share(0),
};

describe('a guarantee fund', () => {
  const fund = (more: Readonly<Record<string, unknown>> = {}) => ({
    guaranteeFund: {
      fund: q.money(2000, 'USD'),
      leverage: { ...q.number(2), pattern: 'factor' },
      coverage: q.share(0.5),
      type: 'pari-passu',
      fee: q.sharePerYear(0.12),
      required: 'lends',
      ...more,
    },
  });
  const four = (more: Readonly<Record<string, unknown>>, pool: Readonly<Record<string, unknown>> = {}) =>
    village({
      months: 4,
      families: 4,
      loan: { demand: once, amount: q.money(1000, 'USD') },
      pool: { ...pool, ...fund(more) },
    });

  it('stands for loans as far as its leverage goes, for a fee on them', () => {
    const given = four({ leverage: { ...q.number(0.5), pattern: 'factor' } }).run();
    // 1000 USD of exposure at half of each loan: two loans of four.
    expect(given.row('coop.guaranteed')[0]).toBe(200_000);
    // 1 % a month of what is still owed: 1521.94, 1029.52, 522.36.
    expect(given.row('coop.guaranteeFund')).toEqual([200_000, 201_521, 202_551, 203_073]);
  });

  it('pays its share of what is lost, until it is used up', () => {
    const given = four({ fee: q.sharePerYear(0) }, lost).run();
    expect(sumOf(given.row('coop.writtenOff'))).toBe(400_000);
    expect(sumOf(given.row('coop.guaranteePaid'))).toBe(200_000);
    expect(given.row('coop.guaranteeFund').at(-1)).toBe(0);
    const poor = four(
      { fee: q.sharePerYear(0), fund: q.money(1000, 'USD'), leverage: { ...q.number(4), pattern: 'factor' } },
      lost,
    ).run();
    expect(sumOf(poor.row('coop.guaranteePaid'))).toBe(100_000);
    expect(sumOf(poor.row('coop.guaranteeMissed'))).toBe(100_000);
  });

  it('that loses first pays all of it', () => {
    const given = four({ fee: q.sharePerYear(0), type: 'first-loss', fund: q.money(3000, 'USD') }, lost).run();
    expect(sumOf(given.row('coop.guaranteePaid'))).toBe(300_000);
  });

  it('that is required ends lending when it is used up', () => {
    const given = four({ leverage: { ...q.number(0.5), pattern: 'factor' }, required: 'stops' }).run();
    expect(given.row('coop.disbursed')[0]).toBe(200_000);
  });
});

/** A pool that borrows 1000 EUR for four months at 12 %, pays interest monthly and the principal at the end. */
function borrowing(more: Readonly<Record<string, unknown>>) {
  return assemble({
    currencies: { EUR: {}, USD: { perBase: 1 } },
    months: 6,
    institutions: [
      {
        id: 'families',
        kind: payingMembers,
        values: { currency: 'USD', count: q.count(1), income: q.perMonth(400, 'USD') },
      },
      {
        id: 'coop',
        kind: microcreditPool,
        values: {
          currency: 'USD',
          capital: q.money(500, 'USD'),
          rate: q.sharePerYear(0.36),
          misfortune: q.sharePerMonth(0),
          lendsTo: {
            borrowers: 'families',
            loan: { amount: q.money(1000, 'USD'), months: q.months(4), demand: q.sharePerMonth(0) },
          },
          lenders: {
            bank: {
              amount: q.money(1000, 'EUR'),
              after: q.months(0),
              months: q.months(4),
              repays: 'at-end',
              rate: q.sharePerYear(0.12),
              rank: 'equal',
              hedged: q.share(0),
              hedgeCost: q.sharePerYear(0),
              ...more,
            },
          },
        },
      },
    ],
  });
}

describe('a lender to the pool', () => {
  it('is paid interest each month and the principal at the end', () => {
    const given = borrowing({}).run();
    expect(given.row('coop.cash')).toEqual([150_000, 149_000, 148_000, 147_000, 46_000, 46_000]);
    expect(given.row('coop.owedToLenders')).toEqual([100_000, 100_000, 100_000, 100_000, 0, 0]);
    expect(given.row('coop.ownFunds')).toEqual([50_000, 49_000, 48_000, 47_000, 46_000, 46_000]);
  });

  it('may be paid back evenly', () => {
    const given = borrowing({ repays: 'evenly' }).run();
    expect(given.row('coop.owedToLenders')).toEqual([100_000, 75_000, 50_000, 25_000, 0, 0]);
  });

  it('that cannot be paid is a broken promise', () => {
    const given = borrowing({ rate: q.sharePerYear(2) }).run();
    // 166.67 a month: 500 USD of own funds and the loan itself pay six months of it, but not the principal as well.
    expect(sumOf(given.row('coop.lendersMissed'))).toBeGreaterThan(0);
    expect(given.row('coop.cash').at(-1)).toBe(0);
  });

  it('in another currency costs more when the pool’s own falls, unless it is hedged', () => {
    const falling = (hedged: number) => {
      const given = assembleFalling(hedged).run();
      return given.row('coop.ownFunds').at(-1)!;
    };
    // Four months of 12 % inflation against none: a floating rate loses 1 % a month and more.
    expect(falling(1)).toBe(46_000);
    expect(falling(0)).toBeLessThan(42_500);
    expect(falling(0.5)).toBeGreaterThan(falling(0));
    expect(falling(0.5)).toBeLessThan(falling(1));
  });
});

function assembleFalling(hedged: number) {
  return assemble({
    currencies: { EUR: { prices: 0 }, USD: { prices: 0.12, perBase: 1, regime: 'float' } },
    months: 6,
    institutions: [
      {
        id: 'families',
        kind: payingMembers,
        values: { currency: 'USD', count: q.count(1), income: q.perMonth(400, 'USD') },
      },
      {
        id: 'coop',
        kind: microcreditPool,
        values: {
          currency: 'USD',
          capital: q.money(500, 'USD'),
          rate: q.sharePerYear(0.36),
          misfortune: q.sharePerMonth(0),
          lendsTo: {
            borrowers: 'families',
            loan: { amount: q.money(1000, 'USD'), months: q.months(4), demand: q.sharePerMonth(0) },
          },
          lenders: {
            bank: {
              amount: q.money(1000, 'EUR'),
              months: q.months(4),
              rate: q.sharePerYear(0.12),
              hedged: q.share(hedged),
            },
          },
        },
      },
    ],
  });
}

describe('what the pool is judged by', () => {
  const given = village({
    months: 24,
    families: 3,
    loan: { demand: q.sharePerMonth(0.5), fee: q.share(0.02) },
    pool: {
      operatingCost: q.perMonth(40, 'USD'),
      costPerLoan: q.money(5, 'USD'),
      misfortune: q.sharePerMonth(0.03),
      capital: q.money(4000, 'USD'),
    },
  }).run(2);
  const total = (name: string) => sumOf(given.row(`coop.${name}`));
  const yearly = (name: string) => total(name) / 2;
  const portfolio = total('portfolio') / 24;
  const provision = yearly('writtenOff') - yearly('recovered') + given.row('coop.provision').at(-1)! / 2;

  it('agrees with the textbook ratios of a lender', () => {
    expect(total('writtenOff')).toBeGreaterThan(0);
    const ratios = lenderRatios({
      financialRevenue: yearly('interest') + yearly('fees'),
      financialExpense: 0,
      loanLossProvision: provision,
      operatingExpense: yearly('costsPaid'),
      avgGrossPortfolio: portfolio,
      interestAndFees: yearly('interest') + yearly('fees'),
      avgBorrowers: total('loansRunning') / 24,
      writeOffs: yearly('writtenOff'),
      subsidyAdjustment: 0,
      inflationAdjustment: 0,
    });
    expect(given.indicator('coop.oss')).toBeCloseTo(ratios.OSS, 10);
    expect(given.indicator('coop.fss')).toBeCloseTo(ratios.FSS, 10);
    expect(given.indicator('coop.yield')).toBeCloseTo(ratios.yieldOnGrossPortfolio, 10);
    expect(given.indicator('coop.costPerBorrower')).toBeCloseTo(ratios.costPerBorrower, 8);
    expect(given.indicator('coop.writeOffRatio')).toBeCloseTo(ratios.writeOffRatio, 10);
  });

  it('and the rate it would have to charge follows from its costs', () => {
    const rate = sustainableRate({
      administration: yearly('costsPaid') / portfolio,
      losses: provision / portfolio,
      funds: 0,
      capitalisation: 0.05,
      investmentIncome: 0,
    });
    expect(given.indicator('coop.sustainableRate')).toBeCloseTo(rate, 10);
  });

  it('pays the cost of each loan in the month after', () => {
    const made = given.row('coop.loansMade');
    expect(given.row('coop.costsDue').slice(1)).toEqual(made.slice(0, -1).map((loans) => 4000 + 500 * loans));
  });

  it('tells what borrowers bear', () => {
    // 400 USD a month each; what is paid on loans is a part of it.
    const burden = given.indicator('coop.burden') as number;
    expect(burden).toBeCloseTo(total('paidByBorrowers') / total('borrowersIncome'), 12);
    expect(burden).toBeGreaterThan(0.3);
    expect(burden).toBeLessThan(0.9);
  });
});

describe('a run', () => {
  it('empties the pool once loans are late, and does not start by itself', () => {
    const withdrawn = (times: number, misfortune: number) => {
      const given = runnable(times, misfortune).run(1);
      return sumOf(given.row('coop.depositsBack')) + sumOf(given.row('coop.depositsMissed'));
    };
    expect(withdrawn(50, 0)).toBe(withdrawn(1, 0));
    expect(withdrawn(50, 0.3)).toBeGreaterThan(2 * withdrawn(1, 0.3));
  });
});

function runnable(times: number, misfortune: number) {
  return corridor({
    months: 30,
    pool: {
      capital: q.money(1000, 'USD'),
      rate: q.sharePerYear(0.36),
      misfortune: q.sharePerMonth(misfortune),
      correlation: q.share(0),
      migrantMoney: {
        from: 'senders',
        amount: q.perMonth(20, 'EUR'),
        every: q.months(1),
        share: q.share(1),
        withdraws: q.sharePerMonth(0.01),
      },
      runs: { whenLate: q.share(0.2), times: { ...q.number(times), pattern: 'factor' } },
    },
  });
}
