import { list, optional, quantity, record } from '../../../schema/field.ts';

/** What may happen to a running loan by agreement. */
export const changeFields = {
  pauses: list({
    label: { fr: 'Mois sans échéance', en: 'Months without instalments' },
    help: {
      fr: 'Numéros des mois où rien n’est demandé (fêtes, soudure) : l’échéance passe au premier mois ouvert, les intérêts courent.',
      en: 'Numbers of the months in which nothing is asked (holidays, lean season): the instalment moves to the first open month, interest runs.',
    },
    most: 11,
    of: quantity({
      unit: 'number',
      min: 1,
      max: 12,
      whole: true,
      axes: [],
      label: { fr: 'Mois', en: 'Month' },
      help: { fr: 'De 1 à 12.', en: 'From 1 to 12.' },
    }),
    default: [],
  }),
  topUp: optional(
    record({
      label: { fr: 'Rallonge', en: 'Top-up' },
      help: {
        fr: 'Qui a remboursé une part du capital peut redemander cette part : le prêt repart sur toute sa durée.',
        en: 'Whoever has repaid a share of the principal may ask for it again: the loan starts anew over its whole length.',
      },
      fields: {
        after: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Après', en: 'After' },
          help: {
            fr: 'La part du capital qui doit être remboursée.',
            en: 'The share of the principal that must be repaid.',
          },
        }),
        asks: quantity({
          unit: '%/month',
          axes: ['range', 'dated'],
          label: { fr: 'Demandes', en: 'Requests' },
          help: {
            fr: 'La chance, par mois, que quelqu’un qui y a droit la demande.',
            en: 'The chance in a month that somebody entitled asks for it.',
          },
        }),
      },
    }),
  ),
  prepays: optional(
    record({
      label: { fr: 'Remboursement anticipé', en: 'Prepayment' },
      help: {
        fr: 'Qui en a les moyens peut tout rendre avant l’heure. Une marge de vente reste due en entier.',
        en: 'Whoever has the money may pay everything back early. The mark-up of a sale stays due in full.',
      },
      fields: {
        chance: quantity({
          unit: '%/month',
          axes: ['range', 'dated'],
          label: { fr: 'Chance', en: 'Chance' },
          help: {
            fr: 'La chance, par mois, pour qui a assez d’argent en main.',
            en: 'The chance in a month for whoever holds enough money.',
          },
        }),
        charge: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Indemnité', en: 'Charge' },
          help: { fr: 'Une part du solde rendu.', en: 'A share of the balance given back.' },
          default: { value: 0, why: { fr: 'sans indemnité', en: 'no charge' } },
        }),
      },
    }),
  ),
  reschedules: optional(
    record({
      label: { fr: 'Rééchelonnement', en: 'Rescheduling' },
      help: {
        fr: 'Un prêt en retard repart sur une durée plus longue : l’arriéré n’est plus en retard, le risque reste.',
        en: 'A late loan starts anew over a longer time: what was late is no longer late, the risk remains.',
      },
      fields: {
        after: quantity({
          unit: 'month',
          min: 1,
          max: 24,
          whole: true,
          axes: [],
          label: { fr: 'Après un retard de', en: 'When late for' },
          help: {
            fr: 'Le retard à partir duquel la caisse le propose.',
            en: 'The delay from which the pool offers it.',
          },
        }),
        extra: quantity({
          unit: 'count',
          max: 120,
          whole: true,
          axes: [],
          label: { fr: 'Échéances en plus', en: 'Extra instalments' },
          help: {
            fr: 'Ajoutées à celles qui restaient.',
            en: 'Added to those that were left.',
          },
        }),
        most: quantity({
          unit: 'count',
          min: 1,
          max: 12,
          whole: true,
          axes: [],
          label: { fr: 'Au plus', en: 'At most' },
          help: { fr: 'Le nombre de fois pour un même prêt.', en: 'How many times for one loan.' },
          default: { value: 1, why: { fr: 'une seule fois', en: 'once' } },
        }),
      },
    }),
  ),
};
