import { roundAmount } from '../../numbers/money.ts';
import { amountThatDelivers } from './rules.ts';
import { amountFor, chargeOf, levyOf, noFavour } from './schedule.ts';
import type { Schedule } from './schedule.ts';

/** What happens to an amount on its way. Rates are minor units delivered for one minor unit, at mid-market. */
export interface Terms {
  isAbroad: boolean;
  margin: number;
  rate: number;
  /** Whether the money changes a second time, through a pivot or after pay-out in another currency. */
  isTwice: boolean;
  secondMargin: number;
  secondRate: number;
  /** What a correspondent takes out of the amount, minor units of the sender's currency. */
  deducted: number;
}

export function newTerms(): Terms {
  return { isAbroad: false, margin: 0, rate: 1, isTwice: false, secondMargin: 0, secondRate: 1, deducted: 0 };
}

/** What became of an amount, in whole minor units; the first three are in the sender's currency. */
export interface Delivery {
  deducted: number;
  margin: number;
  /** amount - deducted - margin: what the channel changes at mid-market. */
  value: number;
  /** In the currency between, 0 when the money changes once. */
  middle: number;
  secondMargin: number;
  /** What reaches the recipient's side, before cash-out, in its currency. */
  delivered: number;
  /** What the recipient pays to have it in hand, and what then is in hand. */
  cashOut: number;
  inHand: number;
}

export function newDelivery(): Delivery {
  return { deducted: 0, margin: 0, value: 0, middle: 0, secondMargin: 0, delivered: 0, cashOut: 0, inHand: 0 };
}

/**
 * Fills what becomes of an amount: a correspondent takes its part, the margin comes off, the rest is changed (once or twice)
 * and the recipient pays for cash. Each step is rounded half even, and nothing disappears:
 * amount = deducted + margin + value, and delivered = cash-out + in hand.
 */
export function deliver(out: Delivery, terms: Terms, cashOut: Schedule, amount: number): void {
  out.deducted = terms.deducted < amount ? terms.deducted : amount;
  const rest = amount - out.deducted;
  out.margin = terms.isAbroad ? roundAmount(rest * terms.margin, 'half-even') : 0;
  out.value = rest - out.margin;
  out.middle = 0;
  out.secondMargin = 0;
  if (!terms.isAbroad) out.delivered = out.value;
  else if (!terms.isTwice) out.delivered = roundAmount(out.value * terms.rate, 'half-even');
  else {
    out.middle = roundAmount(out.value * terms.rate, 'half-even');
    out.secondMargin = roundAmount(out.middle * terms.secondMargin, 'half-even');
    out.delivered = roundAmount((out.middle - out.secondMargin) * terms.secondRate, 'half-even');
  }
  out.cashOut = cashOutOf(cashOut, out.delivered);
  out.inHand = out.delivered - out.cashOut;
}

/**
 * What the recipient pays to withdraw all that a sum allows, fee included; 0 where the sum is too small to withdraw, it then
 * stays on the phone or the card.
 */
export function cashOutOf(schedule: Schedule, delivered: number): number {
  const withdrawn = amountFor(schedule, noFavour, delivered);
  return withdrawn === 0 ? 0 : chargeOf(schedule, noFavour, withdrawn) + levyOf(schedule, withdrawn);
}

/**
 * The smallest amount, up to `most`, of which at least `wanted` minor units are in the recipient's hand: the mode "fixed
 * receive". 0 when even the most does not bring it. `scratch` is overwritten.
 */
export function amountArriving(
  scratch: Delivery,
  terms: Terms,
  cashOut: Schedule,
  wanted: number,
  most: number,
): number {
  const isPlain = !terms.isTwice && terms.deducted === 0 && isFree(cashOut);
  if (isPlain) return amountThatDelivers(wanted, terms.isAbroad ? terms.margin : 0, terms.isAbroad ? terms.rate : 1);
  deliver(scratch, terms, cashOut, most);
  if (scratch.inHand < wanted) return 0;
  let bad = 0;
  let good = most;
  while (good - bad > 1) {
    const middle = Math.floor((good + bad) / 2);
    deliver(scratch, terms, cashOut, middle);
    if (scratch.inHand >= wanted) good = middle;
    else bad = middle;
  }
  return good;
}

function isFree({ tariff, edges, levy }: Schedule): boolean {
  return edges.length === 0 && levy === 0 && tariff.fixed === 0 && tariff.percent === 0 && tariff.minimum === 0;
}
