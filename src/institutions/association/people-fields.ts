import { lineTitle } from '../line-title.ts';
import { mapOf, optional, quantity, record } from '../../schema/field.ts';

/** What a file may say about those who work for an association, unpaid and paid. */
export const peopleFields = {
  volunteers: optional(
    record({
      label: { fr: 'Bénévoles', en: 'Volunteers' },
      help: {
        fr: 'Le temps donné, le soir et le week-end. Les fêtes et les réunions en demandent ; quand il manque, elles rapportent moins, et ceux qui portent tout s’épuisent.',
        en: 'Time given, evenings and week-ends. Events and meetings ask for it; when it is short they bring less, and those who carry everything burn out.',
      },
      fields: {
        count: quantity({
          unit: 'count',
          max: 10_000,
          whole: true,
          axes: [],
          label: { fr: 'Nombre', en: 'Number' },
          help: { fr: 'Bénévoles au départ.', en: 'Volunteers at the start.' },
        }),
        hours: quantity({
          unit: 'hour/month',
          max: 300,
          label: { fr: 'Heures de chacun', en: 'Hours of each' },
          help: {
            fr: 'Ce que chaque bénévole peut donner par mois.',
            en: 'What each volunteer can give in a month.',
          },
        }),
        routine: quantity({
          unit: 'hour/month',
          max: 100_000,
          label: { fr: 'Travail courant', en: 'Routine work' },
          help: {
            fr: 'Heures par mois pour les comptes, les courriers, les visites.',
            en: 'Hours a month for accounts, letters, visits.',
          },
          default: { value: 0, why: { fr: 'rien d’indiqué', en: 'none stated' } },
        }),
        worth: quantity({
          unit: 'money/hour',
          label: { fr: 'Valeur d’une heure', en: 'Worth of an hour' },
          help: {
            fr: 'Un salaire de référence ; il compte la valeur du temps, aucun argent ne passe.',
            en: 'A reference wage; it values the time, no money moves.',
          },
          default: { value: 0, why: { fr: 'non comptée', en: 'not counted' } },
        }),
        leaves: quantity({
          unit: '%/month',
          label: { fr: 'Départs', en: 'Leaving' },
          help: {
            fr: 'Chance par mois qu’un bénévole arrête quand la charge est juste ; elle croît avec la surcharge.',
            en: 'Chance a month that a volunteer stops when the load is right; it grows with overload.',
          },
          default: { value: 0.01, why: { fr: 'supposé', en: 'assumed' } },
        }),
        joins: quantity({
          unit: '%/month',
          label: { fr: 'Retours et jeunes qui viennent', en: 'Newcomers and the young' },
          help: {
            fr: 'Chance par mois qu’une place vide soit prise, par un ancien ou par un jeune né ici.',
            en: 'Chance a month that an empty place is taken, by a former or a young volunteer born here.',
          },
          default: { value: 0.02, why: { fr: 'supposé', en: 'assumed' } },
        }),
      },
    }),
  ),
  staff: mapOf({
    most: 20,
    label: { fr: 'Postes payés', en: 'Paid posts' },
    help: {
      fr: 'Des emplois ici. Le salaire est dû chaque mois ; un poste impayé finit par être quitté.',
      en: 'Jobs here. The wage is due each month; an unpaid post is left in the end.',
    },
    of: record({
      label: { fr: 'Poste', en: 'Post' },
      help: { fr: 'Un emploi, ou plusieurs pareils.', en: 'A job, or several alike.' },
      fields: {
        title: lineTitle,
        count: quantity({
          unit: ['number', 'count'],
          max: 1000,
          label: { fr: 'Nombre', en: 'Number' },
          help: { fr: 'Équivalents temps plein.', en: 'Full-time equivalents.' },
        }),
        wage: quantity({
          unit: 'money/month',
          label: { fr: 'Coût mensuel', en: 'Monthly cost' },
          help: {
            fr: 'Ce qu’un poste coûte par mois, charges comprises.',
            en: 'What a post costs a month, contributions included.',
          },
        }),
        publicShare: quantity({
          unit: '%',
          label: { fr: 'Part payée par une autorité', en: 'Share paid by an authority' },
          help: {
            fr: 'La part du salaire que l’autorité paie directement.',
            en: 'The part of the wage that an authority pays directly.',
          },
          default: { value: 0, why: { fr: 'aucune', en: 'none' } },
        }),
        publicFor: quantity({
          unit: 'month',
          max: 1200,
          axes: ['range'],
          label: { fr: 'Pendant', en: 'For' },
          help: {
            fr: 'Combien de mois dure cet appui public.',
            en: 'How many months this public support lasts.',
          },
          default: { value: 1200, why: { fr: 'tant que dure le scénario', en: 'as long as the scenario' } },
        }),
        quits: quantity({
          unit: '%/month',
          label: { fr: 'Part quand il est impayé', en: 'Leaves when unpaid' },
          help: {
            fr: 'Chance par mois impayé que le poste soit quitté pour de bon.',
            en: 'Chance per unpaid month that the post is left for good.',
          },
          default: { value: 0.25, why: { fr: 'supposé', en: 'assumed' } },
        }),
      },
    }),
  }),
};
