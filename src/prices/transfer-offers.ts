import type { AskedChannel } from './asked-channel.ts';
import { type Exchange, type NoQuote, quoteOfBudget, type TransferQuote } from './transfer-quote.ts';

/** What a sender asks: a sum that leaves, fees inside, through each of some channels. */
export interface Asked {
  readonly channels: readonly AskedChannel[];
  readonly paid: string;
  readonly received: string;
  /** Mid-market; null where none is known: costs are then told, and nothing of what arrives. */
  readonly rate: number | null;
  /** Major units of the currency paid. */
  readonly budget: number;
}

/** The answer for one channel. */
export interface TransferOffer {
  readonly channel: AskedChannel;
  readonly quote: TransferQuote | null;
  readonly why: NoQuote | null;
  /** What more of the sender's money is lost than through the best channel, major units; null for means and without a quote. */
  readonly overBest: number | null;
}

/**
 * The offers for a sum, the one that brings most first, means of services after those that can be bought, and channels without
 * an answer last. Ranked by what arrives for the same budget, as comparers do.
 */
export function offersOf(asked: Asked): readonly TransferOffer[] {
  const exchange = exchangeOf(asked);
  const offers = asked.channels.map((channel) => {
    const quote = quoteOfBudget(channel.priced, exchange, asked.budget);
    return typeof quote === 'string' ? { channel, quote: null, why: quote } : { channel, quote, why: null };
  });
  const real = offers.flatMap(({ channel, quote }) => (quote === null || channel.isMean ? [] : [quote.costInMoney]));
  const best = Math.min(...real);
  return offers
    .map((offer) => ({
      ...offer,
      overBest: offer.quote === null || offer.channel.isMean ? null : Math.max(0, offer.quote.costInMoney - best),
    }))
    .sort((a, b) => rank(a) - rank(b) || (a.quote?.costInMoney ?? 0) - (b.quote?.costInMoney ?? 0));
}

/** What a channel costs in a year when the same sum is sent every month, and what each change would save. */
export interface YearlyWorth {
  /** Fees, margins and all else, major units of the sender's currency. */
  readonly cost: number;
  /** Sending three months at once; null where a limit forbids it. */
  readonly quarterly: number | null;
  /** One percentage point less of margin, as far as there is one. */
  readonly smallerMargin: number;
  /** Going over to the best channel; null where this is a mean. */
  readonly bestChannel: number | null;
}

/** The yearly worth of each lever for one offer. */
export function yearlyWorthOf(offer: TransferOffer, asked: Asked): YearlyWorth | null {
  const { quote, channel } = offer;
  if (quote === null) return null;
  const threefold = quoteOfBudget(channel.priced, exchangeOf(asked), 3 * asked.budget);
  const margin = quote.amount === 0 ? 0 : quote.margin / quote.amount;
  return {
    cost: 12 * quote.costInMoney,
    quarterly: typeof threefold === 'string' ? null : 12 * quote.costInMoney - 4 * threefold.costInMoney,
    smallerMargin: 12 * quote.amount * Math.max(0, Math.min(margin, 0.01)),
    bestChannel: offer.overBest === null ? null : 12 * offer.overBest,
  };
}

/** Days of the sender's work that a cost takes, of 260 working days a year; null without a pay. */
export function workDaysFor(cost: number, monthlyPay: number | null): number | null {
  return monthlyPay === null || monthlyPay <= 0 ? null : (cost * workDays) / (12 * monthlyPay);
}

/** Five working days a week. */
const workDays = 260;

/** Where no rate is known costs are computed at a rate of 1: they do not depend on it but for rounding. */
export function exchangeOf({ paid, received, rate }: Asked): Exchange {
  return { paid, received: received === paid || rate !== null ? received : '', rate: rate ?? 1 };
}

function rank({ channel, quote }: TransferOffer): number {
  if (quote === null) return 2;
  return channel.isMean ? 1 : 0;
}
