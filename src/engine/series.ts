import type { AccountBlock } from './accounts.ts';
import type { Words } from './words.ts';

/** One signed term of a row of money: a flow's total of the period. */
export interface FlowTerm {
  readonly flow: number;
  readonly sign: 1 | -1;
}

/**
 * What a row of the results is made of. Rows of flows and of balances open into entries of the book; a measure is a count,
 * share or index that is no money.
 */
export type SeriesSource =
  | { readonly from: 'flows'; readonly terms: readonly FlowTerm[] }
  | { readonly from: 'balances'; readonly blocks: readonly { readonly block: AccountBlock; readonly sign: 1 | -1 }[] }
  | { readonly from: 'measure'; readonly read: (period: number) => number };

/** `sum` adds the periods of a month, `last` takes the month's last period, `mean` averages them. */
export type MonthRule = 'sum' | 'last' | 'mean';

export interface SeriesSpec {
  /** `institution.name`, the same name everywhere. */
  readonly id: string;
  readonly label: Words;
  /** `EUR` (minor units inside, major units outside), `%`, `person`, `visit` … */
  readonly unit: string;
  /** Index of the currency for money, -1 otherwise. */
  readonly currency: number;
  readonly source: SeriesSource;
  readonly month: MonthRule;
  /** Which of the three charts shows it by default. */
  readonly theme: Theme;
}

export type Theme = 'returns' | 'costs' | 'impact' | 'none';

export interface Series extends SeriesSpec {
  readonly index: number;
}
