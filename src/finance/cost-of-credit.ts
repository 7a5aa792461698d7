import { effectivePerYear, nominalPerYear } from '../numbers/rates.ts';
import { power } from '../numbers/elementary.ts';
import { allRoots, allRootsOfFlow, headlineOf } from './roots.ts';
import { fallingRoot } from './root-search.ts';

/** The cost of a loan to its borrower: per period, and per year without and with compounding; fractions. */
export interface CostOfCredit {
  readonly periodic: number;
  readonly nominal: number;
  readonly effective: number;
  /** All rates per period at which the flow is worth nothing; more than one where it changes sign twice. */
  readonly roots: readonly number[];
}

/**
 * The cost of a loan from what the borrower receives (positive) and pays, fees and compulsory savings netted: the headline
 * root p of the flow, p m a year, (1 + p)^m - 1 compounded. Null when there is no root. Source: Rosenberg, CGAP, Calculating
 * Effective Interest Rates on Microcredit Loans (1995).
 */
export function costOfCredit(borrowerFlows: readonly number[], periodsPerYear: number): CostOfCredit | null {
  const roots = allRootsOfFlow(borrowerFlows);
  const periodic = headlineOf(roots);
  if (periodic === null) return null;
  return {
    periodic,
    roots,
    nominal: nominalPerYear(periodic, periodsPerYear),
    effective: effectivePerYear(periodic, periodsPerYear),
  };
}

/**
 * The annual percentage rate of the European Union, a fraction: the yearly rate above -0.5 at which drawdowns and payments
 * are worth the same, times in years. The headline root where there are several, null without one. Source: Directive
 * 98/7/EC and 2008/48/EC, annex I.
 *
 * @example aprOfEuropeanUnion([0, 1.5], [1000, -1200]) // 0.1292
 */
export function aprOfEuropeanUnion(times: readonly number[], amounts: readonly number[]): number | null {
  return headlineOf(allRoots(times, amounts).filter((rate) => rate > -0.5));
}

/** A loan paid back in payments one unit-period apart, the first after whole unit-periods and an odd part of one. */
export interface UnitPeriodLoan {
  readonly advance: number;
  readonly firstUnitPeriods: number;
  readonly oddFraction: number;
  readonly payments: readonly number[];
  readonly unitPeriodsPerYear: number;
}

/**
 * The annual percentage rate of the United States by the actuarial method, a fraction: w times the rate i >= 0 with
 * advance = Σ P_j / ((1 + f i)(1 + i)^(t + j)); the odd part bears simple interest, also when t is 0. Null when the payments
 * do not add up to the advance. Source: 12 CFR 1026, appendix J.
 */
export function aprOfUnitedStates(loan: UnitPeriodLoan): number | null {
  const rate = fallingRoot((i) => valueOfPayments(loan, i) - loan.advance, 0);
  return rate === null ? null : rate * loan.unitPeriodsPerYear;
}

/**
 * The annual percentage rate of the United States for one payment within a year, a fraction: (payment/advance - 1) 365/days.
 * Throws when no day passes. Source: 12 CFR 1026, appendix J (c)(5).
 */
export function aprOfSinglePayment(loan: { advance: number; payment: number; days: number }): number {
  if (!(loan.days > 0)) throw new Error(`A loan that is paid back after ${loan.days} days has no yearly rate.`);
  return ((loan.payment / loan.advance - 1) * 365) / loan.days;
}

function valueOfPayments(loan: UnitPeriodLoan, rate: number): number {
  let value = 0;
  for (let j = loan.payments.length - 1; j >= 0; j--) value = value / (1 + rate) + loan.payments[j]!;
  return value / ((1 + loan.oddFraction * rate) * power(1 + rate, loan.firstUnitPeriods));
}
