import { differenceOf, identity, inverseOf, type Matrix, partOf, rowSums, vectorTimes } from '../matrix.ts';

/**
 * How loans spread over states after some steps: start times the step-th power of the matrix of moves (row = from, each row
 * sums to 1).
 */
export function distributionAfter(moves: Matrix, start: readonly number[], steps: number): number[] {
  let distribution = [...start];
  for (let step = 0; step < steps; step++) distribution = vectorTimes(distribution, moves);
  return distribution;
}

/**
 * The mean number of steps until the last state, from which there is no return, by the state one is in: row sums of
 * inv(I - Q), Q the moves among the other states. Null when it is never reached. Source: Kemeny and Snell, Finite Markov
 * Chains (1960), 3.2.
 */
export function meanStepsToLast(moves: Matrix): number[] | null {
  const others = [...moves.keys()].slice(0, -1);
  const fundamental = inverseOf(differenceOf(identity(others.length), partOf(moves, others, others)));
  return fundamental === null ? null : rowSums(fundamental);
}
