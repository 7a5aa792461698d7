/** Loans that are equally late: from how many days on, and what is owed on them. */
export interface ArrearsBucket {
  /** The fewest days late in the bucket; 0 for loans paid on time. */
  readonly daysLate: number;
  readonly balance: number;
}

/**
 * The portfolio at risk: the share of what is owed that is more than `days` days late, 0 to 1. Null for an empty portfolio.
 * Source: CGAP, definitions of selected financial terms (2003).
 *
 * @example portfolioAtRisk([{ daysLate: 0, balance: 90 }, { daysLate: 31, balance: 10 }], 30) // 0.1
 */
export function portfolioAtRisk(buckets: readonly ArrearsBucket[], days: number): number | null {
  const total = buckets.reduce((sum, bucket) => sum + bucket.balance, 0);
  const late = buckets.reduce((sum, bucket) => sum + (bucket.daysLate > days ? bucket.balance : 0), 0);
  return total === 0 ? null : late / total;
}

/**
 * The fewest days late that a label names: 0 for `regular` or `current`, 31 for `31-60`, 366 for `>365`, 91 for `90+`. Null
 * for any other label.
 */
export function daysLateOf(label: string): number | null {
  if (/^(regular|current)$/i.test(label)) return 0;
  const match = /^(?:(\d+)\s*[-–]\s*\d+|>\s*(\d+)|(\d+)\+)$/.exec(label.trim());
  if (match === null) return null;
  return match[1] === undefined ? Number(match[2] ?? match[3]) + 1 : Number(match[1]);
}

/** What is set aside for each bucket, balance times rate, and in all. Source: any loan-loss provisioning table. */
export function provisionOf(buckets: readonly { readonly balance: number; readonly rate: number }[]) {
  const byBucket = buckets.map((bucket) => bucket.balance * bucket.rate);
  return {
    total: buckets.reduce((sum, bucket) => sum + bucket.balance, 0),
    provision: byBucket.reduce((sum, amount) => sum + amount, 0),
    byBucket,
  };
}

/**
 * The yearly loss that a collection rate means, a share of the portfolio: 2 (1 - rate) / term, the term in years. Source:
 * Rosenberg, CGAP occasional paper 3 (1999).
 *
 * @example annualLossRate(0.97, 0.18) // 0.333
 */
export function annualLossRate(collectionRate: number, termYears: number): number {
  return (2 * (1 - collectionRate)) / termYears;
}

/** A year of a lender, in money. */
export interface LenderYear {
  readonly financialRevenue: number;
  readonly financialExpense: number;
  readonly loanLossProvision: number;
  readonly operatingExpense: number;
  readonly avgGrossPortfolio: number;
  readonly interestAndFees: number;
  readonly avgBorrowers: number;
  readonly writeOffs: number;
  readonly subsidyAdjustment: number;
  readonly inflationAdjustment: number;
}

/**
 * The usual ratios of a lender: operational self-sufficiency (revenue over all costs), financial self-sufficiency (with the
 * adjustments for subsidy and inflation among the costs), yield, cost and write-off ratios. Source: CGAP, definitions of
 * selected financial terms (2003).
 */
export function lenderRatios(year: LenderYear) {
  const costs = year.financialExpense + year.loanLossProvision + year.operatingExpense;
  return {
    OSS: year.financialRevenue / costs,
    FSS: year.financialRevenue / (costs + year.subsidyAdjustment + year.inflationAdjustment),
    yieldOnGrossPortfolio: year.interestAndFees / year.avgGrossPortfolio,
    operatingExpenseRatio: year.operatingExpense / year.avgGrossPortfolio,
    costPerBorrower: year.operatingExpense / year.avgBorrowers,
    writeOffRatio: year.writeOffs / year.avgGrossPortfolio,
  };
}

/**
 * The yearly interest a lender must charge to live: (AE + LL + CF + K - II) / (1 - LL), all as shares of the portfolio:
 * administration, loan losses, cost of funds, capitalisation, investment income. Source: Rosenberg, CGAP occasional paper 1
 * (1996).
 */
export function sustainableRate(shares: {
  readonly administration: number;
  readonly losses: number;
  readonly funds: number;
  readonly capitalisation: number;
  readonly investmentIncome: number;
}): number {
  const { administration, losses, funds, capitalisation, investmentIncome } = shares;
  return (administration + losses + funds + capitalisation - investmentIncome) / (1 - losses);
}
