import { runFuture } from '../../src/engine/run.ts';
import { poolModel } from './pool-model.ts';
import { checksum } from './yardstick.ts';

const households = 200;
const months = 120;

export const ledgerHouseholdMonths = households * months;

/** Built once, as a thread of the program builds its model once for all its futures. */
const model = poolModel(42, households, months);

/** Plays futures of the pool on the real book and returns the hash of all its monthly rows. */
export function playOnLedger(futures: number): string {
  const rows = new Float64Array(model.rows.length * futures);
  for (let future = 0; future < futures; future++) {
    runFuture(model, future, null);
    rows.set(model.rows, future * model.rows.length);
  }
  return checksum(rows);
}
