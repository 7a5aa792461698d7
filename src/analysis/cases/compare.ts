import { ByName, ByRow, settled } from './answers.ts';

/** How far a number may lie from the expected one: by so much, or by so much times the larger of 1 and its size. */
export type Tolerance = { readonly abs: number } | { readonly scaled: number };

/** Where a result is not what was expected. */
export interface CaseDifference {
  /** Such as `rows[2].interest`; empty for a result that is one value. */
  readonly path: string;
  /** Undefined when there is no such result. */
  readonly got: unknown;
  readonly expected: unknown;
}

/**
 * All differences between a result and what a case expects, in the order of the case. Only expected names are looked at;
 * arrays have the same length, except rows that carry their number `n`, which are looked up; numbers lie within the
 * tolerance, and a tolerance of 0 means equal; null is met by null alone; texts and booleans are equal.
 *
 * @example differencesOf({ irr: 0.1 }, { irr: 0.2 }, { abs: 1e-9 }) // [{ path: 'irr', got: 0.1, expected: 0.2 }]
 */
export function differencesOf(got: unknown, expected: unknown, tolerance: Tolerance): CaseDifference[] {
  return differencesAt('', got, expected, tolerance);
}

function differencesAt(path: string, answer: unknown, expected: unknown, tolerance: Tolerance): CaseDifference[] {
  const got = settled(answer);
  if (typeof expected === 'number') return isWithin(got, expected, tolerance) ? [] : [{ path, got, expected }];
  if (expected === null || typeof expected !== 'object') return got === expected ? [] : [{ path, got, expected }];
  if (Array.isArray(expected)) return differencesOfLists(path, got, expected, tolerance);
  const valueOf = finderOf(got);
  if (valueOf === null) return [{ path, got, expected }];
  return Object.entries(expected).flatMap(([name, value]) =>
    differencesAt(path === '' ? name : `${path}.${name}`, valueOf(name), value, tolerance),
  );
}

function differencesOfLists(path: string, got: unknown, expected: unknown[], tolerance: Tolerance): CaseDifference[] {
  if (got instanceof ByRow) {
    return expected.flatMap((row, k) => differencesAt(`${path}[${k}]`, got.find(numberOfRow(row)), row, tolerance));
  }
  if (!Array.isArray(got)) return [{ path, got, expected }];
  if (got.length !== expected.length) return [{ path: `${path}.length`, got: got.length, expected: expected.length }];
  return expected.flatMap((value, k) => differencesAt(`${path}[${k}]`, got[k], value, tolerance));
}

function isWithin(got: unknown, expected: number, tolerance: Tolerance): boolean {
  if (typeof got !== 'number') return false;
  const allowed = 'abs' in tolerance ? tolerance.abs : tolerance.scaled * Math.max(1, Math.abs(expected));
  return Math.abs(got - expected) <= allowed;
}

function finderOf(got: unknown): ((name: string) => unknown) | null {
  if (got instanceof ByName) return got.find;
  if (typeof got !== 'object' || got === null || Array.isArray(got) || got instanceof ByRow) return null;
  const values: object = got;
  return (name) =>
    Object.hasOwn(values, name) ? (Object.entries(values).find(([own]) => own === name)?.[1] as unknown) : undefined;
}

function numberOfRow(row: unknown): number {
  return typeof row === 'object' && row !== null && 'n' in row && typeof row.n === 'number' ? row.n : 0;
}
