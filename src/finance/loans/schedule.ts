import { compareFractions, type Fraction, lowest, minus, one, over, plus, ratioOf, times, zero } from '../fraction.ts';
import { minorUnitOf, roundExactly, type RoundingRule } from '../rounding-rule.ts';
import { exactAnnuity, levelAnnuity } from './annuity.ts';

/** One period of a loan, exact: interest, principal and the balance after it. The instalment is interest plus principal. */
export interface LoanRow {
  readonly interest: Fraction;
  readonly principal: Fraction;
  readonly balanceAfter: Fraction;
}

/** What every schedule needs: the principal and how amounts are rounded. */
export interface LoanBase {
  readonly principal: Fraction;
  readonly rounding: RoundingRule;
}

/** Periods in which only interest is paid, and the factor of the first interest when the first period is odd. */
export interface LoanStart {
  readonly grace: number;
  readonly firstFactor: Fraction;
}

/**
 * Level instalments, by the rates of all periods: interest R(B r_k); the instalment R(A) less interest goes to the principal;
 * the last period pays what is left. Source: Apache Fineract, progressive loan schedule.
 */
export function annuitySchedule(loan: LoanBase & { readonly rates: readonly Fraction[] }): LoanRow[] {
  return rowsOfInstalment(loan, roundExactly(exactAnnuity(loan.principal, loan.rates), loan.rounding));
}

/**
 * The annuity schedule with its instalment smoothed once: when the last instalment differs from the others by more than half
 * a minor unit a period, the difference is spread, R(d/n), and the result kept if the last one then differs by less.
 * Source: Apache Fineract, ProgressiveEMICalculator.
 */
export function smoothedAnnuitySchedule(loan: LoanBase & { readonly rates: readonly Fraction[] }): LoanRow[] {
  const periods = loan.rates.length;
  const level = roundExactly(exactAnnuity(loan.principal, loan.rates), loan.rounding);
  const rows = rowsOfInstalment(loan, level);
  const difference = minus(instalmentOf(rows[periods - 1]!), level);
  const allowed = times({ top: BigInt(Math.floor(periods / 2)), bottom: 1n }, minorUnitOf(loan.rounding));
  if (compareFractions(sizeOf(difference), allowed) <= 0) return rows;
  const part = roundExactly(over(difference, wholeFraction(periods)), loan.rounding);
  const second = plus(level, part);
  if (compareFractions(second, level) === 0) return rows;
  const smoothed = rowsOfInstalment(loan, second);
  const left = minus(instalmentOf(smoothed[periods - 1]!), second);
  return compareFractions(sizeOf(left), sizeOf(difference)) < 0 ? smoothed : rows;
}

/** Equal principals R(P/(n - grace)) after the grace, the last one what is left; interest on the balance. */
export function equalPrincipalSchedule(
  loan: LoanBase & LoanStart & { readonly rates: readonly Fraction[] },
): LoanRow[] {
  const periods = loan.rates.length;
  const part = roundExactly(over(loan.principal, wholeFraction(periods - loan.grace)), loan.rounding);
  return rowsOf(loan, periods, (k, balance) => ({
    interest: times(times(balance, loan.rates[k]!), k === 0 ? loan.firstFactor : one),
    principal: k < loan.grace ? zero : k === periods - 1 ? balance : part,
  }));
}

/** Terms with one rate for all periods. */
export interface OneRate {
  readonly rate: Fraction;
  readonly periods: number;
}

/**
 * Flat interest on the first principal; principal R(balance / remaining periods), so that the remainder is spread; the last
 * period pays what is left, also where the principal itself is finer than the rounding.
 */
export function flatSchedule(loan: LoanBase & LoanStart & OneRate): LoanRow[] {
  const interest = times(loan.principal, loan.rate);
  return rowsOf(loan, loan.periods, (k, balance) => ({
    interest: k === 0 ? times(interest, loan.firstFactor) : interest,
    principal: k < loan.grace ? zero : k === loan.periods - 1 ? balance : evenPart(loan, balance, loan.periods - k),
  }));
}

