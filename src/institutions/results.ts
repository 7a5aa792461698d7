import type { AccountBlock } from '../engine/accounts.ts';
import type { FutureView, IndicatorSpec, Part, Value } from '../engine/indicator.ts';
import type { MonthRule, SeriesSource, Theme } from '../engine/series.ts';
import type { Words } from '../engine/words.ts';
import type { Place } from './kind.ts';

/** One row of one future: by its short name, as the institution that is judged calls it. */
export interface RowReader {
  readonly months: number;
  row(name: string): Float64Array;
  total(...names: readonly string[]): number;
  last(name: string): number;
  /** Total over total; no value when there is nothing to divide by. */
  quotient(top: string, bottom: string): Value;
}

/** What an institution is judged by; `unit: 'money'` stands for its own currency. */
export interface FigureSpec {
  readonly name: string;
  readonly label: Words;
  readonly unit: string;
  readonly better: IndicatorSpec['better'];
  /** For months counted from the beginning of the story: the number of the first month. */
  readonly firstMonthIs?: 0 | 1;
  readonly formula: Words;
  readonly definition: Words;
  /** Rows by their short names and how each is taken. */
  readonly parts: Readonly<Record<string, Part['how']>>;
  compute(read: RowReader): Value;
}

/** A figure that is one row's total over another's. */
export type QuotientSpec = Omit<FigureSpec, 'unit' | 'parts' | 'compute'> & {
  readonly top: string;
  readonly bottom: string;
};

/** Flows added up. */
export function moved(...flows: readonly number[]): SeriesSource {
  return { from: 'flows', terms: flows.map((flow) => ({ flow, sign: 1 })) };
}

/** Flows of the first list less those of the second. */
export function movedLess(plus: readonly number[], minus: readonly number[]): SeriesSource {
  const terms = (flows: readonly number[], sign: 1 | -1) => flows.map((flow) => ({ flow, sign }));
  return { from: 'flows', terms: [...terms(plus, 1), ...terms(minus, -1)] };
}

/** What stands in some blocks of accounts. */
export function held(...blocks: readonly AccountBlock[]): SeriesSource {
  return { from: 'balances', blocks: blocks.map((block) => ({ block, sign: 1 })) };
}

/** A count, share or sum that no account holds. */
export function measured(read: (period: number) => number): SeriesSource {
  return { from: 'measure', read };
}

/** Declares rows, promises and figures of one institution: `name` becomes `institution.name` everywhere. */
export class Results {
  readonly #place: Place;
  readonly #code: string;
  readonly #currency: number;

  /** `currency` is that of the institution's money rows. */
  constructor(place: Place, currency: number) {
    this.#place = place;
    this.#currency = currency;
    this.#code = place.build.currencyCodes[currency]!;
  }

  /** A row of money. */
  money(name: string, label: Words, source: SeriesSource, month: MonthRule, theme: Theme = 'none'): void {
    const { build } = this.#place;
    const currency = this.#currency;
    build.series({ id: this.#id(name), label, unit: this.#code, currency, source, month, theme });
  }

  /** A row that is no money: people, acts, shares. */
  count(
    name: string,
    label: Words,
    counted: { readonly unit: string; readonly read: () => number; readonly month: MonthRule; readonly theme?: Theme },
  ): void {
    const { unit, read, month, theme = 'none' } = counted;
    this.#place.build.series({
      id: this.#id(name),
      label,
      unit,
      currency: -1,
      source: measured(read),
      month,
      theme,
    });
  }

  /** A promise between two rows of money, by their short names. */
  promise(name: string, label: Words, rows: { readonly due: string; readonly missed: string }): void {
    const { due, missed } = rows;
    this.#place.build.promise({ id: this.#id(name), label, due: this.#id(due), missed: this.#id(missed) });
  }

  figure(spec: FigureSpec): void {
    const { name, label, better, formula, definition } = spec;
    const isMoney = spec.unit === 'money';
    this.#place.build.indicator({
      id: this.#id(name),
      label,
      unit: isMoney ? this.#code : spec.unit,
      currency: isMoney ? this.#currency : -1,
      better,
      ...(spec.firstMonthIs === undefined ? {} : { firstMonthIs: spec.firstMonthIs }),
      formula,
      definition,
      parts: Object.entries(spec.parts).map(([series, how]) => ({ series: this.#id(series), how })),
      verdict: null,
      compute: (view) => spec.compute(new Rows(view, this.#place.id)),
    });
  }

  /** A figure in percent: total of one row over that of another. */
  quotient({ top, bottom, ...spec }: QuotientSpec): void {
    this.figure({
      ...spec,
      unit: '%',
      parts: { [top]: 'total', [bottom]: 'total' },
      compute: (read) => read.quotient(top, bottom),
    });
  }

  #id(name: string): string {
    return `${this.#place.id}.${name}`;
  }
}

class Rows implements RowReader {
  readonly #view: FutureView;
  readonly #id: string;

  constructor(view: FutureView, id: string) {
    this.#view = view;
    this.#id = id;
  }

  get months(): number {
    return this.#view.months;
  }

  row(name: string): Float64Array {
    return this.#view.row(`${this.#id}.${name}`);
  }

  total(...names: readonly string[]): number {
    let sum = 0;
    for (const name of names) {
      const row = this.row(name);
      for (let month = 0; month < row.length; month++) sum += row[month]!;
    }
    return sum;
  }

  last(name: string): number {
    return this.row(name)[this.months - 1]!;
  }

  quotient(top: string, bottom: string): Value {
    const whole = this.total(bottom);
    return whole === 0 ? { none: 'nothing-to-divide' } : this.total(top) / whole;
  }
}
