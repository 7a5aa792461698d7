import type { Words } from '../engine/words.ts';
import { priceTexts } from '../text/prices.ts';
import { sayBoth } from '../text/say.ts';
import type { ChannelDraft, PriceMark } from './channel-draft.ts';
import { namesOf } from './countries.ts';
import { type PricedChannel, pricedDraft } from './transfer-quote.ts';

/** A channel of which a sender can ask: what does my sum cost, what arrives, when? */
export interface AskedChannel {
  readonly id: string;
  readonly title: Words;
  /** Corridor and date of the price, in words; shown wherever the price is. */
  readonly where: Words;
  readonly priced: PricedChannel;
  readonly hours: number | null;
  readonly feeMark: PriceMark;
  readonly marginMark: PriceMark;
  /** The chance that a transfer never arrives and nobody makes good for it, where it is known; and whether the provider is licensed. */
  readonly loss: number | null;
  readonly isFormal: boolean;
  /** Shares of senders who can use it and who know it, where they are known. */
  readonly access: number | null;
  readonly known: number | null;
  /** A mean over services: nobody can buy it, so nothing is compared with it. */
  readonly isMean: boolean;
}

/** A channel found in prices, with the words for its corridor and date. */
export function askedOfDraft(draft: ChannelDraft): AskedChannel {
  const date = draft.date === '' ? priceTexts.undated : draft.date;
  return {
    id: draft.id,
    title: draft.title,
    where: sayBoth(priceTexts.where, { ...namesOf(draft), date }),
    priced: pricedDraft(draft.tariff, draft.currency),
    hours: draft.hours?.value ?? null,
    feeMark: draft.feeMark,
    marginMark: draft.marginMark,
    loss: null,
    isFormal: draft.isFormal,
    access: null,
    known: null,
    isMean: draft.isMean,
  };
}
