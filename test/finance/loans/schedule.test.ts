import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareFractions,
  type Fraction,
  fractionOf,
  numberOf,
  plus,
  ratioOf,
  zero,
} from '../../../src/finance/fraction.ts';
import { exactAnnuity } from '../../../src/finance/loans/annuity.ts';
import { scheduleWithRateChange, scheduleWithTopUp } from '../../../src/finance/loans/changes.ts';
import {
  annuitySchedule,
  equalPrincipalSchedule,
  flatSchedule,
  instalmentOf,
  type LoanRow,
  recomputedAnnuitySchedule,
  smoothedAnnuitySchedule,
} from '../../../src/finance/loans/schedule.ts';
import { fixedPaymentLoan, wholeUnitLoan } from '../../../src/finance/loans/unrounded.ts';
import { paymentOf } from '../../../src/finance/time-value.ts';

const loans = fc.record({
  principal: fc.integer({ min: 100, max: 10_000_000 }).map((cents) => ratioOf(BigInt(cents), 100n)),
  rate: fc.integer({ min: 0, max: 900 }).map((tenThousandths) => ratioOf(BigInt(tenThousandths), 10_000n)),
  periods: fc.integer({ min: 1, max: 40 }),
  share: fc.double({ min: 0, max: 0.99, noNaN: true }),
  rounding: fc.record({
    decimals: fc.integer({ min: 0, max: 3 }),
    mode: fc.constantFrom('half-even' as const, 'half-up' as const),
  }),
});

type Loan = typeof loans extends fc.Arbitrary<infer Value> ? Value : never;

const methods: [string, (loan: Loan & { rates: Fraction[]; grace: number; firstFactor: Fraction }) => LoanRow[]][] = [
  ['annuity', annuitySchedule],
  ['smoothed annuity', smoothedAnnuitySchedule],
  ['equal principal', equalPrincipalSchedule],
  ['flat', flatSchedule],
  ['recomputed annuity', recomputedAnnuitySchedule],
  ['rate change', (loan) => scheduleWithRateChange(loan, { rate: fractionOf(0.01), fromPeriod: loan.grace + 1 })],
  ['top-up of nothing', (loan) => scheduleWithTopUp(loan, { amount: zero, afterPeriod: loan.grace })],
];

describe.each(methods)('%s', (_, scheduleOf) => {
  it('pays back the principal, no more and no less, and each balance follows from the one before', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const grace = Math.floor(loan.share * loan.periods);
        const rates = new Array<Fraction>(loan.periods).fill(loan.rate);
        const rows = scheduleOf({ ...loan, rates, grace, firstFactor: ratioOf(15n, 14n) });
        const paid = rows.reduce((sum, row) => plus(sum, row.principal), zero);
        expect(compareFractions(paid, loan.principal)).toBe(0);
        expect(numberOf(rows.at(-1)!.balanceAfter)).toBe(0);
        let balance = loan.principal;
        for (const { principal, balanceAfter } of rows) {
          expect(compareFractions(plus(balanceAfter, principal), balance)).toBe(0);
          balance = balanceAfter;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('level payments', () => {
  it('that are exact agree with those of floating point', () => {
    fc.assert(
      fc.property(loans, ({ principal, rate, periods }) => {
        const exact = numberOf(exactAnnuity(principal, new Array<Fraction>(periods).fill(rate)));
        const terms = { rate: numberOf(rate), periods, presentValue: numberOf(principal), futureValue: 0 };
        expect(exact).toBeCloseTo(0 - paymentOf({ ...terms, due: 'end' }), 6);
      }),
    );
  });

  it('at rates of their own leave nothing owed', () => {
    const rates = [0.01, 0.02, 0, 0.05].map(fractionOf);
    const payment = numberOf(exactAnnuity(fractionOf(1000), rates));
    const left = rates.reduce((balance, rate) => balance * (1 + numberOf(rate)) - payment, 1000);
    expect(left).toBeCloseTo(0, 9);
  });

  it('smoothed never end further from the others than unsmoothed ones', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const rates = new Array<Fraction>(loan.periods).fill(loan.rate);
        const gap = (rows: LoanRow[]) => {
          const [first, last] = [instalmentOf(rows[0]!), instalmentOf(rows.at(-1)!)];
          return Math.abs(numberOf(last) - numberOf(first));
        };
        expect(gap(smoothedAnnuitySchedule({ ...loan, rates }))).toBeLessThanOrEqual(
          gap(annuitySchedule({ ...loan, rates })) + 1e-9,
        );
      }),
    );
  });
});

describe('unrounded loans', () => {
  it('whose payment does not cover the interest are never paid back', () => {
    expect(fixedPaymentLoan({ principal: 1000, annualRate: 0.24, payment: 20 })).toBeNull();
    expect(() => fixedPaymentLoan({ principal: 1e9, annualRate: 0, payment: 0.01 })).toThrow('100000');
  });

  it('raise the instalment to a whole unit, and leave a whole one as it is', () => {
    expect(wholeUnitLoan({ principal: 100, annualRate: 0, periods: 3 }).instalment).toBe(34);
    expect(wholeUnitLoan({ principal: 99, annualRate: 0, periods: 3 }).instalment).toBe(33);
  });
});
