import { expMinusOne, logOfOnePlus } from './elementary.ts';

/** A period that a rate may be given for. */
export type RatePeriod = 'week' | 'month' | 'quarter' | 'year';

/**
 * A rate of interest or growth as a fraction (0.12 for 12 %), with its period and basis. A nominal rate is divided among the
 * parts of its period; an effective one is what the parts make when they are compounded.
 */
export interface Rate {
  readonly value: number;
  readonly per: RatePeriod;
  readonly basis: 'nominal' | 'effective';
}

/**
 * How many of a period make a year: 12 months, 4 quarters, and 52 weeks, the convention of lenders who collect by the week
 * (weeks of the calendar, 52 or 53 a year, are no matter of rates).
 */
export const periodsPerYear: Readonly<Record<RatePeriod, number>> = { week: 52, month: 12, quarter: 4, year: 1 };

/**
 * The rate for another period, as a fraction. This is the only place where rates are converted: a nominal rate in proportion,
 * an effective one by compounding, (1 + r)^(m/n) - 1. Throws when an effective rate is not above -1.
 *
 * @example ratePer({ value: 0.12, per: 'year', basis: 'nominal' }, 'month') // 0.01
 * @example ratePer({ value: 0.12, per: 'year', basis: 'effective' }, 'month') // 0.009488792934583
 */
export function ratePer(rate: Rate, period: RatePeriod): number {
  if (!Number.isFinite(rate.value)) throw new Error(`${rate.value} is not a rate.`);
  if (rate.basis === 'effective' && rate.value <= -1)
    throw new Error(`An effective rate is above -1, not ${rate.value}.`);
  if (rate.per === period) return rate.value;
  const share = periodsPerYear[rate.per] / periodsPerYear[period];
  return rate.basis === 'nominal' ? rate.value * share : expMinusOne(share * logOfOnePlus(rate.value));
}

/**
 * The yearly nominal rate of a rate per period: the rate times the periods in a year.
 *
 * @example nominalPerYear(0.02, 12) // 0.24
 */
export function nominalPerYear(periodicRate: number, periodsInYear: number): number {
  return periodicRate * periodsInYear;
}

/**
 * The yearly effective rate of a rate per period: (1 + r)^m - 1. Throws when the rate is not above -1.
 *
 * @example effectivePerYear(0.02, 12) // 0.268241794562545
 */
export function effectivePerYear(periodicRate: number, periodsInYear: number): number {
  if (!(periodicRate > -1)) throw new Error(`A rate is above -1, not ${periodicRate}.`);
  return expMinusOne(periodsInYear * logOfOnePlus(periodicRate));
}
