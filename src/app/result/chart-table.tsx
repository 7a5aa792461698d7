import type { ChartSpec } from '../../charts/spec.ts';
import { tableOf } from '../../charts/table.ts';
import { language } from '../language.ts';

/** The same numbers as the picture, to be read. */
export function ChartTable({ spec }: { spec: ChartSpec }) {
  const table = tableOf(spec, language.value);
  return (
    <div class="scroll tall" tabIndex={0} role="region" aria-label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.head.map((head, index) => (
              <th key={head} scope="col" class={index === 0 ? '' : 'number'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([month, ...cells]) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              {cells.map((cell, index) => (
                <td key={index} class="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
