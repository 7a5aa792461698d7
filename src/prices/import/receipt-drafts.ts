import { sameWords } from '../../engine/words.ts';
import { formatDate } from '../../numbers/dates.ts';
import { plainWord } from '../../schema/table/plain-word.ts';
import { priceTexts as texts } from '../../text/prices.ts';
import { sayBoth } from '../../text/say.ts';
import type { ChannelDraft } from '../channel-draft.ts';
import type { CorridorCode } from '../countries.ts';
import type { OwnReceipt } from './quote.ts';

/**
 * What a receipt tells of a channel: the fee, and the margin that the sum arrived shows against the mid-market rate, 1 − arrived
 * ÷ ((gave − fee) × rate). Null where no mid-market rate is known: a margin cannot be seen then. A single receipt does not tell
 * whether the fee grows with the amount; two of one channel at two amounts would.
 *
 * @example marginOfReceipt({ gave: 205, fee: 5, arrived: 2080 }, 10.8) // 0.037
 */
export function marginOfReceipt(
  { gave, fee, arrived }: Pick<OwnReceipt, 'gave' | 'fee' | 'arrived'>,
  midMarket: number,
): number {
  return 1 - arrived / ((gave - fee) * midMarket);
}

/**
 * Whether a receipt shows a margin that no channel has: a sum or a currency is then mistyped, or the money was not all of it.
 */
export function isDoubtful(receipt: OwnReceipt, midMarket: number): boolean {
  const margin = marginOfReceipt(receipt, midMarket);
  return margin < -0.2 || margin > 0.5;
}

/** One channel for each receipt whose mid-market rate is known, written on it or given, and which can be true. */
export function draftsOfReceipts(
  receipts: readonly OwnReceipt[],
  corridor: CorridorCode,
  midMarket: (receipt: OwnReceipt) => number | null,
): readonly ChannelDraft[] {
  return receipts.flatMap((receipt, i) => {
    const rate = receipt.currency === receipt.paidIn ? 1 : (receipt.midMarket ?? midMarket(receipt));
    if (rate === null) return [];
    if (isDoubtful(receipt, rate)) return [];
    const margin = Number(marginOfReceipt(receipt, rate).toPrecision(6));
    const date = receipt.day === null ? '' : formatDate(receipt.day);
    const facts = { ...receipt, date: date === '' ? '—' : date, rate, sent: receipt.gave - receipt.fee };
    const given = {
      gave: facts.gave,
      fee: facts.fee,
      currency: facts.currency,
      arrived: facts.arrived,
      paidIn: facts.paidIn,
      rate,
    };
    const name =
      receipt.channel === ''
        ? sayBoth({ fr: 'reçu {number}', en: 'receipt {number}' }, { number: i + 1 })
        : sameWords(receipt.channel);
    // The id of a file stays the same in every language.
    const plain = plainWord(receipt.channel === '' ? `receipt ${i + 1}` : receipt.channel)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    return [
      {
        ...corridor,
        id: `own-${plain === '' ? i + 1 : plain}-${i + 1}`.slice(0, 60),
        title: name,
        date,
        group: 'agent',
        funding: 'cash',
        isFormal: true,
        currency: receipt.currency,
        tariff: {
          fixed: receipt.fee,
          percent: 0,
          feeBands: [],
          margins: [{ upTo: facts.sent, margin }],
          by: 'one-price',
        },
        feeMark: { kind: 'own', says: sayBoth(texts.ownReceipt, given) },
        marginMark: { kind: 'own', says: sayBoth(texts.ownMargin, given) },
        hours:
          receipt.hours === null
            ? null
            : { value: receipt.hours, mark: { kind: 'own', says: sayBoth(texts.ownReceipt, given) } },
        isMean: false,
      } satisfies ChannelDraft,
    ];
  });
}
