import type { ModelParts } from './model.ts';
import type { Series } from './series.ts';

/**
 * Writes the rows of a model by month: what flows moved, what blocks hold, and what stages measure. The terms of all rows lie in
 * flat arrays, so that a period is recorded in a few small loops.
 *
 *   terms of row i: places starts[i] … starts[i + 1] - 1 of `indexes` (a flow, or a block) and `signs`
 */
export class Recorder {
  readonly #parts: ModelParts;
  readonly #rows: Float64Array;
  readonly #series: readonly Series[];
  readonly #starts: Int32Array;
  readonly #indexes: Int32Array;
  readonly #signs: Float64Array;
  /** By period: 1 when it is the last of its month. */
  readonly #endsMonth: Uint8Array;
  /** By month: how many periods are reported in it. */
  readonly #periodsOfMonth: Int32Array;

  constructor(parts: ModelParts, rows: Float64Array) {
    const { monthOfPeriod, months, periods } = parts.calendar;
    this.#parts = parts;
    this.#rows = rows;
    this.#series = parts.series;
    const terms = parts.series.map(({ source }) => {
      if (source.from === 'flows') return source.terms.map(({ flow, sign }) => ({ index: flow, sign }));
      if (source.from === 'balances') return source.blocks.map(({ block, sign }) => ({ index: block.index, sign }));
      return [];
    });
    this.#starts = new Int32Array(terms.length + 1);
    terms.forEach((own, i) => (this.#starts[i + 1] = this.#starts[i]! + own.length));
    this.#indexes = Int32Array.from(terms.flat(), ({ index }) => index);
    this.#signs = Float64Array.from(terms.flat(), ({ sign }) => sign);
    this.#endsMonth = Uint8Array.from(monthOfPeriod, (month, t) => (monthOfPeriod[t + 1] === month ? 0 : 1));
    this.#periodsOfMonth = new Int32Array(months);
    for (let t = 0; t < periods; t++) this.#periodsOfMonth[monthOfPeriod[t]!]! += 1;
  }

  /** Adds a period, when its stages are done, to the rows of its month. */
  record(period: number): void {
    const { calendar } = this.#parts;
    const month = calendar.monthOfPeriod[period]!;
    const isLast = this.#endsMonth[period] === 1;
    for (let i = 0; i < this.#series.length; i++) {
      const rule = this.#series[i]!.month;
      const cell = i * calendar.months + month;
      if (rule === 'last') {
        if (isLast) this.#rows[cell] = this.#read(i, period);
        continue;
      }
      this.#rows[cell]! += this.#read(i, period);
      if (rule === 'mean' && isLast) this.#rows[cell]! /= this.#periodsOfMonth[month]!;
    }
  }

  #read(row: number, period: number): number {
    const { source } = this.#series[row]!;
    if (source.from === 'measure') return source.read(period);
    const { ledger } = this.#parts;
    const last = this.#starts[row + 1]!;
    let sum = 0;
    if (source.from === 'flows') {
      for (let t = this.#starts[row]!; t < last; t++) sum += this.#signs[t]! * ledger.moved(this.#indexes[t]!, period);
      return sum;
    }
    for (let t = this.#starts[row]!; t < last; t++) {
      sum += this.#signs[t]! * ledger.total(ledger.blocks[this.#indexes[t]!]!);
    }
    return sum;
  }
}
