import { list, optional, quantity, record, reference, text } from '../../../schema/field.ts';

/** Steps from a group to an association, a cooperative, a social enterprise. */
export const climbs = optional(
  record({
    label: { fr: 'Étapes de croissance', en: 'Stages of growth' },
    help: {
      fr: 'Un groupe qui devient association, puis coopérative, puis entreprise sociale. Chaque mois il y a une chance de passer à l’étape suivante ; le crédit et l’aide technique la multiplient.',
      en: 'A group that becomes an association, then a cooperative, then a social enterprise. Each month there is a chance of reaching the next stage; credit and technical help multiply it.',
    },
    fields: {
      stages: list({
        label: { fr: 'Étapes', en: 'Stages' },
        help: {
          fr: 'De la première, où l’entreprise commence, à la dernière.',
          en: 'From the first, in which the enterprise begins, to the last.',
        },
        most: 6,
        of: record({
          label: { fr: 'Étape', en: 'Stage' },
          help: { fr: 'Ce qui change à cette étape.', en: 'What changes at this stage.' },
          fields: {
            name: text({
              label: { fr: 'Nom', en: 'Name' },
              help: { fr: 'Par exemple « coopérative ».', en: 'For example “cooperative”.' },
            }),
            scale: quantity({
              unit: 'number',
              max: 1000,
              axes: ['range'],
              label: { fr: 'Taille', en: 'Size' },
              help: {
                fr: 'Par combien le plan, la demande et la capacité sont multipliés à cette étape.',
                en: 'By how much plan, demand and capacity are multiplied at this stage.',
              },
              default: { value: 1, why: { fr: 'comme au début', en: 'as at the beginning' } },
            }),
            posts: quantity({
              unit: 'number',
              max: 1000,
              axes: ['range'],
              label: { fr: 'Postes', en: 'Posts' },
              help: {
                fr: 'Par combien le nombre de postes est multiplié.',
                en: 'By how much the number of posts is multiplied.',
              },
              default: { value: 1, why: { fr: 'comme au début', en: 'as at the beginning' } },
            }),
            fixedCost: quantity({
              unit: 'money/month',
              axes: ['range', 'indexed'],
              label: { fr: 'Frais fixes en plus', en: 'Fixed costs on top' },
              help: { fr: 'Comptable, loyer, cotisations.', en: 'Accountant, rent, fees.' },
              default: { value: 0, why: { fr: 'aucun', en: 'none' } },
            }),
            cost: quantity({
              unit: 'money',
              axes: ['range', 'indexed'],
              label: { fr: 'Coût du passage', en: 'Cost of getting there' },
              help: {
                fr: 'Statuts, machines, local : payé de la caisse en arrivant. Sans cet argent, on attend.',
                en: 'By-laws, machines, premises: paid from the cash box on arrival. Without it one waits.',
              },
              default: { value: 0, why: { fr: 'rien', en: 'nothing' } },
            }),
          },
        }),
      }),
      chance: quantity({
        unit: '%/month',
        max: 0.99,
        axes: ['range'],
        label: { fr: 'Chance sans crédit ni aide', en: 'Chance without credit or help' },
        help: { fr: 'De passer à l’étape suivante en un mois.', en: 'Of reaching the next stage within a month.' },
        default: { value: 0.005, why: { fr: 'supposé : presque jamais', en: 'assumed: hardly ever' } },
      }),
      withCredit: quantity({
        unit: 'number',
        max: 1000,
        axes: ['range'],
        label: { fr: 'Avec du crédit', en: 'With credit' },
        help: {
          fr: 'Par combien le rapport des chances est multiplié quand tous les membres ont un crédit depuis moins d’un an ; moins quand une partie en a.',
          en: 'By how much the odds are multiplied when all members have had a loan within a year; less when some have.',
        },
        default: { value: 3, why: { fr: 'supposé', en: 'assumed' } },
      }),
      withHelp: quantity({
        unit: 'number',
        max: 1000,
        axes: ['range'],
        label: { fr: 'Avec une aide technique', en: 'With technical help' },
        help: {
          fr: 'Par combien le rapport des chances est multiplié tant que dure l’appui (support).',
          en: 'By how much the odds are multiplied while support lasts.',
        },
        default: { value: 5, why: { fr: 'supposé', en: 'assumed' } },
      }),
      members: optional(
        reference({
          kinds: ['population'],
          label: { fr: 'Membres', en: 'Members' },
          help: {
            fr: 'La population dont les crédits comptent. Vide : compte l’argent que l’entreprise a reçu elle-même.',
            en: 'The population whose loans count. Left out: money the enterprise itself has received counts.',
          },
        }),
      ),
    },
  }),
);
