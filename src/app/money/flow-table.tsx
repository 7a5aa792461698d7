import type { Replay } from '../../analysis/replay/replay.ts';
import type { PaidCell, Span } from '../../charts/money-flows.ts';
import { exactFigure } from '../../charts/figures.ts';
import type { OpenCell } from '../groups/cell-receipt.tsx';
import { language, t, w } from '../language.ts';
import { partyWords, purposeWords } from './party-words.ts';
import type { Money } from './sankey-picture.tsx';

interface FlowTableProps {
  readonly cells: readonly PaidCell[];
  readonly replay: Replay;
  readonly money: Money;
  readonly span: Span;
  readonly open: (cell: OpenCell) => void;
}

/** The flow matrix as a list; each sum opens the lines of the book it adds up. */
export function FlowTable({ cells, replay, money, span, open }: FlowTableProps) {
  return (
    <div class="scroll tall" tabIndex={0} role="region" aria-label={t('moneyMatrix')}>
      <table class="money-flows">
        <caption>{t('moneyMatrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('moneyPays')}</th>
            <th scope="col">{t('moneyReceives')}</th>
            <th scope="col">{t('moneyFor')}</th>
            <th scope="col" class="number">
              {t('moneyAmount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => {
            const [from, to] = [w(partyWords(replay, cell.from)), w(partyWords(replay, cell.to))];
            const what = w(purposeWords(cell.purpose));
            const value = exactFigure(cell.amount / money.minorUnits, money.code, language.value);
            const wanted = { flows: cell.flows, periods: [span.first, span.last] as const };
            const title = t('moneyOpen', { from, to, what });
            return (
              <tr key={`${cell.from} ${cell.to} ${cell.purpose}`} data-amount={cell.amount}>
                <th scope="row">{from}</th>
                <td>{to}</td>
                <td>{what}</td>
                <td class="number">
                  <button
                    type="button"
                    class="plain"
                    aria-label={t('labelled', { label: title, value })}
                    onClick={() => open({ source: { title, value: cell.amount, wanted }, future: replay.future })}
                  >
                    {value}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
