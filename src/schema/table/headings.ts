import { nearest } from '../../numbers/nearest.ts';
import type { Issue } from '../issue.ts';
import type { Grid } from './grid.ts';
import { plainWord } from './plain-word.ts';
import { tableIssue } from './table-issue.ts';

/** A column that a table may have: other headings it may bear, besides its name, and whether a table must have it. */
export interface Column {
  readonly names: readonly string[];
  readonly isNeeded: boolean;
}

export type Columns<Name extends string> = Readonly<Record<Name, Column>>;

/** The headings of a table: in which row of the grid they stand, their texts, and where each known column is. */
export interface Headings<Name extends string> {
  readonly row: number;
  readonly texts: readonly string[];
  readonly columns: ReadonlyMap<Name, number>;
  /** Places of the headings that no column claims. */
  readonly others: readonly number[];
}

/** People put titles above their tables; headings are looked for in so many lines. */
const searchedRows = 20;

/**
 * The headings of a table: the first row, among the first twenty, that holds all needed columns, else the row that holds
 * most of them, from which the message about the missing one is made.
 */
export function findHeadings<Name extends string>(
  grid: Grid,
  columns: Columns<Name>,
): Headings<Name> | { readonly issues: readonly Issue[] } {
  const names = Object.keys(columns) as Name[];
  const needed = names.filter((name) => columns[name].isNeeded);
  let best: { row: number; known: ReadonlyMap<Name, number[]>; score: number } | null = null;
  for (let row = 0; row < Math.min(searchedRows, grid.rows.length); row++) {
    const known = claimed(grid.rows[row]!.cells.map(String), columns, names);
    const score = needed.filter((name) => known.has(name)).length;
    if (best === null || score > best.score) best = { row, known, score };
    if (score === needed.length) break;
  }
  const place = { file: grid.file, line: best === null ? 1 : grid.rows[best.row]!.line, column: 1 };
  if (best === null) {
    return { issues: [tableIssue('table-must-not-be-empty', place, { given: '', allowed: needed.join(', ') })] };
  }
  const texts = grid.rows[best.row]!.cells.map(String);
  const issues = [
    ...needed.filter((name) => !best.known.has(name)).map((name) => missing(name, columns[name], texts, place)),
    ...names.flatMap((name) => twice(best.known.get(name) ?? [], texts, place)),
  ];
  if (issues.length > 0) return { issues };
  const known = new Map([...best.known].map(([name, places]) => [name, places[0]!]));
  const taken = new Set(known.values());
  const others = texts.flatMap((text, at) => (text === '' || taken.has(at) ? [] : [at]));
  return { row: best.row, texts, columns: known, others };
}

/** The places that each column claims in a row; headings are compared without case, accents and punctuation. */
function claimed<Name extends string>(
  texts: readonly string[],
  columns: Columns<Name>,
  names: readonly Name[],
): ReadonlyMap<Name, number[]> {
  const plain = texts.map(plainWord);
  const found = new Map<Name, number[]>();
  for (const name of names) {
    const spellings = new Set([name, ...columns[name].names].map(plainWord));
    const places = plain.flatMap((text, at) => (text !== '' && spellings.has(text) ? [at] : []));
    if (places.length > 0) found.set(name, places);
  }
  return found;
}

function missing(name: string, column: Column, texts: readonly string[], place: Issue['place']): Issue {
  const spellings = [name, ...column.names];
  const found = texts.filter((text) => text !== '').slice(0, 30);
  const near = found.find((text) => nearest(plainWord(text), spellings.map(plainWord)) !== undefined);
  return tableIssue('table-must-have-its-columns', place, {
    given: name,
    allowed: [...new Set(spellings)].join(', '),
    found: found.join(', '),
    nearest: near,
  });
}

function twice(places: readonly number[], texts: readonly string[], place: Issue['place']): Issue[] {
  if (places.length < 2) return [];
  const [first, second] = [texts[places[0]!]!, texts[places[1]!]!];
  const facts = { given: second, allowed: first };
  return [tableIssue('heading-must-not-stand-twice', { ...place, column: places[1]! + 1 }, facts)];
}
