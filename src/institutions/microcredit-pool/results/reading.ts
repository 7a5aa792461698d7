import type { Words } from '../../../engine/words.ts';
import type { FutureView, IndicatorSpec, Part, Value } from '../../../engine/indicator.ts';

/** An indicator of a pool without what most of them share. */
export type Spec = Omit<IndicatorSpec, 'definition' | 'currency' | 'verdict' | 'unit'> & {
  readonly definition?: Words;
  readonly unit?: string;
};

/** A row that goes into an indicator. */
export function part(id: string, name: string, how: Part['how']): Part {
  return { series: `${id}.${name}`, how };
}

/** A quotient, or the reason why there is none. */
export function over(part: number, whole: number): Value {
  return whole === 0 ? { none: 'nothing-to-divide' } : part / whole;
}

/** The sum of a row over all months. */
export function total(view: FutureView, id: string): number {
  let sum = 0;
  for (const value of view.row(id)) sum += value;
  return sum;
}

/** A row’s last month. */
export function last(view: FutureView, id: string): number {
  return view.row(id)[view.months - 1]!;
}

/** The mean of a row over all months. */
export function mean(view: FutureView, id: string): number {
  return total(view, id) / view.months;
}
