import type { Words } from '../../../engine/words.ts';
import { choice, quantity, record } from '../../../schema/field.ts';

function provision(label: Words, help: Words, value: number) {
  return quantity({
    unit: '%',
    axes: ['range'],
    label,
    help,
    default: { value, why: { fr: 'usage de Sa-Dhan (Inde)', en: 'use of Sa-Dhan (India)' } },
  });
}

/** What running the pool costs each month. */
export const operatingCost = quantity({
  unit: 'money/month',
  axes: ['range', 'dated', 'indexed'],
  label: { fr: 'Frais de fonctionnement', en: 'Operating cost' },
  help: {
    fr: 'Guichet, agent de crédit, déplacements : payés chaque mois, aussi loin que va la caisse.',
    en: 'Counter, loan officer, travel: paid each month, as far as cash goes.',
  },
  default: { value: 0, why: { fr: 'bénévole tant que rien n’est dit', en: 'voluntary unless stated' } },
});

/** What running the pool costs, what it sets aside, and the law it lends under. */
export const costFields = {
  operatingCost,
  costPerLoan: quantity({
    unit: 'money',
    axes: ['range', 'dated', 'indexed'],
    label: { fr: 'Frais par prêt', en: 'Cost of each loan' },
    help: {
      fr: 'Dossier, visite, contrat : payés le mois qui suit, avec les frais de fonctionnement.',
      en: 'File, visit, contract: paid in the month after, with the operating cost.',
    },
    default: { value: 0, why: { fr: 'bénévole tant que rien n’est dit', en: 'voluntary unless stated' } },
  }),
  provisions: record({
    label: { fr: 'Provisions', en: 'Provisions' },
    help: {
      fr: 'La part des encours à mettre en réserve selon le retard. La réserve ne bouge aucun argent : elle dit ce que les prêts valent.',
      en: 'The share of balances to set aside by lateness. The reserve moves no money: it says what the loans are worth.',
    },
    fields: {
      current: provision(
        { fr: 'à jour', en: 'current' },
        { fr: 'La réserve à constituer sur les prêts : à jour.', en: 'The reserve to set aside on loans: current.' },
        0,
      ),
      late1: provision(
        { fr: '1 à 30 jours de retard', en: '1 to 30 days late' },
        {
          fr: 'La réserve à constituer sur les prêts : 1 à 30 jours de retard.',
          en: 'The reserve to set aside on loans: 1 to 30 days late.',
        },
        0.1,
      ),
      late30: provision(
        { fr: '31 à 60 jours de retard', en: '31 to 60 days late' },
        {
          fr: 'La réserve à constituer sur les prêts : 31 à 60 jours de retard.',
          en: 'The reserve to set aside on loans: 31 to 60 days late.',
        },
        0.25,
      ),
      late60: provision(
        { fr: '61 à 90 jours de retard', en: '61 to 90 days late' },
        {
          fr: 'La réserve à constituer sur les prêts : 61 à 90 jours de retard.',
          en: 'The reserve to set aside on loans: 61 to 90 days late.',
        },
        0.5,
      ),
      late90: provision(
        { fr: 'plus de 90 jours de retard', en: 'more than 90 days late' },
        {
          fr: 'La réserve à constituer sur les prêts : plus de 90 jours de retard.',
          en: 'The reserve to set aside on loans: more than 90 days late.',
        },
        0.75,
      ),
    },
  }),
  capitalisation: quantity({
    unit: '%/year',
    max: 1,
    axes: ['range'],
    label: { fr: 'Croissance voulue des fonds propres', en: 'Growth wanted of own funds' },
    help: {
      fr: 'Ce que le taux viable doit laisser chaque année, en part du portefeuille.',
      en: 'What the sustainable rate must leave each year, as a share of the portfolio.',
    },
    default: {
      value: 0.05,
      why: { fr: 'supposé : 5 %, l’ordre de grandeur du CGAP', en: 'assumed: 5 %, the order of CGAP' },
    },
  }),
  marketRate: quantity({
    unit: '%/year',
    max: 2,
    axes: ['range', 'dated'],
    label: { fr: 'Taux du marché pour les fonds', en: 'Market rate of funds' },
    help: {
      fr: 'Ce que coûterait l’argent des prêteurs sans faveur : l’écart est une subvention, comptée dans l’autosuffisance financière.',
      en: 'What the lenders’ money would cost without favour: the gap is a subsidy, counted in financial self-sufficiency.',
    },
    default: { value: 0.1, why: { fr: 'supposé : 10 % par an', en: 'assumed: 10 % a year' } },
  }),
  law: choice({
    label: { fr: 'Plafond d’usure', en: 'Usury ceiling' },
    help: {
      fr: 'La loi sous laquelle la caisse prête : un prêt plus cher que son plafond est refusé.',
      en: 'The law under which the pool lends: a loan dearer than its ceiling is refused.',
    },
    options: {
      none: { fr: 'aucun', en: 'none' },
      'umoa-sfd': { fr: 'UEMOA, caisses, 24 % depuis 2014', en: 'WAEMU, microfinance, 24 % since 2014' },
      'umoa-sfd-1997': { fr: 'UEMOA, caisses, 27 % jusqu’en 2013', en: 'WAEMU, microfinance, 27 % until 2013' },
      'umoa-bank': { fr: 'UEMOA, banques, 15 % depuis 2014', en: 'WAEMU, banks, 15 % since 2014' },
      'ecuador-microcredit': {
        fr: 'Équateur, microcrédit, 30,5 % jusqu’en 2018',
        en: 'Ecuador, microcredit, 30.5 % until 2018',
      },
      'philippines-small': {
        fr: 'Philippines, petits prêts, 15 % par mois',
        en: 'Philippines, small loans, 15 % a month',
      },
      'usa-military': { fr: 'États-Unis, militaires, 36 %', en: 'United States, service members, 36 %' },
    },
    default: 'none',
  }),
};
