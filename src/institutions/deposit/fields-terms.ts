import type { Words } from '../../engine/words.ts';
import { optional, quantity, record } from '../../schema/field.ts';

/** What draws savers to this place rather than to an ordinary account. */
export const choosesField = record({
  label: { fr: 'Ce qui attire', en: 'What attracts' },
  help: {
    fr: 'La chance, chaque mois, de déposer ici plutôt qu’ailleurs : 1/(1+exp(−somme)). Aucune étude lisible ne donne ces poids.',
    en: 'The chance, each month, to deposit here rather than elsewhere: 1/(1+exp(−sum)). No study we could read gives these weights.',
  },
  fields: {
    rate: weight(0.5, { fr: 'Écart d’intérêt, par point', en: 'Interest gap, per point' }),
    remote: weight(1, { fr: 'Ouverture à distance', en: 'Opening from abroad' }),
    social: weight(0, { fr: 'Utilité sociale', en: 'Social usefulness' }),
    risk: weight(1, { fr: 'Risque', en: 'Risk' }),
    variance: quantity({
      unit: '%',
      axes: ['range'],
      label: { fr: 'Risque perçu', en: 'Risk as seen' },
      help: {
        fr: 'De 0 % (comme la banque) à 100 % ; il compte avec son poids, en moins.',
        en: 'From 0% (like the bank) to 100%; it counts with its weight, against.',
      },
      default: { value: 0, why: { fr: 'comme la banque', en: 'like the bank' } },
    }),
    base: quantity({
      unit: 'number',
      min: -20,
      max: 20,
      axes: ['range'],
      label: { fr: 'Penchant de départ', en: 'Leaning at the start' },
      help: {
        fr: 'Ce qui s’ajoute à la somme : 0 donne une chance sur deux quand rien d’autre ne joue.',
        en: 'What is added to the sum: 0 gives one chance in two when nothing else counts.',
      },
      default: { value: 0, why: { fr: 'une chance sur deux', en: 'one chance in two' } },
    }),
  },
});

/** A plan that locks money for a time. */
export const planField = optional(
  record({
    label: { fr: 'Plan', en: 'Plan' },
    help: {
      fr: 'Plan de pension ou d’études : l’argent est bloqué jusqu’au terme, puis rendu en une fois.',
      en: 'Pension or education plan: the money is locked until the term, then paid back at once.',
    },
    fields: {
      months: quantity({
        unit: 'month',
        min: 1,
        max: 600,
        whole: true,
        axes: [],
        label: { fr: 'Durée', en: 'Term' },
        help: { fr: 'Depuis le premier dépôt de chacun.', en: 'From each one’s first deposit.' },
      }),
      lapses: quantity({
        unit: '%/month',
        label: { fr: 'Sorties avant terme', en: 'Leaving before the term' },
        help: {
          fr: 'La chance, chaque mois, de casser le plan ; les retraits ordinaires n’existent pas avant le terme.',
          en: 'The chance, each month, to break the plan; there are no ordinary withdrawals before the term.',
        },
        default: { value: 0.005, why: { fr: 'supposé', en: 'assumed' } },
      }),
      penalty: quantity({
        unit: '%',
        label: { fr: 'Retenue sur une sortie avant terme', en: 'Kept back when leaving early' },
        help: {
          fr: 'Part du dépôt qui reste à l’institution.',
          en: 'Part of the deposit that stays with the institution.',
        },
        default: { value: 0.05, why: { fr: 'supposé', en: 'assumed' } },
      }),
      yearCosts: optional(
        quantity({
          unit: 'money',
          min: 1,
          max: 1e12,
          axes: ['range', 'indexed'],
          label: { fr: 'Coût d’une année d’école', en: 'Cost of a year of school' },
          help: {
            fr: 'Pour un plan d’études : ce qui est rendu se compte en années d’école.',
            en: 'For an education plan: what is paid back is counted in years of school.',
          },
        }),
      ),
    },
  }),
);

/** Deposits behind loans to others. */
export const lendsField = optional(
  record({
    label: { fr: 'Prêts garantis par les dépôts', en: 'Loans behind which the deposits stand' },
    help: {
      fr: 'Une part des dépôts est prêtée à des gens ou entreprises du lieu ; une réserve minimale reste disponible.',
      en: 'A part of the deposits is lent to local people or firms; a minimum reserve stays at hand.',
    },
    fields: {
      part: quantity({
        unit: '%',
        label: { fr: 'Prêté au plus, en part des dépôts', en: 'Lent at most, as a part of deposits' },
        help: { fr: 'Des retraits font baisser ce plafond.', en: 'Withdrawals lower this ceiling.' },
        default: { value: 0.6, why: { fr: 'supposé', en: 'assumed' } },
      }),
      minimum: quantity({
        unit: '%',
        label: { fr: 'Réserve minimale, en part des dépôts', en: 'Minimum reserve, as a part of deposits' },
        help: { fr: 'En dessous, on ne prête plus.', en: 'Below it, lending stops.' },
        default: { value: 0.2, why: { fr: 'supposé', en: 'assumed' } },
      }),
      demand: quantity({
        unit: 'money/month',
        max: 1e12,
        axes: ['range', 'varies', 'dated', 'formula', 'indexed'],
        label: { fr: 'Prêts demandés par mois', en: 'Loans asked for a month' },
        help: { fr: 'Par tous les emprunteurs du lieu ensemble.', en: 'By all local borrowers together.' },
      }),
      rate: quantity({
        unit: '%/year',
        axes: ['range', 'dated', 'formula'],
        label: { fr: 'Intérêt payé par les emprunteurs', en: 'Interest borrowers pay' },
        help: { fr: 'Sur ce qui est dû, payé chaque mois.', en: 'On what is owed, paid each month.' },
      }),
      months: quantity({
        unit: 'month',
        min: 1,
        max: 240,
        whole: true,
        axes: [],
        label: { fr: 'Durée des prêts', en: 'Term of loans' },
        help: {
          fr: 'Chaque mois, une part égale de ce qui court est rendue.',
          en: 'Each month an equal part of what is out comes back.',
        },
        default: { value: 12, why: { fr: 'supposé', en: 'assumed' } },
      }),
      losses: quantity({
        unit: '%/month',
        axes: ['range', 'varies', 'dated', 'formula'],
        label: { fr: 'Pertes sur prêts', en: 'Loan losses' },
        help: {
          fr: 'Part de ce qui court perdue chaque mois. Elle frappe d’abord les fonds propres.',
          en: 'Part of what is out that is lost each month. It hits own funds first.',
        },
        default: { value: 0.003, why: { fr: 'supposé', en: 'assumed' } },
      }),
    },
  }),
);

function weight(value: number, label: Words) {
  return quantity({
    unit: 'number',
    min: -100,
    max: 100,
    axes: ['range'],
    label,
    help: { fr: 'Poids dans la somme qui décide.', en: 'Weight in the sum that decides.' },
    default: { value, why: { fr: 'supposé', en: 'assumed' } },
  });
}
