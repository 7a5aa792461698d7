import { currency, optional, quantity } from '../../schema/field.ts';
import type { ValuesOf } from '../../schema/field.ts';
import { failureFields, riskFields } from './borrowers/risk-fields.ts';
import { costFields } from './funds/cost-fields.ts';
import { recycles } from './funds/recycling-fields.ts';
import { stackFields } from './funds/stack-fields.ts';
import { lendsTo, products } from './products/loan-fields.ts';

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
      fr: 'Les fonds propres en caisse quand le scénario commence : parts des membres, dons.',
      en: 'Own funds in cash when the scenario starts: shares of members, gifts.',
    },
  }),
  ...stackFields,
  lendsTo,
  products,
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
      fr: 'Ce que la caisse prête elle-même à l’entreprise ; la banque prête le reste, et ce que la caisse n’a pas.',
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
        fr: 'Ce que coûte à l’entreprise le crédit d’une banque, hors du modèle. Vide : aucune banque ne lui prête.',
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
        fr: 'Le plus que la banque prête à l’entreprise. Vide : autant qu’il manque.',
        en: 'The most the bank lends to the enterprise. Left out: as much as is missing.',
      },
    }),
  ),
  reserve: quantity({
    unit: 'money',
    axes: ['range', 'dated'],
    label: { fr: 'Réserve de liquidité', en: 'Liquidity floor' },
    help: {
      fr: 'Ce qui n’est jamais prêté : gardé pour les retraits et les frais.',
      en: 'What is never lent: kept for withdrawals and costs.',
    },
    default: { value: 0, why: { fr: 'aucune tant que rien n’est dit', en: 'none unless stated' } },
  }),
  ...failureFields,
  ...riskFields,
  recycles,
  fallbackLine: quantity({
    unit: 'money',
    axes: ['range', 'dated'],
    label: { fr: 'Ligne de secours', en: 'Fallback line' },
    help: {
      fr: 'Le plus que des coopératives partenaires prêtent à la caisse quand son argent ne suffit pas aux demandes. 0 : aucune.',
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
    default: { value: 0.1, why: { fr: 'supposé : 10 % par an', en: 'assumed: 10 % a year' } },
  }),
  ...costFields,
};

export type PoolValues = ValuesOf<typeof fields>;
