import { mapOf, optional, quantity, record, reference } from '../../../schema/field.ts';
import type { ValuesOf } from '../../../schema/field.ts';
import { demandFields } from '../borrowers/demand-fields.ts';
import { trustFields } from '../borrowers/trust-fields.ts';
import { changeFields } from './change-fields.ts';
import { priceFields } from './price-fields.ts';
import { termsFields } from './terms-fields.ts';

/** A microloan: one at a time for each borrower and product. */
const loanFields = { ...demandFields, ...termsFields, ...priceFields, ...changeFields, ...trustFields };

/** Working capital for an enterprise that buys a harvest. */
const harvestLoan = record({
  label: { fr: 'Crédit de campagne', en: 'Harvest credit' },
  help: {
    fr: 'L’argent avec lequel l’entreprise achète une récolte, rendu en une fois après la vente.',
    en: 'The money with which the enterprise buys a harvest, paid back at once after the sale.',
  },
  fields: {
    limit: quantity({
      unit: 'money',
      axes: ['range', 'dated', 'indexed'],
      label: { fr: 'Plafond', en: 'Limit' },
      help: {
        fr: 'Le plus que l’entreprise peut devoir, à la caisse et à la banque ensemble.',
        en: 'The most the enterprise may owe, to the pool and the bank together.',
      },
    }),
    months: quantity({
      unit: 'month',
      min: 1,
      max: 120,
      whole: true,
      axes: [],
      label: { fr: 'Durée', en: 'Length' },
      help: {
        fr: 'Chaque tirage est dû avec ses intérêts après ce nombre de mois : assez pour récolter et vendre.',
        en: 'Each drawing is due with its interest after so many months: enough to harvest and sell.',
      },
    }),
    rate: priceFields.rate,
  },
});

const borrowers = reference({
  kinds: ['population'],
  label: { fr: 'Emprunteurs', en: 'Borrowers' },
  help: {
    fr: 'La population qui peut demander un microcrédit, dans la monnaie de la caisse.',
    en: 'The population that may ask for a microloan, in the currency of the pool.',
  },
});

/** Who borrows, and on which terms. */
export const lendsTo = record({
  label: { fr: 'Prête à', en: 'Lends to' },
  help: {
    fr: 'Une population (microcrédits), une entreprise (crédit de campagne), ou les deux.',
    en: 'A population (microloans), an enterprise (harvest credit), or both.',
  },
  fields: {
    borrowers: optional(borrowers),
    loan: optional(
      record({
        label: { fr: 'Microcrédit', en: 'Microloan' },
        help: {
          fr: 'Le prêt offert à chaque emprunteur, un seul à la fois.',
          en: 'The loan offered to each borrower, one at a time.',
        },
        fields: loanFields,
      }),
    ),
    enterprise: optional(
      reference({
        kinds: ['social-enterprise'],
        label: { fr: 'Entreprise', en: 'Enterprise' },
        help: {
          fr: 'L’entreprise qui demande un crédit de campagne : une coopérative de café, par exemple.',
          en: 'The enterprise that asks for harvest credit: a coffee cooperative, for example.',
        },
      }),
    ),
    harvestLoan: optional(harvestLoan),
  },
});

/** More microloans than one, each with its own borrowers, terms and book. */
export const products = mapOf({
  label: { fr: 'Autres prêts', en: 'Other loans' },
  help: {
    fr: 'Des microcrédits de plus, sous un nom chacun ; chacun a son livre.',
    en: 'More microloans, each under a name; each has a book of its own.',
  },
  most: 12,
  of: record({
    label: { fr: 'Prêt', en: 'Loan' },
    help: { fr: 'Un prêt à une population.', en: 'A loan to a population.' },
    fields: { to: borrowers, ...loanFields },
  }),
});

export type LoanValues = ValuesOf<typeof loanFields>;
