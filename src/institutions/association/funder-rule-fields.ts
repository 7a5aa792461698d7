import { list, optional, quantity } from '../../schema/field.ts';

const monthOfYear = quantity({
  unit: ['number', 'count'],
  min: 1,
  max: 12,
  whole: true,
  axes: [],
  label: { fr: 'Mois', en: 'Month' },
  help: { fr: 'De 1 (janvier) à 12.', en: 'From 1 (January) to 12.' },
});

/** The rules of a funder as data: what it pays of which budgets, and when it takes applications. */
export const ruleFields = {
  share: optional(
    quantity({
      unit: '%',
      axes: ['range'],
      label: { fr: 'Part du budget', en: 'Share of the budget' },
      help: { fr: 'Ce qu’il paie de chaque budget.', en: 'What it pays of each budget.' },
    }),
  ),
  matches: optional(
    quantity({
      unit: ['number', 'factor'],
      max: 20,
      axes: ['range'],
      label: { fr: 'Ajoute par euro apporté', en: 'Adds for each euro brought' },
      help: {
        fr: 'Autant de fois l’apport propre ; au lieu d’une part du budget.',
        en: 'As many times the own contribution; instead of a share of the budget.',
      },
    }),
  ),
  cap: optional(
    quantity({
      unit: 'money',
      axes: ['range'],
      label: { fr: 'Plafond par projet', en: 'Cap for each project' },
      help: { fr: 'Jamais plus pour un projet.', en: 'Never more for one project.' },
    }),
  ),
  least: optional(
    quantity({
      unit: 'money',
      axes: ['range'],
      label: { fr: 'Budget minimal', en: 'Smallest budget' },
      help: { fr: 'Les budgets plus petits sont refusés.', en: 'Smaller budgets are refused.' },
    }),
  ),
  most: optional(
    quantity({
      unit: 'money',
      axes: ['range'],
      label: { fr: 'Budget maximal', en: 'Largest budget' },
      help: { fr: 'Les budgets plus grands sont refusés.', en: 'Larger budgets are refused.' },
    }),
  ),
  ownShare: quantity({
    unit: '%',
    axes: ['range', 'dated'],
    label: { fr: 'Apport propre exigé', en: 'Own contribution asked' },
    help: {
      fr: 'La part du budget que l’association doit avoir elle-même.',
      en: 'The share of the budget that the association must have itself.',
    },
    default: { value: 0, why: { fr: 'aucun', en: 'none' } },
  }),
  applicantCap: optional(
    quantity({
      unit: 'money',
      axes: ['range'],
      label: { fr: 'Plafond par demandeur', en: 'Cap for each applicant' },
      help: {
        fr: 'Jamais plus pour tous les projets en cours d’un demandeur.',
        en: 'Never more for all running projects of one applicant.',
      },
    }),
  ),
  perYear: optional(
    quantity({
      unit: ['count/year', 'number'],
      max: 100,
      axes: ['range'],
      label: { fr: 'Projets par an', en: 'Projects a year' },
      help: { fr: 'Jamais plus d’accords par an.', en: 'Never more approvals in a year.' },
    }),
  ),
  opens: list({
    most: 12,
    default: [],
    of: monthOfYear,
    label: { fr: 'Mois de dépôt', en: 'Months of application' },
    help: {
      fr: 'Les mois où une demande est reçue ; toujours si la liste est vide.',
      en: 'The months in which applications are taken; always when the list is empty.',
    },
  }),
};
