import { Drivers, Draws } from '../../random/draws.ts';

/**
 * Numbers between 0 and 1 for designs and resamples: each depends on the seed, what it is for, its row and its column, so that
 * the same call gives the same design on every machine and more rows move none.
 *
 * @example unitDraws(1, 'sobol.a')(0, 3) // row 0, column 3
 */
export function unitDraws(seed: number, purpose: string): (row: number, column: number) => number {
  const draws = new Draws(seed);
  const driver = new Drivers().declare(`analysis.${purpose}`);
  return (row, column) => draws.uniform(driver, 0, column, row);
}

/** Whole numbers from 0 to `below - 1`, drawn likewise. */
export function wholeDraws(seed: number, purpose: string): (row: number, column: number, below: number) => number {
  const draw = unitDraws(seed, purpose);
  return (row, column, below) => Math.min(below - 1, Math.floor(draw(row, column) * below));
}
