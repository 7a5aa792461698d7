import { power } from '../../numbers/elementary.ts';
import { annuityValue } from '../annuity-factor.ts';

/** A gain in weekly profit over a year of 52 weeks, and its value today over some years. */
export function gainOfTraining(given: { weeklyProfit: number; effect: number; years: number; discountRate: number }) {
  const annualGain = given.weeklyProfit * 52 * given.effect;
  return { annualGain, presentValue: annualGain * annuityValue(given.discountRate, given.years) };
}

/**
 * Jobs that would not be there without a project: gross jobs times what remains after each share is taken off (deadweight,
 * leakage, displacement, substitution), times a multiplier. Source: English Partnerships, Additionality Guide (2008).
 *
 * @example netJobs(40, [0.25, 0.1, 0.2, 0.05], 1.25) // 25.65
 */
export function netJobs(gross: number, shares: readonly number[], multiplier: number): number {
  return shares.reduce((jobs, share) => jobs * (1 - share), gross) * multiplier;
}

/** Years of work in the first five years of jobs of which a share is left after five: net Σ S^(t/5), t = 0 … 4. */
export function jobYearsOfFive(net: number, fiveYearSurvival: number): number {
  let years = 0;
  for (let t = 0; t < 5; t++) years += net * power(fiveYearSurvival, t / 5);
  return years;
}

/** Full-time jobs of a year that contracts add up to: months / 12 times the share of a full-time week. */
export function fullTimeJobs(contracts: readonly { readonly months: number; readonly timeShare: number }[]): number {
  return contracts.reduce((sum, contract) => sum + (contract.months / 12) * contract.timeShare, 0);
}

/** An outcome that is valued by a proxy. Shares as fractions; `others` is the share that others are to be thanked for. */
export interface SocialOutcome {
  readonly quantity: number;
  readonly proxy: number;
  readonly deadweight: number;
  readonly displacement: number;
  readonly others: number;
  readonly dropOff: number;
  readonly years: number;
  readonly discountRate: number;
}

/**
 * Social return: the impact of the first year, how it falls year by year, and its value today with each year's value counted
 * at the year's end. Source: Cabinet Office, A Guide to Social Return on Investment (2012).
 */
export function socialReturn(outcome: SocialOutcome) {
  const { quantity, proxy, deadweight, displacement, others, dropOff, years, discountRate } = outcome;
  const impactYear1 = quantity * proxy * (1 - deadweight) * (1 - displacement) * (1 - others);
  const flows: number[] = [];
  let presentValue = 0;
  let impact = impactYear1;
  let discount = 1;
  for (let year = 0; year < years; year++) {
    discount /= 1 + discountRate;
    presentValue += impact * discount;
    flows.push(impact);
    impact *= 1 - dropOff;
  }
  return { impactYear1, flows, presentValue };
}
