import type { QuantityShape } from '../schema/field.ts';
import type { Place } from '../schema/issue.ts';
import type { Quantity } from '../schema/value.ts';
import type { IssueList, Spot } from './issue-list.ts';
import type { Node } from './node.ts';

/** A checked number with what was said of it, by its path; levers, events and formulas look it up. */
export interface KnownQuantity {
  readonly quantity: Quantity;
  readonly shape: QuantityShape;
  readonly place: Place;
  /** The lowest and highest it can be drawn, in its canonical unit. */
  readonly reach: readonly [number, number];
}

/** A formula that was read and is checked when all quantities are known. */
export interface FormulaUse {
  readonly path: string;
  readonly text: string;
  readonly place: Place;
  readonly shape: QuantityShape;
  /** The quantity it stands in; its value is filled in with the result of the first period. */
  readonly quantity: { -readonly [K in keyof Quantity]: Quantity[K] };
}

/** What readers of values know while they read one scenario. */
export interface Reading {
  readonly issues: IssueList;
  readonly strict: boolean;
  /** First month of the scenario. */
  readonly start: number;
  /** Declared codes, the base first. */
  readonly currencies: readonly string[];
  /** Kinds of institutions by id. */
  readonly institutions: ReadonlyMap<string, string>;
  readonly quantities: Map<string, KnownQuantity>;
  readonly formulas: FormulaUse[];
  /** Paths that were refused: what refers to them is not reported a second time. */
  readonly refused: Set<string>;
  /** The currency of the institution that is being read, or null. */
  readonly currency: string | null;
}

export function spotOf(node: Node, path: string): Spot {
  return { place: node.place, path };
}

/** A number as a person would write it: at most twelve digits, no exponent for what is neither huge nor tiny. */
export function numberShown(x: number): string {
  return String(Number(x.toPrecision(12)));
}

/** Tells whether a path, or what it lies in, was refused already. */
export function isRefused(reading: Reading, path: string): boolean {
  const steps = path.split('.');
  return steps.some((_, i) => reading.refused.has(steps.slice(0, i + 1).join('.')));
}
