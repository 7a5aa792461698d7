import { bootstrap } from './interval.ts';
import type { Interval } from './interval.ts';
import { unitDraws } from './unit-draws.ts';

/** The part of the spread that one input explains. */
export interface SobolIndex {
  /** Alone: the share of the variance that would go if this input were known. */
  readonly first: number;
  readonly firstInterval: Interval;
  /** With all others: the share that would stay if all but this one were known. */
  readonly total: number;
  readonly totalInterval: Interval;
}

export interface SobolResult {
  /** By input, in the order of the columns. */
  readonly indices: readonly SobolIndex[];
  readonly mean: number;
  readonly variance: number;
  /** Base rows that were used, and those left out because one of their points has no value. */
  readonly rows: number;
  readonly lost: number;
}

/**
 * The points of a radial design: for each of `rows` base rows a point A, a point B, and A with one coordinate after the other
 * taken from B. All lie strictly inside the unit cube.
 *
 *   [row 0: A, B, A with B0 … A with Bk-1 | row 1: … ]        rows × (inputs + 2) points
 *
 * Saltelli, Annoni, Azzini, Campolongo, Ratto, Tarantola, Computer Physics Communications 181 (2010) 259-270.
 */
export function sobolPoints(inputs: number, rows: number, seed: number): readonly (readonly number[])[] {
  const drawA = unitDraws(seed, 'sobol.a');
  const drawB = unitDraws(seed, 'sobol.b');
  return Array.from({ length: rows }, (_, row) => {
    const a = Array.from({ length: inputs }, (__, input) => drawA(row, input));
    const b = Array.from({ length: inputs }, (__, input) => drawB(row, input));
    const mixed = a.map((___, input) => a.map((value, i) => (i === input ? b[i]! : value)));
    return [a, b, ...mixed];
  }).flat();
}

/**
 * First and total indices from the values at `sobolPoints`, by Jansen's estimators (Computer Physics Communications 117,
 * 1999, p. 35-43), with 95 % intervals by resampling base rows. A row with a missing value is left out and counted.
 * Indices are 0 when nothing varies. Throws when the number of values is not rows × (inputs + 2).
 *
 * @example sobolIndices(sobolPoints(3, 1024, 1).map(ishigami), 3, 1).indices[0].first // about 0.314
 */
export function sobolIndices(values: readonly (number | null)[], inputs: number, seed: number): SobolResult {
  const width = inputs + 2;
  if (values.length % width !== 0) throw new Error(`${values.length} values do not fill rows of ${width}.`);
  const all = Array.from({ length: values.length / width }, (_, row) => values.slice(row * width, (row + 1) * width));
  const whole = all.filter((row): row is number[] => !row.includes(null));
  const everyRow = Int32Array.from(whole, (_, row) => row);
  const found = figures(whole, inputs, everyRow);
  const intervals = whole.length < 2 ? [] : bootstrap(whole.length, seed, (rows) => figures(whole, inputs, rows));
  const at = (place: number): Interval => intervals[place] ?? { low: Number.NaN, high: Number.NaN };
  const { mean, variance } = momentsOf(whole, everyRow);
  return {
    indices: Array.from({ length: inputs }, (_, input) => ({
      first: found[input]!,
      firstInterval: at(input),
      total: found[inputs + input]!,
      totalInterval: at(inputs + input),
    })),
    mean,
    variance,
    rows: whole.length,
    lost: all.length - whole.length,
  };
}

/** First indices, then total ones, over the rows named. */
function figures(whole: readonly (readonly number[])[], inputs: number, rows: Int32Array): readonly number[] {
  const { variance } = momentsOf(whole, rows);
  const shares = new Float64Array(2 * inputs);
  if (!(variance > 0)) return Array.from(shares);
  for (const row of rows) {
    const [a, b] = whole[row]! as [number, number];
    for (let input = 0; input < inputs; input++) {
      const mixed = whole[row]![input + 2]!;
      shares[input]! += (b - mixed) * (b - mixed);
      shares[inputs + input]! += (a - mixed) * (a - mixed);
    }
  }
  return Array.from(shares, (sum, i) => {
    const half = sum / (2 * rows.length) / variance;
    return i < inputs ? 1 - half : half;
  });
}

/** Mean and variance of the base points, A and B together. */
function momentsOf(
  whole: readonly (readonly number[])[],
  rows: Int32Array,
): { readonly mean: number; readonly variance: number } {
  let sum = 0;
  for (const row of rows) sum += whole[row]![0]! + whole[row]![1]!;
  const mean = sum / (2 * rows.length);
  let squares = 0;
  for (const row of rows) for (let i = 0; i < 2; i++) squares += (whole[row]![i]! - mean) * (whole[row]![i]! - mean);
  return { mean, variance: squares / (2 * rows.length) };
}