/** Flat interest and principal in given shares after the grace, in which interest alone is paid. */
export function flatCustomSchedule(
  loan: LoanBase &
    OneRate & { readonly principalShares: readonly Fraction[]; readonly interestShares: readonly Fraction[] },
): LoanRow[] {
  const paying = loan.principalShares.length;
  const grace = loan.periods - paying;
  const perPeriod = times(loan.principal, loan.rate);
  const total = times(perPeriod, wholeFraction(paying));
  return rowsOf(loan, loan.periods, (k) => ({
    interest: k < grace ? perPeriod : times(total, loan.interestShares[k - grace]!),
    principal: k < grace ? zero : rounded(loan, times(loan.principal, loan.principalShares[k - grace]!)),
  }));
}

/** Principal in given shares, interest on the balance. */
export function decliningCustomSchedule(
  loan: LoanBase & { readonly rate: Fraction; readonly principalShares: readonly Fraction[] },
): LoanRow[] {
  return rowsOf(loan, loan.principalShares.length, (k, balance) => ({
    interest: times(balance, loan.rate),
    principal: rounded(loan, times(loan.principal, loan.principalShares[k]!)),
  }));
}

/** A level instalment computed anew each period from the balance and the periods that remain; the last pays what is left. */
export function recomputedAnnuitySchedule(loan: LoanBase & LoanStart & OneRate): LoanRow[] {
  return rowsOf(loan, loan.periods, (k, balance) => {
    const plain = times(balance, loan.rate);
    const interest = k === 0 ? times(plain, loan.firstFactor) : plain;
    if (k < loan.grace) return { interest, principal: zero };
    if (k === loan.periods - 1) return { interest, principal: balance };
    const level = rounded(loan, levelAnnuity(balance, loan.rate, loan.periods - k));
    return { interest, principal: minus(level, rounded(loan, plain)) };
  });
}

/** What is paid in a period. */
export function instalmentOf({ interest, principal }: LoanRow): Fraction {
  return plus(interest, principal);
}

/** The whole number as a fraction. */
export function wholeFraction(n: number): Fraction {
  return ratioOf(BigInt(n), 1n);
}

function rowsOfInstalment(loan: LoanBase & { readonly rates: readonly Fraction[] }, instalment: Fraction): LoanRow[] {
  const periods = loan.rates.length;
  return rowsOf(loan, periods, (k, balance) => {
    const interest = rounded(loan, times(balance, loan.rates[k]!));
    return { interest, principal: k === periods - 1 ? balance : minus(instalment, interest) };
  });
}

/** Goes through the periods; interest is rounded here, principals are rounded where the method says so. */
function rowsOf(
  loan: LoanBase,
  periods: number,
  partsOf: (k: number, balance: Fraction) => { readonly interest: Fraction; readonly principal: Fraction },
): LoanRow[] {
  if (!Number.isInteger(periods) || periods < 1)
    throw new Error(`A loan has a whole number of periods, not ${periods}.`);
  const rows: LoanRow[] = [];
  let balance = loan.principal;
  for (let k = 0; k < periods; k++) {
    const { interest, principal } = partsOf(k, balance);
    balance = lowest(minus(balance, principal));
    rows.push({ interest: rounded(loan, interest), principal: lowest(principal), balanceAfter: balance });
  }
  return rows;
}

function evenPart(loan: LoanBase, balance: Fraction, remaining: number): Fraction {
  return rounded(loan, over(balance, wholeFraction(remaining)));
}

function rounded(loan: LoanBase, amount: Fraction): Fraction {
  return lowest(roundExactly(amount, loan.rounding));
}

function sizeOf(fraction: Fraction): Fraction {
  return fraction.top < 0n ? { ...fraction, top: -fraction.top } : fraction;
}
