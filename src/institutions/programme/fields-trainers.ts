import { optional, quantity, record } from '../../schema/field.ts';

/** Trainers or coaches, and the cascade of those they train to train others. */
export const trainerFields = {
  trainers: record({
    label: { fr: 'Formateurs ou accompagnateurs', en: 'Trainers or coaches' },
    help: { fr: 'Qui forme, à quel prix, combien de personnes.', en: 'Who trains, at what cost, how many people.' },
    fields: {
      count: quantity({
        unit: ['number', 'count'],
        max: 100_000,
        label: { fr: 'Nombre', en: 'Number' },
        help: { fr: 'Payés par le programme.', en: 'Paid by the programme.' },
      }),
      cost: quantity({
        unit: 'money/month',
        label: { fr: 'Coût par mois', en: 'Cost a month' },
        help: { fr: 'De chacun, tout compris.', en: 'Of each, all included.' },
        default: { value: 0, why: { fr: 'bénévoles', en: 'volunteers' } },
      }),
      serves: quantity({
        unit: ['count/month', 'number'],
        max: 10_000,
        label: { fr: 'Forme par mois', en: 'Trains a month' },
        help: { fr: 'Personnes par formateur et par mois.', en: 'People for each trainer and month.' },
      }),
    },
  }),
  cascade: optional(
    record({
      label: { fr: 'Cascade', en: 'Cascade' },
      help: {
        fr: 'Les formateurs forment des formateurs, qui forment le public : plus de monde, un peu moins bien à chaque étage.',
        en: 'Trainers train trainers, who train the audience: more people, a little less well at each level.',
      },
      fields: {
        levels: quantity({
          unit: ['number', 'count'],
          max: 4,
          whole: true,
          axes: [],
          label: { fr: 'Étages', en: 'Levels' },
          help: {
            fr: '0 : les formateurs forment le public eux-mêmes.',
            en: '0: the trainers train the audience themselves.',
          },
        }),
        most: quantity({
          unit: ['number', 'count'],
          max: 1_000_000,
          axes: ['range'],
          label: { fr: 'Au plus par étage', en: 'At most on each level' },
          help: { fr: 'Combien de formateurs sont formés à chaque étage.', en: 'How many trainers each level trains.' },
        }),
        each: quantity({
          unit: ['count/month', 'number'],
          max: 10_000,
          label: { fr: 'Chacun forme par mois', en: 'Each trains a month' },
          help: { fr: 'Personnes par formateur local et par mois.', en: 'People for each local trainer and month.' },
        }),
        keeps: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Qualité gardée par étage', en: 'Quality kept on each level' },
          help: {
            fr: 'La part de ce qui est transmis à l’étage suivant.',
            en: 'The share of what is passed on to the next level.',
          },
          default: { value: 0.85, why: { fr: 'supposé', en: 'assumed' } },
        }),
        leaves: quantity({
          unit: '%/month',
          label: { fr: 'Arrêtent', en: 'Stop' },
          help: {
            fr: 'Part des formateurs locaux qui arrêtent chaque mois.',
            en: 'Share of local trainers who stop each month.',
          },
          default: { value: 0.02, why: { fr: 'supposé', en: 'assumed' } },
        }),
      },
    }),
  ),
  overlap: optional(
    record({
      label: { fr: 'Doublons', en: 'Overlap' },
      help: {
        fr: 'Une part des places double un service qui existe déjà ; une carte des services l’évite.',
        en: 'A part of the places doubles a service that exists already; a map of services avoids it.',
      },
      fields: {
        share: quantity({
          unit: '%',
          label: { fr: 'Part en double', en: 'Share doubled' },
          help: { fr: 'Des places et de leur coût.', en: 'Of the places and their cost.' },
        }),
        mapped: quantity({
          unit: '%',
          label: { fr: 'Évitée par la carte', en: 'Avoided by mapping' },
          help: { fr: 'Part des doublons que la carte évite.', en: 'Share of the overlap that mapping avoids.' },
          default: { value: 0, why: { fr: 'pas de carte', en: 'no map' } },
        }),
        mapping: quantity({
          unit: 'money/month',
          label: { fr: 'Coût de la carte', en: 'Cost of mapping' },
          help: { fr: 'Par mois.', en: 'A month.' },
          default: { value: 0, why: { fr: 'pas de carte', en: 'no map' } },
        }),
      },
    }),
  ),
};
