import type { Calendar } from '../numbers/calendar.ts';
import { power } from '../numbers/elementary.ts';
import type { Parameter } from './parameters.ts';

export interface CurrencyState {
  readonly code: string;
  /** Minor units for one unit of the currency. */
  readonly minorUnits: number;
  /** Yearly effective rise of prices, a fraction. */
  readonly prices: Parameter;
  /** Units of this currency for one unit of the first; null for the first currency. */
  readonly perBase: Parameter | null;
  readonly regime: 'float' | 'peg';
  /** The last period for which dated exchange rates are known; after it a floating rate drifts. -1 when there are none. */
  readonly knownUntil: number;
}

/**
 * Price levels and exchange rates of a future, by currency and period. Levels start at 1. A floating rate follows its
 * dated values while they last and then the difference of inflation (relative purchasing power); a peg holds until an
 * event changes it.
 */
export class Economy {
  readonly currencies: readonly CurrencyState[];
  readonly #levels: Float64Array;
  readonly #rates: Float64Array;
  readonly #drift: Float64Array;
  readonly #yearFraction: Float64Array;

  constructor(currencies: readonly CurrencyState[], calendar: Calendar) {
    this.currencies = currencies;
    this.#levels = new Float64Array(currencies.length).fill(1);
    this.#rates = new Float64Array(currencies.length).fill(1);
    this.#drift = new Float64Array(currencies.length).fill(1);
    this.#yearFraction = new Float64Array(calendar.periods);
    for (let t = 0; t < calendar.periods; t++) {
      const days = calendar.lastDay[t]! - calendar.firstDay[t]! + 1;
      this.#yearFraction[t] = calendar.step === 'month' ? 1 / 12 : days / 365.25;
    }
  }

  beginFuture(): void {
    this.#levels.fill(1);
    this.#drift.fill(1);
  }

  /** Moves levels and rates to the period; the currencies' own parameters are fresh by then. */
  beginPeriod(period: number): void {
    const base = this.currencies[0]!;
    for (let c = 0; c < this.currencies.length; c++) {
      const currency = this.currencies[c]!;
      if (period > 0) this.#levels[c]! *= power(1 + currency.prices.now, this.#yearFraction[period]!);
      if (currency.perBase === null) continue;
      if (currency.regime === 'float' && period > Math.max(0, currency.knownUntil)) {
        const ratio = (1 + currency.prices.now) / (1 + base.prices.now);
        this.#drift[c]! *= power(ratio, this.#yearFraction[period]!);
      }
      this.#rates[c] = currency.perBase.now * this.#drift[c]!;
    }
  }

  /** Price level of a currency, 1 at the start. */
  level(currency: number): number {
    return this.#levels[currency]!;
  }

  /** Minor units of `to` for one minor unit of `from`, at mid-market. */
  rate(from: number, to: number): number {
    const a = this.currencies[from]!;
    const b = this.currencies[to]!;
    return ((this.#rates[to]! / this.#rates[from]!) * b.minorUnits) / a.minorUnits;
  }
}
