import { choice, mapOf, optional, quantity, record } from '../../../schema/field.ts';
import { migrantMoney } from './deposit-fields.ts';

/** Lenders to the pool, each with its rank and perhaps its own currency. */
const lenders = mapOf({
  label: { fr: 'Prêteurs de la caisse', en: 'Lenders to the pool' },
  help: {
    fr: 'Banque, fonds, ONG, diaspora : chacun sous un nom, avec son rang quand il faut partager une perte.',
    en: 'Bank, fund, NGO, diaspora: each under a name, with its rank when a loss must be shared.',
  },
  most: 12,
  of: record({
    label: { fr: 'Prêteur', en: 'Lender' },
    help: { fr: 'Un prêt à la caisse.', en: 'A loan to the pool.' },
    fields: {
      amount: quantity({
        unit: 'money',
        isForeign: true,
        axes: ['range'],
        label: { fr: 'Montant', en: 'Amount' },
        help: {
          fr: 'Dans une autre monnaie que celle de la caisse, c’est elle qui porte le change.',
          en: 'In another currency than the pool’s, the pool bears the exchange rate.',
        },
      }),
      after: quantity({
        unit: 'month',
        max: 600,
        whole: true,
        axes: [],
        label: { fr: 'Versé après', en: 'Paid in after' },
        help: { fr: 'Mois depuis le début.', en: 'Months from the start.' },
        default: { value: 0, why: { fr: 'au début', en: 'at the start' } },
      }),
      months: quantity({
        unit: 'month',
        min: 1,
        max: 600,
        whole: true,
        axes: [],
        label: { fr: 'Durée', en: 'Length' },
        help: { fr: 'Quand tout doit être rendu.', en: 'When all must be given back.' },
      }),
      repays: choice({
        label: { fr: 'Remboursement', en: 'Repayment' },
        help: { fr: 'Intérêts chaque mois dans les deux cas.', en: 'Interest every month in both cases.' },
        options: {
          'at-end': { fr: 'tout à la fin', en: 'all at the end' },
          evenly: { fr: 'parts égales chaque mois', en: 'equal parts each month' },
        },
        default: 'at-end',
      }),
      rate: quantity({
        unit: '%/year',
        max: 2,
        axes: ['range', 'dated'],
        label: { fr: 'Taux', en: 'Rate' },
        help: { fr: 'Nominal par an, payé chaque mois.', en: 'Nominal per year, paid each month.' },
      }),
      rank: choice({
        label: { fr: 'Rang', en: 'Rank' },
        help: {
          fr: 'Qui est servi quand la caisse ne peut pas tout rendre : avant les épargnants, avec eux, ou après.',
          en: 'Who is served when the pool cannot give everything back: before the savers, with them, or after.',
        },
        options: {
          senior: { fr: 'avant les épargnants', en: 'before the savers' },
          equal: { fr: 'avec les épargnants', en: 'with the savers' },
          junior: { fr: 'après les épargnants', en: 'after the savers' },
        },
        default: 'equal',
      }),
      hedged: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Couvert contre le change', en: 'Hedged' },
        help: {
          fr: 'La part rendue au change du jour du versement, quel que soit le cours.',
          en: 'The share given back at the exchange rate of the day it was paid in, whatever happens.',
        },
        default: {
          value: 0,
          why: { fr: 'rien, comme chez la plupart des petites caisses', en: 'none, as in most small pools' },
        },
      }),
      hedgeCost: quantity({
        unit: '%/year',
        max: 1,
        axes: ['range'],
        label: { fr: 'Coût de la couverture', en: 'Cost of the hedge' },
        help: { fr: 'Par an, sur la part couverte.', en: 'Per year, on the hedged share.' },
        default: { value: 0, why: { fr: 'sans couverture, sans coût', en: 'no hedge, no cost' } },
      }),
    },
  }),
});

