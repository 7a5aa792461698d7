import { currency, optional, quantity, record, reference } from '../../schema/field.ts';

/** Members of a rotating group who live in another country and hold their money in its currency. */
export const abroadField = optional(
  record({
    label: { fr: 'Membres à l’étranger', en: 'Members abroad' },
    help: {
      fr: 'Ils cotisent et reçoivent dans leur monnaie. Leur argent est changé à chaque réunion : la marge et le cours sont pour eux, sauf si leur cotisation est fixée dans leur monnaie.',
      en: 'They pay and receive in their own currency. Their money is changed at each meeting: margin and rate are theirs to bear, unless their contribution is fixed in their own currency.',
    },
    fields: {
      members: reference({
        kinds: ['population'],
        label: { fr: 'Qui', en: 'Who' },
        help: {
          fr: 'La population dont viennent ces membres ; leurs tours suivent ceux des membres sur place.',
          en: 'The population these members come from; their turns follow those of the members at home.',
        },
      }),
      count: quantity({
        unit: 'count',
        min: 1,
        max: 10_000,
        whole: true,
        axes: [],
        label: { fr: 'Combien', en: 'How many' },
        help: { fr: 'En plus des membres sur place.', en: 'On top of the members at home.' },
      }),
      currency: currency({
        label: { fr: 'Leur monnaie', en: 'Their currency' },
        help: { fr: 'Celle de leur population.', en: 'That of their population.' },
      }),
      contribution: optional(
        quantity({
          unit: ['money/month', 'money/week'],
          axes: ['range', 'dated', 'formula', 'indexed'],
          label: { fr: 'Cotisation fixée dans leur monnaie', en: 'Contribution fixed in their currency' },
          help: {
            fr: 'Sans elle, ils doivent l’équivalent du jour de la cotisation du groupe. Avec elle, c’est la cagnotte qui change avec le cours.',
            en: 'Without it they owe the day’s equivalent of the group’s contribution. With it, the pot changes with the rate.',
          },
        }),
      ),
      margin: quantity({
        unit: '%',
        max: 0.5,
        axes: ['range', 'dated', 'formula'],
        label: { fr: 'Ce que prend le change', en: 'What changing takes' },
        help: {
          fr: 'Marge et frais de celui qui change et porte l’argent, en part de la somme.',
          en: 'Margin and fees of whoever changes and carries the money, as a part of the sum.',
        },
        default: {
          value: 0.06,
          why: {
            fr: 'supposé : près du coût moyen d’un envoi de 200 dollars (Banque mondiale, environ 6 %, de mémoire)',
            en: 'assumed: near the mean cost of sending USD 200 (World Bank, about 6%, recalled)',
          },
        },
      }),
    },
  }),
);
