import { turnsOf, type LoanTerms } from '../../../finance/loans/terms.ts';
import type { PoolValues } from '../fields.ts';
import type { LoanValues } from './loan-fields.ts';

/** A microloan as the file describes it: to whom, how it is paid back and how often. */
export interface Product {
  /** `loan` for the one of `lendsTo`, else its name among `products`; tells accounts, draws and rows apart. */
  readonly name: string;
  /** Where its fields stand below the pool: `lendsTo.loan` or `products.NAME`. */
  readonly path: string;
  /** The population that borrows. */
  readonly to: string;
  readonly values: LoanValues;
  readonly terms: LoanTerms;
  readonly pace: Pace;
}

/** How often instalments fall due: every so many months or weeks. */
export interface Pace {
  readonly tick: 'month' | 'week';
  readonly every: number;
}

export const paces = {
  week: { tick: 'week', every: 1 },
  fortnight: { tick: 'week', every: 2 },
  month: { tick: 'month', every: 1 },
  quarter: { tick: 'month', every: 3 },
  'half-year': { tick: 'month', every: 6 },
  year: { tick: 'month', every: 12 },
} as const satisfies Record<LoanValues['every'], Pace>;

/** The products of a pool, the one of `lendsTo` first and the others in the order of their names. */
export function productsOf({ lendsTo, products }: PoolValues): Product[] {
  const { borrowers, loan } = lendsTo;
  const first = borrowers === null || loan === null ? [] : [productOf('loan', 'lendsTo.loan', borrowers, loan)];
  const names = Object.keys(products).sort();
  return [...first, ...names.map((name) => productOf(name, `products.${name}`, products[name]!.to, products[name]!))];
}

/** Instalments in a year of a pace: 52 weeks, 26 fortnights, 12 months, 4 quarters, 2 half-years, 1 year. */
export function instalmentsPerYear({ tick, every }: Pace): number {
  return (tick === 'week' ? 52 : 12) / every;
}

/** How many instalments the file asks for after the grace; not whole when length and pace do not fit. */
export function instalmentsOf(values: LoanValues): number {
  const pace = paces[values.every];
  if (values.instalments !== null) return values.instalments.value;
  const months = values.months?.value ?? 0;
  return pace.tick === 'month' ? months / pace.every : (months * 52) / 12 / pace.every;
}

/** How many instalments the grace takes; not whole when it does not fit the pace. */
export function graceOf(values: LoanValues): number {
  const pace = paces[values.every];
  return pace.tick === 'month' ? values.grace.value / pace.every : (values.grace.value * 52) / 12 / pace.every;
}

/** Ticks from paying out to the last instalment. */
export function lengthOf({ terms, pace }: Pick<Product, 'terms' | 'pace'>): number {
  return turnsOf(terms) * pace.every;
}

/** The terms of a microloan as schedules take them. */
export function termsOf(values: LoanValues): LoanTerms {
  return {
    method: values.form === 'murabaha' ? 'mark-up' : values.method,
    instalments: instalmentsOf(values),
    grace: graceOf(values),
    capitalises: values.graceInterest === 'added',
    rounding: values.rounding,
    coin: values.coin === null ? 1 : values.coin.value,
    shares: values.shares.map(({ value }) => value),
    balloon: values.balloon.value,
  };
}

function productOf(name: string, path: string, to: string, values: LoanValues): Product {
  return { name, path, to, values, terms: termsOf(values), pace: paces[values.every] };
}
