import { optional, quantity, record } from '../../../schema/field.ts';

/** Who knows it, what they believe it costs, and what a campaign changes. */
export const knowing = {
  aware: optional(
    record({
      label: { fr: 'Notoriété', en: 'Awareness' },
      help: {
        fr: 'Qui sait qu’elle existe : la nouvelle vient d’affiches ou d’une radio, puis de bouche à oreille (courbe de Bass). Vide : tout le monde le sait.',
        en: 'Who knows that it exists: news comes from posters or a radio, then by word of mouth (Bass’s curve). Left out: everybody knows.',
      },
      fields: {
        start: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'À l’ouverture', en: 'At opening' },
          help: {
            fr: 'La part des gens à portée qui la connaissent le premier jour.',
            en: 'The share of people within reach who know it on the first day.',
          },
        }),
        publicity: quantity({
          unit: '%/month',
          max: 1,
          label: { fr: 'Par la publicité', en: 'By publicity' },
          help: {
            fr: 'La part de ceux qui l’ignorent qui l’apprennent en un mois sans que personne ne leur en parle.',
            en: 'The share of those who do not know it who learn of it in a month without anybody telling them.',
          },
          default: {
            value: 0.0025,
            why: {
              fr: '3 % par an en moyenne, publié pour des produits durables (Sultan, Farley et Lehmann 1990), divisé par 12',
              en: '3% a year on average, published for durable goods (Sultan, Farley and Lehmann 1990), divided by 12',
            },
          },
        }),
        talk: quantity({
          unit: '%/month',
          max: 5,
          label: { fr: 'De bouche à oreille', en: 'By word of mouth' },
          help: {
            fr: 'La part de ceux qui l’ignorent qui l’apprendraient en un mois si tous les autres la connaissaient.',
            en: 'The share of those who do not know it who would learn of it in a month if all others knew.',
          },
          default: {
            value: 0.032,
            why: {
              fr: '38 % par an en moyenne, publié pour des produits durables (Sultan, Farley et Lehmann 1990), divisé par 12 ; un village parle plus vite',
              en: '38% a year on average, published for durable goods (Sultan, Farley and Lehmann 1990), divided by 12; a village talks faster',
            },
          },
        }),
        forgotten: quantity({
          unit: '%/month',
          max: 1,
          label: { fr: 'Oublié', en: 'Forgotten' },
          help: {
            fr: 'La part de ceux qui la connaissaient qui l’oublient ou s’en vont en un mois.',
            en: 'The share of those who knew it who forget or move away in a month.',
          },
          default: { value: 0, why: { fr: 'rien tant que rien n’est dit', en: 'none unless stated' } },
        }),
      },
    }),
  ),
  belief: optional(
    record({
      label: { fr: 'Prix que les gens croient', en: 'Price people believe' },
      help: {
        fr: 'Un beau bâtiment fait croire à des prix élevés. L’erreur s’efface peu à peu. Sans effet quand la sensibilité au prix est de 0.',
        en: 'A fine building makes people expect high prices. The error fades little by little. Without effect when price sensitivity is 0.',
      },
      fields: {
        dearer: quantity({
          unit: '%',
          min: -0.9,
          max: 5,
          axes: ['range'],
          label: { fr: 'Cru plus cher de', en: 'Believed dearer by' },
          help: {
            fr: 'De combien les gens croient les prix plus hauts qu’ils ne sont, à l’ouverture.',
            en: 'By how much people believe prices higher than they are, at opening.',
          },
        }),
        fades: quantity({
          unit: '%/month',
          max: 1,
          label: { fr: 'S’efface', en: 'Fades' },
          help: {
            fr: 'La part de l’erreur qui disparaît d’elle-même en un mois.',
            en: 'The share of the error that goes away by itself in a month.',
          },
          default: {
            value: 0.02,
            why: { fr: 'supposé : les habitudes changent lentement', en: 'assumed: habits change slowly' },
          },
        }),
      },
    }),
  ),
  campaign: optional(
    record({
      label: { fr: 'Campagne de sensibilisation', en: 'Awareness campaign' },
      help: {
        fr: 'Réunions, affiches, radio : ce que cela coûte et ce que cela change, tant qu’elle est payée.',
        en: 'Meetings, posters, radio: what it costs and what it changes, as long as it is paid for.',
      },
      fields: {
        from: quantity({
          unit: 'month',
          max: 600,
          whole: true,
          axes: [],
          label: { fr: 'Commence après', en: 'Begins after' },
          help: { fr: 'Les mois d’ouverture avant la campagne.', en: 'Months open before the campaign.' },
          default: { value: 0, why: { fr: 'dès l’ouverture', en: 'from opening on' } },
        }),
        months: quantity({
          unit: 'month',
          max: 600,
          whole: true,
          axes: ['range'],
          label: { fr: 'Dure', en: 'Lasts' },
          help: { fr: 'Les mois de campagne.', en: 'Months of campaign.' },
        }),
        cost: quantity({
          unit: 'money/month',
          label: { fr: 'Coût', en: 'Cost' },
          help: {
            fr: 'Par mois, payé après les salaires : sans argent, pas de campagne ce mois-là.',
            en: 'A month, paid after the wages: without cash there is no campaign in that month.',
          },
          default: { value: 0, why: { fr: 'des bénévoles', en: 'volunteers' } },
        }),
        publicity: quantity({
          unit: '%/month',
          max: 1,
          label: { fr: 'Fait connaître', en: 'Makes known' },
          help: {
            fr: 'La part de ceux qui l’ignorent que la campagne atteint en un mois, en plus de la publicité ordinaire.',
            en: 'The share of those who do not know it whom the campaign reaches in a month, on top of ordinary publicity.',
          },
        }),
        corrects: quantity({
          unit: '%/month',
          max: 1,
          label: { fr: 'Corrige', en: 'Corrects' },
          help: {
            fr: 'La part de l’erreur sur les prix que la campagne efface en un mois.',
            en: 'The share of the error about prices that the campaign takes away in a month.',
          },
          default: { value: 0, why: { fr: 'on ne parle pas des prix', en: 'prices are not spoken of' } },
        }),
      },
    }),
  ),
};
