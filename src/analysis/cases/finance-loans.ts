import { capitalised, levelAnnuity } from '../../finance/loans/annuity.ts';
import { scheduleWithRateChange, scheduleWithTopUp } from '../../finance/loans/changes.ts';
import {
  annuitySchedule,
  decliningCustomSchedule,
  equalPrincipalSchedule,
  flatCustomSchedule,
  flatSchedule,
  instalmentOf,
  type LoanRow,
  recomputedAnnuitySchedule,
  smoothedAnnuitySchedule,
  wholeFraction,
} from '../../finance/loans/schedule.ts';
import { brokenPeriodLoan, fixedPaymentLoan, wholeUnitLoan } from '../../finance/loans/unrounded.ts';
import { type Fraction, numberOf, one, over } from '../../finance/fraction.ts';
import type { RoundingRule } from '../../finance/rounding-rule.ts';
import { caseTexts } from '../../text/cases.ts';
import { ByRow, numbered, withMore } from './answers.ts';
import type { Evaluators } from './evaluator.ts';
import { CaseProblem, type Inputs } from './inputs.ts';

/** The periods that an exact schedule is computed for at most: a hundred years of months. */
const longest = 1200;

/** Loan schedules. Maps names; the rules are in finance/loans/. */
export const loanEvaluators: Evaluators = {
  'loan-schedule': (inputs) => scheduleAnswer(scheduleOf(inputs)),
  'loan-rate-change': (inputs) =>
    scheduleAnswer(
      scheduleWithRateChange(changingLoanOf(inputs), {
        rate: over(inputs.fraction('newAnnualRate'), wholeFraction(12)),
        fromPeriod: inputs.whole('fromPeriod', { least: 1 }),
      }),
    ),
  'loan-second-disbursement': (inputs) =>
    scheduleAnswer(
      scheduleWithTopUp(changingLoanOf(inputs), {
        amount: inputs.fraction('topUp'),
        afterPeriod: inputs.whole('topUpAfterPeriod'),
      }),
    ),
  'loan-frappe': (inputs) => {
    const { instalment, totalInterest, totalPayment, rows } = wholeUnitLoan({
      ...inputs.numbers('principal', 'annualRate'),
      periods: periodsOf(inputs),
    });
    return withMore(
      { installment: instalment, totalInterest, totalPayment },
      numbered('row', rows.length, (k) => rows[k - 1]),
    );
  },
  'loan-fixed-payment': (inputs) =>
    fixedPaymentLoan(inputs.numbers('principal', 'annualRate', 'payment')) ?? {
      periods: null,
      totalInterest: null,
      totalPayment: null,
    },
  'loan-broken-period': (inputs) => {
    const { daysPeriod1, daysPeriod2 } = inputs.numbers('daysPeriod1', 'daysPeriod2');
    const loan = brokenPeriodLoan({
      ...inputs.numbers('principal', 'annualRate', 'installment', 'brokenDays'),
      days: [daysPeriod1, daysPeriod2],
    });
    return { brokenInterest: loan.brokenInterest, row1: loan.rows[0], row2: loan.rows[1] };
  },
  'loan-capitalised-grace': (inputs) => {
    const rate = inputs.fraction('periodicRate');
    const grace = inputs.whole('graceMonths', { most: longest });
    const balance = capitalised(inputs.fraction('principal'), rate, grace);
    return {
      balanceAfterGrace: numberOf(balance),
      installment: numberOf(levelAnnuity(balance, rate, periodsOf(inputs))),
    };
  },
};

function scheduleOf(inputs: Inputs): LoanRow[] {
  const base = { principal: inputs.fraction('principal'), rounding: roundingOf(inputs) };
  const periods = periodsOf(inputs);
  const grace = inputs.whole('gracePrincipal', { most: periods - 1, fallback: 0 });
  const start = { grace, firstFactor: inputs.fraction('firstPeriodFactor', one) };
  switch (inputs.choice('method', methods)) {
    case 'annuity': {
      const loan = { ...base, rates: ratesOf(inputs, periods) };
      const isSmoothed = inputs.choice('emiSmoothing', ['fineract', 'none'], 'none') === 'fineract';
      return isSmoothed ? smoothedAnnuitySchedule(loan) : annuitySchedule(loan);
    }
    case 'equal-principal':
      return equalPrincipalSchedule({ ...base, ...start, rates: ratesOf(inputs, periods) });
    case 'flat':
      return flatSchedule({ ...base, ...start, periods, rate: inputs.fraction('periodicRate') });
    case 'flat-custom':
      return flatCustomSchedule({
        ...base,
        periods,
        rate: inputs.fraction('periodicRate'),
        principalShares: sharesOf(inputs, 'principalShares', periods - grace),
        interestShares: sharesOf(inputs, 'interestShares', periods - grace),
      });
    case 'declining-custom':
      return decliningCustomSchedule({
        ...base,
        rate: inputs.fraction('periodicRate'),
        principalShares: sharesOf(inputs, 'principalShares', periods),
      });
    case 'annuity-recomputed':
      return recomputedAnnuitySchedule({ ...base, ...start, periods, rate: inputs.fraction('periodicRate') });
  }
}

/** The rows that a case lists, and what is paid in each, in the first and in the last period. */
function scheduleAnswer(rows: readonly LoanRow[]) {
  const installments = rows.map((row) => numberOf(instalmentOf(row)));
  const rowAt = (n: number) => {
    const row = rows[n - 1];
    if (row === undefined) return undefined;
    const { interest, principal, balanceAfter } = row;
    return {
      n,
      interest: numberOf(interest),
      principal: numberOf(principal),
      balanceAfter: numberOf(balanceAfter),
      installment: installments[n - 1],
    };
  };
  return {
    rows: new ByRow(rowAt),
    installment: installments[0],
    lastInstallment: installments.at(-1),
    installments,
  };
}

function changingLoanOf(inputs: Inputs) {
  inputs.choice('dayCount', ['30/360'], '30/360');
  return {
    principal: inputs.fraction('principal'),
    rounding: roundingOf(inputs),
    periods: periodsOf(inputs),
    rate: over(inputs.fraction('annualRate'), wholeFraction(12)),
  };
}

function roundingOf(inputs: Inputs): RoundingRule {
  const rule = inputs.inside('rounding');
  return {
    decimals: rule.whole('decimals', { most: 12 }),
    mode: rule.choice('mode', ['half-even', 'half-up']),
    ...(rule.has('multipleOf') ? { multipleOf: rule.number('multipleOf') } : {}),
  };
}

function ratesOf(inputs: Inputs, periods: number): Fraction[] {
  if (!inputs.has('rateFactors') && inputs.has('periodicRate'))
    return new Array<Fraction>(periods).fill(inputs.fraction('periodicRate'));
  return sharesOf(inputs, 'rateFactors', periods);
}

function sharesOf(inputs: Inputs, name: string, wanted: number): Fraction[] {
  const shares = inputs.fractions(name);
  if (shares.length !== wanted) throw new CaseProblem(caseTexts.wrongLength, { name, wanted, given: shares.length });
  return shares;
}

function periodsOf(inputs: Inputs): number {
  return inputs.whole('n', { least: 1, most: longest });
}

const methods = [
  'annuity',
  'equal-principal',
  'flat',
  'flat-custom',
  'declining-custom',
  'annuity-recomputed',
] as const;
