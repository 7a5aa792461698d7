import { floorOf, fractionOf, numberOf, over, ratioOf } from '../fraction.ts';
import { levelAnnuity } from './annuity.ts';

/** What a loan costs in all. */
export interface LoanTotals {
  readonly totalInterest: number;
  readonly totalPayment: number;
}

/** Principal, interest and balance after of one period. */
export type UnroundedRow = readonly [principal: number, interest: number, balanceAfter: number];

/**
 * Monthly instalments raised to a whole unit, interest B r not rounded, r the yearly rate over 12; the last period pays the
 * balance and its interest. Source: frappe/lending, repayment schedule.
 *
 * @example wholeUnitLoan({ principal: 280000, annualRate: 0.084, periods: 20 }).instalment // 15052
 */
export function wholeUnitLoan(terms: {
  readonly principal: number;
  readonly annualRate: number;
  readonly periods: number;
}): LoanTotals & { readonly instalment: number; readonly rows: readonly UnroundedRow[] } {
  const { principal, annualRate, periods } = terms;
  const exact = levelAnnuity(fractionOf(principal), over(fractionOf(annualRate), ratioOf(12n, 1n)), periods);
  const instalment = numberOf({ top: -floorOf({ ...exact, top: -exact.top }), bottom: 1n });
  const rows: UnroundedRow[] = [];
  let balance = principal;
  let totalInterest = 0;
  for (let period = 1; period <= periods; period++) {
    const interest = (balance * annualRate) / 12;
    const paidOff = period === periods ? balance : instalment - interest;
    balance = period === periods ? 0 : balance - paidOff;
    totalInterest += interest;
    rows.push([paidOff, interest, balance]);
  }
  return { instalment, rows, totalInterest, totalPayment: principal + totalInterest };
}

/**
 * A fixed sum paid every month until nothing is owed; the last payment is smaller. Null when the sum does not even cover the
 * first interest, so that the loan is never paid back. Throws when it would take more than 100 000 months.
 *
 * @example fixedPaymentLoan({ principal: 280000, annualRate: 0.084, payment: 14000 })?.periods // 22
 */
export function fixedPaymentLoan(terms: {
  readonly principal: number;
  readonly annualRate: number;
  readonly payment: number;
}): (LoanTotals & { readonly periods: number }) | null {
  const rate = terms.annualRate / 12;
  if (!(terms.payment > terms.principal * rate)) return null;
  let balance = terms.principal;
  let totalInterest = 0;
  let periods = 0;
  while (balance > 1e-9) {
    if (periods === longest) throw new Error(`The loan is not paid back within ${longest} months.`);
    const interest = balance * rate;
    balance = balance + interest - Math.min(terms.payment, balance + interest);
    totalInterest += interest;
    periods++;
  }
  return { periods, totalInterest, totalPayment: terms.principal + totalInterest };
}

/**
 * The first two months of a loan whose interest runs by the day on 365, when it starts some days before its first month: the
 * interest of those days is paid apart and changes no balance. Source: frappe/lending, broken period interest.
 */
export function brokenPeriodLoan(terms: {
  readonly principal: number;
  readonly annualRate: number;
  readonly installment: number;
  readonly brokenDays: number;
  readonly days: readonly [number, number];
}): { readonly brokenInterest: number; readonly rows: readonly [UnroundedRow, UnroundedRow] } {
  const interestOf = (balance: number, days: number) => ((balance * terms.annualRate) / 365) * days;
  const row = (balance: number, days: number): UnroundedRow => {
    const interest = interestOf(balance, days);
    const principal = terms.installment - interest;
    return [principal, interest, balance - principal];
  };
  const first = row(terms.principal, terms.days[0]);
  const second = row(first[2], terms.days[1]);
  return { brokenInterest: interestOf(terms.principal, terms.brokenDays), rows: [first, second] };
}

/** Months after which a loan counts as one that is never paid back by a mistake of its terms. */
const longest = 100_000;
