import type { Pool } from '../pool.ts';
import { lenderIndicators } from './lender-indicators.ts';
import { over, part, total, type Spec } from './reading.ts';
import { riskIndicators } from './risk-indicators.ts';
import { saverIndicators } from './saver-indicators.ts';

const guidelines = {
  fr: 'CGAP, Microfinance Consensus Guidelines (2003), de mémoire ; parts du capital',
  en: 'CGAP, Microfinance Consensus Guidelines (2003), from memory; shares of principal',
};

/** Declares what a pool is judged by. */
export function declareIndicators(pool: Pool): void {
  const { build, id } = pool.place;
  const specs: Spec[] = [
    ...portfolioIndicators(id),
    refusedShare(id),
    ...riskIndicators(pool),
    ...lenderIndicators(pool),
  ];
  if (pool.harvest !== null) specs.push(costOfCredit(id));
  if (pool.deposits !== null) specs.push(...saverIndicators(pool));
  for (const spec of specs) {
    const currency = spec.unit === pool.values.currency ? pool.currency : -1;
    build.indicator({
      definition: { fr: 'Passerelle : règles des pools de microcrédit', en: 'Passerelle: rules of microcredit pools' },
      unit: '%',
      ...spec,
      currency,
      verdict: null,
    });
  }
}

function portfolioIndicators(id: string): readonly Spec[] {
  return [
    {
      id: `${id}.writtenOffShare`,
      label: { fr: 'Part des prêts perdue', en: 'Share of loans lost' },
      better: 'lower',
      formula: {
        fr: 'passé en perte ÷ prêté en tout',
        en: 'written off ÷ lent in all',
      },
      definition: guidelines,
      parts: [part(id, 'writtenOff', 'total'), part(id, 'disbursed', 'total')],
      compute: (view) => over(total(view, `${id}.writtenOff`), total(view, `${id}.disbursed`)),
    },
    {
      id: `${id}.par30`,
      label: { fr: 'Portefeuille à risque (30 jours)', en: 'Portfolio at risk (30 days)' },
      better: 'lower',
      formula: {
        fr: 'somme des encours en retard de plus de 30 jours ÷ somme des encours, sur tous les mois',
        en: 'sum of balances more than 30 days late ÷ sum of loans outstanding, over all months',
      },
      definition: guidelines,
      parts: [part(id, 'atRisk', 'total'), part(id, 'portfolio', 'total')],
      compute: (view) => over(total(view, `${id}.atRisk`), total(view, `${id}.portfolio`)),
    },
    {
      id: `${id}.lossProbability`,
      label: { fr: 'Capital entamé', en: 'Capital eaten into' },
      unit: 'yes',
      better: 'lower',
      formula: {
        fr: '1 si les fonds propres du dernier mois sont inférieurs à ceux du premier, sinon 0 ; sa moyenne est la probabilité de perte',
        en: '1 when own funds of the last month are below those of the first, else 0; its mean is the probability of a loss',
      },
      definition: {
        fr: 'Fonds propres = caisse + encours − dépôts − épargne bloquée − prêteurs − ligne de secours, en valeur nominale',
        en: 'Own funds = cash + loans outstanding − deposits − blocked savings − lenders − fallback line, nominal',
      },
      parts: [part(id, 'ownFunds', 'first'), part(id, 'ownFunds', 'last')],
      compute(view) {
        const own = view.row(`${id}.ownFunds`);
        return own[view.months - 1]! < own[0]! ? 1 : 0;
      },
    },
  ];
}

function refusedShare(id: string): Spec {
  return {
    id: `${id}.refusedShare`,
    label: { fr: 'Part des demandes refusée', en: 'Share of requests refused' },
    better: 'lower',
    formula: { fr: 'crédits refusés ÷ crédits demandés, en argent', en: 'credit refused ÷ credit asked for, in money' },
    parts: [part(id, 'refused', 'total'), part(id, 'requested', 'total')],
    compute: (view) => over(total(view, `${id}.refused`), total(view, `${id}.requested`)),
  };
}

function costOfCredit(id: string): Spec {
  return {
    id: `${id}.costOfCredit`,
    label: { fr: 'Coût du crédit de campagne', en: 'Cost of harvest credit' },
    better: 'lower',
    formula: {
      fr: '12 × intérêts payés à la caisse et à la banque ÷ somme des encours de fin de mois : le taux annuel mêlé',
      en: '12 × interest paid to pool and bank ÷ sum of month-end balances: the blended yearly rate',
    },
    definition: {
      fr: 'C29 : taux mêlé = w · interne + (1 − w) · externe',
      en: 'C29: blended rate = w · internal + (1 − w) · external',
    },
    parts: [part(id, 'creditInterest', 'total'), part(id, 'creditOwed', 'total')],
    compute: (view) => over(12 * total(view, `${id}.creditInterest`), total(view, `${id}.creditOwed`)),
  };
}
