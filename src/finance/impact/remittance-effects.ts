/**
 * How a cost change moves what is sent, by a published elasticity: change of the flow = change of the cost times elasticity,
 * all relative. Source: linear approximation, as in the estimate for Belgium by the IOM.
 */
export function flowChange(relativeCostChange: number, elasticity: number): number {
  return relativeCostChange * elasticity;
}

/**
 * Remittances as insurance: of a household's income shock (negative) a share is replaced by more money sent. Returns what
 * is sent more and what income changes after it. Source: Yang and Choi, World Bank Economic Review 21 (2007).
 */
export function replacedShock(shock: number, replacementRate: number): { extra: number; net: number } {
  const extra = 0 - shock * replacementRate;
  return { extra, net: shock + extra };
}

/** Per dollar of a lower fee, dollars sent more in a month, by sending more often. Source: Aycinena, Martínez, Yang 2010. */
export const sentMorePerDollarOfFee = 25;

/**
 * Dollars spent more on schooling per dollar that a match adds. Source: Ambler, Aycinena, Yang 2015
 * (American Economic Journal: Applied Economics 7), the arm that matched 3 to 1.
 */
export const schoolingPerDollarMatched = 3.72;

/** Change of the poverty headcount for a change of remittances per head, relative to relative. Source: Adams, Page 2005. */
export const headcountElasticity = -0.35;

/**
 * The poverty headcount after remittances per head grow by a relative change: headcount (1 - 0.35 growth). Source: Adams and
 * Page, World Development 33 (2005).
 *
 * @example headcountAfter(0.4, 0.1) // 0.386
 */
export function headcountAfter(headcount: number, growth: number): number {
  return headcount * (1 + headcountElasticity * growth);
}

/** Value added in the village per dollar sent there. Source: a Mexican village, Taylor 1995. */
export const villageValueAddedPerDollar = 1.6;

/** Gross output in the country per dollar sent there. Source: Greece in 1971, Glytsos 1993. */
export const nationalOutputPerDollar = 1.7;

/** An income source in the Gini of all incomes: share, its own Gini, its correlation with ranks, and the Gini of the total. */
export interface IncomeSource {
  readonly share: number;
  readonly sourceGini: number;
  readonly correlation: number;
  readonly totalGini: number;
}

/**
 * The part of inequality that comes from an income source, q = S G R / T, and the relative change of the Gini when that
 * source grows by a relative change: (q - S) times the change. Source: Lerman and Yitzhaki, Review of Economics and
 * Statistics 67 (1985).
 */
export function sourceOfInequality(source: IncomeSource, change: number): { share: number; giniChange: number } {
  const share = (source.share * source.sourceGini * source.correlation) / source.totalGini;
  return { share, giniChange: (share - source.share) * change };
}
