import type { Enterprise } from './instance.ts';
import { paidForInputs } from './suppliers.ts';

/** Months that a year of results goes back. */
const year = 12;

/**
 * Phase `settle`, when the month of an open enterprise is done: its true result, what business brought in cash less the
 * month's wear, and what it spent, in minor units. The last twelve are kept in a ring by month open:
 *
 *   results  [month open mod 12: result | 12 + month open mod 12: outlay]
 */
export function noteResult(enterprise: Enterprise, worn: number, period: number): void {
  const { life, results, flows, place, harvest } = enterprise;
  const { ledger } = place.build;
  const profit = life.total.result - life.total.noted - worn;
  life.total.noted = life.total.result;
  life.month.profit = profit;
  life.year.worn += worn;
  const slot = life.monthsOpen % year;
  results[slot] = profit;
  const growers = harvest === null ? 0 : ledger.moved(harvest.flows.growers, period);
  results[year + slot] =
    paidForInputs(enterprise, period) + ledger.moved(flows.fixed, period) + ledger.moved(flows.wages, period) + growers;
}

/** What was sold in a period and paid for, flat sums included, in minor units. */
export function revenueOf({ flows, place, flatSums }: Enterprise, period: number): number {
  const { ledger } = place.build;
  let revenue = ledger.moved(flows.sales, period);
  for (let i = 0; i < flows.bought.length; i++) {
    if (flows.bought[i]! >= 0) revenue += ledger.moved(flows.bought[i]!, period);
  }
  return flatSums === null ? revenue : revenue + ledger.moved(flatSums.flow, period);
}

/** The true result of the last twelve months open, in minor units; fewer when it is younger. */
export function lastYearResult({ results }: Enterprise): number {
  return sumFrom(results, 0);
}

/** What it spent on inputs, bills and wages in the last twelve months open, in minor units. */
export function lastYearOutlay({ results }: Enterprise): number {
  return sumFrom(results, year);
}

function sumFrom(values: Float64Array, first: number): number {
  let sum = 0;
  for (let i = first; i < first + year; i++) sum += values[i]!;
  return sum;
}
