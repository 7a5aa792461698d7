import { flag, optional, quantity, record } from '../../schema/field.ts';

/** What a file may say about partners, meetings and agreements. */
export const governanceFields = {
  governance: optional(
    record({
      label: { fr: 'Partenariat', en: 'Partnership' },
      help: {
        fr: 'Combien de partenaires, combien de réunions, un accord écrit ou non : ce que cela apporte, coûte et évite.',
        en: 'How many partners, how many meetings, a written agreement or not: what it brings, costs and avoids.',
      },
      fields: {
        partners: quantity({
          unit: ['number', 'count'],
          max: 50,
          axes: ['range'],
          label: { fr: 'Partenaires', en: 'Partners' },
          help: { fr: 'Organisations autour de la table.', en: 'Organisations around the table.' },
          default: { value: 1, why: { fr: 'un partenaire', en: 'one partner' } },
        }),
        meetings: quantity({
          unit: ['count/year', 'number'],
          max: 60,
          axes: ['range'],
          label: { fr: 'Réunions par an', en: 'Meetings a year' },
          help: { fr: 'Avec tous les partenaires.', en: 'With all partners.' },
        }),
        cost: quantity({
          unit: 'money',
          label: { fr: 'Coût d’une réunion', en: 'Cost of a meeting' },
          help: { fr: 'Par partenaire.', en: 'For each partner.' },
          default: { value: 0, why: { fr: 'non compté', en: 'not counted' } },
        }),
        hours: quantity({
          unit: 'hour',
          max: 1000,
          label: { fr: 'Heures d’une réunion', en: 'Hours of a meeting' },
          help: { fr: 'Temps des bénévoles, par partenaire.', en: 'Time of volunteers, for each partner.' },
          default: { value: 0, why: { fr: 'non comptées', en: 'not counted' } },
        }),
        written: flag({
          label: { fr: 'Accord écrit', en: 'Written agreement' },
          help: {
            fr: 'Une convention ou un protocole d’accord ; il protège aussi lors d’élections.',
            en: 'A convention or a memorandum of understanding; it also protects in elections.',
          },
          default: false,
        }),
        writtenTakes: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Ce que l’écrit évite', en: 'What writing avoids' },
          help: {
            fr: 'La part des conflits et des ruptures que l’accord écrit évite.',
            en: 'The share of conflicts and breaks that a written agreement avoids.',
          },
          default: { value: 0.5, why: { fr: 'supposé', en: 'assumed' } },
        }),
        conflict: quantity({
          unit: '%/year',
          axes: ['range'],
          label: { fr: 'Conflits', en: 'Conflicts' },
          help: {
            fr: 'Chance par an d’un conflit sans réunion ni accord.',
            en: 'Chance a year of a conflict without meetings or agreement.',
          },
          default: { value: 0.3, why: { fr: 'supposé', en: 'assumed' } },
        }),
        calms: quantity({
          unit: 'number',
          max: 10,
          axes: ['range'],
          label: { fr: 'Ce qu’une réunion apaise', en: 'What a meeting calms' },
          help: { fr: 'Exposant par réunion annuelle.', en: 'Exponent for each yearly meeting.' },
          default: { value: 0.2, why: { fr: 'supposé', en: 'assumed' } },
        }),
        asymmetry: quantity({
          unit: '%',
          max: 5,
          axes: ['range'],
          label: { fr: 'Déséquilibre', en: 'Asymmetry' },
          help: {
            fr: 'De combien un partage inégal des moyens et des décisions accroît les conflits.',
            en: 'By how much an unequal sharing of means and decisions raises conflicts.',
          },
          default: { value: 0, why: { fr: 'aucun', en: 'none' } },
        }),
        standstill: quantity({
          unit: 'month',
          max: 60,
          axes: ['range'],
          label: { fr: 'Arrêt', en: 'Standstill' },
          help: { fr: 'Mois où un conflit arrête les projets.', en: 'Months for which a conflict stops projects.' },
          default: { value: 6, why: { fr: 'supposé', en: 'assumed' } },
        }),
        brings: quantity({
          unit: 'money/year',
          label: { fr: 'Ce que des partenaires apportent', en: 'What partners bring' },
          help: {
            fr: 'Argent et services par an avec beaucoup de partenaires ; les premiers apportent le plus.',
            en: 'Money and services a year with many partners; the first bring most.',
          },
          default: { value: 0, why: { fr: 'non compté', en: 'not counted' } },
        }),
        reach: quantity({
          unit: 'number',
          min: 0.1,
          max: 100,
          axes: ['range'],
          label: { fr: 'Combien de partenaires pour deux tiers', en: 'How many partners for two thirds' },
          help: {
            fr: 'Avec ce nombre, 63 % de ce que beaucoup apporteraient est là.',
            en: 'With this number, 63% of what many would bring is there.',
          },
          default: { value: 3, why: { fr: 'supposé', en: 'assumed' } },
        }),
        coordination: quantity({
          unit: 'money/year',
          label: { fr: 'Coordination par paire', en: 'Coordination for each pair' },
          help: {
            fr: 'Ce que coûte par an de s’accorder, pour chaque paire de partenaires.',
            en: 'What agreeing costs a year, for each pair of partners.',
          },
          default: { value: 0, why: { fr: 'non comptée', en: 'not counted' } },
        }),
      },
    }),
  ),
};
