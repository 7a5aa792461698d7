import { flag, mapOf, optional, quantity, record } from '../../schema/field.ts';

/** The purse for emergencies, in both types of group. */
export const socialFundField = optional(
  record({
    label: { fr: 'Caisse de secours', en: 'Social fund' },
    help: {
      fr: 'Une bourse à part pour les coups durs : la même cotisation pour tous, des secours fixés d’avance.',
      en: 'A purse apart for hard times: the same contribution from all, help fixed beforehand.',
    },
    fields: {
      contribution: quantity({
        unit: 'money',
        max: 1e9,
        axes: ['range', 'dated', 'formula', 'indexed'],
        label: { fr: 'Cotisation par réunion', en: 'Contribution per meeting' },
        help: { fr: 'Versée par chaque membre à chaque réunion.', en: 'Paid by each member at each meeting.' },
      }),
      claims: mapOf({
        label: { fr: 'Secours', en: 'Claims' },
        help: {
          fr: 'Ce qui ouvre droit à un secours : maladie, décès, rapatriement… Tous puisent dans la même bourse, dans l’ordre des membres tiré au sort.',
          en: 'What gives a right to help: illness, a death, a repatriation… All draw on the same purse, in an order of members that is drawn.',
        },
        of: record({
          label: { fr: 'Secours', en: 'Claim' },
          help: { fr: 'Un cas prévu.', en: 'One case that is foreseen.' },
          fields: {
            chance: quantity({
              unit: '%/year',
              label: { fr: 'Chance par membre et par an', en: 'Chance per member and year' },
              help: { fr: 'Tirée à chaque réunion.', en: 'Drawn at each meeting.' },
            }),
            amount: quantity({
              unit: 'money',
              max: 1e12,
              axes: ['range', 'dated', 'formula', 'indexed'],
              label: { fr: 'Secours versé', en: 'Help paid' },
              help: {
                fr: 'Payé si la bourse suffit ; sinon elle donne ce qu’elle a et le reste manque.',
                en: 'Paid when the purse suffices; else it gives what it has and the rest is missing.',
              },
            }),
          },
        }),
        most: 12,
      }),
      sharedOut: flag({
        label: { fr: 'Partagée elle aussi', en: 'Shared out as well' },
        help: {
          fr: 'Selon VSL Associates, elle reste au groupe ; d’autres guides la partagent à parts égales à la fin du cycle.',
          en: 'VSL Associates keep it in the group; other guides share it equally at the end of the cycle.',
        },
        default: false,
      }),
    },
  }),
);
