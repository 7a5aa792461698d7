import type { Words } from '../../engine/words.ts';

/** A danger the sources name, as an event that any scenario can be put through. */
export interface Risk {
  /** `R01` to `R36`. */
  readonly id: string;
  readonly name: Words;
  /** What happens, in a sentence. */
  readonly says: Words;
  readonly source: string;
  /** How many months it lasts; null when it lasts to the end. */
  readonly months: number | null;
  /** Whether it holds from the first month on, because it is how things are and not something that comes. */
  readonly fromStart: boolean;
  readonly changes: readonly RiskChange[];
}

/**
 * How a risk changes a number. `path` is below an institution of the kind; `*` stands for every name and every place of a list.
 * Amounts are in the field's canonical unit: shares as fractions, months. The sizes are assumptions, as in any stress test.
 */
export interface RiskChange {
  readonly kind: string;
  readonly path: string;
  /** Only those who send or pay abroad, or only families that are sent to. */
  readonly who?: 'senders' | 'families';
  /** Only institutions with this value in a field, as `{ formal: false }`. */
  readonly when?: Readonly<Record<string, unknown>>;
  /** Multiplies. */
  readonly by?: number;
  /** Replaces a smaller number, also one that `by` would not bring so far. */
  readonly atLeast?: number;
  /** Replaces a larger number. */
  readonly atMost?: number;
}

/** A risk as its table writes it, without what follows from it. */
export type RiskRow = Omit<Risk, 'months' | 'fromStart'> & { readonly months?: number; readonly fromStart?: true };
