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

export interface FlowOptions {
  readonly from: number;
  readonly to: number;
  readonly purpose: string;
  readonly currency: number;
  readonly plane?: Plane;
}

/** Collects flows while a model is built; the same ends, purpose, currency and plane are one flow. */
export class FlowRegister {
  readonly flows: Flow[] = [];
  readonly #indexes = new Map<string, number>();

  declare(options: FlowOptions, from: string, to: string, currency: string): number {
    const plane = options.plane ?? 'cash';
    const name = `${from}→${to} ${options.purpose} ${currency}${plane === 'value' ? ' (value)' : ''}`;
    const known = this.#indexes.get(name);
    if (known !== undefined) return known;
    const index = this.flows.length;
    this.flows.push({ ...options, plane, index, name });
    this.#indexes.set(name, index);
    return index;
  }
}
