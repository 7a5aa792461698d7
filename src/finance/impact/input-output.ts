import {
  columnSums,
  differenceOf,
  identity,
  inverseOf,
  type Matrix,
  partOf,
  rowSums,
  timesVector,
  vectorTimes,
} from '../matrix.ts';

/**
 * Input coefficients A_ij = Z_ij / x_j of payments Z by column j to row i and outputs x. A sector without output and without
 * inputs has coefficients of 0. Source: Miller and Blair, Input-Output Analysis (2009), 2.2.
 */
export function inputCoefficients(flows: Matrix, outputs: readonly number[]): number[][] {
  return flows.map((row) => row.map((value, j) => shareOf(value, outputs[j]!)));
}

/**
 * The Leontief inverse inv(I - A): output of row i that one unit of final demand for column j calls for. Null when it is
 * singular, that is when nothing leaks. Source: Miller and Blair (2009), 2.2.
 *
 * @example leontiefInverse([[0.15, 0.25], [0.2, 0.05]]) // [[1.254, 0.330], [0.264, 1.122]]
 */
export function leontiefInverse(coefficients: Matrix): number[][] | null {
  return inverseOf(differenceOf(identity(coefficients.length), coefficients));
}

/**
 * Forward linkages: row sums of inv(I - B), B_ij = Z_ij / x_i. Null when singular. Source: Ghosh, Economica 25 (1958).
 */
export function forwardLinkages(flows: Matrix, outputs: readonly number[]): number[] | null {
  const inverse = leontiefInverse(flows.map((row, i) => row.map((value) => shareOf(value, outputs[i]!))));
  return inverse === null ? null : rowSums(inverse);
}

/**
 * How much larger the output multiplier of each industry is when households' spending is part of the circle: type II over
 * type I, both over industries only. The last row and column of the closed coefficients are the households. Null when
 * singular. Source: Miller and Blair (2009), 6.2.
 */
export function closedOverOpen(closed: Matrix): { inverse: number[][]; ratios: number[] } | null {
  const industries = [...closed.keys()].slice(0, -1);
  const inverse = leontiefInverse(closed);
  const open = leontiefInverse(partOf(closed, industries, industries));
  if (inverse === null || open === null) return null;
  const [withHouseholds, without] = [columnSums(partOf(inverse, industries, industries)), columnSums(open)];
  return { inverse, ratios: withHouseholds.map((multiplier, j) => multiplier / without[j]!) };
}

/** An indicator per unit of output, and per unit of final demand, d L. Null when singular. */
export function indicatorMultipliers(given: {
  flows: Matrix;
  outputs: readonly number[];
  indicator: readonly number[];
}) {
  const inverse = leontiefInverse(inputCoefficients(given.flows, given.outputs));
  if (inverse === null) return null;
  const direct = given.indicator.map((value, j) => shareOf(value, given.outputs[j]!));
  return { direct, multipliers: vectorTimes(direct, inverse) };
}

/** Output called for after so many rounds of suppliers' suppliers: shock + A shock + … + A^rounds shock. */
export function outputAfterRounds(coefficients: Matrix, shock: readonly number[], rounds: number): number[] {
  let sum = [...shock];
  for (let round = 0; round < rounds; round++) {
    const next = timesVector(coefficients, sum);
    sum = shock.map((value, i) => value + next[i]!);
  }
  return sum;
}

/**
 * What a demand shock does when some sectors cannot produce more: the free ones answer with inv(I - A_UU) f_U, the fixed ones
 * stay, and what the free ones need of them is taken from net exports, -A_FU x_U. Null when singular. Source: Miller and
 * Blair (2009), 13.2.
 */
export function constrainedOutput(coefficients: Matrix, fixed: readonly number[], shock: readonly number[]) {
  const free = [...coefficients.keys()].filter((sector) => !fixed.includes(sector));
  const inverse = leontiefInverse(partOf(coefficients, free, free));
  const unconstrained = leontiefInverse(coefficients);
  if (inverse === null || unconstrained === null) return null;
  const answer = timesVector(
    inverse,
    free.map((sector) => shock[sector]!),
  );
  const output = new Array<number>(coefficients.length).fill(0);
  for (const [k, sector] of free.entries()) output[sector] = answer[k]!;
  return {
    output,
    netExports: timesVector(partOf(coefficients, fixed, free), answer).map((value) => 0 - value),
    unconstrained: timesVector(unconstrained, shock),
  };
}

function shareOf(value: number, total: number): number {
  return value === 0 ? 0 : value / total;
}
