import { headcountAfter } from '../../finance/impact/remittance-effects.ts';
import {
  incomeFromTransfer,
  localMultiplier,
  spendingMultiplier,
  villageWithPrices,
} from '../../finance/impact/multipliers.ts';
import {
  type Household,
  pcSteady,
  simexPeriod,
  simPeriod,
  type SimPeriod,
  simSteady,
  villagePeriod,
  villageSteady,
  wealthTarget,
} from '../../finance/impact/stock-flow.ts';
import { numbered, withMore } from './answers.ts';
import type { Evaluators } from './evaluator.ts';
import type { Inputs } from './inputs.ts';

/** How money goes round in a place. Maps names; the rules are in finance/impact/. */
export const flowEvaluators: Evaluators = {
  lm3: (inputs) => {
    if (inputs.has('round1')) {
      const { round1, round2, round3 } = inputs.numbers('round1', 'round2', 'round3');
      return { score: localMultiplier([round1, round2, round3]) };
    }
    if (inputs.has('localSupplier')) {
      const local = inputs.inside('localSupplier').numbers('round1', 'round2');
      const distant = inputs.inside('nonLocalSupplier').numbers('round1Local', 'round2');
      const [localSum, distantSum] = [local.round1 + local.round2, distant.round1Local + distant.round2];
      return { localSupplier: localSum, nonLocalSupplier: distantSum, ratioMinusOne: localSum / distantSum - 1 };
    }
    if (!inputs.has('allLocal') && !inputs.has('noneLocal')) throw inputs.noVariant();
    const score = (name: string) => (inputs.has(name) ? localMultiplier(inputs.list(name)) : undefined);
    return { allLocal: score('allLocal'), noneLocal: score('noneLocal') };
  },
  'keynesian-multiplier': (inputs) => {
    const { c: consumes, t: tax, m: imports } = inputs.numbers('c', 't', 'm');
    const leakages = { consumes, tax, imports };
    const transfer = inputs.number('transfer', 0);
    const local = incomeFromTransfer(transfer, leakages);
    return {
      spendingMultiplier: spendingMultiplier(leakages),
      localIncomeFromTransfer: local,
      totalIncomeWithTransfer: transfer + local,
    };
  },
  'lewie-multiplier': (inputs) => {
    if (inputs.has('households')) {
      const { households, transferPerHousehold, nominalMultiplier } = inputs.numbers(
        'households',
        'transferPerHousehold',
        'nominalMultiplier',
      );
      const total = households * transferPerHousehold;
      return {
        totalTransfer: total,
        totalIncomeGain: total * nominalMultiplier,
        spillover: total * (nominalMultiplier - 1),
      };
    }
    const nominal = inputs.number('nominal') - 1;
    if (!inputs.has('real')) return { spillover: nominal, nominalSpillover: nominal };
    const real = inputs.number('real') - 1;
    return {
      spillover: nominal,
      nominalSpillover: nominal,
      realSpillover: real,
      shareOfSpilloverLostToPrices: 1 - real / nominal,
    };
  },
  'mini-lewie': (inputs) => {
    const { income, outputChange, ...village } = villageWithPrices({
      ...inputs.numbers('baseIncome', 'labourShare', 'transfer'),
      localShare: inputs.number('localBudgetShareOfIncome'),
    });
    return { ...village, Y1: income, outputChangePct: 100 * outputChange };
  },
  'evidence-arithmetic': (inputs) => {
    if (inputs.has('headcount')) {
      const headcount = inputs.number('headcount');
      const after = headcountAfter(headcount, inputs.number('remittanceGrowth'));
      return { newHeadcount: after, percentagePoints: 100 * (after - headcount) };
    }
    if (inputs.has('costOverBenefits')) return { benefitCostRatio: 1 / inputs.number('costOverBenefits') };
    if (!inputs.has('households')) throw inputs.noVariant();
    const total = inputs.number('households') * inputs.number('transfer');
    return {
      total,
      impliedLocalGDP: inputs.has('shareOfGDP') ? total / inputs.number('shareOfGDP') : undefined,
      incomeGain: inputs.has('multiplier') ? total * inputs.number('multiplier') : undefined,
    };
  },
  'sfc-sim': (inputs) => {
    const household = householdOf(inputs);
    const multipliers = {
      impactMultiplier: 1 / (1 - household.alpha1 * (1 - household.theta)),
      longRunMultiplier: 1 / household.theta,
      wealthTarget: wealthTarget(household),
    };
    if (inputs.has('G1')) {
      const spending = inputs.number('G1');
      const start = inputs.number('H0', simSteady(household, inputs.number('G0', spending)).H);
      const periods = simPeriods(household, { spending, start, count: 3 });
      const steady = simSteady(household, spending);
      const [Y, H] = [periods.map((period) => period.Y), periods.map((period) => period.H)];
      return { ...multipliers, Y, H, steadyY: steady.Y, steadyH: steady.H };
    }
    if (!inputs.has('G')) return multipliers;
    const spending = inputs.number('G');
    const start = inputs.number('H0', 0);
    return withMore(
      { ...multipliers, steady: simSteady(household, spending) },
      numbered('period', 100_000, (k) => simPeriods(household, { spending, start, count: k }).at(-1)),
    );
  },
  'sfc-simex': (inputs) => {
    const household = householdOf(inputs);
    const spending = inputs.number('G');
    const first = simexPeriod(household, spending, { H: inputs.number('H0'), YD: inputs.number('YDlag0') });
    const second = simexPeriod(household, spending, first);
    const third = simexPeriod(household, spending, second);
    const { Y, T, YD, C, H } = simSteady(household, spending);
    return { first, second, third, steady: { Y, T, YD, YDe: YD, C, H, Hd: H } };
  },
  'sfc-pc': (inputs) => {
    const bills = inputs.numbers('lambda0', 'lambda1', 'lambda2');
    return pcSteady({ ...householdOf(inputs), ...bills }, inputs.number('G'), inputs.number('r'));
  },
  'sfc-village': (inputs) => {
    const village = inputs.numbers('remittance', 'importShare', 'alpha1', 'alpha2');
    const steady = villageSteady(village);
    const periodAfter = (count: number) => {
      let period = villagePeriod(village, inputs.number('H0', 0));
      for (let k = 1; k < count; k++) period = villagePeriod(village, period.H);
      return period;
    };
    return withMore(
      {
        steady,
        localIncomeMultiplier: steady.Y / village.remittance,
        householdIncomeMultiplier: steady.YD / village.remittance,
      },
      numbered('period', 100_000, (k) => (k === 0 ? undefined : periodAfter(k))),
    );
  },
};

function householdOf(inputs: Inputs): Household {
  return inputs.numbers('alpha1', 'alpha2', 'theta');
}

function simPeriods(household: Household, path: { spending: number; start: number; count: number }): SimPeriod[] {
  const periods: SimPeriod[] = [];
  let wealth = path.start;
  for (let k = 0; k < path.count; k++) {
    const period = simPeriod(household, path.spending, wealth);
    periods.push(period);
    wealth = period.H;
  }
  return periods;
}
