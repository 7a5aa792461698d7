import { integerPower } from '../../numbers/elementary.ts';

/**
 * The rate a lender expects to earn on level payments when a constant share `hazard` of borrowers stops for good each period
 * and nothing is recovered: (1 + r)(1 - h) - 1, since each expected payment shrinks by 1 - h as discounting by 1 + r does.
 *
 * @example expectedYield(0.02, 0.01) // 0.0098
 */
export function expectedYield(contractRate: number, hazard: number): number {
  return (1 + contractRate) * (1 - hazard) - 1;
}

/** The share that still pays after n periods of a constant hazard: (1 - h)^n. */
export function survivalOf(hazard: number, periods: number): number {
  return integerPower(1 - hazard, periods);
}

/**
 * What two borrowers must promise so that a lender gets a gross return g from each: g/p alone, (g - c p (1 - p))/p when a
 * successful borrower also pays c for a partner who fails. Both succeed with probability p, independently; failure pays
 * nothing. Source: Ghatak and Guinnane, Journal of Development Economics 60 (1999).
 */
export function jointLiability(pair: { successProbability: number; requiredGross: number; liability: number }) {
  const { successProbability: p, requiredGross, liability } = pair;
  const jointRate = (requiredGross - liability * p * (1 - p)) / p;
  return {
    individualRate: requiredGross / p,
    jointRate,
    expectedRepayment: p * jointRate + liability * p * (1 - p),
  };
}

/**
 * Standard deviation of the share of loans in default: sqrt(p (1 - p)(1 + (n - 1) rho)/n) for n loans with pairwise
 * correlation rho. With rho above 0 it does not fall to 0 however many loans there are.
 */
export function deviationOfDefaults(pool: { pd: number; correlation: number; loans: number }): number {
  const { pd, correlation, loans } = pool;
  return Math.sqrt((pd * (1 - pd) * (1 + (loans - 1) * correlation)) / loans);
}

/** A fund that guarantees part of other lenders' loans; rates and shares of a year as fractions. */
export interface GuaranteeFund {
  readonly fund: number;
  /** Guaranteed sums for one unit of the fund. */
  readonly leverage: number;
  /** The share of a loan that is guaranteed. */
  readonly coverage: number;
  readonly pd: number;
  readonly lgd: number;
  /** Of the whole loan. */
  readonly fee: number;
  readonly investmentYield: number;
  readonly adminCost: number;
}

/**
 * A year of a guarantee fund: what it stands for, what it pays, the fee at which it breaks even and the default rate that
 * uses it up.
 */
export function guaranteeYear(terms: GuaranteeFund) {
  const guaranteedExposure = terms.fund * terms.leverage;
  const loansEnabled = guaranteedExposure / terms.coverage;
  const expectedClaims = loansEnabled * terms.pd * terms.lgd * terms.coverage;
  const feeIncome = terms.fee * loansEnabled;
  const investmentIncome = terms.fund * terms.investmentYield;
  return {
    guaranteedExposure,
    loansEnabled,
    expectedClaims,
    feeIncome,
    investmentIncome,
    netResult: feeIncome + investmentIncome - expectedClaims - terms.adminCost,
    breakEvenFee: (expectedClaims + terms.adminCost - investmentIncome) / loansEnabled,
    maxDefaultRateAbsorbed: terms.fund / (loansEnabled * terms.lgd * terms.coverage),
  };
}

/**
 * What future credit is worth to a borrower who gains a surplus in each cycle that succeeds: delta s / (1 - delta p). One who
 * owes more than that gains by not repaying. Null when delta p is 1 or more.
 *
 * @example continuationValue({ surplus: 150, delta: 0.9, successProbability: 0.95 }) // 931.03
 */
export function continuationValue(given: {
  surplus: number;
  delta: number;
  successProbability: number;
}): number | null {
  const lost = 1 - given.delta * given.successProbability;
  return lost > 0 ? (given.delta * given.surplus) / lost : null;
}

/**
 * A pool that lends all it has for a cycle at flat interest and gets a share of what is due: growth per cycle
 * (1 + rate months) recovery, what is lent in all cycles and what there is at the end.
 */
export function revolvingPool(pool: {
  readonly capital: number;
  readonly cycleMonths: number;
  readonly flatMonthlyRate: number;
  readonly recovery: number;
  readonly cycles: number;
}) {
  const growthFactor = (1 + pool.flatMonthlyRate * pool.cycleMonths) * pool.recovery;
  let finalCapital = pool.capital;
  let cumulativeLent = 0;
  for (let cycle = 0; cycle < pool.cycles; cycle++) {
    cumulativeLent += finalCapital;
    finalCapital *= growthFactor;
  }
  return { growthFactor, cumulativeLent, finalCapital };
}
