import { optional, quantity, record } from '../../schema/field.ts';

/** Savings in whole shares: what every accumulating group needs. */
export const sharesField = optional(
  record({
    label: { fr: 'Parts', en: 'Shares' },
    help: {
      fr: 'Groupe à accumulation : l’épargne se fait en parts entières, au même prix pour tous pendant tout le cycle.',
      en: 'Accumulating group: savings are made in whole shares, at one price for everybody for the whole cycle.',
    },
    fields: {
      price: quantity({
        unit: 'money',
        max: 1e9,
        axes: ['range', 'dated', 'formula', 'indexed'],
        label: { fr: 'Prix d’une part', en: 'Price of a share' },
        help: {
          fr: 'Fixé au début de chaque cycle et gardé jusqu’au partage.',
          en: 'Settled at the start of each cycle and kept until the share-out.',
        },
      }),
      most: quantity({
        unit: 'count',
        min: 1,
        max: 20,
        whole: true,
        axes: [],
        label: { fr: 'Parts au plus, par réunion', en: 'Shares at most, per meeting' },
        help: {
          fr: 'Un membre achète de 1 à ce nombre de parts à chaque réunion, selon ce qu’il peut verser.',
          en: 'A member buys from 1 to this number of shares at each meeting, as far as the money goes.',
        },
        default: { value: 5, why: { fr: 'la règle des VSLA : 1 à 5 parts', en: 'the VSLA rule: 1 to 5 shares' } },
      }),
      attends: quantity({
        unit: '%',
        label: { fr: 'Présence aux réunions', en: 'Attendance' },
        help: {
          fr: 'La chance qu’un membre vienne à une réunion. Un absent doit l’amende et ne peut pas emprunter ce jour-là.',
          en: 'The chance that a member comes to a meeting. Who is absent owes the fine and cannot borrow that day.',
        },
        default: {
          value: 0.9,
          why: {
            fr: 'ordre de grandeur cité pour les VSLA : 85 à 95 % (de mémoire)',
            en: 'order of magnitude quoted for VSLAs: 85 to 95% (recalled)',
          },
        },
      }),
      sends: quantity({
        unit: '%',
        label: { fr: 'Absents qui envoient leurs parts', en: 'Absent members who send their shares' },
        help: {
          fr: 'La chance qu’un absent fasse porter son argent par un autre membre.',
          en: 'The chance that an absent member has another one bring the money.',
        },
        default: { value: 0.7, why: { fr: 'supposé', en: 'assumed' } },
      }),
    },
  }),
);
