import type { Dial } from '../result/dials.tsx';

/** The dials of an enterprise, in the order in which whoever runs it reads them. */
export const enterpriseDials: readonly Dial[] = [
  { title: 'enterpriseLasts', names: ['opens', 'openedAfter', 'survives', 'lives', 'replaces', 'costOverrun'] },
  {
    title: 'enterpriseCash',
    names: [
      'leastMonthsOfCash',
      'firstWageArrears',
      'peakFunding',
      'profitAfter',
      'autonomy',
      'leakedShare',
      'unseenLosses',
    ],
  },
  {
    title: 'enterpriseBound',
    names: ['boundByDemand', 'boundByCapacity', 'boundByCash', 'boundByStaff', 'boundByWornOut', 'boundBySupply'],
  },
  { title: 'enterpriseServes', names: ['jobs', 'income', 'servedPerMonth', 'growerIncome'] },
  { title: 'enterpriseResult', names: ['resultInAll', 'resultAtEndOfSupport', 'keptInReserve'] },
];

/** What whoever lent to it, or holds a share of its surplus, gets back: figures of an association. */
export const investorDials: readonly Dial[] = [
  {
    title: 'enterpriseOwners',
    names: ['loses', 'lost', 'multiple', 'yearlyReturn', 'realReturn', 'presentValue', 'paidBackAfter'],
  },
];

/** What tells a good future of an enterprise from a bad one: the first that the report knows. */
export const enterpriseJudges = ['resultInAll', 'income', 'servedPerMonth'] as const;

/** Rows of the cockpit's chart, the first one shown first. */
export const enterpriseRows = [
  'monthsOfCash',
  'cash',
  'jobs',
  'served',
  'revenue',
  'profit',
  'wages',
  'wagesMissed',
  'replacementFund',
  'workingCapital',
  'imitators',
  'dividends',
  'refunds',
] as const;
