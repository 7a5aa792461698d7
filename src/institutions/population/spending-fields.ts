import { mapOf, quantity, record } from '../../schema/field.ts';
import type { Fields } from '../../schema/field.ts';

/** What people spend on living. */
export const spendingFields = {
  rent: quantity({
    label: { fr: 'Loyer', en: 'Rent' },
    help: {
      fr: 'Loyer et charges fixes du mois, payés à l’extérieur à leur place dans l’ordre des paiements. Qui n’a pas assez paie ce qu’il a ; le reste est compté comme manqué.',
      en: 'Rent and fixed bills of the month, paid to the outside in their place in the order of payments. Whoever has too little pays what there is; the rest counts as missed.',
    },
    unit: 'money/month',
    max: 1e12,
    axes: ['range', 'spread', 'varies', 'dated', 'formula', 'indexed'],
    default: { value: 0, why: { fr: 'compris dans la consommation', en: 'contained in consumption' } },
  }),
  consumption: quantity({
    label: { fr: 'Consommation', en: 'Consumption' },
    help: {
      fr: 'Ce qui est dépensé chaque mois pour vivre, hors du modèle, aussi loin que va l’argent. Normalement en dernier ; mettez `consumption` plus tôt dans l’ordre des paiements pour le servir avant.',
      en: 'What is spent each month on living, outside the model, as far as the money goes. Normally last; put `consumption` earlier in the order of payments to serve it sooner.',
    },
    unit: 'money/month',
    max: 1e12,
    axes: ['range', 'spread', 'varies', 'dated', 'formula', 'indexed'],
    default: {
      value: 0,
      why: {
        fr: 'rien tant que rien n’est dit : l’argent reste en caisse',
        en: 'nothing unless stated: the money stays in hand',
      },
    },
  }),
  buys: mapOf({
    label: { fr: 'Achats', en: 'Purchases' },
    help: {
      fr: 'Ce que chacun achète par mois dans chaque secteur (`food`, `care`…). Les entreprises du modèle servent d’abord, le reste est acheté à l’extérieur.',
      en: 'What each buys a month in each sector (`food`, `care`…). The enterprises of the model serve first, the rest is bought outside.',
    },
    of: record({
      label: { fr: 'Secteur', en: 'Sector' },
      help: { fr: 'Ce qui est acheté dans un secteur.', en: 'What is bought in one sector.' },
      fields: {
        amount: quantity({
          label: { fr: 'Montant', en: 'Amount' },
          help: {
            fr: 'L’argent que chaque unité consacre par mois à ce secteur, aussi loin que va sa caisse.',
            en: 'The money each unit spends a month in this sector, as far as its cash goes.',
          },
          unit: 'money/month',
          max: 1e12,
          axes: ['range', 'spread', 'varies', 'dated', 'formula', 'indexed'],
        }),
        ofIncome: quantity({
          label: { fr: 'Part du revenu', en: 'Share of income' },
          help: {
            fr: 'La part du revenu propre dépensée ici, en plus du montant ; ce qui est gagné dans l’économie locale en fait partie.',
            en: 'The share of own income spent here, on top of the amount; what is earned in the local economy is part of it.',
          },
          unit: '%',
          axes: ['range', 'dated', 'formula'],
          default: { value: 0, why: { fr: 'rien de plus', en: 'nothing more' } },
        }),
        ofTransfers: quantity({
          label: { fr: 'Part des envois', en: 'Share of transfers' },
          help: {
            fr: 'La part des envois reçus dépensée ici : la part à la marge, qui diffère de la part moyenne du revenu.',
            en: 'The share of transfers received that is spent here: the share at the margin, which differs from the average share of income.',
          },
          unit: '%',
          axes: ['range', 'dated', 'formula'],
          default: { value: 0, why: { fr: 'rien de plus', en: 'nothing more' } },
        }),
        ofCash: quantity({
          label: { fr: 'Part de ce qui est en caisse', en: 'Share of cash in hand' },
          help: {
            fr: 'La part de l’argent déjà en caisse au début du mois dépensée ici, en plus : ce qui n’a pas été dépensé finit par l’être.',
            en: 'The share of the cash already in hand when the month begins that is spent here, on top: what was not spent is spent in the end.',
          },
          unit: '%',
          axes: ['range', 'dated', 'formula'],
          default: { value: 0, why: { fr: 'rien de plus', en: 'nothing more' } },
        }),
      },
    }),
  }),
} as const satisfies Fields;
