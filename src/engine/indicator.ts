import type { Words } from './words.ts';

/** The value of an indicator in one future, or the reason why there is none. */
export type Value = number | { readonly none: NoneReason };

export type NoneReason =
  'never' | 'nothing-to-divide' | 'no-root' | 'no-sign-change' | 'not-reached' | 'does-not-apply';

/** One future's monthly rows, as an indicator reads them. */
export interface FutureView {
  readonly months: number;
  /** The row of a series by its id, one number a month; money in minor units. */
  row(id: string): Float64Array;
}

/** A row that goes into an indicator and how it is taken, so that a receipt can be printed for it. */
export interface Part {
  readonly series: string;
  readonly how: 'total' | 'last' | 'first' | 'lowest' | 'highest' | 'mean' | 'by-month';
}

/** How a row is taken in a receipt, which may be asked for a month by itself. */
export type Taken = Part['how'] | 'month';

/** Which share of the verdict an indicator answers; its value is then 1 (yes) or 0 (no). */
export type VerdictQuestion = 'opens' | 'promises' | 'lives' | 'replaces';

export interface IndicatorSpec {
  /** `institution.name`. */
  readonly id: string;
  readonly label: Words;
  /** `EUR`, `%`, `month`, `person`, `yes` … Money is in minor units inside and in major units outside. */
  readonly unit: string;
  /** Index of the currency for money, -1 otherwise. */
  readonly currency: number;
  readonly better: 'higher' | 'lower' | 'neither';
  /** For months counted from the beginning of the story, which people read as a date: the number of the first month. */
  readonly firstMonthIs?: 0 | 1;
  /** The formula in words, for the receipt. */
  readonly formula: Words;
  /** Where the definition comes from. */
  readonly definition: Words;
  readonly parts: readonly Part[];
  readonly verdict: VerdictQuestion | null;
  compute(view: FutureView): Value;
}

/**
 * A promise of money with a date: wages, pots, instalments. A future keeps it when the month's missed sum is zero in every
 * month.
 */
export interface PromiseSpec {
  readonly id: string;
  readonly label: Words;
  /** Series of what was due and of what was not paid on time, minor units. */
  readonly due: string;
  readonly missed: string;
}
