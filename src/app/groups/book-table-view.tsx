import type { BookCell, BookTable, CellSource } from '../../charts/groups/book-table.ts';

interface Props {
  readonly table: BookTable;
  readonly open?: (source: CellSource) => void;
  readonly isTall?: boolean;
}

/** A table of a group’s book; a cell with something behind it is a button. */
export function BookTableView({ table, open, isTall = false }: Props) {
  return (
    <div class={isTall ? 'scroll tall' : 'scroll'} tabIndex={0} role="region" aria-label={table.caption}>
      <table class="book">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.head.map((head, index) => (
              <th key={index} scope="col" class={index === 0 ? '' : 'number'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, column) => (
                <Cell key={column} cell={cell} open={open} />
              ))}
            </tr>
          ))}
        </tbody>
        {table.foot === null ? null : (
          <tfoot>
            <tr>
              <th scope="row">{table.foot.label}</th>
              {table.foot.cells.map((text, column) => (
                <td key={column} class="number">
                  {text}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Cell({ cell, open }: { cell: BookCell; open: ((source: CellSource) => void) | undefined }) {
  const { source } = cell;
  if (source === null || open === undefined) return <td class="number">{cell.text}</td>;
  return (
    <td class="number">
      <button type="button" class="cell" aria-haspopup="dialog" title={source.title} onClick={() => open(source)}>
        {cell.text}
      </button>
    </td>
  );
}
