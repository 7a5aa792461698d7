import { purposeTitle } from '../../charts/groups/book-table.ts';
import type { FlowLine } from '../../charts/flows/flow-matrix.ts';
import type { OpenCell } from '../groups/cell-receipt.tsx';
import { language, t } from '../language.ts';
import { amountOf, type BookView, cellTitle, partyName } from './book-names.ts';

interface Props extends BookView {
  readonly lines: readonly FlowLine[];
  readonly open: (source: OpenCell['source']) => void;
}

/** The same sums one by one: who paid whom what for, the largest first; folded away until somebody asks. */
export function PurposeTable({ lines, open, ...view }: Props) {
  const { replay, part, span } = view;
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{t('flowsByPurpose')}</summary>
      <div class="scroll" tabIndex={0} role="group" aria-label={t('flowsByPurpose')}>
        <table>
          <caption class="hidden">{t('flowsByPurpose')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('flowsPurpose')}</th>
              <th scope="col" class="number">
                {t('flowsAmount')}
              </th>
              <th scope="col">{t('flowsFrom')}</th>
              <th scope="col">{t('flowsTo')}</th>
            </tr>
          </thead>
          <tbody>
            {[...lines]
              .sort((a, b) => b.amount - a.amount)
              .map(({ flow, purpose, from, to, amount }) => {
                const what = purposeTitle(purpose, language.value);
                const text = amountOf(replay, part.currency, amount);
                const wanted = { flows: [flow], periods: [span.first, span.last] } as const;
                const title = `${cellTitle(view, from, to)}, ${what}`;
                return (
                  <tr key={flow}>
                    <th scope="row">{what}</th>
                    <td class="number">
                      <button
                        type="button"
                        class="cell"
                        aria-label={`${what}, ${text}`}
                        onClick={() => open({ title, wanted, value: amount })}
                      >
                        {text}
                      </button>
                    </td>
                    <td>{partyName(view, from)}</td>
                    <td>{partyName(view, to)}</td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
