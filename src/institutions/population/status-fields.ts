import { optional, quantity, record, reference } from '../../schema/field.ts';
import type { Fields } from '../../schema/field.ts';

const same = { fr: 'comme les autres tant que rien n’est dit', en: 'like the others unless stated' };
const never = { fr: 'jamais tant que rien n’est dit', en: 'never unless stated' };

/** What papers, skills and the wish to return change in work and pay. */
export const statusFields = {
  undocumentedPay: quantity({
    label: { fr: 'Salaire des sans-papiers', en: 'Pay when undocumented' },
    help: {
      fr: 'Le revenu des sans-papiers, en part de celui des autres.',
      en: 'The income of the undocumented, a share of the others’.',
    },
    unit: '%',
    axes: ['range', 'dated', 'formula'],
    default: { value: 1, why: same },
  }),
  undocumentedJobFinding: quantity({
    label: { fr: 'Emploi retrouvé sans papiers', en: 'Finding work when undocumented' },
    help: {
      fr: 'Par combien l’emploi retrouvé est multiplié pour les sans-papiers : sous 1, la reprise leur prend plus de temps.',
      en: 'By how much finding work is multiplied for the undocumented: below 1 recovery takes them longer.',
    },
    unit: 'number',
    max: 10,
    axes: ['range'],
    default: { value: 1, why: same },
  }),
  regularised: quantity({
    label: { fr: 'Régularisation', en: 'Regularisation' },
    help: {
      fr: 'La part des sans-papiers qui reçoivent un titre de séjour au cours d’un mois.',
      en: 'The share of the undocumented who receive a residence permit within a month.',
    },
    unit: '%/month',
    max: 1,
    axes: ['range', 'dated', 'formula'],
    default: { value: 0, why: never },
  }),
  skills: optional(
    record({
      label: { fr: 'Diplômes', en: 'Skills' },
      help: {
        fr: 'Une part des personnes est diplômée et gagnerait plus ; la discrimination leur en prend une part : c’est le gaspillage des compétences.',
        en: 'A share of people has a degree and would earn more; discrimination takes part of it: brain waste.',
      },
      fields: {
        share: quantity({
          label: { fr: 'Part diplômée', en: 'Share with a degree' },
          help: { fr: 'Tirée une fois par personne.', en: 'Drawn once for each person.' },
          unit: '%',
          axes: ['range'],
        }),
        earnsMore: quantity({
          label: { fr: 'Gagne en plus', en: 'Earns more by' },
          help: {
            fr: 'De combien le revenu serait plus haut dans un emploi à la mesure du diplôme.',
            en: 'By how much income would be higher in a job that matches the degree.',
          },
          unit: '%',
          max: 5,
          axes: ['range'],
        }),
        discrimination: quantity({
          label: { fr: 'Discrimination', en: 'Discrimination' },
          help: {
            fr: 'La part de ce supplément que la personne ne touche pas.',
            en: 'The part of that surplus that the person does not get.',
          },
          unit: '%',
          axes: ['range', 'dated', 'formula'],
        }),
      },
    }),
  ),
  dependency: quantity({
    label: { fr: 'Dépendance', en: 'Dependency' },
    help: {
      fr: 'De combien le revenu propre baisse quand les envois font tout le revenu ; en proportion de leur part, observée le mois d’avant. Les études se contredisent sur sa taille.',
      en: 'By how much own income falls when transfers make up all income; in proportion to their share, as seen the month before. Studies disagree on its size.',
    },
    unit: '%',
    axes: ['range', 'dated', 'formula'],
    default: { value: 0, why: { fr: 'aucun effet tant que rien n’est dit', en: 'no effect unless stated' } },
  }),
  returns: optional(
    record({
      label: { fr: 'Retour', en: 'Return' },
      help: {
        fr: 'Une part des personnes rentre : elles ne gagnent, ne dépensent et n’envoient alors plus rien ici. Certaines repartent.',
        en: 'A share of people goes back: they then neither earn, spend nor send here. Some leave again.',
      },
      fields: {
        chance: quantity({
          label: { fr: 'Retours', en: 'Returns' },
          help: { fr: 'La part qui rentre au cours d’un mois.', en: 'The share that goes back within a month.' },
          unit: '%/month',
          max: 1,
          axes: ['range', 'dated', 'formula'],
        }),
        leavesAgain: quantity({
          label: { fr: 'Nouveaux départs', en: 'Leaving again' },
          help: {
            fr: 'La part des personnes rentrées qui repartent au cours d’un mois, par exemple après l’échec de leur entreprise.',
            en: 'The share of returned people who leave again within a month, after their firm failed for example.',
          },
          unit: '%/month',
          max: 1,
          axes: ['range', 'dated', 'formula'],
          default: { value: 0, why: never },
        }),
        place: optional(
          record({
            label: { fr: 'Où l’on s’installe', en: 'Where people settle' },
            help: {
              fr: 'Qui rentre s’installe dans sa commune ou dans une grande ville. Une entreprise locale qui vit rend la commune plus attirante.',
              en: 'Whoever returns settles in the home town or in a big city. A local firm that lives makes the home town more attractive.',
            },
            fields: {
              home: quantity({
                label: { fr: 'Dans la commune d’origine', en: 'In the home town' },
                help: {
                  fr: 'La part de ceux qui rentrent et s’installent dans la commune, sans entreprise qui les attire.',
                  en: 'The share of those who return that settle in the home town, without a firm to draw them.',
                },
                unit: '%',
                max: 0.99,
                axes: ['range', 'dated', 'formula'],
              }),
              firm: optional(
                reference({
                  kinds: ['social-enterprise'],
                  label: { fr: 'Entreprise qui attire', en: 'Firm that attracts' },
                  help: {
                    fr: 'Elle compte tant qu’elle est ouverte et a connu une année bénéficiaire.',
                    en: 'It counts while it is open and has had a year of profit.',
                  },
                }),
              ),
              withFirm: quantity({
                label: { fr: 'Attrait d’une entreprise qui vit', en: 'Pull of a firm that lives' },
                help: {
                  fr: 'Par combien le rapport des chances de choisir la commune est multiplié tant que l’entreprise vit.',
                  en: 'By how much the odds of choosing the home town are multiplied while the firm lives.',
                },
                unit: 'number',
                min: 0.01,
                max: 1000,
                axes: ['range'],
                default: {
                  value: 3,
                  why: { fr: 'supposé : aucune étude ne le donne', en: 'assumed: no study gives it' },
                },
              }),
            },
          }),
        ),
      },
    }),
  ),
} as const satisfies Fields;
