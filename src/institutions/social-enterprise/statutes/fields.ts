import { choice, optional, quantity, record, reference } from '../../../schema/field.ts';
import { statutes } from './statutes.ts';

const labels = Object.fromEntries(Object.entries(statutes).map(([name, { label }]) => [name, label]));

/** Under which law, and what is done once a year with what is left. */
export const legal = {
  statute: choice({
    label: { fr: 'Statut', en: 'Statute' },
    help: {
      fr: 'La loi qui dit comment un excédent peut être partagé. Un partage qu’elle interdit est refusé, avec l’article.',
      en: 'The law that says how a surplus may be shared. A split it forbids is refused, with the article.',
    },
    // The keys are those of the statutes, which `fromEntries` forgets.
    options: labels as Readonly<Record<keyof typeof statutes, { fr: string; en: string }>>,
    default: 'none',
  }),
  surplus: optional(
    record({
      label: { fr: 'Excédent', en: 'Surplus' },
      help: {
        fr: 'Ce qu’on fait une fois par an de ce qui reste, quand aucun salaire n’est en retard et qu’aucune perte d’avant n’est à combler. Vide : tout reste en caisse.',
        en: 'What is done once a year with what is left, when no wage is late and no earlier loss must be made good. Left out: all stays in the cash box.',
      },
      fields: {
        reserve: quantity({
          unit: '%',
          label: { fr: 'En réserve', en: 'To reserve' },
          help: {
            fr: 'La part qui reste dans l’entreprise en tout cas ; sous un statut, la réserve générale.',
            en: 'The share that stays in the enterprise in any case; under a statute, the general reserve.',
          },
          default: {
            value: 0.4,
            why: {
              fr: 'Réserves générale et de formation des coopératives OHADA, 20 % chacune (art. 113-116).',
              en: 'General and training reserves of OHADA cooperatives, 20% each (art. 113-116).',
            },
          },
        }),
        training: quantity({
          unit: '%',
          label: { fr: 'En réserve de formation', en: 'To the training reserve' },
          help: {
            fr: 'La part mise de côté pour la formation et l’éducation coopérative.',
            en: 'The share set apart for training and cooperative education.',
          },
          default: { value: 0, why: { fr: 'aucune tant que rien n’est dit', en: 'none unless stated' } },
        }),
        optional: quantity({
          unit: '%',
          label: { fr: 'En réserves libres', en: 'To optional reserves' },
          help: {
            fr: 'Ce que l’assemblée met de côté en plus ; cela ne se partage plus.',
            en: 'What the assembly sets apart on top; it is no longer shared out.',
          },
          default: { value: 0, why: { fr: 'aucune tant que rien n’est dit', en: 'none unless stated' } },
        }),
        association: quantity({
          unit: '%',
          label: { fr: 'À l’association', en: 'To the association' },
          help: {
            fr: 'La part rendue à l’association qui a financé ; le reste demeure en caisse.',
            en: 'The share returned to the association that funded it; the rest stays in the cash box.',
          },
          default: { value: 0, why: { fr: 'Un don n’est pas rendu.', en: 'A gift is not returned.' } },
        }),
        members: optional(
          record({
            label: { fr: 'Ristourne aux membres', en: 'Refund to members' },
            help: {
              fr: 'La part partagée entre les membres selon ce que chacun a acheté ou livré dans l’année.',
              en: 'The share divided among members by what each has bought or delivered in the year.',
            },
            fields: {
              who: reference({
                kinds: ['population'],
                label: { fr: 'Membres', en: 'Members' },
                help: {
                  fr: 'Une population de même monnaie ; sans achats ni livraisons connus, à parts égales.',
                  en: 'A population of the same currency; without known purchases or deliveries, in even parts.',
                },
              }),
              share: quantity({
                unit: '%',
                label: { fr: 'Part de l’excédent', en: 'Share of the surplus' },
                help: { fr: 'Ce que les membres se partagent.', en: 'What members share among themselves.' },
              }),
            },
          }),
        ),
        capital: quantity({
          unit: '%',
          label: { fr: 'Au capital', en: 'To capital' },
          help: {
            fr: 'La part versée à qui a apporté du capital : dividendes, ou intérêt aux parts d’une coopérative.',
            en: 'The share paid to those who put in capital: dividends, or interest on a cooperative’s shares.',
          },
          default: { value: 0, why: { fr: 'aucune tant que rien n’est dit', en: 'none unless stated' } },
        }),
        capitalMost: quantity({
          unit: '%/year',
          max: 1,
          label: { fr: 'Rémunération du capital, au plus', en: 'Pay of capital, at most' },
          help: {
            fr: 'Dans une coopérative, ce que le capital reçoit au plus en un an, en part du capital.',
            en: 'In a cooperative, the most that capital receives in a year, as a share of the capital.',
          },
          default: {
            value: 0.06,
            why: {
              fr: 'supposé : la loi dit « limitée » et laisse le taux aux statuts',
              en: 'assumed: the law says “limited” and leaves the rate to the by-laws',
            },
          },
        }),
        shareCapital: quantity({
          unit: 'money',
          label: { fr: 'Capital social', en: 'Share capital' },
          help: {
            fr: 'Ce que les membres ont souscrit avant le début ; les apports d’investisseurs s’y ajoutent.',
            en: 'What members have subscribed before the start; what investors bring is added to it.',
          },
          default: { value: 0, why: { fr: 'aucun n’est indiqué', en: 'none is given' } },
        }),
      },
    }),
  ),
};
