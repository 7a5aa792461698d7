import { flag, optional, quantity, record } from '../../schema/field.ts';

/** What a file may say about trust, professionalism, the manager, and about how high the aim is. */
export const standingFields = {
  trust: optional(
    record({
      label: { fr: 'Confiance', en: 'Trust' },
      help: {
        fr: 'Monte avec chaque contact, tombe avec chaque promesse rompue ; moins de confiance, moins de membres qui paient.',
        en: 'Rises with each contact, falls with each broken promise; less trust, fewer members who pay.',
      },
      fields: {
        start: quantity({
          unit: '%',
          max: 1,
          min: 0.01,
          axes: ['range'],
          label: { fr: 'Au départ', en: 'At the start' },
          help: { fr: 'De 0 à 100 %.', en: 'From 0 to 100%.' },
          default: { value: 0.7, why: { fr: 'supposé', en: 'assumed' } },
        }),
        contact: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Gagné par contact', en: 'Gained by a contact' },
          help: {
            fr: 'Ce qu’une réunion, un voyage ou une visite ajoute, en points, sur ce qui manque encore.',
            en: 'What a meeting, trip or visit adds, as a share of what is still missing.',
          },
          default: { value: 0.03, why: { fr: 'supposé', en: 'assumed' } },
        }),
        breach: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Perdu par rupture', en: 'Lost by a breach' },
          help: {
            fr: 'La part de la confiance que prend un conflit, une promesse non tenue ou la fin brusque d’un appui.',
            en: 'The part of trust that a conflict, a promise not kept or the abrupt end of support takes.',
          },
          default: { value: 0.15, why: { fr: 'supposé', en: 'assumed' } },
        }),
      },
    }),
  ),
  ambition: quantity({
    unit: '%',
    max: 10,
    axes: ['range'],
    label: { fr: 'Promet de trop', en: 'Promises too much' },
    help: {
      fr: 'De combien l’objectif annoncé chaque année dépasse ce que les cotisations promises permettent. L’écart déçoit, si `trust` est donné.',
      en: 'By how much the aim announced each year exceeds what the dues promised allow. The gap disappoints, where `trust` is given.',
    },
    default: { value: 0, why: { fr: 'un objectif tenable', en: 'an aim that can be kept' } },
  }),
  professionalism: quantity({
    unit: '%',
    axes: ['range'],
    label: { fr: 'Professionnalisme', en: 'Professionalism' },
    help: {
      fr: 'Comment elle est menée au départ, de 0 à 100 % : comptes, suivi, évaluation. Une formation et la gestion de subsides le font monter.',
      en: 'How it is run at the start, from 0 to 100%: accounts, follow-up, evaluation. Training and managing grants raise it.',
    },
    default: { value: 0.3, why: { fr: 'supposé', en: 'assumed' } },
  }),
  learns: quantity({
    unit: '%',
    axes: ['range'],
    label: { fr: 'Apprend d’un subside', en: 'Learns from a grant' },
    help: {
      fr: 'Ce que chaque subside géré ou travail fini ajoute à ce qui manque de professionnalisme.',
      en: 'What each grant managed or work finished adds to the professionalism still missing.',
    },
    default: { value: 0.05, why: { fr: 'supposé', en: 'assumed' } },
  }),
  evaluation: flag({
    label: { fr: 'Évaluation externe', en: 'External evaluation' },
    help: {
      fr: 'Un regard de l’extérieur double ce que chaque subside géré apprend.',
      en: 'A look from outside doubles what each grant managed teaches.',
    },
    default: false,
  }),
  manager: optional(
    record({
      label: { fr: 'La personne qui porte tout', en: 'The person who carries everything' },
      help: {
        fr: 'Président, coordinatrice : quand elle part, tout ralentit jusqu’à ce qu’elle soit remplacée.',
        en: 'President, coordinator: when she leaves, all slows down until she is replaced.',
      },
      fields: {
        leaves: quantity({
          unit: '%/year',
          axes: ['range'],
          label: { fr: 'Part', en: 'Leaves' },
          help: { fr: 'Chance par an.', en: 'Chance a year.' },
        }),
        replacedWithin: quantity({
          unit: 'month',
          max: 120,
          axes: ['range'],
          label: { fr: 'Remplacée en', en: 'Replaced within' },
          help: { fr: 'Mois avant que quelqu’un reprenne.', en: 'Months until somebody takes over.' },
        }),
        weight: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Poids', en: 'Weight' },
          help: {
            fr: 'La part des fêtes et des travaux qui s’arrête sans elle.',
            en: 'The share of events and works that stops without her.',
          },
          default: { value: 0.6, why: { fr: 'supposé', en: 'assumed' } },
        }),
      },
    }),
  ),
};
