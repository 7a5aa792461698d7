import type { Words } from '../engine/words.ts';
import type { Scenario } from '../schema/scenario.ts';

/**
 * Ranges that are held at one place instead of being drawn: probabilities strictly between 0 and 1, by the path of the number.
 * All other draws stay as they are, so that futures stay paired. For sensitivity.
 *
 * @example { 'project.building.overrun': 0.95 }
 */
export type HeldRanges = Readonly<Record<string, number>>;

/** A run of consecutive futures, as it is sent to a worker. */
export interface BatchRequest {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Number of the first future, from 0. */
  readonly first: number;
  readonly count: number;
  readonly held?: HeldRanges;
}

/** A future that broke an invariant: counted and kept with its number, never dropped. */
export interface FailedFuture {
  readonly future: number;
  readonly message: string;
}

/**
 * What a batch gives back; the arrays are transferred, not copied. Money in minor units.
 *
 *   series      [row 0: month 0: future 0 … count-1 | month 1: … | row 1: … ]
 *   indicators  [indicator 0: future 0 … count-1 | indicator 1: … ]        reasons likewise: 0, or 1 + index of the reason
 *   missed      first month in which a promise was broken: [promise 0: future 0 … count-1 | … ], -1 when it was kept
 */
export interface BatchResult {
  readonly first: number;
  readonly count: number;
  readonly series: Float64Array;
  readonly indicators: Float64Array;
  readonly reasons: Uint8Array;
  readonly missed: Int16Array;
  readonly failed: readonly FailedFuture[];
}

/** What the rows of a batch are, so that they can be read without the model. */
export interface Layout {
  readonly months: number;
  readonly series: readonly LayoutSeries[];
  readonly indicators: readonly LayoutIndicator[];
  readonly promises: readonly LayoutPromise[];
}

export interface LayoutSeries {
  readonly id: string;
  readonly label: { readonly fr: string; readonly en: string };
  readonly unit: string;
  /** Divide by this to show it: minor units of the currency, or 1. */
  readonly scale: number;
  readonly theme: 'returns' | 'costs' | 'impact' | 'none';
}

export interface LayoutIndicator {
  readonly id: string;
  readonly label: { readonly fr: string; readonly en: string };
  readonly unit: string;
  readonly scale: number;
  readonly better: 'higher' | 'lower' | 'neither';
  /** For months counted from the beginning of the story: the number of the first month. */
  readonly firstMonthIs?: 0 | 1;
  readonly formula: { readonly fr: string; readonly en: string };
  readonly definition: Words;
  readonly verdict: 'opens' | 'promises' | 'lives' | 'replaces' | null;
}

export interface LayoutPromise {
  readonly id: string;
  readonly label: { readonly fr: string; readonly en: string };
}