/** Money of others that stands behind the pool’s loans. */
const guaranteeFund = optional(
  record({
    label: { fr: 'Fonds de garantie', en: 'Guarantee fund' },
    help: {
      fr: 'Un garant paie une part des prêts perdus, tant que son fonds a de l’argent.',
      en: 'A guarantor pays a share of lost loans, as long as its fund has money.',
    },
    fields: {
      fund: quantity({
        unit: 'money',
        axes: ['range'],
        label: { fr: 'Fonds', en: 'Fund' },
        help: { fr: 'L’argent du garant.', en: 'The guarantor’s money.' },
      }),
      leverage: quantity({
        unit: 'factor',
        min: 0,
        max: 50,
        axes: ['range'],
        label: { fr: 'Levier', en: 'Leverage' },
        help: {
          fr: 'Les sommes garanties pour une unité du fonds ; au-delà, les nouveaux prêts ne sont plus garantis.',
          en: 'The sums guaranteed for one unit of the fund; beyond, new loans are not guaranteed.',
        },
        default: { value: 1, why: { fr: 'un pour un', en: 'one for one' } },
      }),
      coverage: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Couverture', en: 'Coverage' },
        help: {
          fr: 'La part d’un prêt perdu que le garant paie.',
          en: 'The share of a lost loan that the guarantor pays.',
        },
        default: { value: 0.5, why: { fr: 'usage courant : la moitié', en: 'a usual share: half' } },
      }),
      type: choice({
        label: { fr: 'Ordre des pertes', en: 'Order of losses' },
        help: {
          fr: 'Garant et caisse perdent ensemble, ou le garant perd d’abord.',
          en: 'Guarantor and pool lose together, or the guarantor loses first.',
        },
        options: {
          'pari-passu': { fr: 'ensemble', en: 'together (pari passu)' },
          'first-loss': { fr: 'le garant d’abord', en: 'the guarantor first (first loss)' },
        },
        default: 'pari-passu',
      }),
      fee: quantity({
        unit: '%/year',
        max: 1,
        axes: ['range', 'dated'],
        label: { fr: 'Commission', en: 'Fee' },
        help: { fr: 'Payée par la caisse sur les prêts garantis.', en: 'Paid by the pool on guaranteed loans.' },
        default: { value: 0, why: { fr: 'gratuite tant que rien n’est dit', en: 'free unless stated' } },
      }),
      required: choice({
        label: { fr: 'Sans garantie', en: 'Without the guarantee' },
        help: {
          fr: 'Ce que fait la caisse quand la garantie est épuisée.',
          en: 'What the pool does when the guarantee is used up.',
        },
        options: {
          lends: { fr: 'elle prête à son risque', en: 'it lends at its own risk' },
          stops: { fr: 'elle ne prête plus', en: 'it stops lending' },
        },
        default: 'lends',
      }),
    },
  }),
);

/** When savers run. */
const runs = optional(
  record({
    label: { fr: 'Ruée des épargnants', en: 'Runs' },
    help: {
      fr: 'Les retraits se multiplient quand la confiance se perd.',
      en: 'Withdrawals multiply when confidence is lost.',
    },
    fields: {
      whenLate: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Portefeuille à risque toléré', en: 'Portfolio at risk that is tolerated' },
        help: {
          fr: 'Au-delà de cette part de prêts en retard de 30 jours, ou après un retrait manqué, les retraits se multiplient.',
          en: 'Above this share of loans 30 days late, or after a missed withdrawal, withdrawals multiply.',
        },
        default: { value: 0.2, why: { fr: 'supposé : un cinquième', en: 'assumed: a fifth' } },
      }),
      times: quantity({
        unit: 'factor',
        min: 1,
        max: 200,
        axes: ['range'],
        label: { fr: 'Multipliés par', en: 'Multiplied by' },
        help: { fr: 'Le facteur sur la chance de retrait.', en: 'The factor on the chance of a withdrawal.' },
      }),
    },
  }),
);

/** Where the pool’s money comes from, and in which order losses are borne. */
export const stackFields = { migrantMoney, lenders, guaranteeFund, runs };
