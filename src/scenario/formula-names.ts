import type { Calendar } from '../numbers/calendar.ts';
import { minorUnitsPer } from '../numbers/currency.ts';
import type { KnownQuantity } from './reading.ts';
import { constants, type Course, type Meaning } from './formula-tree.ts';

/** What a name in a formula stands for. */
export type NameUse =
  | { readonly is: 'time'; readonly name: 'month' | 'year' | 'period' | 'start' }
  | { readonly is: 'constant'; readonly value: number }
  | { readonly is: 'level'; readonly currency: string }
  | { readonly is: 'rate'; readonly from: string; readonly to: string }
  | { readonly is: 'quantity'; readonly path: string };

/** Words that formulas may use besides paths. */
export const timeNames = ['month', 'year', 'period', 'start'] as const;

/**
 * What a name stands for in a formula of an institution: time, a constant, `level.EUR`, `rate.EUR.USD` (dollars for one euro)
 * or a quantity by its path, which may leave out the institution's own id. Null when it stands for nothing.
 */
export function useOf(
  name: string,
  own: string,
  quantities: ReadonlyMap<string, unknown>,
  currencies: readonly string[],
): NameUse | null {
  for (const time of timeNames) if (name === time) return { is: 'time', name: time };
  if (Object.hasOwn(constants, name)) return { is: 'constant', value: constants[name]! };
  const [first, second, third, ...more] = name.split('.');
  const isCurrency = (code: string | undefined): code is string => code !== undefined && currencies.includes(code);
  if (first === 'level' && isCurrency(second) && third === undefined) return { is: 'level', currency: second };
  if (first === 'rate' && isCurrency(second) && isCurrency(third) && more.length === 0) {
    return { is: 'rate', from: second, to: third };
  }
  if (quantities.has(name)) return { is: 'quantity', path: name };
  return quantities.has(`${own}.${name}`) ? { is: 'quantity', path: `${own}.${name}` } : null;
}

/** The course of a time name: the month of the year (1 to 12), the year, the period from 0, the first year. */
export function timeCourse(name: (typeof timeNames)[number], calendar: Calendar): Course {
  const monthAt = (period: number): number => calendar.start + calendar.monthOfPeriod[period]!;
  if (name === 'month') return (period) => (monthAt(period) % 12) + 1;
  if (name === 'year') return (period) => Math.floor(monthAt(period) / 12);
  if (name === 'start') return () => Math.floor(calendar.start / 12);
  return (period) => period;
}

/** What a use means when it is added to another. */
export function meaningOfUse(use: NameUse | null, quantities: ReadonlyMap<string, KnownQuantity>): Meaning {
  if (use?.is === 'rate') return { from: use.from, to: use.to };
  const currency = use?.is === 'quantity' ? (quantities.get(use.path)?.quantity.currency ?? null) : null;
  return currency === null ? null : { currency };
}

/** Formulas count money in major units, as people write it; inside it is in minor ones. */
export function majorUnits(currency: string | null): number {
  return currency === null ? 1 : minorUnitsPer(currency);
}
