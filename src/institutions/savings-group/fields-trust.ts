import { optional, quantity, record } from '../../schema/field.ts';

/** Leaving with the pot as a decision. */
export const decidesField = optional(
  record({
    label: { fr: 'Le départ se décide', en: 'Leaving is a decision' },
    help: {
      fr: 'Qui vient de recevoir la cagnotte part si ce qu’il lui reste à cotiser dépasse ce qui le retient : dépôt, honte, cycles à venir. Les départs par malheur s’y ajoutent.',
      en: 'Who has had the pot leaves when what is still to be paid exceeds what holds them: deposit, shame, later cycles. Leaving by misfortune comes on top.',
    },
    fields: {
      sanction: quantity({
        unit: ['money', 'number', 'count'],
        max: 1e12,
        axes: ['range', 'spread', 'varies', 'dated', 'formula', 'indexed'],
        label: { fr: 'Ce que vaut la honte', en: 'What shame is worth' },
        help: {
          fr: 'Perdre la face, en argent ; avec `spread`, chacun en a une autre idée.',
          en: 'Losing face, in money; with `spread` each feels it differently.',
        },
      }),
      future: quantity({
        unit: ['money', 'number', 'count'],
        max: 1e12,
        label: { fr: 'Ce que valent les cycles à venir', en: 'What later cycles are worth' },
        help: {
          fr: 'Ce que l’exclu y perd. Sans sanction, cela seul ne suffit jamais pour le premier tour (Anderson, Baland, Moene, 2009).',
          en: 'What someone excluded loses by it. Without a sanction it never suffices alone for the first turn (Anderson, Baland, Moene, 2009).',
        },
        default: { value: 0, why: { fr: 'rien tant que rien n’est dit', en: 'nothing unless stated' } },
      }),
      shaken: quantity({
        unit: '%',
        label: { fr: 'Confiance perdue à chaque départ', en: 'Trust lost with each who leaves' },
        help: {
          fr: 'La part de ce que valent les cycles à venir qui disparaît, pour les autres, chaque fois qu’un membre part avec la cagnotte.',
          en: 'The part of what later cycles are worth that is gone, for the others, each time a member goes off with the pot.',
        },
        default: { value: 0, why: { fr: 'aucune tant que rien n’est dit', en: 'none unless stated' } },
      }),
      stops: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Le groupe s’arrête après un départ', en: 'The group stops after somebody left' },
        help: {
          fr: 'La chance que les autres renoncent et que le groupe se défasse quand un membre vient de partir avec la cagnotte.',
          en: 'The chance that the others give up and the group breaks up when a member has just gone off with the pot.',
        },
        default: {
          value: 2 / 3,
          why: {
            fr: 'Bénin : deux tiers des groupes en difficulté se sont défaits (McNabb et al.)',
            en: 'Benin: two thirds of the groups in trouble broke up (McNabb et al.)',
          },
        },
      }),
    },
  }),
);

/** Whoever keeps the money may keep it for good; in both types of group. */
export const treasurerField = optional(
  record({
    label: { fr: 'Trésorier', en: 'Treasurer' },
    help: {
      fr: 'Ce que le trésorier garde d’une réunion à l’autre, et la chance qu’il parte avec l’argent : avec la cagnotte et ce qu’il garde dans un groupe tournant, avec la caisse dans un groupe à accumulation.',
      en: 'What the treasurer keeps from one meeting to the next, and the chance to go off with the money: with the pot and what is kept in a rotating group, with the box in an accumulating one.',
    },
    fields: {
      holds: quantity({
        unit: '%',
        label: { fr: 'Gardé jusqu’à la réunion suivante', en: 'Kept until the next meeting' },
        help: {
          fr: 'Groupe tournant : part de chaque cagnotte que le trésorier ne remet qu’à la réunion suivante. C’est un prêt sans intérêt au trésorier, et un gage contre celui qui partirait.',
          en: 'Rotating group: part of each pot that the treasurer hands over at the next meeting only. It is a loan without interest to the treasurer, and a pledge against whoever would leave.',
        },
        default: { value: 0, why: { fr: 'tout est remis le jour même', en: 'everything is handed over on the day' } },
      }),
      theft: quantity({
        unit: '%/year',
        label: { fr: 'Part avec l’argent, chance par an', en: 'Goes off with the money, chance a year' },
        help: { fr: 'Tirée à chaque réunion.', en: 'Drawn at each meeting.' },
        default: { value: 0, why: { fr: 'jamais tant que rien n’est dit', en: 'never unless stated' } },
      }),
      takes: quantity({
        unit: '%',
        label: { fr: 'Part prise', en: 'Part taken' },
        help: { fr: 'De ce qui est là ce jour-là.', en: 'Of what is there on that day.' },
        default: { value: 1, why: { fr: 'tout', en: 'all of it' } },
      }),
    },
  }),
);
