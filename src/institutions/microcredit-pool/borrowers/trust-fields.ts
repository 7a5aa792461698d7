import { optional, quantity, record, referenceMap, flag } from '../../../schema/field.ts';

/** Several borrowers answer for one another. */
const group = optional(
  record({
    label: { fr: 'Caution solidaire', en: 'Joint liability' },
    help: {
      fr: 'Les emprunteurs répondent les uns des autres, par groupes. Les études se contredisent sur son effet (Philippines : aucun ; Thaïlande : il baisse avec les liens).',
      en: 'Borrowers answer for one another, in groups. Studies disagree on its effect (Philippines: none; Thailand: lower with ties).',
    },
    fields: {
      size: quantity({
        unit: 'count',
        min: 2,
        max: 50,
        whole: true,
        axes: [],
        label: { fr: 'Taille du groupe', en: 'Size of a group' },
        help: { fr: 'Le nombre de membres.', en: 'The number of members.' },
      }),
      liability: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Part garantie', en: 'Share guaranteed' },
        help: {
          fr: 'La part de l’arriéré d’un membre que les autres doivent payer ensemble.',
          en: 'The share of a member’s arrears that the others must pay together.',
        },
        default: { value: 1, why: { fr: 'tout', en: 'all of it' } },
      }),
      contagion: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Seuil de contagion', en: 'Threshold of contagion' },
        help: {
          fr: 'Quand plus que cette part des emprunteurs du groupe ne paie pas, les autres cessent aussi. 100 % : jamais.',
          en: 'When more than this share of the group’s borrowers fail to pay, the others stop as well. 100 %: never.',
        },
        default: { value: 0.5, why: { fr: 'supposé : la moitié', en: 'assumed: half' } },
      }),
    },
  }),
);

/** The next loan as a reason to repay. */
const incentive = optional(
  record({
    label: { fr: 'Prêts progressifs', en: 'Dynamic incentive' },
    help: {
      fr: 'Qui rembourse a droit à un prêt plus grand. Une part des emprunteurs calcule : si ce qui reste à payer dépasse la valeur des prêts à venir, elle ne paie plus.',
      en: 'Whoever repays is entitled to a larger loan. A share of borrowers reckon: when what is left to pay exceeds the worth of loans to come, they stop.',
    },
    fields: {
      grows: quantity({
        unit: '%',
        max: 2,
        axes: ['range'],
        label: { fr: 'Hausse par prêt remboursé', en: 'Growth with each loan repaid' },
        help: { fr: 'Ajoutée au montant du prêt suivant.', en: 'Added to the amount of the next loan.' },
      }),
      most: quantity({
        unit: 'factor',
        min: 1,
        max: 100,
        axes: [],
        label: { fr: 'Au plus', en: 'At most' },
        help: { fr: 'En multiple du premier prêt.', en: 'As a multiple of the first loan.' },
        default: { value: 3, why: { fr: 'supposé : le triple', en: 'assumed: three times' } },
      }),
      surplus: quantity({
        unit: '%',
        max: 2,
        axes: ['range'],
        label: { fr: 'Gain d’un prêt', en: 'Gain of a loan' },
        help: {
          fr: 'Ce qu’un prêt remboursé vaut pour l’emprunteur, en part de son montant.',
          en: 'What a repaid loan is worth to the borrower, as a share of its amount.',
        },
        default: { value: 0.15, why: { fr: 'supposé', en: 'assumed' } },
      }),
      patience: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Poids de l’avenir', en: 'Weight of the future' },
        help: {
          fr: 'Ce qu’un gain au prêt suivant vaut aujourd’hui, delta.',
          en: 'What a gain with the next loan is worth today, delta.',
        },
        default: { value: 0.9, why: { fr: 'supposé', en: 'assumed' } },
      }),
      reckons: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Ceux qui calculent', en: 'Those who reckon' },
        help: {
          fr: 'La part des emprunteurs qui compare ainsi ; les autres paient tant qu’ils peuvent.',
          en: 'The share of borrowers who compare so; the others pay as long as they can.',
        },
        default: { value: 0.1, why: { fr: 'supposé : un sur dix', en: 'assumed: one in ten' } },
      }),
      excludes: flag({
        label: { fr: 'Exclusion', en: 'Exclusion' },
        help: {
          fr: 'Qui n’a pas remboursé n’a plus de prêt ; sinon les prêts à venir ne sont pas une raison de payer.',
          en: 'Whoever did not repay gets no other loan; else loans to come are no reason to pay.',
        },
        default: true,
      }),
    },
  }),
);

/** Regular transfers as a guarantee. */
const remittances = optional(
  record({
    label: { fr: 'Garantie par les envois', en: 'Guarantee by remittances' },
    help: {
      fr: 'Le prêt dépend des envois que la famille reçoit par les canaux nommés, et leur régularité soutient le remboursement (Moldavie, Salvador).',
      en: 'The loan depends on the transfers that the family receives through the named channels, and their regularity supports repayment (Moldova, El Salvador).',
    },
    fields: {
      through: referenceMap({
        kinds: ['transfer-channel'],
        label: { fr: 'Par', en: 'Through' },
        help: {
          fr: 'Les canaux dont les envois comptent, avec la part comptée : `{ agence: 100 % }`.',
          en: 'The channels whose transfers count, with the share that does: `{ agent: 100 % }`.',
        },
        of: quantity({
          unit: '%',
          axes: [],
          label: { fr: 'Part comptée', en: 'Share counted' },
          help: { fr: '100 % pour les envois par ce prêteur.', en: '100 % for transfers through this lender.' },
        }),
      }),
      months: quantity({
        unit: 'month',
        min: 1,
        max: 36,
        whole: true,
        axes: [],
        label: { fr: 'Historique', en: 'History' },
        help: {
          fr: 'Les mois d’envois sur lesquels la moyenne est prise.',
          en: 'The months of transfers over which the mean is taken.',
        },
        default: { value: 12, why: { fr: 'un an', en: 'a year' } },
      }),
      share: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Part pour l’échéance', en: 'Share for the instalment' },
        help: {
          fr: 'La part de l’envoi moyen que l’échéance peut prendre.',
          en: 'The share of the mean transfer that the instalment may take.',
        },
      }),
      haircut: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Décote', en: 'Haircut' },
        help: {
          fr: 'Ce qui est retiré de la limite par prudence : perte d’emploi, change.',
          en: 'What is taken off the limit for caution: lost job, exchange rate.',
        },
        default: { value: 0.2, why: { fr: 'supposé : un cinquième', en: 'assumed: a fifth' } },
      }),
      steadies: quantity({
        unit: 'number',
        max: 10,
        axes: ['range'],
        label: { fr: 'Effet de la régularité', en: 'Effect of regularity' },
        help: {
          fr: 'Le malheur est multiplié par exp(−φ × régularité), la part des mois avec un envoi. 0 : aucun effet.',
          en: 'Misfortune is multiplied by exp(−φ × regularity), the share of months with a transfer. 0: no effect.',
        },
        default: {
          value: 0.7,
          why: {
            fr: 'supposé : moitié moins avec des envois de tous les mois',
            en: 'assumed: half as much with transfers every month',
          },
        },
      }),
    },
  }),
);

/** What makes borrowers repay beyond their own money and will. */
export const trustFields = { group, incentive, remittances };
