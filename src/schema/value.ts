import type { Words } from '../engine/words.ts';

/**
 * What a checked scenario holds: plain data that can be cloned to a worker, hashed and written out again.
 */

/** Where a value comes from. Shown beside it everywhere. */
export type MarkName = 'source' | 'derived' | 'recalled' | 'assumed' | 'own' | 'default';

export interface Mark {
  readonly name: MarkName;
  /** The source key, the derivation or the reason, as written in the file; empty when none was given. */
  readonly why: string;
  /** The reason in both languages when the program gave it, as for a default. */
  readonly says?: Words;
}

/** A distribution as written, for example `lognormal(0.35)`; its arguments are in the field's canonical unit. */
export interface DistributionText {
  readonly name: string;
  readonly arguments: readonly number[];
}

/**
 * One checked number. `value` is in the canonical unit of the matched pattern: money in minor units of `currency`
 * (a price may hold a fraction of one), percentages as fractions, durations in months or days.
 */
export interface Quantity {
  readonly value: number;
  /** The pattern of the field that was matched, for example `money/month`. */
  readonly pattern: string;
  /** The unit as shown to people, for example `EUR/month`. */
  readonly unit: string;
  /** The currency's code when the pattern speaks of money, else null. */
  readonly currency: string | null;
  /** What we do not know: drawn once per future. */
  readonly range: DistributionText | null;
  /** Differences between members: drawn once per unit and future. */
  readonly spread: DistributionText | null;
  /** What changes: drawn each period. */
  readonly varies: DistributionText | null;
  /** A formula without its leading `=`, or null; `value` is then its result in the first period. */
  readonly formula: string | null;
  /** Dated values `[month, value]` in ascending order, or null; each holds until the next one. */
  readonly dated: readonly (readonly [number, number])[] | null;
  /** Follows the price level of its currency from the start month on. */
  readonly indexed: boolean;
  readonly mark: Mark;
}

/** Tells a checked number from other data of a file: only numbers have a pattern and a mark. */
export function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'mark' in value && 'value' in value;
}

/** A span of whole numbers, `1 to 2`. */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly mark: Mark;
}
