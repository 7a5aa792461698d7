import { flowMatrix, type FlowLine, type MatrixCell } from '../../charts/flows/flow-matrix.ts';
import type { OpenCell } from '../groups/cell-receipt.tsx';
import { t } from '../language.ts';
import { amountOf, type BookView, cellTitle, partyName } from './book-names.ts';

interface Props extends BookView {
  readonly lines: readonly FlowLine[];
  readonly open: (source: OpenCell['source']) => void;
}

/** Institution × institution: who paid whom how much in a span; each sum opens into its lines. */
export function MatrixTable({ lines, open, ...view }: Props) {
  const { replay, part, span, name } = view;
  const matrix = flowMatrix(lines);
  const caption = t('flowsMatrix', { span: name });
  const money = (minor: number) => amountOf(replay, part.currency, minor);
  const cellOf = (cell: MatrixCell, from: number, to: number) => {
    const title = cellTitle(view, from, to);
    const wanted = { flows: cell.flows, periods: [span.first, span.last] } as const;
    return (
      <button
        type="button"
        class="cell"
        aria-label={t('flowsBand', {
          from: partyName(view, from),
          to: partyName(view, to),
          amount: money(cell.amount),
        })}
        onClick={() => open({ title, wanted, value: cell.amount })}
      >
        {money(cell.amount)}
      </button>
    );
  };
  return (
    <section>
      <h3>{caption}</h3>
      {lines.length === 0 ? (
        <p>{t('flowsNone')}</p>
      ) : (
        <>
          <p class="note">{t('flowsMatrixHelp')}</p>
          <div class="scroll" tabIndex={0} role="group" aria-label={caption}>
            <table class="flow-matrix">
              <caption class="hidden">{caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('flowsGiver')}</th>
                  {matrix.takers.map((taker) => (
                    <th key={taker} scope="col">
                      {partyName(view, taker)}
                    </th>
                  ))}
                  <th scope="col">{t('flowsSum')}</th>
                </tr>
              </thead>
              <tbody>
                {matrix.givers.map((giver, row) => (
                  <tr key={giver}>
                    <th scope="row">{partyName(view, giver)}</th>
                    {matrix.takers.map((taker, column) => {
                      const cell = matrix.cells[row]![column] ?? null;
                      return (
                        <td key={taker} class="number">
                          {cell === null ? '–' : cellOf(cell, giver, taker)}
                        </td>
                      );
                    })}
                    <td class="number sum">{money(matrix.given[row]!)}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t('flowsSum')}</th>
                  {matrix.takers.map((taker, column) => (
                    <td key={taker} class="number">
                      {money(matrix.taken[column]!)}
                    </td>
                  ))}
                  <td class="number sum">{money(matrix.total)}</td>
                </tr>
              </tfoot>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
