import { breakEvenPremium, purePremium, selectedVisits } from '../../finance/insurance.ts';
import { doubleDeclining, straightLine, sumOfYearsDigits } from '../../finance/investment/depreciation.ts';
import {
  certificationUplift,
  fairtrade2023,
  firstCertifiedHarvest,
  fromCherry,
  guestYear,
  kilogramsPerPound,
  listPrice,
  purchaseInterest,
} from '../../institutions/social-enterprise/rules-coffee.ts';
import {
  atLeastAlive,
  bassPeak,
  bassShare,
  bassSteps,
  hazardsBetween,
  medianLife,
  weibullSurvival,
  weibullThrough,
} from '../../institutions/social-enterprise/rules-lifetime.ts';
import { closedYear, patronageOf } from '../../institutions/social-enterprise/rules-members.ts';
import { breakEven, logistic, logisticTime } from '../../institutions/social-enterprise/rules.ts';
import { integerPower, power } from '../../numbers/elementary.ts';
import { numbered, withMore } from './answers.ts';
import type { Evaluators } from './evaluator.ts';
import type { Inputs } from './inputs.ts';

/** Enterprises, what they earn and how long they live. Maps names; the rules are in institutions/social-enterprise/. */
export const enterpriseEvaluators: Evaluators = {
  'break-even': (inputs) =>
    breakEven(inputs.numbers('fixedCost', 'price', 'variableCost', 'plannedUnits')) ?? {
      units: null,
      revenue: null,
      contributionMargin: inputs.number('price') - inputs.number('variableCost'),
      contributionRatio: 1 - inputs.number('variableCost') / inputs.number('price'),
      marginOfSafety: null,
      operatingLeverage: null,
    },
  depreciation: (inputs) => {
    const asset = { ...inputs.numbers('cost', 'salvage'), years: inputs.whole('years', { least: 1 }) };
    return {
      straightLine: straightLine(asset),
      doubleDeclining: doubleDeclining(asset),
      sumOfYearsDigits: sumOfYearsDigits(asset),
    };
  },
  'working-capital': (inputs) => {
    const total = inputs.number('cherryKg') * inputs.number('cherryPrice');
    const interest = purchaseInterest({
      total,
      months: inputs.whole('purchaseMonths', { least: 1 }),
      wait: inputs.number('monthsFromLastPurchaseToPayment'),
      annualRate: inputs.number('annualRate'),
    });
    return { peakFunding: total, interest };
  },
  'surplus-allocation': (inputs) =>
    closedYear(
      inputs.numbers('netSurplus', 'shareCapital', 'generalReserve', 'trainingReserve', 'optionalReserveRate'),
    ),
  patronage: (inputs) => {
    const deliveries = inputs.list('deliveriesKg');
    const { pool, ...members } = patronageOf({
      ...inputs.numbers('distributable', 'shareValue'),
      deliveries,
      shares: inputs.list('shares', deliveries.length),
      shareInterest: inputs.number('shareInterestCap'),
    });
    return { ...members, patronagePool: pool };
  },
  'coffee-conversion': (inputs) => {
    if (inputs.has('freshCherryKg'))
      return fromCherry(inputs.numbers('freshCherryKg', 'cherryPerGreen', 'parchmentToGreen'));
    const { parchmentKg, parchmentToGreen } = inputs.numbers('parchmentKg', 'parchmentToGreen');
    return { greenKg: parchmentKg * parchmentToGreen, parchmentPerGreen: 1 / parchmentToGreen };
  },
  'fairtrade-price': (inputs) => {
    if (inputs.has('shareSoldFairtrade')) {
      return certificationUplift(fairtrade2023, {
        market: inputs.number('marketUSDperLb'),
        isOrganic: inputs.flag('organic'),
        shareSold: inputs.number('shareSoldFairtrade'),
        cost: inputs.number('certificationCostUSDperLbAllOutput'),
      });
    }
    const markets = inputs.list('marketUSDperLb');
    const organic = inputs.flags('organic', markets.length);
    const totals = markets.map((market, k) => listPrice(fairtrade2023, market, organic[k]!));
    return { totalUSDperLb: totals, totalUSDperKg: totals.map((price) => price / kilogramsPerPound) };
  },
  'certification-lag': (inputs) => {
    const first = firstCertifiedHarvest({
      start: inputs.month('conversionStart'),
      months: inputs.whole('conversionMonths'),
      harvestMonth: inputs.whole('harvestMonth', { least: 1, most: 12 }),
    });
    if (!inputs.has('differential', 'years')) return { firstOrganicHarvest: first };
    const differential = inputs.number('differential');
    const byHarvest = inputs.list('years').map((year) => (year >= first ? differential : 0));
    return { firstOrganicHarvest: first, differentialByHarvest: byHarvest };
  },
  'community-tourism': (inputs) =>
    guestYear(inputs.numbers('beds', 'occupancy', 'price', 'fixedCost', 'variableCostPerNight', 'leakage')),
  'mutual-insurance': (inputs) => {
    const care = inputs.numbers('costPerVisit', 'copayShare');
    if (inputs.has('base')) {
      const { selectionFactorAtZero: factorAtZero, ...rest } = inputs.numbers(
        'base',
        'enrolment',
        'selectionFactorAtZero',
      );
      const visitsPerMember = selectedVisits({ ...rest, factorAtZero });
      return { visitsPerMember, purePremium: purePremium({ ...care, visitsPerMember }) };
    }
    const pure = purePremium({ ...care, visitsPerMember: inputs.number('visitsPerMember') });
    const { adminShare: admin, reserveShare: reserve } = inputs.numbers('adminShare', 'reserveShare');
    const { members, premium } = inputs.numbers('members', 'premium');
    return {
      purePremium: pure,
      breakEvenPremium: breakEvenPremium(pure, { admin, reserve }),
      claimsRatio: pure / premium,
      surplus: members * (premium * (1 - admin - reserve) - pure),
    };
  },
  bass: (inputs) => {
    const curve = inputs.numbers('p', 'q', 'm');
    const peak = bassPeak(curve);
    return {
      peakTime: peak.time,
      F: [1, 2, 5, 10].map((time) => bassShare(curve, time)),
      cumulativeAtPeak: peak.cumulative,
      peakRate: peak.rate,
      discreteAdoptersAndCumulative: bassSteps(curve, 5),
    };
  },
  logistic: (inputs) => {
    const { capacity, initial, rate } = inputs.numbers('capacity', 'initial', 'rate');
    return {
      y: inputs.list('t').map((time) => logistic(capacity, initial, rate, time)),
      inflectionTime: logisticTime(capacity, initial, rate, capacity / 2),
    };
  },
  survival: (inputs) => {
    if (inputs.has('projects')) return livingProjects(inputs);
    if (inputs.has('years')) {
      const years = inputs.list('years');
      const hazards = (name: string) =>
        inputs.has(name) ? hazardsBetween(years, inputs.list(name, years.length)) : undefined;
      return { coopAnnualHazardBetween: hazards('coop'), allAnnualHazardBetween: hazards('allFirms') };
    }
    const { annualDeathRate, medianLife: median } = inputs.numbers('annualDeathRate', 'medianLife');
    const law = weibullThrough(annualDeathRate, median);
    return {
      constantHazardS5: integerPower(1 - annualDeathRate, 5),
      linearS5: 1 - 5 * annualDeathRate,
      constantHazardMedian: medianLife(annualDeathRate),
      weibullShape: law.shape,
      weibullScale: law.scale,
      weibullS: [1, 3, 5, 10].map((time) => weibullSurvival(law, time)),
    };
  },
};

function livingProjects(inputs: Inputs) {
  const projects = inputs.whole('projects', { most: 1000 });
  const { years, annualDeathRate } = inputs.numbers('years', 'annualDeathRate');
  const alive = power(1 - annualDeathRate, years);
  return withMore(
    { expectedAlive: projects * alive, probAllDead: integerPower(1 - alive, projects) },
    numbered('probAtLeast', projects, (least) => atLeastAlive(projects, least, alive)),
  );
}
