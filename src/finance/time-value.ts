import { expMinusOne, log, logOfOnePlus, power } from '../numbers/elementary.ts';
import { allRoots, headlineOf, type NoRoot } from './roots.ts';

/**
 * Level payments: what is paid is negative, what is received positive, and
 *
 *     pv (1 + r)^n + pmt (1 + r w) ((1 + r)^n - 1)/r + fv = 0,     w = 1 for payments at the beginning, 0 at the end
 *
 * with pv + pmt n + fv = 0 for r = 0. The rate is per period; the number of periods need not be whole.
 */
export interface LevelPayments {
  readonly rate: number;
  readonly periods: number;
  readonly payment: number;
  readonly presentValue: number;
  readonly futureValue: number;
  readonly due: 'end' | 'begin';
}

/**
 * The level payment. Throws when there is no period to pay in.
 *
 * @example paymentOf({ rate: 0.08 / 12, periods: 60, presentValue: 15000, futureValue: 0, due: 'end' }) // -304.1459143262
 */
export function paymentOf(terms: Omit<LevelPayments, 'payment'>): number {
  const { rate, periods, presentValue, futureValue } = terms;
  if (!(periods > 0)) throw new Error(`Nothing can be paid in ${periods} periods.`);
  return 0 - (presentValue + futureValue * discount(rate, periods)) / annuity(terms);
}

/** The present value of level payments and a future value. */
export function presentValueOf(terms: Omit<LevelPayments, 'presentValue'>): number {
  return 0 - (terms.futureValue * discount(terms.rate, terms.periods) + terms.payment * annuity(terms));
}

/** The future value of level payments and a present value. */
export function futureValueOf(terms: Omit<LevelPayments, 'futureValue'>): number {
  const { rate, periods, payment, presentValue } = terms;
  return 0 - (presentValue + payment * annuity(terms)) * power(1 + rate, periods);
}

/** The number of periods, not rounded, or the reason why no number of periods will do. */
export function periodsOf(terms: Omit<LevelPayments, 'periods'>): number | NoRoot {
  const { rate, payment, presentValue, futureValue } = terms;
  if (rate === 0) return payment === 0 ? { none: 'no-root' } : 0 - (presentValue + futureValue) / payment;
  const perpetuity = (payment * dueFactor(terms)) / rate;
  const growth = (perpetuity - futureValue) / (presentValue + perpetuity);
  return growth > 0 && growth < Infinity ? log(growth) / logOfOnePlus(rate) : { none: 'no-root' };
}

/**
 * The rate per period, by the headline rule of `headlineOf`, or the reason why there is none. For a whole number of periods
 * it is the internal rate of the flow; else the roots of the equation times r, of which r = 0 is one that does not count.
 */
export function rateOf(terms: Omit<LevelPayments, 'rate'>): number | NoRoot {
  const { periods, payment, presentValue, futureValue } = terms;
  if (!(periods > 0)) throw new Error(`There is no rate over ${periods} periods.`);
  const signs = new Set([payment, presentValue, futureValue].filter((each) => each !== 0).map(Math.sign));
  if (signs.size < 2) return { none: 'no-sign-change' };
  const roots = Number.isInteger(periods) && periods <= 10_000 ? rootsOfWhole(terms) : rootsOfAny(terms);
  return headlineOf(roots) ?? { none: 'no-root' };
}

/** What goes to interest and what to the principal in the periods 1 to n of a loan with level payments. */
export interface PaymentParts {
  readonly interest: Float64Array;
  readonly principal: Float64Array;
}

/**
 * Splits each level payment into interest and principal, with the sign of the payment: the balance grows by the rate, and a
 * first payment at the beginning bears no interest. Throws unless the number of periods is whole and above 0.
 */
export function paymentParts(terms: Omit<LevelPayments, 'payment'>): PaymentParts {
  const { rate, periods, presentValue, due } = terms;
  if (!Number.isInteger(periods)) throw new Error(`A schedule has a whole number of periods, not ${periods}.`);
  const payment = paymentOf(terms);
  const interest = new Float64Array(periods);
  const principal = new Float64Array(periods);
  let balance = presentValue;
  for (let k = 0; k < periods; k++) {
    if (due === 'end') interest[k] = 0 - balance * rate;
    else interest[k] = k === 0 ? 0 : 0 - (balance * rate) / (1 + rate);
    principal[k] = payment - interest[k]!;
    balance = due === 'end' ? balance * (1 + rate) + payment : (balance + payment) * (1 + rate);
  }
  return { interest, principal };
}

/** (1 + r)^-n. */
function discount(rate: number, periods: number): number {
  return power(1 + rate, -periods);
}

/** The present value of one unit paid in each period: (1 + r w) (1 - (1 + r)^-n)/r. */
function annuity(terms: Pick<LevelPayments, 'rate' | 'periods' | 'due'>): number {
  const { rate, periods } = terms;
  if (!(rate > -1)) throw new Error(`A rate is above -1, not ${rate}.`);
  if (rate === 0) return periods;
  return (0 - expMinusOne(-periods * logOfOnePlus(rate)) / rate) * dueFactor(terms);
}

function dueFactor(terms: Pick<LevelPayments, 'rate' | 'due'>): number {
  return terms.due === 'begin' ? 1 + terms.rate : 1;
}

function rootsOfWhole(terms: Omit<LevelPayments, 'rate'>): number[] {
  const { periods, payment, presentValue, futureValue, due } = terms;
  const flows = new Array<number>(periods + 1).fill(payment);
  if (due === 'end') flows[0] = 0;
  else flows[periods] = 0;
  flows[0]! += presentValue;
  flows[periods]! += futureValue;
  return allRoots([...flows.keys()], flows);
}

/** The equation times r as a sum of four powers of 1 + r, at the times -(n + 1), -n, -1 and 0. */
function rootsOfAny(terms: Omit<LevelPayments, 'rate'>): number[] {
  const { periods: n, payment, presentValue, futureValue, due } = terms;
  const amounts =
    due === 'end'
      ? [presentValue, payment - presentValue, futureValue, -payment - futureValue]
      : [presentValue + payment, -presentValue, futureValue - payment, -futureValue];
  const isZeroRoot = Math.abs(presentValue + payment * n + futureValue) <= 1e-12 * Math.abs(payment * n);
  return allRoots([-n - 1, -n, -1, 0], amounts).filter((root) => isZeroRoot || Math.abs(root) > 1e-9);
}
