import type { Report } from '../../analysis/report.ts';
import type { AppText } from '../../text/app.ts';

/** The dials of a pool, in the order in which a manager reads them: names of indicators below the pool. */
const dials: readonly { readonly title: AppText; readonly names: readonly string[] }[] = [
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

/** The dials that this pool has, each with the ids of its figures. */
export function dialsOf(
  report: Report,
  pool: string,
): readonly { readonly title: AppText; readonly ids: readonly string[] }[] {
  return dials
    .map(({ title, names }) => ({
      title,
      ids: names.map((name) => `${pool}.${name}`).filter((id) => report.indicators[id] !== undefined),
    }))
    .filter(({ ids }) => ids.length > 0);
}

/** Rows of the cockpit's chart, the first one shown first. */
const rows = [
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

/** The rows this pool can show over time. */
export function cockpitRows(report: Report, pool: string): readonly string[] {
  return rows.map((name) => `${pool}.${name}`).filter((id) => report.series[id] !== undefined);
}
