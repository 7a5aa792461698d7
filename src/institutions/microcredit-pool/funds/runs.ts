import type { Parameter } from '../../../engine/parameters.ts';
import { unheardFactor } from '../borrowers/voice.ts';
import type { Pool } from '../pool.ts';

/** When savers lose confidence, and how much faster they then leave. */
export interface Runs {
  readonly whenLate: Parameter;
  readonly times: Parameter;
}

export function openRuns({ values, place }: Pool): Runs | null {
  const { runs } = values;
  if (runs === null) return null;
  return {
    whenLate: place.parameter('runs.whenLate', runs.whenLate),
    times: place.parameter('runs.times', runs.times),
  };
}

/** By what the chance of a withdrawal is multiplied: savers without a say leave sooner, and all of them in a run. */
export function hasteOf(pool: Pool): number {
  const { runs, memory } = pool;
  const heard = unheardFactor(pool.voice);
  if (runs === null) return heard;
  const isRun = memory.missedDeposits > 0 || memory.lateShare > runs.whenLate.now;
  return isRun ? heard * runs.times.now : heard;
}
