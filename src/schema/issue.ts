import type { Words } from '../engine/words.ts';

/** A place in a file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * A user's mistake, as data. `rule` reads as a sentence (`share-must-not-exceed-100-percent`) and selects the message;
 * `says` is that message, complete, in both languages, with the remedy.
 */
export interface Issue {
  readonly rule: string;
  readonly place: Place;
  /** The path in the file, for example `institutions.agent.fee.fixed`. */
  readonly path: string;
  readonly given: string;
  readonly allowed: string;
  /** The nearest right word, or null. */
  readonly nearest: string | null;
  readonly says: Words;
}

/** Sorted by file, line, column, then rule: the order in which people are shown issues. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
