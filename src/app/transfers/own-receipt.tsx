import { useState } from 'preact/hooks';
import type { CorridorCode } from '../../prices/countries.ts';
import { isDoubtful, marginOfReceipt } from '../../prices/import/receipt-drafts.ts';
import { readTyped } from '../levers.ts';
import { t } from '../language.ts';
import { addReceipt } from './own-prices.ts';
import { share } from './transfer-figures.ts';

interface Properties {
  readonly corridor: CorridorCode;
  readonly paid: string;
  readonly received: string;
  /** The published rate, for receipts without one. */
  readonly rate: number | null;
}

const empty = { channel: '', gave: '', fee: '', got: '', rate: '' };
type Field = keyof typeof empty;

/** "I sent 200 €, they got …": a receipt becomes a channel that can be compared. */
export function OwnReceiptForm({ corridor, paid, received, rate }: Properties) {
  const [typed, setTyped] = useState(empty);
  const [said, setSaid] = useState<{ readonly text: string; readonly isWrong: boolean } | null>(null);
  const add = () => {
    const [gave, fee, got] = [readTyped(typed.gave), typed.fee === '' ? 0 : readTyped(typed.fee), readTyped(typed.got)];
    const midMarket = typed.rate === '' ? null : readTyped(typed.rate);
    const known = paid === received ? 1 : (midMarket ?? rate);
    if (gave === null || fee === null || got === null || gave <= 0 || got <= 0 || fee < 0 || fee >= gave) {
      return setSaid({ text: t('receiptWrong'), isWrong: true });
    }
    if (known === null || known <= 0) return setSaid({ text: t('receiptNoRate'), isWrong: true });
    const receipt = {
      line: 1,
      day: null,
      channel: typed.channel.trim(),
      gave,
      fee,
      currency: paid,
      arrived: got,
      paidIn: received,
      midMarket: known,
      hours: null,
    };
    const margin = share(marginOfReceipt(receipt, known));
    if (isDoubtful(receipt, known)) return setSaid({ text: t('receiptDoubtful', { margin }), isWrong: true });
    addReceipt(corridor, receipt);
    setTyped(empty);
    return setSaid({ text: t('receiptAdded', { margin }), isWrong: false });
  };
  const field = (name: Field, label: string, unit: string) => (
    <div class="field">
      <label for={`receipt-${name}`}>{label}</label>
      <div class="with-unit">
        <input
          id={`receipt-${name}`}
          type="text"
          inputMode={name === 'channel' ? 'text' : 'decimal'}
          autocomplete="off"
          value={typed[name]}
          onInput={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
        />
        {unit === '' ? null : <span>{unit}</span>}
      </div>
    </div>
  );
  return (
    <section class="sheet" aria-labelledby="receipt-title">
      <h2 id="receipt-title">{t('receiptTitle')}</h2>
      <p>{t('receiptLead')}</p>
      <form
        class="transfer-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        {field('channel', t('receiptChannel'), '')}
        {field('gave', t('receiptGave'), paid)}
        {field('fee', t('receiptFee'), paid)}
        {field('got', t('receiptGot'), received)}
        {paid === received ? null : field('rate', t('receiptRate'), `${received}/${paid}`)}
        <button type="submit" class="button">
          {t('receiptAdd')}
        </button>
      </form>
      <p class={said?.isWrong === true ? 'wrong' : 'note'} role="status">
        {said?.text ?? ''}
      </p>
    </section>
  );
}
