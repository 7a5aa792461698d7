import { priceTag, type TagName } from './price-tags.ts';
import type { LoanOffer } from './borrower-flows.ts';

/** A term of a loan that can be set so that the loan has a given price. */
export type Unknown = 'rate' | 'fee';

/**
 * The rate an instalment, or the fee in minor units, at which a loan has a given price by a definition, a fraction a year:
 * halved until it cannot be halved. Both raise the price, so there is one answer at most. Null when even nothing costs more
 * than the price, or when no rate up to 1000 % an instalment (no fee below the whole loan) reaches it. Amounts are rounded to
 * minor units along the way, so the answer is exact to about a coin.
 *
 * @example termThatCosts(flat, 'rate', 'nominal', 0.36)
 */
export function termThatCosts(offer: LoanOffer, unknown: Unknown, tag: TagName, price: number): number | null {
  const at = (value: number): number => priceTag({ ...offer, [unknown]: value }, tag).rate ?? 0;
  let low = 0;
  let high = unknown === 'rate' ? 10 : offer.amount * 0.999;
  if (at(low) > price + 1e-9 || at(high) < price) return null;
  for (let step = 0; step < 100 && high - low > 1e-12 * Math.max(1, high); step++) {
    const middle = (low + high) / 2;
    if (at(middle) > price) high = middle;
    else low = middle;
  }
  return low;
}
