import { ceilings } from '../../../finance/loans/usury.ts';
import { termThatCosts } from '../../../finance/loans/solve-price.ts';
import type { PoolValues } from '../fields.ts';
import { offerOf } from './offer.ts';
import type { Product } from './product.ts';

/**
 * The highest rate, as schedules take it, at which the law still allows a product with its other terms as they stand: a rate
 * that is drawn or dated above it lends nothing. Infinite under no law.
 */
export function rateLimitOf(values: PoolValues, product: Product): number {
  const { law } = values;
  if (law === 'none') return Infinity;
  const { tag, most } = ceilings[law];
  const limit = termThatCosts(offerOf(values, product.values), 'rate', tag, most + hair) ?? 0;
  return product.terms.method === 'mark-up' ? limit : limit / product.pace.every;
}

/** At the ceiling a loan is allowed, and the rounding of its instalments is no usury. */
const hair = 0.0005;
