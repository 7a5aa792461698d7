/**
 * A distribution by its inverse: `quantile` turns a draw strictly between 0 and 1 into a value that never falls as the draw
 * rises. The effect says how the value meets the central value of a field: it takes its place, multiplies it, or is added to
 * it. Values lie from `low` to `high`, which may be infinite.
 */
export interface Distribution {
  readonly name: string;
  readonly effect: 'replaces' | 'multiplies' | 'adds';
  quantile(u: number): number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}
