import type { Plane } from './accounts.ts';

/**
 * A kind of movement between two institutions in one currency: one cell of the flow matrix. Several flows may share a
 * purpose (`wages`, `dues`, `fee`), by which they are grouped in pictures.
 */
export interface Flow {
  readonly index: number;
  /** Unique, for example `members→association dues EUR`. */
  readonly name: string;
  readonly purpose: string;
  /** Index of the institution that gives, and of the one that takes. */
  readonly from: number;
  readonly to: number;
  readonly currency: number;
  readonly plane: Plane;
}
