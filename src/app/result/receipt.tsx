import { useEffect, useRef } from 'preact/hooks';
import type { Receipt as ReceiptData } from '../../analysis/report.ts';
import { exactFigure } from '../../charts/figures.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { noneTexts } from '../../text/report.ts';
import { capitalised } from '../../text/say.ts';
import { language, t, w } from '../language.ts';
import type { Percentile } from '../laboratory.ts';
import { useAppState } from '../state.ts';
import { BasisTable } from './basis-table.tsx';
import { ReceiptPartTable } from './receipt-part.tsx';

const futures = [
  { percentile: 5, key: 'futureLow' },
  { percentile: 50, key: 'futureMiddle' },
  { percentile: 95, key: 'futureHigh' },
] as const satisfies readonly { percentile: Percentile; key: string }[];

/** Where a figure comes from: one future replayed, its formula, the entries that add up to it, and the values behind them. */
export function Receipt() {
  const state = useAppState();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = state.receipts.open.value;
  const isOpen = open !== null;
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal();
  }, [isOpen]);
  if (open === null) return null;
  const { receipt, percentile, indicator, result } = open;
  return (
    <dialog ref={dialog} class="receipt" aria-labelledby="receipt-title" onClose={() => state.receipts.close()}>
      <div class="receipt-head">
        <h2 id="receipt-title">{t('receipt')}</h2>
        <button type="button" class="button second" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
      <label class="field">
        <span>{t('receiptWhich')}</span>
        <select
          value={String(percentile)}
          onChange={(event) => {
            const chosen = futures.find((future) => String(future.percentile) === event.currentTarget.value);
            if (chosen !== undefined) void state.receipts.show(result, indicator, chosen.percentile);
          }}
        >
          {futures.map((future) => (
            <option key={future.percentile} value={String(future.percentile)}>
              {t(future.key)}
            </option>
          ))}
        </select>
      </label>
      <div aria-live="polite">
        {receipt === null ? <p>{t('receiptLoading')}</p> : <Content receipt={receipt} scenario={result.scenario} />}
      </div>
    </dialog>
  );
}

function Content({ receipt, scenario }: { receipt: ReceiptData; scenario: Scenario }) {
  return (
    <>
      <h3>{w(capitalised(receipt.label))}</h3>
      <p class="receipt-value" data-value={receipt.value ?? ''}>
        {valueText(receipt)}
      </p>
      <h3>{t('receiptFormula')}</h3>
      <p>{w(receipt.formula)}</p>
      {receipt.definition === null ? null : (
        <p class="note">{t('receiptDefinition', { source: w(receipt.definition) })}</p>
      )}
      <h3>{t('receiptParts')}</h3>
      {receipt.parts.map((part, index) => (
        <ReceiptPartTable key={index} part={part} scenario={scenario} />
      ))}
      <h3>{t('receiptInputs')}</h3>
      <BasisTable bases={receipt.inputs} caption={t('receiptInputs')} />
    </>
  );
}

function valueText({ value, none, unit, future }: ReceiptData): string {
  if (value !== null) return t('receiptFuture', { future, value: exactFigure(value, unit, language.value) });
  const known = Object.entries(noneTexts).find(([reason]) => reason === none)?.[1];
  return t('receiptNone', { why: known === undefined ? (none ?? '') : w(known) });
}
