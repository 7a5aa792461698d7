import { lineTitle } from '../line-title.ts';
import { choice, mapOf, optional, quantity, record, reference } from '../../schema/field.ts';

/** What a file may say about works: what an association, or its twin, builds again and again. */
export const worksFields = {
  fundedBy: optional(
    reference({
      kinds: ['association'],
      label: { fr: 'Association jumelle qui finance', en: 'Twin association that funds' },
      help: {
        fr: 'L’association du Nord à qui l’on demande ce qui manque pour les travaux ; elle nomme celle-ci sous `project`.',
        en: 'The association in the North that is asked for what works still lack; it names this one under `project`.',
      },
    }),
  ),
  works: mapOf({
    most: 20,
    label: { fr: 'Travaux', en: 'Works' },
    help: {
      fr: 'Écoles, puits, dispensaires, machines : un budget, des bailleurs, un apport propre, l’un après l’autre.',
      en: 'Schools, wells, health posts, machines: a budget, funders, an own contribution, one after another.',
    },
    of: record({
      label: { fr: 'Travail', en: 'Work' },
      help: { fr: 'Un genre de travaux.', en: 'One kind of works.' },
      fields: {
        title: lineTitle,
        cost: quantity({
          unit: 'money',
          label: { fr: 'Budget', en: 'Budget' },
          help: { fr: 'Le devis d’un travail.', en: 'The quote of one work.' },
        }),
        overrun: quantity({
          unit: '%',
          min: -0.5,
          max: 5,
          label: { fr: 'Dépassement', en: 'Overrun' },
          help: { fr: 'De combien le coût dépasse le devis.', en: 'By how much the cost exceeds the quote.' },
          default: { value: 0.1, why: { fr: 'supposé, jamais zéro', en: 'assumed, never zero' } },
        }),
        labour: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Travail des habitants', en: 'Work of the inhabitants' },
          help: {
            fr: 'La part du budget que les habitants apportent en travail ; elle ne coûte rien et compte comme apport propre.',
            en: 'The share of the budget that inhabitants bring as work; it costs nothing and counts as own contribution.',
          },
          default: { value: 0, why: { fr: 'aucune', en: 'none' } },
        }),
        months: quantity({
          unit: 'month',
          min: 1,
          max: 240,
          whole: true,
          axes: [],
          label: { fr: 'Durée', en: 'Duration' },
          help: { fr: 'Mois de travaux.', en: 'Months of work.' },
          default: { value: 6, why: { fr: 'supposé', en: 'assumed' } },
        }),
        every: quantity({
          unit: 'month',
          min: 1,
          max: 1200,
          whole: true,
          axes: [],
          label: { fr: 'Tous les', en: 'Every' },
          help: {
            fr: 'Mois entre deux demandes, au moins ; une seule à la fois.',
            en: 'Months between two applications, at least; one at a time.',
          },
          default: { value: 12, why: { fr: 'un par an', en: 'one a year' } },
        }),
        after: quantity({
          unit: 'month',
          max: 1200,
          whole: true,
          axes: [],
          label: { fr: 'Après', en: 'After' },
          help: { fr: 'Mois avant la première demande.', en: 'Months before the first application.' },
          default: { value: 0, why: { fr: 'dès le début', en: 'from the start' } },
        }),
        patience: quantity({
          unit: 'month',
          min: 1,
          max: 240,
          whole: true,
          axes: [],
          label: { fr: 'Patience', en: 'Patience' },
          help: {
            fr: 'Mois d’attente de l’apport propre ; après, les subsides sont rendus et la promesse est rompue.',
            en: 'Months of waiting for the own contribution; then grants are given back and the promise is broken.',
          },
          default: { value: 24, why: { fr: 'supposé', en: 'assumed' } },
        }),
        people: quantity({
          unit: 'count',
          max: 10_000_000,
          axes: ['range'],
          label: { fr: 'Personnes servies', en: 'People served' },
          help: { fr: 'Par un travail qui sert.', en: 'By one work in use.' },
          default: { value: 0, why: { fr: 'non comptées', en: 'not counted' } },
        }),
        idles: quantity({
          unit: '%/year',
          axes: ['range'],
          label: { fr: 'Tombe à l’arrêt', en: 'Falls idle' },
          help: {
            fr: 'Chance par an qu’un travail fini ne serve plus, sans suivi de personne.',
            en: 'Chance a year that a finished work no longer serves, followed up by nobody.',
          },
          default: { value: 0.1, why: { fr: 'supposé', en: 'assumed' } },
        }),
        accompanied: quantity({
          unit: '%',
          axes: ['range', 'dated'],
          label: { fr: 'Suivi de l’association', en: 'Follow-up by the association' },
          help: {
            fr: '0 % : personne de l’association ne suit. 100 % : elle est là à chaque étape.',
            en: '0%: nobody of the association follows up. 100%: it is there at each step.',
          },
          default: { value: 1, why: { fr: 'elle suit', en: 'it follows up' } },
        }),
        heldBy: choice({
          label: { fr: 'À qui le terrain et le bâtiment', en: 'Who owns land and building' },
          help: {
            fr: 'Un particulier peut les reprendre ; une association, une jumelle ou une commune le fait rarement.',
            en: 'A private person may take them back; an association, a twin or a municipality seldom does.',
          },
          options: {
            association: { fr: 'l’association', en: 'the association' },
            twin: { fr: 'l’association jumelle', en: 'the twin association' },
            municipality: { fr: 'la commune', en: 'the municipality' },
            private: { fr: 'un particulier', en: 'a private person' },
          },
          default: 'twin',
        }),
        takenBack: quantity({
          unit: '%/year',
          axes: ['range'],
          label: { fr: 'Repris par son propriétaire', en: 'Taken back by its owner' },
          help: {
            fr: 'Chance par an, si un particulier possède le terrain ; le quart pour une commune, le dixième pour une association.',
            en: 'Chance a year, if a private person owns the land; a quarter for a municipality, a tenth for an association.',
          },
          default: { value: 0, why: { fr: 'rien d’indiqué', en: 'none stated' } },
        }),
      },
    }),
  }),
  captured: quantity({
    unit: '%',
    axes: ['range', 'dated'],
    label: { fr: 'Mauvais bénéficiaires', en: 'Wrong beneficiaries' },
    help: {
      fr: 'La part des personnes servies qui le sont par faveur et non par besoin.',
      en: 'The share of people served who are so by favour and not by need.',
    },
    default: { value: 0, why: { fr: 'aucune indiquée', en: 'none stated' } },
  }),
  lostOnSite: quantity({
    unit: '%',
    max: 0.9,
    axes: ['range', 'dated'],
    label: { fr: 'Perdu sur place', en: 'Lost on site' },
    help: {
      fr: 'La part de l’argent des travaux qui sert à autre chose, sans lien fort avec le lieu.',
      en: 'The part of the works’ money that serves something else, without strong ties to the place.',
    },
    default: { value: 0.1, why: { fr: 'supposé, jamais zéro', en: 'assumed, never zero' } },
  }),
  cohesion: quantity({
    unit: '%',
    axes: ['range', 'dated'],
    label: { fr: 'Cohésion', en: 'Cohesion' },
    help: {
      fr: 'Liens entre ceux d’ici et ceux de là-bas : plus ils se recouvrent, moins il se perd (001:1438-1444).',
      en: 'Ties between those here and those there: the more they overlap, the less is lost (001:1438-1444).',
    },
    default: { value: 0.5, why: { fr: 'supposé', en: 'assumed' } },
  }),
};
