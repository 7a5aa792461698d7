/**
 * How a loan is paid back. `annuity`: level instalments on the balance; `equal-principal`: equal parts of the principal;
 * `flat`: level instalments, interest on the first principal; `bullet`: interest each time, the principal at the end;
 * `balloon`: level instalments that leave a share of the principal for the end; `custom`: given shares of the principal, as
 * after harvests; `at-end`: all at the end; `mark-up`: a sale on credit, price and mark-up in equal parts.
 */
export type RepaymentMethod =
  'annuity' | 'equal-principal' | 'flat' | 'bullet' | 'balloon' | 'custom' | 'at-end' | 'mark-up';

/**
 * Three families of rounding, as production systems have them. `raised`: the instalment goes up to a coin and interest keeps
 * its fraction (Frappe Lending); `last-absorbs`: everything half-even, the last instalment takes what is left, the annuity
 * smoothed once (Apache Fineract); `recomputed`: half-even, and each instalment computed anew from the balance (OpenCBS).
 */
export type RoundingFamily = 'raised' | 'last-absorbs' | 'recomputed';

/** What is agreed on every loan of a product, whatever its amount and rate. */
export interface LoanTerms {
  readonly method: RepaymentMethod;
  /** Instalments after the grace, and instalments in the grace, in which no principal falls due. */
  readonly instalments: number;
  readonly grace: number;
  /** Whether the interest of the grace is added to the principal instead of being paid. */
  readonly capitalises: boolean;
  readonly rounding: RoundingFamily;
  /** What instalments are multiples of, whole minor units. */
  readonly coin: number;
  /** `custom`: the share of the principal in each instalment; they add up to 1. */
  readonly shares: readonly number[];
  /** `balloon`: the share of the principal that is left for the last instalment. */
  readonly balloon: number;
}

/** Instalments in all, those of the grace among them. */
export function turnsOf({ grace, instalments }: Pick<LoanTerms, 'grace' | 'instalments'>): number {
  return grace + instalments;
}

/**
 * How interest is counted. `carried`: on the balance, its fraction kept for the next time; `rounded`: on the balance, half-even
 * at each instalment; `agreed`: fixed when the loan is made, so that paying late adds nothing and paying early saves nothing.
 */
export type InterestRule = 'carried' | 'rounded' | 'agreed';

export function interestRuleOf({ method, rounding }: Pick<LoanTerms, 'method' | 'rounding'>): InterestRule {
  if (method === 'flat' || method === 'mark-up') return 'agreed';
  return rounding === 'raised' ? 'carried' : 'rounded';
}
