import { optional, quantity, record, reference } from '../../../schema/field.ts';

/** Interest given on to an enterprise. */
export const recycles = optional(
  record({
    label: { fr: 'Intérêts réinvestis', en: 'Recycled interest' },
    help: {
      fr: 'Une part des intérêts reçus paie la commercialisation d’une entreprise (Équateur-9).',
      en: 'A share of the interest received pays for the marketing of an enterprise (Ecuador-9).',
    },
    fields: {
      share: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Part des intérêts', en: 'Share of interest' },
        help: {
          fr: 'Versée chaque mois sur les intérêts encaissés, après les frais de la caisse.',
          en: 'Paid each month out of the interest received, after the costs of the pool.',
        },
      }),
      to: reference({
        kinds: ['social-enterprise'],
        label: { fr: 'Entreprise', en: 'Enterprise' },
        help: {
          fr: 'Celle qui reçoit l’argent, dans son fonds de commercialisation si elle en a un.',
          en: 'The one that receives the money, in its marketing fund when it has one.',
        },
      }),
    },
  }),
);
