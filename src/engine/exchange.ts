import { roundAmount } from '../numbers/money.ts';
import type { Ledger } from './ledger.ts';

/** The accounts and flows of one dealer between two currencies. */
export interface ExchangeRoute {
  /** The dealer's position in the payer's currency, and abroad; both of class outside, so they may be negative. */
  readonly positionHome: number;
  readonly positionAbroad: number;
  /** Where the margin is booked, in the payer's currency. */
  readonly margin: number;
  readonly valueFlow: number;
  readonly marginFlow: number;
  /** From the margin account to the position: what a negative margin costs the dealer. */
  readonly subsidyFlow: number;
  readonly deliveryFlow: number;
}

/**
 * Changes `amount` whole minor units of the payer's currency and delivers to `to` in another: value at mid-market to the
 * dealer's position, the margin to (or, when negative, from) the dealer's margin account, the delivered sum from the
 * position abroad. The rounding residue stays in the position.
 * `margin` is a fraction of the amount; `rate` is minor units delivered for one minor unit, at mid-market.
 * Returns the delivered amount. Example: 10000 cents at margin 0.014 and rate 1.32 delivers 13015.
 */
export function exchange(
  ledger: Ledger,
  route: ExchangeRoute,
  from: number,
  to: number,
  amount: number,
  margin: number,
  rate: number,
): number {
  const marginAmount = roundAmount(amount * margin, 'half-even');
  const value = amount - marginAmount;
  if (marginAmount >= 0) {
    ledger.post(from, route.positionHome, value, route.valueFlow);
    ledger.post(from, route.margin, marginAmount, route.marginFlow);
  } else {
    ledger.post(from, route.positionHome, amount, route.valueFlow);
    ledger.post(route.margin, route.positionHome, -marginAmount, route.subsidyFlow);
  }
  const delivered = roundAmount(value * rate, 'half-even');
  ledger.post(route.positionAbroad, to, delivered, route.deliveryFlow);
  return delivered;
}
