/** A cell as its file gives it: a text, or a number where the file, a workbook, says that it is one. */
export type Cell = string | number;

/** A line of a table; lines count from 1, as editors and spreadsheets count them. */
export interface GridRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A table before anybody knows what its columns mean: from a text or from the sheet of a workbook. */
export interface Grid {
  readonly file: string;
  readonly rows: readonly GridRow[];
  /** The sign between the cells of a text; null for a sheet. */
  readonly separator: string | null;
}

/** Tells whether nothing stands in a line. */
export function isBlank({ cells }: GridRow): boolean {
  return cells.every((cell) => cell === '');
}
