import type { Dial } from '../result/dials.tsx';

/** The dials of a pool, in the order in which a manager reads them. */
export const poolDials: readonly Dial[] = [
  {
    title: 'poolQuality',
    names: ['par1', 'par30', 'par90', 'writeOffRatio', 'writtenOffShare', 'riskCoverage', 'netLoss'],
  },
  {
    title: 'poolViability',
    names: ['yield', 'sustainableRate', 'oss', 'fss', 'costPerBorrower', 'growth', 'lossProbability'],
  },
  { title: 'poolSavers', names: ['saverReturn', 'saverLoss', 'depositorsResult'] },
  {
    title: 'poolBorrowers',
    names: ['burden', 'refusals', 'refusedShare', 'remittanceCover', 'giftShare', 'costOfCredit'],
  },
];

/** Rows of the cockpit's chart, the first one shown first. */
export const poolRows = [
  'portfolio',
  'atRisk',
  'provision',
  'cash',
  'ownFunds',
  'deposits',
  'owedToLenders',
  'fallbackDrawn',
  'guaranteeFund',
  'loansRunning',
  'peopleRefused',
  'disbursed',
  'writtenOff',
  'gifts',
  'interest',
  'fundingCost',
] as const;
