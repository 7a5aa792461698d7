import { describe, expect, test } from 'vitest';
import { allRootsOfDated, presentValueOfDated } from '../../src/finance/dated-flows.ts';
import type { DayCount } from '../../src/finance/day-count.ts';
import { modifiedRate } from '../../src/finance/mirr.ts';
import { presentValue } from '../../src/finance/npv.ts';
import { allRootsOfFlow, headlineOf, type NoRoot } from '../../src/finance/roots.ts';
import {
  futureValueOf,
  paymentOf,
  paymentParts,
  periodsOf,
  presentValueOf,
  rateOf,
} from '../../src/finance/time-value.ts';
import { parseDate } from '../../src/numbers/calendar.ts';
import { effectivePerYear, nominalPerYear } from '../../src/numbers/rates.ts';
import published from '../reference/finance-cases.json' with { type: 'json' };

/** All inputs of these kinds; each kind has some of them. Dated flows are read as such by the kinds that have them. */
interface Inputs {
  readonly flows: number[] & [string, number][];
  readonly dayCount: DayCount;
  readonly rate: number & string;
  readonly financeRate: number;
  readonly reinvestRate: number;
  readonly periodicRate: number;
  readonly periodsPerYear: number;
  readonly periods: number[];
  readonly fn: string;
  readonly nper: number;
  readonly pmt?: number;
  readonly pv?: number;
  readonly fv?: number;
  readonly when: 'end' | 'begin';
}

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly inputs: Inputs;
  readonly expected: unknown;
  readonly tolerance: { readonly abs?: number; readonly scaled?: number };
  readonly source: string;
}

const evaluators: Record<string, (inputs: Inputs) => unknown> = {
  irr: ({ flows }) => rootsAnswer(allRootsOfFlow(flows)),
  xirr: ({ flows, dayCount }) => rootsAnswer(allRootsOfDated(dated(flows), dayCount)),
  npv: ({ rate, flows }) => presentValue(rate, flows),
  xnpv: ({ rate, flows, dayCount }) => presentValueOfDated(rate, dated(flows), dayCount),
  mirr: ({ flows, financeRate, reinvestRate }) =>
    orNull(modifiedRate(flows, { finance: financeRate, reinvest: reinvestRate })),
  tvm: (inputs) => unknownOf(inputs),
  'tvm-series': (inputs) => {
    const parts = paymentParts(termsOf(inputs));
    const series = inputs.fn === 'ipmt' ? parts.interest : parts.principal;
    return inputs.periods.map((period) => series[period - 1]);
  },
  'rate-conversion': ({ periodicRate, periodsPerYear }) => ({
    nominal: 100 * nominalPerYear(periodicRate, periodsPerYear),
    effective: 100 * effectivePerYear(periodicRate, periodsPerYear),
  }),
};

/** The other kinds of the file are computed by test/reference/cases.test.ts. */
const own = (published as unknown as Case[]).filter(({ kind }) => Object.hasOwn(evaluators, kind));

describe.each(own)('$kind $id ($source)', ({ kind, inputs, expected, tolerance }) => {
  test('is met', () => {
    expect(distance(evaluators[kind]!(inputs), expected, tolerance)).toBeLessThanOrEqual(1);
  });
});

function rootsAnswer(allRoots: number[]) {
  return { allRoots, preferred: headlineOf(allRoots) };
}

function orNull(result: number | NoRoot): number | null {
  return typeof result === 'number' ? result : null;
}

function dated(flows: [string, number][]) {
  return flows.map(([date, amount]) => ({ day: parseDate(date)!, amount }));
}

/** The rates of these cases are one number or a quotient of two. */
function termsOf(inputs: Inputs) {
  const [above, below] = String(inputs.rate ?? '0')
    .split('/')
    .map(Number);
  return {
    rate: above! / (below ?? 1),
    periods: inputs.nper,
    payment: inputs.pmt ?? 0,
    presentValue: inputs.pv ?? 0,
    futureValue: inputs.fv ?? 0,
    due: inputs.when,
  };
}

function unknownOf(inputs: Inputs): number | null {
  const terms = termsOf(inputs);
  if (inputs.fn === 'pmt') return paymentOf(terms);
  if (inputs.fn === 'pv') return presentValueOf(terms);
  if (inputs.fn === 'fv') return futureValueOf(terms);
  return orNull(inputs.fn === 'rate' ? rateOf(terms) : periodsOf(terms));
}

/** How far an answer is from what is expected, as a multiple of the tolerance; infinite when its form differs. */
function distance(got: unknown, expected: unknown, tolerance: Case['tolerance']): number {
  if (typeof expected === 'number') {
    if (typeof got !== 'number') return Infinity;
    const allowed = tolerance.abs ?? tolerance.scaled! * Math.max(1, Math.abs(expected));
    return got === expected ? 0 : Math.abs(got - expected) / allowed;
  }
  if (expected === null || typeof expected !== 'object') return got === expected ? 0 : Infinity;
  if (got === null || typeof got !== 'object') return Infinity;
  if (Array.isArray(expected) && (got as unknown[]).length !== expected.length) return Infinity;
  const entries = Object.entries(expected);
  return Math.max(0, ...entries.map(([key, each]) => distance((got as Record<string, unknown>)[key], each, tolerance)));
}
