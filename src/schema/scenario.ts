import type { Quantity, Mark } from './value.ts';
import type { Words } from '../engine/words.ts';

/**
 * The checked scenario: extends, variant and settings resolved, units converted, nothing left to check.
 * Plain data, frozen; it travels to workers as it is.
 */
export interface Scenario {
  readonly format: 1;
  readonly title: Words;
  readonly sources: Readonly<Record<string, Words>>;
  /** First month, as `numbers/calendar` counts them. */
  readonly start: number;
  readonly months: number;
  readonly step: 'month' | 'week';
  readonly currencies: readonly CurrencySpec[];
  readonly institutions: readonly InstitutionSpec[];
  readonly events: readonly EventSpec[];
  /** Ranges that go together; left out when there are none. */
  readonly correlations?: readonly CorrelationSpec[];
  readonly levers: readonly Lever[];
  readonly variants: readonly VariantName[];
  readonly headline: readonly string[];
  /** Mechanisms of the sources by id, each with what switches it off. */
  readonly illustrates: Readonly<Record<string, Illustration>>;
  /** Which variant this is, or null for the file as written. */
  readonly variant: string | null;
  /** Hash of the canonical values, sixteen hexadecimal digits. */
  readonly hash: string;
}

/** How a story shows a mechanism: with these settings it is off, and a headline of the story then changes. */
export interface Illustration {
  /** Paths with what to write there, each as one line of a file; at least one. */
  readonly off: readonly { readonly path: string; readonly value: string }[];
}

export interface VariantName {
  readonly id: string;
  readonly title: Words;
}

export interface CurrencySpec {
  readonly code: string;
  /** Yearly rise of prices, a fraction; effective. */
  readonly prices: Quantity;
  /** Units of this currency for one unit of the first currency; null for the first one itself. */
  readonly perBase: Quantity | null;
  /** A pegged rate stays until an event breaks it; a floating one drifts with the difference of inflation. */
  readonly regime: 'float' | 'peg';
}

/** `values` holds one checked value per field of the kind, by field name. */
export interface InstitutionSpec {
  readonly id: string;
  readonly kind: string;
  readonly title: Words;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Something that happens to an institution or a currency for a while: it multiplies or replaces some of its fields. */
export interface EventSpec {
  readonly id: string;
  readonly what: string;
  readonly title: Words;
  /** Id of an institution or code of a currency. */
  readonly on: string;
  /** First month, absolute. */
  readonly from: number;
  /** Number of months; null when it lasts to the end. */
  readonly months: number | null;
  /** Probability that it happens in a future, 0 to 1. */
  readonly chance: number;
  readonly changes: readonly EventChange[];
  /** The name of the draw that says whether it happens, where several events share it; its id when left out. */
  readonly draw?: string;
  readonly mark: Mark;
}

/** What we do not know of one number says something of another: the ranks of their draws correlate by `rank`. */
export interface CorrelationSpec {
  /** Path of the number whose range is drawn first. */
  readonly leader: string;
  /** Path of the number whose range follows. */
  readonly follower: string;
  /** Spearman's rank correlation over the futures, between -1 and 1. */
  readonly rank: number;
  readonly mark: Mark;
}

export interface EventChange {
  /** Path of a quantity below the institution or currency, for example `jobLoss` or `products.broiler.price`. */
  readonly path: string;
  readonly effect: 'multiplies' | 'replaces';
  readonly value: number;
}

/** `from`, `to` and `step` are in `unit` as it is written, so that a number and the unit can be given to `--set`. */
export interface Lever {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly unit: string;
  readonly role: 'decision' | 'assumption';
  readonly whose: Words | null;
}
