import { gridOfText } from '../schema/table/text-grid.ts';
import { openTable, type TableReader } from '../schema/table/table-reader.ts';
import type { Columns } from '../schema/table/headings.ts';

/** A table that ships with the program; a mistake in it is one of the program and throws. */
export function shippedTable<Name extends string>(
  file: string,
  text: string,
  columns: Columns<Name>,
): TableReader<Name> {
  const read = gridOfText(file, text);
  if ('issues' in read) throw new Error(`${file}: ${read.issues[0]!.says.en}`);
  const opened = openTable(read.grid, columns);
  if ('issues' in opened) throw new Error(`${file}: ${opened.issues[0]!.says.en}`);
  return opened.table;
}
