import type { FlowTerm, SeriesSource, Theme } from '../../engine/series.ts';
import type { Words } from '../../engine/words.ts';
import type { LocalEconomy } from './instance.ts';

/** Declares rows of money and measures of a local economy, `institution.name`; those of a group `institution.group.name`. */
export class Rows {
  readonly #economy: LocalEconomy;

  constructor(economy: LocalEconomy) {
    this.#economy = economy;
  }

  /** What flows moved in a month, in minor units. */
  flows(name: string, label: Words, flows: readonly number[], theme: Theme = 'none'): void {
    this.#money(name, label, { from: 'flows', terms: flows.map((flow): FlowTerm => ({ flow, sign: 1 })) }, theme);
  }

  /** A sum of money of the month that is measured and not on the book. */
  measured(name: string, label: Words, read: () => number, theme: Theme = 'none'): void {
    this.#money(name, label, { from: 'measure', read: this.#inMonth(read) }, theme);
  }

  /** A level that holds until the next month: a share, an index, a number of jobs. */
  level(name: string, label: Words, unit: string, read: () => number, theme: Theme = 'none'): void {
    const { id, build } = this.#economy.place;
    build.series({
      id: `${id}.${name}`,
      label,
      unit,
      currency: -1,
      source: { from: 'measure', read },
      month: 'last',
      theme,
    });
  }

  #money(name: string, label: Words, source: SeriesSource, theme: Theme): void {
    const { place, currency } = this.#economy;
    const unit = place.build.currencyCodes[currency]!;
    place.build.series({ id: `${place.id}.${name}`, label, unit, currency, source, month: 'sum', theme });
  }

  /** Figures of the month count once, in the period in which households buy. */
  #inMonth(read: () => number): (period: number) => number {
    const { months } = this.#economy;
    return (period) => (months[period] === 1 ? read() : 0);
  }
}
