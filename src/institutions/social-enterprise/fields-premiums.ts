import { optional, quantity, record } from '../../schema/field.ts';

const none = { fr: 'aucun tant que rien n’est dit', en: 'none unless stated' };

/** A label: what it costs, when it counts, and what it brings. */
export const premiums = {
  conversion: quantity({
    unit: 'month',
    max: 120,
    whole: true,
    axes: ['range'],
    label: { fr: 'Conversion', en: 'Conversion' },
    help: {
      fr: 'Les mois pendant lesquels le label coûte sans rien rapporter : trois ans pour une culture pérenne.',
      en: 'The months in which the label costs and earns nothing: three years for a perennial crop.',
    },
    default: {
      value: 36,
      why: {
        fr: 'règles de l’agriculture biologique : trois ans au moins',
        en: 'rules of organic farming: at least three years',
      },
    },
  }),
  certification: quantity({
    unit: 'money/kg',
    axes: ['range', 'dated', 'indexed'],
    label: { fr: 'Coût du label', en: 'Cost of the label' },
    help: {
      fr: 'Par kilo prêt à vendre, sur toute la récolte, dès le début de la conversion.',
      en: 'Per kilogram ready to sell, on the whole harvest, from the start of conversion on.',
    },
    default: { value: 0, why: none },
  }),
  certifiedShare: quantity({
    unit: '%',
    axes: ['range', 'dated'],
    label: { fr: 'Vendu avec label', en: 'Sold with the label' },
    help: {
      fr: 'La part vendue aux conditions du label après la conversion. On certifie d’ordinaire plus qu’on ne vend ainsi.',
      en: 'The share sold on the terms of the label after conversion. More is usually certified than is sold so.',
    },
    default: { value: 0.3, why: { fr: 'études : 10 à 70 %', en: 'studies: 10 to 70%' } },
  }),
  floorPrice: quantity({
    unit: 'money/kg',
    axes: ['range', 'dated'],
    label: { fr: 'Prix plancher', en: 'Floor price' },
    help: {
      fr: 'Le moins que paie un acheteur avec label, même quand le cours est plus bas.',
      en: 'The least a buyer with a label pays, even when the world price is lower.',
    },
    default: { value: 0, why: none },
  }),
  organicPremium: quantity({
    unit: 'money/kg',
    axes: ['range', 'dated'],
    label: { fr: 'Prime bio', en: 'Organic premium' },
    help: { fr: 'Payée en plus par l’acheteur bio.', en: 'Paid on top by the organic buyer.' },
    default: { value: 0, why: none },
  }),
  socialPremium: quantity({
    unit: 'money/kg',
    axes: ['range', 'dated'],
    label: { fr: 'Prime équitable', en: 'Fairtrade premium' },
    help: { fr: 'Payée en plus par l’acheteur équitable.', en: 'Paid on top by the fairtrade buyer.' },
    default: { value: 0, why: none },
  }),
};

export const marketing = optional(
  record({
    label: { fr: 'Fonds de commercialisation', en: 'Marketing fund' },
    help: {
      fr: 'De l’argent réservé pour trouver des acheteurs avec label : des intérêts réinvestis, par exemple.',
      en: 'Money set apart for finding buyers with a label: recycled interest, for example.',
    },
    fields: {
      most: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Vendu avec label, au plus', en: 'Sold with the label, at most' },
        help: { fr: 'La part qu’un très grand fonds atteindrait.', en: 'The share a very large fund would reach.' },
      }),
      reach: quantity({
        unit: 'money',
        min: 1,
        axes: ['range'],
        label: { fr: 'Taille qui compte', en: 'Size that counts' },
        help: {
          fr: 'Le fonds avec lequel 63 % du chemin est fait.',
          en: 'The fund with which 63% of the way is covered.',
        },
      }),
      spends: quantity({
        unit: '%/month',
        axes: ['range'],
        label: { fr: 'Dépensé par mois', en: 'Spent a month' },
        help: {
          fr: 'La part du fonds qui part chaque mois en foires, échantillons et visites.',
          en: 'The share of the fund that goes each month on fairs, samples and visits.',
        },
        default: { value: 0.05, why: { fr: 'supposé : un vingtième', en: 'assumed: a twentieth' } },
      }),
    },
  }),
);
