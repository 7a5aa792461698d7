import type { Parameter } from '../../../engine/parameters.ts';
import { domains } from '../../../engine/parameters.ts';
import { chanceInBadTimes } from '../../../finance/lending/common-shock.ts';
import { normalQuantile } from '../../../numbers/elementary.ts';
import type { Pool } from '../pool.ts';

/** Times that are good or bad for a whole population; two pools that lend to it share them. */
export interface CommonShock {
  readonly correlation: Parameter;
  /** Months a time lasts. */
  readonly lasts: number;
}

/** The name of the draws of a population's times. */
export function shockDriver(pool: Pool, population: string): number {
  return pool.place.build.driver(`${population}.common shock`);
}

/** The chance of misfortune for the population behind a driver this month: one draw a time, the same for all. */
export function chanceThisMonth(pool: Pool, driver: number, chance: number): number {
  const { shock, monthsRun, place } = pool;
  const correlation = shock.correlation.now;
  if (chance === 0 || correlation === 0) return chance;
  const time = Math.floor((monthsRun - 1) / shock.lasts);
  const z = normalQuantile(place.build.draws.uniform(driver, domains.event, 0, time));
  return chanceInBadTimes(chance, correlation, z);
}
