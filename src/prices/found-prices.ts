import type { Issue } from '../schema/issue.ts';
import { tableIssue } from '../schema/table/table-issue.ts';
import { type ChannelDraft, periodLabel } from './channel-draft.ts';
import { type CorridorCode, countryOf } from './countries.ts';
import type { ImportedPrices } from './import/import-prices.ts';
import { draftsOfQuotes } from './import/quote-drafts.ts';
import { draftsOfReceipts, isDoubtful } from './import/receipt-drafts.ts';
import { type CorridorSummary, summariesOf } from './import/corridor-summary.ts';
import type { OwnReceipt } from './import/quote.ts';
import type { Remark } from './import/rpw-rows.ts';
import { type MidMarket, midMarketRate } from './mid-market.ts';

/** What the prices of a corridor come to, ready to be shown or to become a scenario. */
export interface FoundPrices {
  readonly corridor: CorridorCode;
  /** `2025_3Q`, or null where there are no services. */
  readonly period: string | null;
  readonly drafts: readonly ChannelDraft[];
  readonly summaries: readonly CorridorSummary[];
  readonly remarks: readonly Remark[];
  /** Receipts whose margin no channel has, and receipts for whose money no rate is known. */
  readonly doubtful: readonly OwnReceipt[];
  readonly unrated: readonly OwnReceipt[];
  /** What families are paid in, and the mid-market rate to it; null where none is known. */
  readonly received: string;
  readonly rate: MidMarket | null;
  /** The smaller amount at which prices were collected, major units; null where there is none. */
  readonly collectedAt: number | null;
}

/**
 * Makes channels of imported prices: those of one quarter (the last one unless told) and of the receipts. A quarter that the
 * file does not hold is an issue that names those it holds: a gap is never filled.
 */
export function findPrices(
  prices: ImportedPrices,
  wanted: string | null,
): { readonly found: FoundPrices } | { readonly issues: readonly Issue[] } {
  const { corridor, quotes, receipts } = prices;
  const periods = [...new Set(quotes.map(({ period }) => period))].sort();
  const period = wanted ?? periods.at(-1) ?? null;
  if (wanted !== null && !periods.includes(wanted)) {
    const facts = { given: wanted, allowed: periods.length === 0 ? '—' : periods.join(', ') };
    return { issues: [tableIssue('period-must-be-in-the-file', { file: prices.file, line: 1, column: 1 }, facts)] };
  }
  const inPeriod = quotes.filter((quote) => quote.period === period);
  const paid = inPeriod[0]?.currency ?? receipts[0]?.currency ?? countryOf(corridor.from)?.currency ?? 'EUR';
  const received = receipts[0]?.paidIn ?? countryOf(corridor.to)?.currency ?? paid;
  const rate = midMarketRate(corridor, { paid, received });
  const rateOf = (receipt: OwnReceipt): number | null =>
    receipt.midMarket ?? midMarketRate(corridor, { paid: receipt.currency, received: receipt.paidIn })?.value ?? null;
  const drafts = [
    ...(period === null ? [] : draftsOfQuotes(quotes, period)),
    ...draftsOfReceipts(receipts, corridor, rateOf),
  ];
  return {
    found: {
      corridor,
      period,
      drafts: drafts.filter(({ currency }) => currency === paid),
      summaries: summariesOf(quotes),
      remarks: prices.remarks.filter(({ line }) => inPeriod.some((quote) => quote.line === line)),
      doubtful: receipts.filter((receipt) => isDoubtful(receipt, rateOf(receipt) ?? Number.NaN)),
      unrated: receipts.filter((receipt) => rateOf(receipt) === null),
      received,
      rate,
      collectedAt: inPeriod.find(({ points }) => points.length > 0)?.points[0]?.amount ?? null,
    },
  };
}

/** The date of what was found, for people. */
export function dateOf({ period, drafts }: FoundPrices): string {
  return period === null ? (drafts[0]?.date ?? '') : periodLabel(period);
}
