import { currency, optional, quantity } from '../../schema/field.ts';
import type { ValuesOf } from '../../schema/field.ts';
import { migrantMoney } from './fields-deposits.ts';
import { lendsTo, recycles } from './fields-loans.ts';

/** Everything a scenario may say of a loan pool. */
export const fields = {
  currency: currency({
    label: { fr: 'Monnaie', en: 'Currency' },
    help: { fr: 'La monnaie de sa caisse et de ses prêts.', en: 'The currency of its cash and loans.' },
  }),
  capital: quantity({
    unit: 'money',
    axes: ['range'],
    label: { fr: 'Capital de départ', en: 'Opening capital' },
    help: {
      fr: 'Les fonds propres en caisse quand le scénario commence : parts des membres, dons.',
      en: 'Own funds in cash when the scenario starts: shares of members, gifts.',
    },
  }),
  migrantMoney,
  lendsTo,
  rate: quantity({
    unit: '%/year',
    max: 2,
    axes: ['range', 'dated'],
    label: { fr: 'Taux des prêts', en: 'Rate of loans' },
    help: {
      fr: 'Taux nominal par an sur le solde restant dû, un douzième par mois.',
      en: 'Nominal rate per year on the balance still owed, a twelfth of it per month.',
    },
  }),
  internalShare: quantity({
    unit: '%',
    axes: ['range', 'dated'],
    label: { fr: 'Part interne du crédit de campagne', en: 'Internal share of harvest credit' },
    help: {
      fr: 'Ce que la caisse prête elle-même à l’entreprise ; la banque prête le reste, et ce que la caisse n’a pas.',
      en: 'What the pool itself lends to the enterprise; the bank lends the rest, and what the pool does not have.',
    },
    default: { value: 1, why: { fr: 'tout, si rien n’est dit d’une banque', en: 'all, when no bank is named' } },
  }),
  bankRate: optional(
    quantity({
      unit: '%/year',
      max: 2,
      axes: ['range', 'dated'],
      label: { fr: 'Taux de la banque', en: 'Rate of the bank' },
      help: {
        fr: 'Ce que coûte à l’entreprise le crédit d’une banque, hors du modèle. Vide : aucune banque ne lui prête.',
        en: 'What credit from a bank outside the model costs the enterprise. Left out: no bank lends to it.',
      },
    }),
  ),
  bankLimit: optional(
    quantity({
      unit: 'money',
      axes: ['range', 'dated'],
      label: { fr: 'Plafond de la banque', en: 'Limit of the bank' },
      help: {
        fr: 'Le plus que la banque prête à l’entreprise. Vide : autant qu’il manque.',
        en: 'The most the bank lends to the enterprise. Left out: as much as is missing.',
      },
    }),
  ),
  reserve: quantity({
    unit: 'money',
    axes: ['range', 'dated'],
    label: { fr: 'Réserve de liquidité', en: 'Liquidity floor' },
    help: {
      fr: 'Ce qui n’est jamais prêté : gardé pour les retraits et les frais.',
      en: 'What is never lent: kept for withdrawals and costs.',
    },
    default: { value: 0, why: { fr: 'aucune tant que rien n’est dit', en: 'none unless stated' } },
  }),
  misfortune: quantity({
    unit: '%/month',
    axes: ['range', 'dated'],
    label: { fr: 'Défaut par malheur', en: 'Default by misfortune' },
    help: {
      fr: 'La chance, par mois, qu’un emprunteur cesse de payer pour de bon : maladie, départ, récolte perdue. Elle s’ajoute à ceux qui n’ont pas l’argent.',
      en: 'The chance in a month that a borrower stops paying for good: illness, departure, lost harvest. It comes on top of those who lack the money.',
    },
    default: {
      value: 0.003,
      why: {
        fr: 'supposé : environ trois prêts d’un an sur cent',
        en: 'assumed: some three in a hundred loans of a year',
      },
    },
  }),
  writeOffAfter: quantity({
    unit: 'month',
    min: 1,
    max: 36,
    whole: true,
    axes: [],
    label: { fr: 'Perte constatée après', en: 'Written off after' },
    help: {
      fr: 'Les mois de retard après lesquels un prêt est considéré comme perdu ; l’emprunteur n’en reçoit plus.',
      en: 'Months of delay after which a loan counts as lost; the borrower gets no other.',
    },
    default: {
      value: 6,
      why: { fr: '180 jours, usage courant des caisses', en: '180 days, a usual practice of lenders' },
    },
  }),
  recovered: quantity({
    unit: '%',
    axes: ['range'],
    label: { fr: 'Récupéré sur les pertes', en: 'Recovered of losses' },
    help: {
      fr: 'La part d’un prêt perdu que rendent garants et gages, de l’extérieur.',
      en: 'The share of a lost loan that guarantors and pledges bring back, from outside.',
    },
    default: { value: 0.1, why: { fr: 'supposé : un dixième', en: 'assumed: a tenth' } },
  }),
  recycles,
  fallbackLine: quantity({
    unit: 'money',
    axes: ['range', 'dated'],
    label: { fr: 'Ligne de secours', en: 'Fallback line' },
    help: {
      fr: 'Le plus que des coopératives partenaires prêtent à la caisse quand son argent ne suffit pas aux demandes. 0 : aucune.',
      en: 'The most that partner cooperatives lend to the pool when its own money does not meet requests. 0: none.',
    },
    default: { value: 0, why: { fr: 'aucune tant que rien n’est dit', en: 'none unless stated' } },
  }),
  fallbackRate: quantity({
    unit: '%/year',
    max: 2,
    axes: ['range', 'dated'],
    label: { fr: 'Taux de la ligne de secours', en: 'Rate of the fallback line' },
    help: {
      fr: 'Ce que la ligne coûte à la caisse, nominal par an, payé chaque mois.',
      en: 'What the line costs the pool, nominal per year, paid each month.',
    },
    default: { value: 0.1, why: { fr: 'supposé : 10 % par an', en: 'assumed: 10 % a year' } },
  }),
  operatingCost: quantity({
    unit: 'money/month',
    axes: ['range', 'dated', 'indexed'],
    label: { fr: 'Frais de fonctionnement', en: 'Operating cost' },
    help: {
      fr: 'Guichet, agent de crédit, déplacements : payés chaque mois, aussi loin que va la caisse.',
      en: 'Counter, loan officer, travel: paid each month, as far as cash goes.',
    },
    default: { value: 0, why: { fr: 'bénévole tant que rien n’est dit', en: 'voluntary unless stated' } },
  }),
};

export type PoolValues = ValuesOf<typeof fields>;
