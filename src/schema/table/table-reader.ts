import type { Words } from '../../engine/words.ts';
import type { Month } from '../../numbers/dates.ts';
import { nearest } from '../../numbers/nearest.ts';
import { sayBoth } from '../../text/say.ts';
import type { Issue } from '../issue.ts';
import { type DateOrder, dateOrderOf, readDay, readMonth } from './cell-dates.ts';
import { type DecimalMark, decimalMarkOf, readCellNumber } from './cell-numbers.ts';
import { findHeadings, type Columns, type Headings } from './headings.ts';
import type { Cell, Grid, GridRow } from './grid.ts';
import { plainWord } from './plain-word.ts';
import { type TableFacts, tableIssue, type TableRule } from './table-issue.ts';

/** What a number in a cell may be. */
export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  /** Whether an empty cell is a mistake. */
  readonly isNeeded?: boolean;
  /** Units that may stand beside the number, in small letters; without them any unit is refused. */
  readonly units?: readonly string[];
}

/** No more mistakes of one table are kept. */
const most = 200;

/**
 * A table whose columns are known: gives cells by the name of their column and collects what is wrong with them, all in one
 * go, each with its line and the number of its cell. Made by `openTable`.
 *
 * @example const months = table.rows.map((row) => table.month(row, 'month'));
 */
export class TableReader<Name extends string> {
  readonly rows: readonly GridRow[];
  readonly headings: Headings<Name>;
  readonly #grid: Grid;
  readonly #issues: Issue[] = [];
  readonly #orders = new Map<Name, DateOrder>();
  #mark: DecimalMark | undefined;

  constructor(grid: Grid, headings: Headings<Name>) {
    this.#grid = grid;
    this.headings = headings;
    this.rows = grid.rows.slice(headings.row + 1);
    for (const { line, cells } of this.rows) {
      const wide = cells.findLastIndex((cell) => cell !== '') + 1;
      if (grid.separator === null || wide <= headings.texts.length) continue;
      const facts = { given: `${wide}`, allowed: `${headings.texts.length}` };
      this.#add('row-must-not-have-more-cells-than-headings', line, headings.texts.length, facts);
    }
  }

  /** All mistakes met so far, in the order in which cells were read. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** Whether the table comes from a workbook, where numbers are numbers and not texts. */
  get isSheet(): boolean {
    return this.#grid.separator === null;
  }

  has(column: Name): boolean {
    return this.headings.columns.has(column);
  }

  /** The cell as it stands; empty where the column is missing or the line ends before it. */
  cell(row: GridRow, column: Name): Cell {
    const at = this.headings.columns.get(column);
    return at === undefined ? '' : (row.cells[at] ?? '');
  }

  text(row: GridRow, column: Name): string {
    return String(this.cell(row, column));
  }

