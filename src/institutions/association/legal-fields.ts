import { choice, optional, quantity, record } from '../../schema/field.ts';

/** What a file may say about the legal form, payouts to members, motives, and what dues take the place of. */
export const legalFields = {
  legalForm: choice({
    label: { fr: 'Forme juridique', en: 'Legal form' },
    help: {
      fr: 'Une association sans but lucratif (ASBL, loi 1901) ne partage rien entre ses membres : le fichier qui le demande est refusé. Un prêt rémunéré ou une part de bénéfice peut exiger une autre forme (coopérative) ou un agrément : renseignez-vous avant. Ceci n’est pas un conseil juridique.',
      en: 'A non-profit association (ASBL, loi 1901) shares nothing among its members: a file that asks for it is refused. A loan with interest or a share of profit may need another form (a cooperative) or a licence: ask first. This is no legal advice.',
    },
    options: {
      unstated: { fr: 'Non précisée', en: 'Not stated' },
      'non-profit': { fr: 'Sans but lucratif (ASBL, loi 1901)', en: 'Non-profit (ASBL, loi 1901)' },
      cooperative: { fr: 'Coopérative', en: 'Cooperative' },
    },
    default: 'unstated',
  }),
  payouts: optional(
    record({
      label: { fr: 'Versé aux membres', en: 'Paid out to members' },
      help: {
        fr: 'Chaque mois de décembre, une part de ce qui dépasse la réserve est partagée entre les membres qui restent.',
        en: 'Each December a share of what is above the reserve is divided among the members who remain.',
      },
      fields: {
        share: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Part partagée', en: 'Share paid out' },
          help: { fr: 'Part de la caisse au-dessus de la réserve.', en: 'Part of the cash box above the reserve.' },
        }),
      },
    }),
  ),
  replacesFamily: quantity({
    unit: '%',
    axes: ['range'],
    label: { fr: 'Prise sur l’argent de la famille', en: 'Taken from the family’s money' },
    help: {
      fr: 'La part de chaque cotisation versée que le membre envoie en moins à sa famille.',
      en: 'The part of each due paid that the member sends less to the family.',
    },
    default: {
      value: 0,
      why: {
        fr: 'rien d’indiqué ; les cotisations viennent alors du reste du budget',
        en: 'none stated; dues then come from the rest of the budget',
      },
    },
  }),
  motives: optional(
    record({
      label: { fr: 'Motifs', en: 'Motives' },
      help: {
        fr: 'Ce qui fait donner. Un appel à la foi ou à la culpabilité rassemble plus d’argent, mais une part part en secours et non en projet (000:592-597).',
        en: 'What makes people give. An appeal to faith or guilt raises more money, but a part goes into relief and not into a project (000:592-597).',
      },
      fields: {
        charity: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Part de la charité', en: 'Share of charity' },
          help: {
            fr: '0 % : on cotise pour bâtir quelque chose qui dure. 100 % : on donne par devoir ou par compassion.',
            en: '0%: people pay to build something that lasts. 100%: they give out of duty or compassion.',
          },
        }),
        lift: quantity({
          unit: '%',
          max: 5,
          axes: ['range'],
          label: { fr: 'Donne en plus', en: 'Gives more' },
          help: {
            fr: 'De combien les fêtes rapportent plus quand tout est charité.',
            en: 'By how much events bring more when all is charity.',
          },
          default: { value: 0.3, why: { fr: 'supposé', en: 'assumed' } },
        }),
        relief: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Part en secours', en: 'Goes into relief' },
          help: {
            fr: 'La part de ce qui est récolté qui part en secours quand tout est charité.',
            en: 'The part of what is raised that goes into relief when all is charity.',
          },
          default: { value: 0.8, why: { fr: 'supposé', en: 'assumed' } },
        }),
      },
    }),
  ),
};
