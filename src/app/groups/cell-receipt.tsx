import { useEffect, useRef } from 'preact/hooks';
import type { ReplayedLine } from '../../analysis/replay/lines.ts';
import type { CellSource } from '../../charts/groups/book-table.ts';
import { receiptLines } from '../../charts/groups/receipt-lines.ts';
import { language, t, w } from '../language.ts';
import { partyOf } from '../owners.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { useAnswer } from '../use-answer.ts';
import { g } from './words.ts';

/** A cell that somebody opened, and the future it stands in. */
export interface OpenCell {
  readonly source: CellSource;
  readonly future: number;
}

interface Props {
  readonly result: Result;
  readonly cell: OpenCell | null;
  readonly close: () => void;
}

/** The lines of the book that a cell is made of. */
export function CellReceipt({ result, cell, close }: Props) {
  return cell === null ? null : <OpenReceipt result={result} cell={cell} close={close} />;
}

function OpenReceipt({ result, cell, close }: Props & { readonly cell: OpenCell }) {
  const { laboratory } = useAppState();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { scenario, report } = result;
  const request = { scenario, seed: report.seed, runs: report.runs };
  const lines = useAnswer([report, cell], () => laboratory.replayLines(request, cell.future, cell.source.wanted));
  return (
    <dialog ref={dialog} class="receipt" aria-labelledby="cell-title" onClose={close}>
      <div class="receipt-head">
        <h2 id="cell-title">{g('receipt')}</h2>
        <button type="button" class="button second" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
      <h3>{cell.source.title}</h3>
      <div aria-live="polite">
        {lines === null ? <p>{t('receiptLoading')}</p> : <Lines result={result} cell={cell} lines={lines} />}
      </div>
    </dialog>
  );
}

function Lines({ result, cell, lines }: { result: Result; cell: OpenCell; lines: readonly ReplayedLine[] }) {
  const shown = receiptLines(lines, language.value);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={cell.source.title}>
      <table class="entries" data-value={cell.source.value} data-total={shown.total}>
        <thead>
          <tr>
            <th scope="col">{g('day')}</th>
            <th scope="col" class="number">
              {g('amount')}
            </th>
            <th scope="col">{g('purpose')}</th>
            <th scope="col">{g('from')}</th>
            <th scope="col">{g('to')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.rows.map((row, index) => (
            <tr key={index}>
              <td class="month">{row.day}</td>
              <td class="number">{row.amount}</td>
              <td>{row.purpose}</td>
              <td>{w(partyOf(result.scenario, row.from))}</td>
              <td>{w(partyOf(result.scenario, row.to))}</td>
            </tr>
          ))}
          {shown.others === null ? null : (
            <tr>
              <td />
              <td class="number">{shown.others.amount}</td>
              <td colSpan={3}>{g('receiptOthers', { n: shown.others.count })}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{g('receiptSum')}</th>
            <td class="number">{shown.sum}</td>
            <td colSpan={3} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
