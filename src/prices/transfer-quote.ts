import { currencyOf, minorUnitsPer } from '../numbers/currency.ts';
import { deliver, newDelivery, newTerms } from '../institutions/transfer-channel/delivery.ts';
import { effectiveCost, recipientShortfall, totalCost } from '../institutions/transfer-channel/rules.ts';
import { amountFor, chargeOf, levyOf, noFavour, scheduleOf } from '../institutions/transfer-channel/schedule.ts';
import type { Schedule } from '../institutions/transfer-channel/schedule.ts';
import type { TariffDraft } from './import/tariff-draft.ts';

/** A channel's price as it is asked: a schedule in minor units, margins by amount, what the family pays to have cash. */
export interface PricedChannel {
  readonly schedule: Schedule;
  readonly cashOut: Schedule;
  readonly margins: readonly { readonly upTo: number; readonly margin: number }[];
  /** Minor units that a correspondent is expected to take out of the amount. */
  readonly deducted: number;
  /** The largest amount per transfer, minor units. */
  readonly limit: number;
}

/** The two currencies and the mid-market rate between them, major units received for one paid. */
export interface Exchange {
  readonly paid: string;
  readonly received: string;
  readonly rate: number;
}

/** What one transfer costs and what arrives: money in major units, each cost as a fraction by its own definition. */
export interface TransferQuote {
  /** All that leaves the sender: the amount, fee and levy. */
  readonly left: number;
  readonly amount: number;
  readonly fee: number;
  readonly levy: number;
  /** In the sender's currency: the margin, and what a correspondent takes. */
  readonly margin: number;
  readonly deducted: number;
  /** In the currency received. */
  readonly cashOut: number;
  readonly inHand: number;
  /** World Bank: fee / amount + margin; without correspondent and cash-out. */
  readonly totalCost: number;
  /** World Bank 2011: (fee + margin) / (amount + fee). */
  readonly effectiveCost: number;
  /** What the family misses against a free transfer of the same budget. */
  readonly shortfall: number;
  /** The same in the sender's money: what left, less what is in hand at mid-market. */
  readonly costInMoney: number;
}

/** Why there is no quote. */
export type NoQuote = 'over-limit' | 'too-small';

/**
 * What becomes of a sum that leaves the sender, fees inside. The same rules as the running model: the fee comes out of the
 * budget, each step is rounded to the minor unit, and nothing disappears.
 */
export function quoteOfBudget(channel: PricedChannel, exchange: Exchange, budget: number): TransferQuote | NoQuote {
  const unit = minorUnits(exchange.paid);
  const whole = Math.round(budget * unit);
  const amount = amountFor(channel.schedule, noFavour, whole);
  if (amount <= 0) return channel.schedule.edges.length > 0 && whole > topEdge(channel) ? 'over-limit' : 'too-small';
  return quoteOfAmount(channel, exchange, amount / unit);
}

/** What becomes of an amount that is sent, fee and levy on top. */
export function quoteOfAmount(
  channel: PricedChannel,
  exchange: Exchange,
  amountInMajor: number,
): TransferQuote | NoQuote {
  const [home, abroad] = [minorUnits(exchange.paid), minorUnits(exchange.received)];
  const amount = Math.round(amountInMajor * home);
  if (amount <= 0) return 'too-small';
  if (amount > channel.limit || amount > topEdge(channel)) return 'over-limit';
  const fee = chargeOf(channel.schedule, noFavour, amount);
  const levy = levyOf(channel.schedule, amount);
  const terms = newTerms();
  terms.isAbroad = exchange.paid !== exchange.received;
  terms.margin = terms.isAbroad ? marginAt(channel, amount) : 0;
  terms.rate = (exchange.rate * abroad) / home;
  terms.deducted = channel.deducted;
  const delivery = newDelivery();
  deliver(delivery, terms, channel.cashOut, amount);
  const left = amount + fee + levy;
  const worth = delivery.inHand / terms.rate;
  return {
    left: left / home,
    amount: amount / home,
    fee: fee / home,
    levy: levy / home,
    margin: delivery.margin / home,
    deducted: delivery.deducted / home,
    cashOut: delivery.cashOut / abroad,
    inHand: delivery.inHand / abroad,
    totalCost: totalCost({ fee: fee + levy, amount, margin: terms.margin }),
    effectiveCost: effectiveCost({ fee: fee + levy, amount, margin: terms.margin }),
    shortfall: recipientShortfall({ budget: left, received: delivery.inHand, rate: terms.rate }),
    costInMoney: (left - worth) / home,
  };
}

/** A draft's tariff as a channel that can be asked. */
export function pricedDraft(tariff: TariffDraft, currency: string): PricedChannel {
  const unit = minorUnits(currency);
  const schedule = scheduleOf(tariff.feeBands.length);
  schedule.tariff.fixed = tariff.fixed * unit;
  schedule.tariff.percent = tariff.percent;
  tariff.feeBands.forEach(({ upTo, fixed }, i) => {
    schedule.edges[i] = upTo * unit;
    schedule.fixed[i] = fixed * unit;
  });
  const margins = tariff.margins.map(({ upTo, margin }) => ({ upTo: upTo * unit, margin }));
  return { schedule, cashOut: scheduleOf(0), margins, deducted: 0, limit: Infinity };
}

/** Minor units of one unit of a currency; a hundred for one that the program does not list. */
export function minorUnits(code: string): number {
  return currencyOf(code) === undefined ? 100 : minorUnitsPer(code);
}

function marginAt({ margins }: PricedChannel, amount: number): number {
  const band = margins.find(({ upTo }) => amount <= upTo) ?? margins.at(-1);
  return band?.margin ?? 0;
}

function topEdge({ schedule }: PricedChannel): number {
  return schedule.edges.length === 0 ? Infinity : schedule.edges[schedule.edges.length - 1]!;
}
