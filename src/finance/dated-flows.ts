import { type DayCount, yearFraction } from './day-count.ts';
import { presentValueAt } from './npv.ts';
import { allRoots } from './roots.ts';

/** An amount received (positive) or paid (negative) on a day, counted since 1970-01-01. */
export interface DatedFlow {
  readonly day: number;
  readonly amount: number;
}

/**
 * All yearly rates at which dated flows have the present value zero, by the rules of `allRoots`. The time of a flow is the
 * year fraction from the earliest day; flows may stand in any order and share a day.
 */
export function allRootsOfDated(flows: readonly DatedFlow[], dayCount: DayCount): number[] {
  const { times, amounts } = timed(flows, dayCount);
  return allRoots(times, amounts);
}

/** The value of dated flows on their earliest day, at a yearly rate. Throws when the rate is not above -1. */
export function presentValueOfDated(rate: number, flows: readonly DatedFlow[], dayCount: DayCount): number {
  const { times, amounts } = timed(flows, dayCount);
  return presentValueAt(rate, times, amounts);
}

function timed(flows: readonly DatedFlow[], dayCount: DayCount): { times: number[]; amounts: number[] } {
  const first = flows.reduce((earliest, flow) => Math.min(earliest, flow.day), Infinity);
  return {
    times: flows.map((flow) => yearFraction(first, flow.day, dayCount)),
    amounts: flows.map((flow) => flow.amount),
  };
}
