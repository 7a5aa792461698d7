/** Where a bar lies on a scale of 0 to 100. */
export interface BarSpan {
  readonly from: number;
  readonly width: number;
  /** Whether the result falls when the input rises. */
  readonly falls: boolean;
}

export interface TornadoSpans {
  /** Where the result lies when nothing is moved. */
  readonly base: number;
  /** In the order of the bars; null for one without a value at an end. */
  readonly spans: readonly (BarSpan | null)[];
}

interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The bars of a tornado on one scale from the lowest to the highest result, the base included. Where all results are one, every
 * bar lies in the middle, with no width.
 *
 * @example tornadoSpans([{ low: 40, high: 80 }], 60).spans // [{ from: 0, width: 100, falls: false }]
 */
export function tornadoSpans(bars: readonly Ends[], base: number | null): TornadoSpans {
  const values = [base, ...bars.flatMap(({ low, high }) => [low, high])].filter((value) => value !== null);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const place = (value: number): number => (most === least ? 50 : (100 * (value - least)) / (most - least));
  return {
    base: base === null ? 50 : place(base),
    spans: bars.map(({ low, high }) => {
      if (low === null || high === null) return null;
      const [a, b] = [place(low), place(high)];
      return { from: Math.min(a, b), width: Math.abs(b - a), falls: b < a };
    }),
  };
}

/** Bars from 0 for sizes and shares, on one scale from 0 to the largest of all. */
export function sizeSpans(sizes: readonly number[]): readonly BarSpan[] {
  const most = Math.max(0, ...sizes);
  return sizes.map((size) => ({ from: 0, width: most === 0 ? 0 : (100 * Math.max(0, size)) / most, falls: false }));
}
