import type { CorridorCode } from '../countries.ts';

/** How a transfer is paid. */
export type Instrument = 'cash' | 'account' | 'debit-card' | 'credit-card' | 'mobile-money';

/** Where it is handed in. */
export type AccessPoint = 'agent' | 'branch' | 'internet' | 'phone' | 'call-centre' | 'post-office';

/** How the family gets it. */
export type PickUp = 'cash' | 'account' | 'wallet' | 'card' | 'home';

export type FirmType = 'bank' | 'operator' | 'mobile' | 'post' | 'other';

/** How long the money takes, in the classes of the World Bank. */
export type Speed = 'hour' | 'same-day' | 'next-day' | 'two-days' | 'five-days' | 'longer';

/** The price at one amount: amount and fee in major units of the sender's currency, margin and total as fractions. */
export interface PricePoint {
  readonly amount: number;
  readonly fee: number;
  /** Exchange-rate margin; null where it was not disclosed or not collected. */
  readonly margin: number | null;
  /** Total cost as it was published; null where it was not. */
  readonly total: number | null;
}

/** One service of one firm in one corridor and quarter, as the World Bank collected it. */
export interface Quote extends CorridorCode {
  /** Line of the file. */
  readonly line: number;
  /** `2025_3Q`. */
  readonly period: string;
  /** The day of collection, counted from 1970, or null. */
  readonly day: number | null;
  /** The firm as it is written: firms that changed their name are not merged. */
  readonly firm: string;
  readonly firmType: FirmType;
  readonly instruments: readonly Instrument[];
  readonly accessPoints: readonly AccessPoint[];
  readonly pickUps: readonly PickUp[];
  readonly speed: Speed | null;
  /** ISO 4217 code of the amounts and fees. */
  readonly currency: string;
  /** At the local equivalents of USD 200 and, where it was collected, USD 500; by amount. */
  readonly points: readonly PricePoint[];
  /** False when the sender is not told the exchange rate: the total is then the fee alone. */
  readonly isTransparent: boolean;
  /** Whether a channel of a scenario can be made of it, and if not, by which rule. */
  readonly leftOut: string | null;
}

/** The mean of all services of a corridor in one quarter, a fraction, at the local equivalent of USD 200. */
export interface PublishedMean extends CorridorCode {
  readonly period: string;
  readonly mean: number;
}

/** Something one's own: what was sent, what it cost and what arrived. */
export interface OwnReceipt {
  readonly line: number;
  readonly day: number | null;
  /** Channel as the person calls it. */
  readonly channel: string;
  /** What the sender gave in all, and the fee in it, major units of `currency`. */
  readonly gave: number;
  readonly fee: number;
  readonly currency: string;
  /** What the family had in hand, major units of `paidIn`. */
  readonly arrived: number;
  readonly paidIn: string;
  /** Units of `paidIn` for one of `currency` at mid-market that day; null when the person does not know. */
  readonly midMarket: number | null;
  readonly hours: number | null;
}
