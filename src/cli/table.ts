/** A column of a table: numbers stand to the right. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A table of text with columns as wide as their widest cell, two blanks apart, without blanks at the end of lines. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map((column) => column.title), ...rows];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => widthOf(line[i] ?? ''))));
  return lines
    .map((line) => columns.map((column, i) => padded(line[i] ?? '', widths[i]!, column.align)).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function padded(text: string, width: number, align: Column['align']): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

function widthOf(text: string): number {
  return Array.from(text).length;
}
