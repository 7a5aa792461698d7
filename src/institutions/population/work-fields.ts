import { quantity } from '../../schema/field.ts';
import type { Fields } from '../../schema/field.ts';

/** What people earn, and how they lose and find work. */
export const workFields = {
  income: quantity({
    label: { fr: 'Revenu', en: 'Income' },
    help: {
      fr: 'Ce que gagne une unité par mois quand elle a du travail, net d’impôts. L’écart entre personnes s’écrit `spread`, les hauts et les bas d’un mois à l’autre `varies`.',
      en: 'What a unit earns a month when it has work, after tax. Differences between people are written as `spread`, ups and downs from month to month as `varies`.',
    },
    unit: 'money/month',
    max: 1e12,
    axes: ['range', 'spread', 'varies', 'dated', 'formula', 'indexed'],
  }),
  jobLoss: quantity({
    label: { fr: 'Perte d’emploi', en: 'Job loss' },
    help: {
      fr: 'La part de ceux qui travaillent et perdent leur travail au cours d’un mois. Avec 1 %, une personne sur cent par mois.',
      en: 'The share of those at work who lose their work within a month. With 1%, one person in a hundred a month.',
    },
    unit: '%/month',
    max: 1,
    axes: ['range', 'dated', 'formula'],
    default: { value: 0, why: { fr: 'aucune crise tant que rien n’est dit', en: 'no crisis unless stated' } },
  }),
  jobFinding: quantity({
    label: { fr: 'Emploi retrouvé', en: 'Finding work' },
    help: {
      fr: 'La part de ceux qui sont sans travail et en retrouvent au cours d’un mois. Avec 15 %, on reste sans travail un peu moins de sept mois en moyenne.',
      en: 'The share of those out of work who find work within a month. With 15%, being out of work lasts a little under seven months on average.',
    },
    unit: '%/month',
    max: 1,
    axes: ['range', 'dated', 'formula'],
    default: {
      value: 0.15,
      why: {
        fr: 'hypothèse : un peu moins de sept mois sans travail',
        en: 'assumption: a little under seven months out of work',
      },
    },
  }),
  incomeWithoutWork: quantity({
    label: { fr: 'Revenu sans travail', en: 'Income without work' },
    help: {
      fr: 'La part du revenu qui continue quand le travail est perdu : allocation, aide, petits services.',
      en: 'The share of the income that goes on when work is lost: benefit, help, odd jobs.',
    },
    unit: '%',
    axes: ['range', 'dated', 'formula'],
    default: { value: 0, why: { fr: 'sans papiers, souvent rien', en: 'without papers, often nothing' } },
  }),
  undocumented: quantity({
    label: { fr: 'Sans papiers', en: 'Undocumented' },
    help: {
      fr: 'La part des personnes sans titre de séjour, tirée une fois par personne. Elles perdent plus vite leur travail.',
      en: 'The share of people without a residence permit, drawn once for each person. They lose their work faster.',
    },
    unit: '%',
    axes: ['range'],
    default: { value: 0, why: { fr: 'personne tant que rien n’est dit', en: 'nobody unless stated' } },
  }),
  undocumentedJobLoss: quantity({
    label: { fr: 'Perte d’emploi des sans-papiers', en: 'Job loss when undocumented' },
    help: {
      fr: 'De combien la perte d’emploi est multipliée pour les sans-papiers. Le produit ne dépasse jamais la certitude.',
      en: 'By how much job loss is multiplied for the undocumented. The product never exceeds certainty.',
    },
    unit: 'number',
    max: 100,
    axes: ['range'],
    default: { value: 2, why: { fr: 'hypothèse : deux fois plus vite', en: 'assumption: twice as fast' } },
  }),
} as const satisfies Fields;
