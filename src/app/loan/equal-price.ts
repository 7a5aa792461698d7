import { termThatCosts } from '../../finance/loans/solve-price.ts';
import type { LoanSheet } from './loan-sheet.ts';

/**
 * The rate a year that the second loan would advertise to cost, all included, what the first one does, and the one it
 * advertises now; of a mark-up sale both are for the whole loan. Null when there is none.
 */
export function rateAtTheSamePrice(
  first: LoanSheet,
  second: LoanSheet,
): { readonly rate: number; readonly now: number } | null {
  const price = first.tags.find(({ name }) => name === 'effective')?.rate ?? null;
  if (price === null) return null;
  const { offer } = second;
  const rate = termThatCosts(offer, 'rate', 'effective', price);
  const perYear = offer.terms.method === 'mark-up' ? 1 : offer.instalmentsPerYear;
  return rate === null ? null : { rate: rate * perYear, now: offer.rate * perYear };
}
