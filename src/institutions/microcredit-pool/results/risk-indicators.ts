import type { FutureView } from '../../../engine/indicator.ts';
import { power } from '../../../numbers/elementary.ts';
import { sayBoth } from '../../../text/say.ts';
import type { Pool } from '../pool.ts';
import { over, part, total, type Spec } from './reading.ts';

const guidelines = {
  fr: 'CGAP, Microfinance Consensus Guidelines (2003), de mémoire',
  en: 'CGAP, Microfinance Consensus Guidelines (2003), from memory',
};

/** How late the loans are, what covers them, what borrowers bear, and who is refused. */
export function riskIndicators(pool: Pool): Spec[] {
  const { id } = pool.place;
  const hasLoans = pool.loans.length > 0;
  return [
    atRisk(id, 'par1', 'late1', { fr: 'en retard', en: 'late' }),
    atRisk(id, 'par90', 'late90', { fr: '90 jours', en: '90 days' }),
    coverage(id),
    writeOffRatio(id),
    netLoss(pool),
    growth(id),
    ...(hasLoans ? [burden(id), peopleRefused(id)] : []),
    ...(pool.loans.some(({ remittances }) => remittances !== null) ? [backing(id)] : []),
    ...(pool.kinShare === null ? [] : [giftShare(id)]),
  ];
}

function atRisk(id: string, name: string, late: string, days: { fr: string; en: string }): Spec {
  return {
    id: `${id}.${name}`,
    label: sayBoth({ fr: 'Portefeuille à risque ({days})', en: 'Portfolio at risk ({days})' }, { days }),
    better: 'lower',
    formula: {
      fr: 'somme des encours en retard ÷ somme des encours, sur tous les mois',
      en: 'sum of late balances ÷ sum of loans outstanding, over all months',
    },
    definition: guidelines,
    parts: [part(id, late, 'total'), part(id, 'portfolio', 'total')],
    compute: (view) => over(total(view, `${id}.${late}`), total(view, `${id}.portfolio`)),
  };
}

function coverage(id: string): Spec {
  return {
    id: `${id}.riskCoverage`,
    label: { fr: 'Couverture du risque', en: 'Risk coverage' },
    better: 'higher',
    formula: {
      fr: 'réserve pour pertes ÷ encours en retard de plus de 30 jours, sur tous les mois',
      en: 'loan-loss reserve ÷ balances more than 30 days late, over all months',
    },
    definition: guidelines,
    parts: [part(id, 'provision', 'total'), part(id, 'atRisk', 'total')],
    compute: (view) => over(total(view, `${id}.provision`), total(view, `${id}.atRisk`)),
  };
}

function writeOffRatio(id: string): Spec {
  return {
    id: `${id}.writeOffRatio`,
    label: { fr: 'Pertes par an sur l’encours', en: 'Write-off ratio' },
    unit: '%/year',
    better: 'lower',
    formula: {
      fr: '12 × passé en perte ÷ somme des encours de fin de mois',
      en: '12 × written off ÷ sum of month-end loans outstanding',
    },
    definition: guidelines,
    parts: [part(id, 'writtenOff', 'total'), part(id, 'portfolio', 'total')],
    compute: (view) => over(12 * total(view, `${id}.writtenOff`), total(view, `${id}.portfolio`)),
  };
}

/** What is left of losses for the pool's own funds, once all others have paid. */
function netLoss({ place: { id }, values, guarantee }: Pool): Spec {
  const guaranteed = guarantee === null ? [] : [part(id, 'guaranteePaid', 'total')];
  return {
    id: `${id}.netLoss`,
    label: { fr: 'Pertes portées par la caisse', en: 'Losses borne by the pool' },
    unit: values.currency,
    better: 'lower',
    formula: {
      fr: 'passé en perte − récupéré − payé par le garant, en tout',
      en: 'written off − recovered − paid by the guarantor, in all',
    },
    parts: [part(id, 'writtenOff', 'total'), part(id, 'recovered', 'total'), ...guaranteed],
    compute: (view) =>
      total(view, `${id}.writtenOff`) -
      total(view, `${id}.recovered`) -
      (guarantee === null ? 0 : total(view, `${id}.guaranteePaid`)),
  };
}

