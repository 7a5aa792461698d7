import type { FutureView, Value } from '../../../engine/indicator.ts';
import { lenderRatios, sustainableRate } from '../../../finance/lending/portfolio.ts';
import type { Pool } from '../pool.ts';
import { last, mean, part, total, type Spec } from './reading.ts';

const guidelines = {
  fr: 'CGAP, Microfinance Consensus Guidelines (2003), de mémoire ; tous les mois pris ensemble, ramenés à un an',
  en: 'CGAP, Microfinance Consensus Guidelines (2003), from memory; all months of the run as one year',
};

/** Whether the pool could live on what it earns, and at what rate it would. */
export function lenderIndicators(pool: Pool): Spec[] {
  const { id } = pool.place;
  const fees = pool.loans.length > 0;
  const revenue = [part(id, 'interest', 'total'), ...(fees ? [part(id, 'fees', 'total')] : [])];
  const costs = (['fundingCost', 'costsPaid', 'writtenOff', 'recovered'] as const).map((n) => part(id, n, 'total'));
  const parts = [...revenue, ...costs, part(id, 'provision', 'last')];
  const portfolio = part(id, 'portfolio', 'mean');
  return [
    {
      id: `${id}.yield`,
      label: { fr: 'Rendement du portefeuille', en: 'Portfolio yield' },
      unit: '%/year',
      better: 'higher',
      formula: {
        fr: 'intérêts et frais reçus par an ÷ encours moyen',
        en: 'interest and fees received a year ÷ mean portfolio',
      },
      definition: guidelines,
      parts: [...revenue, portfolio],
      compute: (view) => yearly(view, pool, ({ yieldOnGrossPortfolio }) => yieldOnGrossPortfolio),
    },
    {
      id: `${id}.oss`,
      label: { fr: 'Autosuffisance opérationnelle', en: 'Operational self-sufficiency' },
      better: 'higher',
      formula: {
        fr: 'intérêts et frais ÷ (coût des fonds + pertes nettes et réserve + frais)',
        en: 'interest and fees ÷ (cost of funds + net losses and reserve + costs)',
      },
      definition: guidelines,
      parts,
      compute: (view) => yearly(view, pool, ({ OSS }) => OSS),
    },
    {
      id: `${id}.fss`,
      label: { fr: 'Autosuffisance financière', en: 'Financial self-sufficiency' },
      better: 'higher',
      formula: {
        fr: 'intérêts et frais ÷ (les mêmes coûts + subvention des fonds + érosion des fonds propres par les prix)',
        en: 'interest and fees ÷ (the same costs + subsidy in the funds + own funds eroded by prices)',
      },
      definition: guidelines,
      parts: [
        ...parts,
        part(id, 'subsidy', 'total'),
        part(id, 'ownFunds', 'by-month'),
        part(id, 'priceLevel', 'by-month'),
      ],
      compute: (view) => yearly(view, pool, ({ FSS }) => FSS),
    },
    ...(fees
      ? [
          {
            id: `${id}.costPerBorrower`,
            label: { fr: 'Frais par emprunteur et par an', en: 'Cost per borrower and year' },
            unit: pool.values.currency,
            better: 'lower' as const,
            formula: {
              fr: 'frais payés par an ÷ emprunteurs en moyenne',
              en: 'costs paid a year ÷ mean number of borrowers',
            },
            definition: guidelines,
            parts: [part(id, 'costsPaid', 'total'), part(id, 'loansRunning', 'mean')],
            compute: (view: FutureView): Value => yearly(view, pool, ({ costPerBorrower }) => costPerBorrower),
          },
        ]
      : []),
    {
      id: `${id}.sustainableRate`,
      label: { fr: 'Taux viable', en: 'Sustainable rate' },
      unit: '%/year',
      better: 'neither',
      formula: {
        fr: '(frais + pertes + coût des fonds + croissance voulue) ÷ (1 − pertes), en part de l’encours moyen par an',
        en: '(costs + losses + cost of funds + growth wanted) ÷ (1 − losses), as shares of the mean portfolio a year',
      },
      definition: { fr: 'Rosenberg, CGAP Occasional Paper 1 (1996)', en: 'Rosenberg, CGAP Occasional Paper 1 (1996)' },
      parts: [...costs, portfolio],
      compute: (view) => sustainable(view, pool),
    },
  ];
}

/** The pool’s mean year, as the ratios take it. */
function yearOf(view: FutureView, pool: Pool) {
  const { id } = pool.place;
  const perYear = (name: string): number => (12 * total(view, `${id}.${name}`)) / view.months;
  const fees = pool.loans.length > 0 ? perYear('fees') : 0;
  const interestAndFees = perYear('interest') + fees;
  const reserve = (12 * last(view, `${id}.provision`)) / view.months;
  const guaranteed = pool.guarantee === null ? 0 : perYear('guaranteePaid');
  return {
    financialRevenue: interestAndFees,
    interestAndFees,
    financialExpense: perYear('fundingCost'),
    loanLossProvision: Math.max(0, perYear('writtenOff') - perYear('recovered') - guaranteed + reserve),
    operatingExpense: perYear('costsPaid'),
    avgGrossPortfolio: mean(view, `${id}.portfolio`),
    avgBorrowers: pool.loans.length > 0 ? mean(view, `${id}.loansRunning`) : 0,
    writeOffs: perYear('writtenOff'),
    subsidyAdjustment: perYear('subsidy'),
    inflationAdjustment: (12 * erosionOf(view, id)) / view.months,
  };
}

/** By how much own funds would have had to grow to keep their worth. */
function erosionOf(view: FutureView, id: string): number {
  const own = view.row(`${id}.ownFunds`);
  const level = view.row(`${id}.priceLevel`);
  let sum = 0;
  for (let month = 1; month < view.months; month++) sum += own[month - 1]! * (level[month]! / level[month - 1]! - 1);
  return sum;
}

function yearly(view: FutureView, pool: Pool, pick: (ratios: ReturnType<typeof lenderRatios>) => number): Value {
  const ratio = pick(lenderRatios(yearOf(view, pool)));
  return Number.isFinite(ratio) ? ratio : { none: 'nothing-to-divide' };
}

function sustainable(view: FutureView, pool: Pool): Value {
  const year = yearOf(view, pool);
  const portfolio = year.avgGrossPortfolio;
  if (portfolio === 0 || year.loanLossProvision >= portfolio) return { none: 'nothing-to-divide' };
  return sustainableRate({
    administration: year.operatingExpense / portfolio,
    losses: year.loanLossProvision / portfolio,
    funds: year.financialExpense / portfolio,
    capitalisation: pool.parameters.capitalisation.spec.value,
    investmentIncome: 0,
  });
}
