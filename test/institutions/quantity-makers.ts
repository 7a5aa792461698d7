import { minorUnitsPer } from '../../src/numbers/currency.ts';
import type { DistributionText, Quantity } from '../../src/schema/value.ts';

/** What a test may say about a quantity besides its value. */
export interface More {
  readonly range?: DistributionText;
  readonly spread?: DistributionText;
  readonly varies?: DistributionText;
  readonly dated?: readonly (readonly [number, number])[];
  readonly indexed?: boolean;
}

/** A distribution as the file would write it: `dist('lognormal', 0.35)`. Arguments are in the canonical unit. */
export function dist(name: string, ...given: number[]): DistributionText {
  return { name, arguments: given };
}

/**
 * Makers of checked quantities, marked as assumed for a test. Money is given in major units and comes out in minor ones,
 * shares are fractions. Example: `q.perMonth(20, 'EUR')` is what the checker makes of `20 EUR/month`.
 */
export const q = {
  money: (major: number, currency: string, more: More = {}) => moneyIn(major, currency, 'money', more),
  perMonth: (major: number, currency: string, more: More = {}) => moneyIn(major, currency, 'money/month', more),
  perWeek: (major: number, currency: string, more: More = {}) => moneyIn(major, currency, 'money/week', more),
  /** A price: `q.price(2, 'EUR', 'count')` is `money/count`. */
  price: (major: number, currency: string, per: string, more: More = {}) =>
    moneyIn(major, currency, `money/${per}`, more),
  share: (fraction: number, more: More = {}) => quantityOf(fraction, '%', more),
  sharePerMonth: (fraction: number, more: More = {}) => quantityOf(fraction, '%/month', more),
  sharePerYear: (fraction: number, more: More = {}) => quantityOf(fraction, '%/year', more),
  number: (value: number, more: More = {}) => quantityOf(value, 'number', more),
  count: (value: number, more: More = {}) => quantityOf(value, 'count', more),
  months: (value: number, more: More = {}) => quantityOf(value, 'month', more),
  hours: (value: number, more: More = {}) => quantityOf(value, 'hour', more),
  /** Anything else: `q.of(30, 'count/day')`. */
  of: (value: number, pattern: string, more: More = {}) => quantityOf(value, pattern, more),
};

function moneyIn(major: number, currency: string, pattern: string, more: More): Quantity {
  const value = Number((major * minorUnitsPer(currency)).toFixed(6));
  return { ...quantityOf(value, pattern, more), unit: pattern.replace('money', currency), currency };
}

function quantityOf(value: number, pattern: string, more: More): Quantity {
  return {
    value,
    pattern,
    unit: pattern,
    currency: null,
    range: more.range ?? null,
    spread: more.spread ?? null,
    varies: more.varies ?? null,
    formula: null,
    dated: more.dated ?? null,
    indexed: more.indexed ?? false,
    mark: { name: 'assumed', why: 'a test' },
  };
}
