import { choice, month, optional, quantity, record, reference } from '../../schema/field.ts';

/** What a file may say about how an association supports its project. */
export const projectFields = {
  project: optional(
    reference({
      kinds: ['social-enterprise', 'association'],
      label: { fr: 'Projet', en: 'Project' },
      help: {
        fr: 'L’entreprise sociale, ou l’association jumelle, que l’association finance, dès que celle-ci en a besoin et que la caisse le permet.',
        en: 'The social enterprise, or the twin association, that the association funds, as soon as it is in need and the cash box allows it.',
      },
    }),
  ),
  projectFrom: optional(
    month({
      label: { fr: 'Finance le projet depuis', en: 'Funds the project from' },
      help: {
        fr: 'Avant ce mois, l’association met de côté et n’envoie rien.',
        en: 'Before this month the association saves and sends nothing.',
      },
    }),
  ),
  as: choice({
    label: { fr: 'À quel titre', en: 'On what terms' },
    help: {
      fr: 'Don : rien n’est attendu en retour. Prêt : des mensualités sont demandées, elles peuvent manquer. Part : une partie d’un éventuel excédent revient, il peut ne jamais y en avoir.',
      en: 'Gift: nothing is expected back. Loan: instalments are asked, they may fail to come. Share: a part of any surplus comes back, there may never be one.',
    },
    options: {
      gift: { fr: 'Don', en: 'Gift' },
      loan: { fr: 'Prêt', en: 'Loan' },
      share: { fr: 'Part de l’excédent', en: 'Share of the surplus' },
    },
    default: 'gift',
  }),
  alternative: quantity({
    unit: '%/year',
    max: 1,
    axes: ['range'],
    label: { fr: 'Autre placement', en: 'Other investment' },
    help: {
      fr: 'Ce que le même argent rapporterait ailleurs par an, sur un livret par exemple. Un prêt ou une part s’y compare ; un don, à rien.',
      en: 'What the same money would earn elsewhere in a year, in a savings account for example. A loan or a share is compared with it; a gift with nothing.',
    },
    default: { value: 0.01, why: { fr: 'supposé : un livret', en: 'assumed: a savings account' } },
  }),
  loan: optional(
    record({
      label: { fr: 'Conditions du prêt', en: 'Terms of the loan' },
      help: {
        fr: 'Une mensualité sur ce qui reste dû de ce qui a été remis. Une mensualité manquée est répartie sur les mois qui restent.',
        en: 'A monthly instalment on what is still owed of what was delivered. A missed instalment is spread over the months that remain.',
      },
      fields: {
        rate: quantity({
          unit: '%/year',
          max: 1,
          axes: ['range'],
          label: { fr: 'Taux annuel', en: 'Yearly rate' },
          help: {
            fr: 'Taux nominal par an, sur le solde restant dû ; un douzième par mois.',
            en: 'Nominal rate per year on the balance still owed; a twelfth of it per month.',
          },
        }),
        months: quantity({
          unit: 'month',
          min: 1,
          max: 600,
          whole: true,
          axes: [],
          label: { fr: 'Nombre de mensualités', en: 'Number of instalments' },
          help: {
            fr: 'En combien de mois le prêt est remboursé, après le délai de grâce.',
            en: 'Over how many months the loan is repaid, after the grace period.',
          },
        }),
        grace: quantity({
          unit: 'month',
          max: 120,
          whole: true,
          axes: [],
          label: { fr: 'Délai de grâce', en: 'Grace period' },
          help: {
            fr: 'Mois après la dernière remise d’argent pendant lesquels rien n’est demandé et aucun intérêt ne court. Tant que le projet attend encore de l’argent, rien n’est demandé non plus.',
            en: 'Months after the last money was delivered in which nothing is asked and no interest runs. As long as the project still waits for money, nothing is asked either.',
          },
          default: { value: 0, why: { fr: 'aucun délai indiqué', en: 'no grace period stated' } },
        }),
      },
    }),
  ),
  share: optional(
    record({
      label: { fr: 'Part de l’excédent', en: 'Share of the surplus' },
      help: {
        fr: 'L’entreprise verse elle-même cette part, quand elle a un excédent : la même part est à écrire chez elle (surplus.association).',
        en: 'The enterprise pays this share itself, when it has a surplus: write the same share there (surplus.association).',
      },
      fields: {
        part: quantity({
          unit: '%',
          axes: [],
          label: { fr: 'Part', en: 'Part' },
          help: {
            fr: 'Part de l’excédent qui revient à l’association. Sans excédent, rien ne revient.',
            en: 'Part of the surplus that comes back to the association. Without a surplus nothing comes back.',
          },
        }),
        exit: optional(
          record({
            label: { fr: 'Vente de la part', en: 'Sale of the share' },
            help: {
              fr: 'Quelqu’un d’autre rachète la part ; ce que l’entreprise verse ensuite est à lui. Une part qui n’a rien rapporté ne trouve pas d’acheteur.',
              en: 'Somebody else buys the share; what the enterprise pays afterwards is theirs. A share that brought nothing finds no buyer.',
            },
            fields: {
              after: quantity({
                unit: 'month',
                max: 1200,
                whole: true,
                axes: [],
                label: { fr: 'Après', en: 'After' },
                help: { fr: 'Mois depuis le début de l’histoire.', en: 'Months since the story began.' },
              }),
              times: quantity({
                unit: 'number',
                max: 50,
                axes: ['range'],
                label: { fr: 'Prix, en années de part', en: 'Price, in years of share' },
                help: {
                  fr: 'En multiple de ce que la part a rapporté les douze derniers mois.',
                  en: 'As a multiple of what the share brought in the last twelve months.',
                },
                default: { value: 4, why: { fr: 'supposé : petite entreprise', en: 'assumed: a small firm' } },
              }),
            },
          }),
        ),
      },
    }),
  ),
};
