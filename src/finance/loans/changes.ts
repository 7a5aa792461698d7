import { type Fraction, lowest, minus, plus, times, zero } from '../fraction.ts';
import { roundExactly } from '../rounding-rule.ts';
import { levelAnnuity } from './annuity.ts';
import type { LoanBase, LoanRow } from './schedule.ts';

/** A loan with one rate a period to begin with. */
export interface ChangingLoan extends LoanBase {
  readonly rate: Fraction;
  readonly periods: number;
}

/**
 * A level-instalment loan whose rate changes from a period on (counted from 1): just before it the instalment is computed
 * anew from the balance, the new rate and the periods that remain. Interest R(B r); the last period pays what is left.
 * Source: Apache Fineract, rate change on the due date.
 */
export function scheduleWithRateChange(loan: ChangingLoan, change: { rate: Fraction; fromPeriod: number }): LoanRow[] {
  checkPeriod(change.fromPeriod, loan);
  return rowsWithChange(loan, {
    afterPeriod: change.fromPeriod - 1,
    rate: change.rate,
    added: zero,
  });
}

/**
 * A level-instalment loan to which a sum is added after an instalment (period counted from 1): that row's balance includes
 * it, and the instalment is computed anew over the periods that remain. Source: Apache Fineract, multiple disbursements.
 */
export function scheduleWithTopUp(loan: ChangingLoan, topUp: { amount: Fraction; afterPeriod: number }): LoanRow[] {
  checkPeriod(topUp.afterPeriod + 1, loan);
  return rowsWithChange(loan, { afterPeriod: topUp.afterPeriod, rate: loan.rate, added: topUp.amount });
}

function rowsWithChange(
  loan: ChangingLoan,
  change: { readonly afterPeriod: number; readonly rate: Fraction; readonly added: Fraction },
): LoanRow[] {
  const rows: LoanRow[] = [];
  let { rate, principal: balance } = loan;
  if (change.afterPeriod === 0) ({ rate, balance } = changed(balance, change));
  let instalment = instalmentFrom(loan, balance, rate, loan.periods);
  for (let period = 1; period <= loan.periods; period++) {
    const interest = rounded(loan, times(balance, rate));
    const principal = period === loan.periods ? balance : minus(instalment, interest);
    balance = lowest(minus(balance, principal));
    if (period === change.afterPeriod) {
      ({ rate, balance } = changed(balance, change));
      instalment = instalmentFrom(loan, balance, rate, loan.periods - period);
    }
    rows.push({ interest, principal: lowest(principal), balanceAfter: balance });
  }
  return rows;
}

function changed(balance: Fraction, change: { readonly rate: Fraction; readonly added: Fraction }) {
  return { rate: change.rate, balance: lowest(plus(balance, change.added)) };
}

function instalmentFrom(loan: LoanBase, balance: Fraction, rate: Fraction, periods: number): Fraction {
  return rounded(loan, levelAnnuity(balance, rate, periods));
}

function rounded(loan: LoanBase, amount: Fraction): Fraction {
  return lowest(roundExactly(amount, loan.rounding));
}

function checkPeriod(period: number, { periods }: ChangingLoan): void {
  if (!Number.isInteger(period) || period < 1 || period > periods)
    throw new Error(`A loan of ${periods} periods cannot change before period ${period}.`);
}
