import {
  aprOfEuropeanUnion,
  aprOfSinglePayment,
  aprOfUnitedStates,
  costOfCredit,
} from '../../finance/cost-of-credit.ts';
import { allRootsOfDated, type DatedFlow, presentValueOfDated } from '../../finance/dated-flows.ts';
import type { DayCount } from '../../finance/day-count.ts';
import { modifiedRate } from '../../finance/mirr.ts';
import { presentValue } from '../../finance/npv.ts';
import { allRootsOfFlow, headlineOf } from '../../finance/roots.ts';
import {
  futureValueOf,
  type LevelPayments,
  paymentOf,
  paymentParts,
  periodsOf,
  presentValueOf,
  rateOf,
} from '../../finance/time-value.ts';
import { effectivePerYear, nominalPerYear } from '../../numbers/rates.ts';
import { numberOf } from '../../finance/fraction.ts';
import { caseTexts } from '../../text/cases.ts';
import type { Evaluators } from './evaluator.ts';
import { CaseProblem, type Inputs } from './inputs.ts';

/** Time value of money, rates of return and the cost of a credit. Maps names; the rules are in finance/. */
export const returnEvaluators: Evaluators = {
  tvm: timeValue,
  'tvm-series': (inputs) => {
    const periods = inputs.whole('nper', { least: 1, most: 100_000 });
    const parts = paymentParts({ ...termsOf(inputs), periods });
    const series = inputs.choice('fn', ['ipmt', 'ppmt']) === 'ipmt' ? parts.interest : parts.principal;
    return inputs.list('periods').map((period) => series[period - 1]);
  },
  npv: (inputs) => presentValue(inputs.number('rate'), inputs.list('flows')),
  xnpv: (inputs) => presentValueOfDated(inputs.number('rate'), datedFlows(inputs), dayCountOf(inputs)),
  irr: (inputs) => rootsAnswer(allRootsOfFlow(flowsOf(inputs, 'flows'))),
  xirr: (inputs) => rootsAnswer(allRootsOfDated(datedFlows(inputs), dayCountOf(inputs))),
  mirr: (inputs) =>
    modifiedRate(inputs.list('flows'), {
      finance: inputs.number('financeRate'),
      reinvest: inputs.number('reinvestRate'),
    }),
  'rate-conversion': (inputs) => {
    const { periodicRate, periodsPerYear } = inputs.numbers('periodicRate', 'periodsPerYear');
    return {
      nominal: 100 * nominalPerYear(periodicRate, periodsPerYear),
      effective: 100 * effectivePerYear(periodicRate, periodsPerYear),
    };
  },
  'effective-rate': (inputs) => {
    const cost = costOfCredit(flowsOf(inputs, 'borrowerFlows'), inputs.number('periodsPerYear'));
    if (cost === null) return { periodic: null, apr: null, eir: null, allPeriodicRoots: [] };
    const { periodic, nominal, effective, roots } = cost;
    return { periodic, apr: 100 * nominal, eir: 100 * effective, allPeriodicRoots: roots };
  },
  'apr-nominal': (inputs) => {
    const { netDisbursed, paymentValue, periodsPerYear } = inputs.numbers(
      'netDisbursed',
      'paymentValue',
      'periodsPerYear',
    );
    const payments = new Array<number>(inputs.whole('payments', { least: 1 })).fill(0 - paymentValue);
    const cost = costOfCredit([netDisbursed, ...payments], periodsPerYear);
    const apr = cost === null ? null : 100 * cost.nominal;
    return { apr, publishedApr: apr };
  },
  'apr-eu': (inputs) => {
    const rows = inputs.rows('flows');
    const amounts = rows.map((row) => row.number('1'));
    checkSigns(amounts);
    return percent(
      aprOfEuropeanUnion(
        rows.map((row) => row.rate('0')),
        amounts,
      ),
    );
  },
  'apr-us-actuarial': (inputs) =>
    percent(
      aprOfUnitedStates({
        advance: inputs.number('advance'),
        firstUnitPeriods: inputs.whole('firstUnitPeriods'),
        oddFraction: inputs.rate('oddFraction'),
        payments: inputs.list('payments'),
        unitPeriodsPerYear: inputs.number('unitPeriodsPerYear'),
      }),
    ),
  'apr-us-single': (inputs) =>
    percent(
      aprOfSinglePayment({
        ...inputs.numbers('advance', 'payment'),
        days: inputs.day('paymentDate') - inputs.day('advanceDate'),
      }),
    ),
};

/** All roots and the headline one. */
export function rootsAnswer(allRoots: readonly number[]) {
  return { allRoots, preferred: headlineOf(allRoots) };
}

/**
 * A list of amounts whose roots can be found in a moment: the search goes through the flow once per root and step, so flows
 * that are long and change sign at every turn are refused.
 */
export function flowsOf(inputs: Inputs, name: string): number[] {
  const flows = inputs.list(name);
  checkSigns(flows);
  return flows;
}

/** Pairs of a date and an amount. */
export function datedFlows(inputs: Inputs): DatedFlow[] {
  const flows = inputs.rows('flows').map((row) => ({ day: row.day('0'), amount: row.number('1') }));
  checkSigns(flows.map((flow) => flow.amount));
  return flows;
}

/** The convention by which days become years. */
export function dayCountOf(inputs: Inputs): DayCount {
  const name = inputs.choice('dayCount', ['act/365F', 'actual/365', 'act/360', '30/360', 'act/act ISDA']);
  return name === 'actual/365' ? 'act/365F' : name;
}

function timeValue(inputs: Inputs): unknown {
  const terms = termsOf(inputs);
  switch (inputs.choice('fn', ['pmt', 'pv', 'fv', 'rate', 'nper'])) {
    case 'pmt':
      return paymentOf(terms);
    case 'pv':
      return presentValueOf(terms);
    case 'fv':
      return futureValueOf(terms);
    case 'rate':
      return rateOf(terms);
    case 'nper':
      return periodsOf(terms);
  }
}

/** What is given of the five; the unknown one is read as 0 and not looked at. */
function termsOf(inputs: Inputs): LevelPayments {
  const unknown = inputs.text('fn');
  const known = (name: string) => (name === unknown ? 0 : inputs.number(name, 0));
  return {
    rate: unknown === 'rate' ? 0 : numberOf(inputs.fraction('rate')),
    periods: unknown === 'nper' ? 0 : inputs.number('nper'),
    payment: known('pmt'),
    presentValue: known('pv'),
    futureValue: known('fv'),
    due: inputs.choice('when', ['end', 'begin'], 'end'),
  };
}

function checkSigns(amounts: readonly number[]): void {
  const signs = amounts.filter((amount) => amount !== 0).map(Math.sign);
  const changes = signs.filter((sign, k) => k > 0 && sign !== signs[k - 1]).length;
  if (changes * changes * amounts.length > 4_000_000) throw new CaseProblem(caseTexts.tooManySigns, { given: changes });
}

function percent(rate: number | null): number | null {
  return rate === null ? null : 100 * rate;
}
