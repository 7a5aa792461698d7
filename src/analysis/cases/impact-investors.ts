import {
  gainOfTraining,
  fullTimeJobs,
  jobYearsOfFive,
  netJobs,
  socialReturn,
} from '../../finance/impact/social-value.ts';
import { amortisedLoan, blendedCost, bondPrice, yearlyDeposit } from '../../finance/investment/instruments.ts';
import { discounted, multipleOf, paybackTime, turnsMoreThanOnce } from '../../finance/investment/returns.ts';
import { allRootsOfDated } from '../../finance/dated-flows.ts';
import { modifiedRate } from '../../finance/mirr.ts';
import { presentValue } from '../../finance/npv.ts';
import { allRootsOfFlow, headlineOf } from '../../finance/roots.ts';
import {
  cappedGrants,
  collectedSavings,
  largerProjectGrant,
  matchedFunds,
  smallProjectGrant,
} from '../../institutions/association/rules-funding.ts';
import { numbered, withMore } from './answers.ts';
import type { Evaluators } from './evaluator.ts';
import { dayCountOf, flowsOf } from './finance-returns.ts';
import type { Inputs } from './inputs.ts';

/** What investors, donors and the public get. Maps names; the rules are in finance/ and institutions/association/. */
export const investorEvaluators: Evaluators = {
  amortisation: (inputs) => {
    const { balanceAfter, ...loan } = amortisedLoan({
      ...inputs.numbers('principal', 'periodsPerYear', 'periods'),
      annualRate: inputs.number('annualNominalRate'),
    });
    return withMore(loan, numbered('balanceAfter', inputs.number('periods'), balanceAfter));
  },
  'depreciation-fund': (inputs) => ({ annualDeposit: yearlyDeposit(inputs.numbers('target', 'years', 'rate')) }),
  'investor-return': (inputs) => {
    const flows = flowsOf(inputs, 'cashFlows');
    if (inputs.has('dates')) {
      const days = inputs.days('dates', flows.length);
      const dated = flows.map((amount, k) => ({ day: days[k]!, amount }));
      return { xirr: headlineOf(allRootsOfDated(dated, dayCountOf(inputs))) };
    }
    const rate = inputs.number('discountRate');
    return {
      npv: presentValue(rate, flows),
      irr: headlineOf(allRootsOfFlow(flows)),
      mirr: modifiedRate(flows, { finance: rate, reinvest: rate }),
      moic: multipleOf(flows),
      paybackYears: paybackTime(flows),
      discountedPaybackYears: paybackTime(discounted(flows, rate)),
    };
  },
  'investor-return-edge': (inputs) => {
    const flows = flowsOf(inputs, 'cashFlows');
    const irrs = allRootsOfFlow(flows);
    return {
      irr: headlineOf(irrs),
      irrs,
      moic: multipleOf(flows),
      paybackYears: paybackTime(flows),
      mustWarn: turnsMoreThanOnce(flows),
    };
  },
  bond: (inputs) => {
    const bond = inputs.numbers('face', 'coupon', 'years', 'marketYield');
    const fairPrice = bondPrice(bond);
    return { fairPrice, discountPer100: bond.face - fairPrice };
  },
  'blended-finance': (inputs) => blendedCost(inputs.numbers('grant', 'loan', 'loanRate', 'equity', 'targetReturn')),
  crowdlending: (inputs) => ({ expectedNet: inputs.number('grossRate') - inputs.number('writeOff') }),
  matching: (inputs) =>
    matchedFunds(
      inputs.number('migrantContribution'),
      inputs.choice('type', ['community', 'productive']),
      inputs.number('federalCap', Infinity),
    ),
  'grant-cap': (inputs) => {
    const budgets = inputs.list('budgets');
    const larger = budgets.map(largerProjectGrant);
    const capped = cappedGrants(budgets, inputs.number('perApplicantCap', Infinity));
    return {
      results: budgets.map(smallProjectGrant),
      eligible: larger.map(({ eligible }) => eligible),
      maxGrant: larger.map(({ grant }) => grant),
      grants: capped.grants,
      applicantTotalAfterCap: capped.total,
    };
  },
  'collective-savings': (inputs) =>
    collectedSavings({
      ...inputs.numbers('members', 'monthly'),
      months: inputs.whole('months'),
      dropout: inputs.number('monthlyDropout', 0),
    }),
  'cost-effectiveness': (inputs) => gainOfTraining(inputs.numbers('weeklyProfit', 'effect', 'years', 'discountRate')),
  'net-impact': (inputs) => {
    const shares = ['deadweight', 'leakage', 'displacement', 'substitution'].map((name) => inputs.number(name, 0));
    return { netJobs: netJobs(inputs.number('grossJobs'), shares, inputs.number('multiplier', 1)) };
  },
  jobs: (inputs) => {
    if (inputs.has('contracts')) {
      const contracts = inputs.records('contracts').map((contract) => contract.numbers('months', 'timeShare'));
      return { fte: fullTimeJobs(contracts) };
    }
    const { invested, grossFTE, deadweight, displacement } = inputs.numbers(
      'invested',
      'grossFTE',
      'deadweight',
      'displacement',
    );
    const net = netJobs(grossFTE, [deadweight, displacement], 1);
    return {
      grossCostPerFTE: invested / grossFTE,
      netFTE: net,
      netCostPerFTE: invested / net,
      expectedJobYears5: inputs.has('fiveYearSurvival')
        ? jobYearsOfFive(net, inputs.number('fiveYearSurvival'))
        : undefined,
    };
  },
  sroi: (inputs) => {
    const investment = inputs.number('investment');
    if (inputs.has('presentValue')) {
      const ratio = inputs.number('presentValue') / investment;
      return { ratio, netRatio: ratio - 1 };
    }
    if (inputs.has('attributionFigure')) {
      const figure = inputs.number('attributionFigure');
      return {
        asShareOfOthers: returnOf(inputs, figure).presentValue / investment,
        asOwnShare: returnOf(inputs, 1 - figure).presentValue / investment,
      };
    }
    const value = returnOf(inputs, inputs.number('attributionToOthers'));
    const ratio = value.presentValue / investment;
    return { ...value, netPresentValue: value.presentValue - investment, ratio, netRatio: ratio - 1 };
  },
};

function returnOf(inputs: Inputs, others: number) {
  return socialReturn({
    ...inputs.numbers('quantity', 'proxy', 'deadweight', 'displacement', 'dropOff', 'discountRate'),
    years: inputs.whole('years'),
    others,
  });
}
