import { currency, optional, quantity, record, reference } from '../../schema/field.ts';
import { funderFields } from './funder-fields.ts';
import { governanceFields } from './governance-fields.ts';
import { incomeFields } from './income-fields.ts';
import { legalFields } from './legal-fields.ts';
import { lifeFields } from './life-fields.ts';
import { peopleFields } from './people-fields.ts';
import { projectFields } from './project-fields.ts';
import { runningFields } from './running-fields.ts';
import { standingFields } from './standing-fields.ts';
import { worksFields } from './works-fields.ts';

/** What a file may say about an association. Amounts are in the association's currency. */
export const fields = {
  currency: currency({
    label: { fr: 'Monnaie', en: 'Currency' },
    help: {
      fr: 'La monnaie de la caisse. Les membres paient dans la même ; un projet peut en avoir une autre.',
      en: 'The currency of the cash box. Members pay in the same one; a project may have another.',
    },
  }),
  members: reference({
    kinds: ['population'],
    label: { fr: 'Membres', en: 'Members' },
    help: {
      fr: 'La population qui doit les cotisations : chaque unité est un membre fondateur.',
      en: 'The population that owes the dues: each unit is a founding member.',
    },
  }),
  dues: quantity({
    unit: 'money/month',
    axes: ['range', 'dated', 'formula', 'indexed'],
    label: { fr: 'Cotisation mensuelle', en: 'Monthly dues' },
    help: {
      fr: 'Ce que chaque membre a promis par mois. Ce qui est vraiment versé dépend de la courbe de paiement, des départs et de l’argent de chacun.',
      en: 'What each member promised per month. What is really paid depends on the paying curve, on who leaves and on what each one has.',
    },
  }),
  duesFor: quantity({
    unit: 'month',
    min: 0,
    max: 1200,
    axes: ['range'],
    label: { fr: 'Durée des cotisations', en: 'Dues last for' },
    help: {
      fr: 'Après ce nombre de mois on ne demande plus rien aux membres : le projet doit vivre de ses recettes.',
      en: 'After this many months nothing more is asked of members: the project must live on its own income.',
    },
  }),
  paying: record({
    label: { fr: 'Qui paie vraiment', en: 'Who really pays' },
    help: {
      fr: 'La part des membres qui paient un mois donné baisse d’un niveau de départ vers un niveau durable, vite d’abord puis lentement. Qui paie est tiré au sort chaque mois.',
      en: 'The share of members who pay in a given month falls from a first level to a lasting one, fast at first and then slowly. Who pays is drawn each month.',
    },
    fields: {
      start: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Au début', en: 'At the start' },
        help: {
          fr: 'Part des membres qui paient le premier mois.',
          en: 'Share of members who pay in the first month.',
        },
        default: {
          value: 0.9,
          why: {
            fr: 'supposé : même au premier mois, un sur dix ne paie pas',
            en: 'assumed: even in the first month one in ten does not pay',
          },
        },
      }),
      settles: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Se stabilise à', en: 'Settles at' },
        help: {
          fr: 'Part des membres qui paient un mois donné quand l’élan du début est passé.',
          en: 'Share of members who pay in a given month once the first momentum is gone.',
        },
        default: {
          value: 0.7,
          why: { fr: 'supposé ; jamais 100 %', en: 'assumed; never 100%' },
        },
      }),
      within: quantity({
        unit: 'month',
        max: 600,
        axes: ['range'],
        label: { fr: 'En combien de mois', en: 'Within how many months' },
        help: {
          fr: 'Après ce temps, 95 % de la baisse a eu lieu.',
          en: 'After this time 95% of the fall has happened.',
        },
        default: { value: 12, why: { fr: 'supposé', en: 'assumed' } },
      }),
    },
  }),
  dropout: quantity({
    unit: '%/month',
    label: { fr: 'Départs définitifs', en: 'Leaving for good' },
    help: {
      fr: 'La chance, chaque mois, qu’un membre quitte l’association pour de bon. Sa cotisation promise reste comptée comme due.',
      en: 'The chance, each month, that a member leaves the association for good. The dues promised still count as due.',
    },
    default: {
      value: 0.005,
      why: { fr: 'supposé : environ 6 % par an', en: 'assumed: about 6% a year' },
    },
  }),
  overhead: quantity({
    unit: '%',
    label: { fr: 'Frais de fonctionnement', en: 'Running costs' },
    help: {
      fr: 'La part de tout ce qui est récolté (cotisations, fêtes après frais, subsides, dons) que l’association dépense pour elle-même.',
      en: 'The share of all that is raised (dues, events after costs, grants, gifts) that the association spends on itself.',
    },
    default: {
      value: 0.05,
      why: {
        fr: 'source : une association bruxelloise garde 5 % pour ses frais (SOLIMANBE, 000:696)',
        en: 'source: a Brussels association keeps 5% for its own costs (SOLIMANBE, 000:696)',
      },
    },
  }),
  reserve: quantity({
    unit: 'money',
    axes: ['range'],
    label: { fr: 'Réserve', en: 'Reserve' },
    help: {
      fr: 'Ce qui doit rester en caisse : le projet ne reçoit que ce qui dépasse.',
      en: 'What must stay in the cash box: the project receives only what is above it.',
    },
    default: { value: 0, why: { fr: 'aucune réserve indiquée', en: 'no reserve stated' } },
  }),
  opening: optional(
    record({
      label: { fr: 'Situation au départ', en: 'Position at the start' },
      help: {
        fr: 'Ce que l’association a déjà le premier mois.',
        en: 'What the association already has in the first month.',
      },
      fields: {
        cash: quantity({
          unit: 'money',
          axes: ['range'],
          label: { fr: 'En caisse', en: 'In the cash box' },
          help: { fr: 'Argent disponible le premier mois.', en: 'Money at hand in the first month.' },
        }),
      },
    }),
  ),
  ...incomeFields,
  ...legalFields,
  ...peopleFields,
  ...runningFields,
  ...standingFields,
  ...governanceFields,
  ...funderFields,
  ...worksFields,
  ...lifeFields,
  ...projectFields,
};