  /** The number in a cell; null when it is empty or is none, which is then a mistake. */
  number(row: GridRow, column: Name, limits: NumberLimits = {}): number | null {
    const cell = this.cell(row, column);
    if (cell === '') return this.#empty(row, column, limits.isNeeded ?? false, { fr: 'un nombre', en: 'a number' });
    this.#mark ??= decimalMarkOf(this.#grid);
    const read = readCellNumber(cell, this.#mark);
    if (!read.ok) return this.#noNumber(row, column, read.why);
    if (read.unit !== '' && !(limits.units ?? []).includes(read.unit.toLowerCase())) {
      const allowed = (limits.units ?? []).join(', ');
      const facts = allowed === '' ? { fr: 'nombres sans unité', en: 'numbers without a unit' } : allowed;
      return this.refuse(row, column, 'number-must-be-in-its-unit', facts);
    }
    const { min = -Infinity, max = Infinity } = limits;
    if (read.value >= min && read.value <= max) return read.value;
    return this.refuse(
      row,
      column,
      'number-must-lie-within-limits',
      sayBoth({ fr: '{min} à {max}', en: '{min} to {max}' }, { min, max }),
    );
  }

  /** The month in a cell, also of a day in it; null when it is none, which is a mistake, or empty. */
  month(row: GridRow, column: Name, isNeeded = false): Month | null {
    const text = this.text(row, column);
    if (text === '') return this.#empty(row, column, isNeeded, { fr: 'un mois', en: 'a month' });
    return readMonth(text, this.#orderOf(column)) ?? this.refuse(row, column, 'cell-must-be-a-month', '2024-03');
  }

  /** The day in a cell, counted from 1970; null when it is none, which is a mistake, or empty. */
  day(row: GridRow, column: Name, isNeeded = false): number | null {
    const text = this.text(row, column);
    if (text === '') return this.#empty(row, column, isNeeded, { fr: 'une date', en: 'a date' });
    return readDay(text, this.#orderOf(column)) ?? this.refuse(row, column, 'cell-must-be-a-day', '2024-03-15');
  }

  /** One of the words a cell may hold, by its spellings; null when it is none of them, which is a mistake, or empty. */
  choice<Option extends string>(
    row: GridRow,
    column: Name,
    options: Readonly<Record<Option, readonly string[]>>,
    isNeeded = false,
  ): Option | null {
    const text = this.text(row, column);
    const allowed = Object.values<readonly string[]>(options).flatMap(([first]) => first ?? []);
    if (text === '') return this.#empty(row, column, isNeeded, allowed.join(', '));
    for (const [option, spellings] of Object.entries<readonly string[]>(options)) {
      if (spellings.some((each) => plainWord(each) === plainWord(text))) return option as Option;
    }
    return this.refuse(row, column, 'cell-must-be-one-of', allowed.join(', '), nearest(text, allowed));
  }

  /** Adds a mistake about a cell; gives null, so that a reader of cells can return it. */
  refuse(row: GridRow, column: Name, rule: TableRule, allowed: string | Words, near?: string): null {
    const at = this.headings.columns.get(column) ?? 0;
    const facts = { given: this.text(row, column), allowed, column: this.headings.texts[at] ?? column, nearest: near };
    this.#add(rule, row.line, at, facts);
    return null;
  }

  #add(rule: TableRule, line: number, at: number, facts: TableFacts): void {
    if (this.#issues.length >= most) return;
    this.#issues.push(tableIssue(rule, { file: this.#grid.file, line, column: at + 1 }, facts));
  }

  #empty(row: GridRow, column: Name, isNeeded: boolean, allowed: string | Words): null {
    return isNeeded ? this.refuse(row, column, 'cell-must-not-be-empty', allowed) : null;
  }

  #noNumber(row: GridRow, column: Name, why: 'no-number' | 'two-ways' | 'other-mark'): null {
    if (why === 'other-mark') return this.refuse(row, column, 'decimals-must-follow-one-mark', this.#mark ?? ',');
    if (why === 'no-number') return this.refuse(row, column, 'cell-must-be-a-number', '1500,50');
    const digits = this.text(row, column).replace(/[.,]/g, '');
    return this.refuse(
      row,
      column,
      'cell-must-be-a-clear-number',
      sayBoth(
        { fr: '{digits}, ou des décimales qui ne sont pas trois', en: '{digits}, or decimals that are not three' },
        { digits },
      ),
    );
  }

  #orderOf(column: Name): DateOrder {
    const known = this.#orders.get(column) ?? dateOrderOf(this.rows.map((row) => this.text(row, column)));
    this.#orders.set(column, known);
    return known;
  }
}

/**
 * Finds the headings of a table, within its first lines, and gives a reader of its cells; or says which column is missing.
 *
 * @example openTable(grid, { month: { names: ['mois'], isNeeded: true }, dues: { names: ['cotisation'], isNeeded: true } })
 */
export function openTable<Name extends string>(
  grid: Grid,
  columns: Columns<Name>,
): { readonly table: TableReader<Name> } | { readonly issues: readonly Issue[] } {
  const found = findHeadings(grid, columns);
  return 'issues' in found ? found : { table: new TableReader(grid, found) };
}
