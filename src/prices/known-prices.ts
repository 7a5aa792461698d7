import type { ChannelDraft } from './channel-draft.ts';
import { type CorridorCode, countryOf } from './countries.ts';
import { findPrices } from './found-prices.ts';
import type { ImportedPrices } from './import/import-prices.ts';
import { summariesOf } from './import/corridor-summary.ts';
import type { OwnReceipt, PublishedMean, Quote } from './import/quote.ts';
import { type MidMarket, midMarketRate } from './mid-market.ts';
import { publishedPrices } from './published-prices.ts';

/** All that is known about sending money through a corridor: what ships, what was read and what people wrote down. */
export interface KnownPrices {
  readonly drafts: readonly ChannelDraft[];
  readonly means: readonly PublishedMean[];
  readonly paid: string;
  readonly received: string;
  readonly rate: MidMarket | null;
  /** A sum that people may well send, in the money paid: about 200 euros. */
  readonly usualSum: number;
}

/**
 * The prices of a corridor in the money of its sending country. Own receipts and files stand before what ships; of services the
 * last quarter of each file counts. Channels in other money are left out, as they could not be compared.
 */
export function knownPrices(
  corridor: CorridorCode,
  own: { readonly receipts: readonly OwnReceipt[]; readonly files: readonly ImportedPrices[] },
): KnownPrices {
  const paid = countryOf(corridor.from)?.currency ?? 'EUR';
  const received = countryOf(corridor.to)?.currency ?? paid;
  const shipped = publishedPrices(corridor);
  const empty = { corridor, means: [], issues: [], others: [] };
  const read = [
    { ...empty, file: 'own', quotes: [], receipts: own.receipts, remarks: [] },
    ...own.files,
    { ...empty, file: 'passerelle', quotes: shipped.quotes, receipts: [], remarks: shipped.remarks },
  ];
  const drafts = read.flatMap((prices) => {
    const result = findPrices(prices, null);
    return 'found' in result ? result.found.drafts : [];
  });
  const means = own.files.flatMap((file) => [...file.means, ...meansOfServices(corridor, file.quotes)]);
  const shippedMeans = [...shipped.means, ...meansOfServices(corridor, shipped.quotes)];
  return {
    drafts: unique([...drafts, ...shipped.drafts].filter(({ currency }) => currency === paid)),
    means: inOrder(means.length > 0 ? means : shippedMeans),
    usualSum: usualSumIn(paid, corridor),
    paid,
    received,
    rate: midMarketRate(corridor, { paid, received }),
  };
}

/** The mean of each quarter of which services are known, computed as the World Bank does. */
function meansOfServices(corridor: CorridorCode, quotes: readonly Quote[]): readonly PublishedMean[] {
  return summariesOf(quotes).flatMap(({ period, average }) =>
    average === null ? [] : [{ ...corridor, period, mean: average }],
  );
}

/** By quarter, each once; the first one given counts. */
function inOrder(means: readonly PublishedMean[]): readonly PublishedMean[] {
  const byPeriod = new Map([...means].reverse().map((mean) => [mean.period, mean]));
  return [...byPeriod.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

function usualSumIn(paid: string, { from }: CorridorCode): number {
  if (['EUR', 'GBP', 'USD', 'CHF', 'CAD', 'AUD'].includes(paid)) return 200;
  const rate = midMarketRate({ from: 'BEL', to: from }, { paid: 'EUR', received: paid });
  return rate === null ? 200 : Number((200 * rate.value).toPrecision(1));
}

/** Ids of drafts from several places made unique. */
function unique(drafts: readonly ChannelDraft[]): readonly ChannelDraft[] {
  const times = new Map<string, number>();
  return drafts.map((draft) => {
    const n = (times.get(draft.id) ?? 0) + 1;
    times.set(draft.id, n);
    return n === 1 ? draft : { ...draft, id: `${draft.id}-${n}` };
  });
}
