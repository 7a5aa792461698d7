import type { Words } from '../../engine/words.ts';

/**
 * How a band is known: measured by a study we could read, observed in a place or counted in a register we could read, computed
 * here from such figures, or recalled from memory and to be checked before it is quoted.
 */
export type Known = 'measured' | 'observed' | 'derived' | 'recalled';

/**
 * What is published about a number of a kind, or about its result: the range within which studies put it, and what they found.
 * `low` and `high` are in the canonical unit of the field (shares as fractions, months); null where no limit is published.
 */
export interface PublishedBand {
  readonly kind: string;
  /** The path below the institution, `*` for any name; the name of an indicator for `result`; none for a mere finding. */
  readonly field?: string;
  readonly result?: string;
  readonly low: number | null;
  readonly high: number | null;
  /** What studies centre on; what a default of this program is set by, where it is. */
  readonly centre?: number;
  /** Only where the institution's values say so, for a field that means several things. */
  readonly when?: (values: Readonly<Record<string, unknown>>, path: readonly string[]) => boolean;
  readonly about: Words;
  /** Who found it; a citation is the same in both languages. */
  readonly study: Words;
  readonly country: Words;
  readonly effect: Words;
  readonly known: Known;
}