/** Whether a revolving fund grows or melts. */
function growth(id: string): Spec {
  return {
    id: `${id}.growth`,
    label: { fr: 'Croissance des fonds propres', en: 'Growth of own funds' },
    unit: '%/year',
    better: 'higher',
    formula: {
      fr: '(fonds propres du dernier mois ÷ du premier)^(12 ÷ (mois − 1)) − 1, nominal',
      en: '(own funds of the last month ÷ of the first)^(12 ÷ (months − 1)) − 1, nominal',
    },
    definition: {
      fr: 'Le fonds croît quand ce qui revient, intérêts compris, dépasse ce qui a été prêté.',
      en: 'The fund grows when what comes back with interest exceeds what was lent.',
    },
    parts: [part(id, 'ownFunds', 'first'), part(id, 'ownFunds', 'last')],
    compute(view) {
      const own = view.row(`${id}.ownFunds`);
      const [first, end] = [own[0]!, own[view.months - 1]!];
      if (first <= 0 || view.months < 2) return { none: 'nothing-to-divide' };
      return end <= 0 ? -1 : power(end / first, 12 / (view.months - 1)) - 1;
    },
  };
}

function burden(id: string): Spec {
  return {
    id: `${id}.burden`,
    label: { fr: 'Charge des emprunteurs', en: 'Borrowers’ burden' },
    better: 'lower',
    formula: {
      fr: 'échéances, frais et primes payés ÷ ressources des familles tant qu’elles ont un prêt',
      en: 'instalments, fees and premiums paid ÷ takings of families while they have a loan',
    },
    parts: [part(id, 'paidByBorrowers', 'total'), part(id, 'borrowersIncome', 'total')],
    compute: (view) => over(total(view, `${id}.paidByBorrowers`), total(view, `${id}.borrowersIncome`)),
  };
}

function peopleRefused(id: string): Spec {
  return {
    id: `${id}.refusals`,
    label: { fr: 'Personnes refusées', en: 'People refused' },
    unit: 'person',
    better: 'lower',
    formula: {
      fr: 'demandes refusées, une fois par mois et par personne',
      en: 'requests refused, once a month and person',
    },
    parts: [part(id, 'peopleRefused', 'total')],
    compute: (view) => total(view, `${id}.peopleRefused`),
  };
}

function backing(id: string): Spec {
  return {
    id: `${id}.remittanceCover`,
    label: { fr: 'Envois derrière les échéances', en: 'Remittances behind the instalments' },
    unit: 'number',
    better: 'higher',
    formula: {
      fr: 'envois comptés des familles endettées ÷ ce que les emprunteurs ont payé',
      en: 'transfers counted of families with a loan ÷ what borrowers paid',
    },
    parts: [part(id, 'backing', 'total'), part(id, 'paidByBorrowers', 'total')],
    compute: (view) => over(total(view, `${id}.backing`), total(view, `${id}.paidByBorrowers`)),
  };
}

function giftShare(id: string): Spec {
  const gifts = (view: FutureView): number => total(view, `${id}.gifts`);
  return {
    id: `${id}.giftShare`,
    label: { fr: 'Part des prêts devenue don', en: 'Share of loans that became gifts' },
    better: 'neither',
    formula: {
      fr: 'prêts aux proches jamais rendus ÷ prêté en tout',
      en: 'loans to kin never given back ÷ lent in all',
    },
    definition: {
      fr: 'Affirmation C28 : la part remise compte comme un don',
      en: 'Claim C28: the part that is forgiven counts as a gift',
    },
    parts: [part(id, 'gifts', 'total'), part(id, 'disbursed', 'total')],
    compute: (view) => over(gifts(view), total(view, `${id}.disbursed`)),
  };
}
