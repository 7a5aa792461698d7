import { wholeDraws } from './unit-draws.ts';

/** Where a figure lies that was computed from a sample: 95 in 100 resamples fall inside. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How often the rows are drawn anew, with replacement. */
const resamples = 500;

/**
 * The 95 % percentile intervals of figures of a sample (Efron, Annals of Statistics 7, 1979, p. 1-26): the rows are drawn
 * anew, with replacement, and the figures computed each time. `figures` gets the numbers of the rows and gives back
 * the figures, always as many.
 */
export function bootstrap(
  rows: number,
  seed: number,
  figures: (rows: Int32Array) => readonly number[],
): readonly Interval[] {
  const draw = wholeDraws(seed, 'bootstrap');
  const drawn = new Int32Array(rows);
  const found = Array.from({ length: resamples }, (_, sample) => {
    for (let i = 0; i < rows; i++) drawn[i] = draw(sample, i, rows);
    return figures(drawn);
  });
  return (found[0] ?? []).map((_, figure) => {
    const sorted = Float64Array.from(found, (each) => each[figure]!).sort();
    return { low: sorted[Math.floor(0.025 * resamples)]!, high: sorted[Math.ceil(0.975 * resamples) - 1]! };
  });
}
