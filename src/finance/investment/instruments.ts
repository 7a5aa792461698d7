import { power } from '../../numbers/elementary.ts';
import { annuityValue } from '../annuity-factor.ts';

/**
 * What a bond with yearly coupons is worth at a market yield: face (coupon a + (1 + y)^-n), a the value of an annuity of n
 * years. Source: any textbook of finance.
 *
 * @example bondPrice({ face: 100, coupon: 0.04, years: 5, marketYield: 0.07 }) // 87.70
 */
export function bondPrice(bond: { face: number; coupon: number; years: number; marketYield: number }): number {
  const { face, coupon, years, marketYield } = bond;
  return face * (coupon * annuityValue(marketYield, years) + power(1 + marketYield, -years));
}

/** What money from a grant, a loan and equity costs a year: over all of it, and over the part that wants to be paid. */
export function blendedCost(funds: {
  readonly grant: number;
  readonly loan: number;
  readonly loanRate: number;
  readonly equity: number;
  readonly targetReturn: number;
}) {
  const cost = funds.loan * funds.loanRate + funds.equity * funds.targetReturn;
  return {
    blendedCost: cost / (funds.grant + funds.loan + funds.equity),
    costOnRepayable: cost / (funds.loan + funds.equity),
  };
}

/**
 * A loan of level payments, nothing rounded: the payment, all interest, what is owed after some payments and the effective
 * yearly rate. Source: any textbook of finance.
 */
export function amortisedLoan(loan: {
  principal: number;
  annualRate: number;
  periodsPerYear: number;
  periods: number;
}) {
  const rate = loan.annualRate / loan.periodsPerYear;
  const payment = loan.principal / annuityValue(rate, loan.periods);
  return {
    payment,
    totalInterest: payment * loan.periods - loan.principal,
    effectiveAnnualRate: power(1 + rate, loan.periodsPerYear) - 1,
    balanceAfter: (periods: number) => payment * annuityValue(rate, loan.periods - periods),
  };
}

/**
 * The yearly deposit, at year ends, that grows to a target: target r / ((1 + r)^n - 1), target/n at a rate of 0. Source: any
 * textbook of finance (sinking fund).
 *
 * @example yearlyDeposit({ target: 10000, years: 5, rate: 0.04 }) // 1846.27
 */
export function yearlyDeposit({ target, years, rate }: { target: number; years: number; rate: number }): number {
  return (target * power(1 + rate, -years)) / annuityValue(rate, years);
}
