import { loanBackedByRemittances } from '../../finance/lending/remittance-backed.ts';
import { distributionAfter, meanStepsToLast } from '../../finance/lending/markov.ts';
import {
  annualLossRate,
  daysLateOf,
  lenderRatios,
  portfolioAtRisk,
  provisionOf,
  sustainableRate,
} from '../../finance/lending/portfolio.ts';
import {
  continuationValue,
  deviationOfDefaults,
  expectedYield,
  guaranteeYear,
  jointLiability,
  revolvingPool,
  survivalOf,
} from '../../finance/lending/risk.ts';
import { caseTexts } from '../../text/cases.ts';
import { numbered, withMore } from './answers.ts';
import type { Evaluators } from './evaluator.ts';
import { CaseProblem, type Inputs } from './inputs.ts';

/** Loan pools and lenders. Maps names; the rules are in finance/lending/. */
export const lenderEvaluators: Evaluators = {
  provision: (inputs) =>
    provisionOf(inputs.rows('buckets').map((row) => ({ balance: row.number('1'), rate: row.number('2') }))),
  par: (inputs) => {
    const buckets = inputs.rows('buckets').map((row) => ({ daysLate: daysLate(row), balance: row.number('1') }));
    const percent = (days: number) => {
      const share = portfolioAtRisk(buckets, days);
      return share === null ? null : 100 * share;
    };
    return { par1: percent(0), par30: percent(30), par90: percent(90) };
  },
  'sustainable-rate': (inputs) => {
    const given = inputs.numbers('adminExpenses', 'avgPortfolio', 'LL', 'CF', 'K', 'II');
    const administration = given.adminExpenses / given.avgPortfolio;
    const { LL: losses, CF: funds, K: capitalisation, II: investmentIncome } = given;
    return {
      AE: administration,
      R: sustainableRate({ administration, losses, funds, capitalisation, investmentIncome }),
    };
  },
  alr: (inputs) => ({ alr: annualLossRate(inputs.number('collectionRate'), inputs.number('termYears')) }),
  'mfi-ratios': (inputs) =>
    lenderRatios(
      inputs.numbers(
        'financialRevenue',
        'financialExpense',
        'loanLossProvision',
        'operatingExpense',
        'avgGrossPortfolio',
        'interestAndFees',
        'avgBorrowers',
        'writeOffs',
        'subsidyAdjustment',
        'inflationAdjustment',
      ),
    ),
  markov: (inputs) => {
    const matrix = inputs.square('matrix');
    const start = inputs.list('start', matrix.length);
    return {
      distribution: withMore(
        {},
        numbered('', 100_000, (steps) => distributionAfter(matrix, start, steps)),
      ),
      meanMonthsToAbsorption: meanStepsToLast(matrix),
    };
  },
  'hazard-yield': (inputs) => {
    const { contractRate, hazard } = inputs.numbers('contractRate', 'hazard');
    return {
      expectedMonthlyYield: expectedYield(contractRate, hazard),
      survival12: survivalOf(hazard, inputs.whole('n', { least: 1 })),
    };
  },
  'joint-liability': (inputs) => {
    const { lenderRequiredGross: requiredGross, ...pair } = inputs.numbers(
      'successProbability',
      'lenderRequiredGross',
      'liability',
    );
    const { individualRate, jointRate, expectedRepayment } = jointLiability({ ...pair, requiredGross });
    return { individualRate, jointRate, expectedRepaymentCheck: expectedRepayment };
  },
  'covariate-variance': (inputs) => {
    const pool = inputs.numbers('pd', 'correlation', 'loans');
    return {
      sdIndependent: deviationOfDefaults({ ...pool, correlation: 0 }),
      sdCorrelated: deviationOfDefaults(pool),
    };
  },
  'guarantee-fund': (inputs) =>
    guaranteeYear(inputs.numbers('fund', 'leverage', 'coverage', 'pd', 'lgd', 'fee', 'investmentYield', 'adminCost')),
  'dynamic-incentive': (inputs) => {
    const {
      surplusPerCycle: surplus,
      repayment,
      ...chances
    } = inputs.numbers('surplusPerCycle', 'repayment', 'delta', 'successProbability');
    const value = continuationValue({ surplus, ...chances });
    return { continuationValue: value, strategicDefault: value === null ? null : value < repayment };
  },
  'remittance-backed-loan': (inputs) => {
    const { monthlyRemittance, debtServiceRatio, monthlyRate, n, haircut } = inputs.numbers(
      'monthlyRemittance',
      'debtServiceRatio',
      'monthlyRate',
      'n',
      'haircut',
    );
    const { limit, afterHaircut } = loanBackedByRemittances({
      remittance: monthlyRemittance,
      debtServiceRatio,
      rate: monthlyRate,
      instalments: n,
      haircut,
    });
    return { maxLoan: limit, maxLoanAfterHaircut: afterHaircut };
  },
  'revolving-pool': (inputs) =>
    revolvingPool({
      ...inputs.numbers('capital', 'cycleMonths', 'flatMonthlyRate', 'recovery'),
      cycles: inputs.whole('cycles'),
    }),
};

function daysLate(row: Inputs): number {
  const label = row.text('0');
  const days = daysLateOf(label);
  if (days !== null) return days;
  const choices = 'regular, 1-30, 31-60, 61-90, 91-180, 181-365, >365';
  throw new CaseProblem(caseTexts.notAChoice, { name: 'buckets', choices, given: label });
}
