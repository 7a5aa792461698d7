import type { Words } from '../engine/words.ts';

/** Texts of a story put through every risk of the sources, for the command line and the page. */
export const stressTexts = {
  holds: { fr: 'Tout tient', en: 'All holds' },
  lost: { fr: 'Perdus', en: 'Lost' },
  risk: { fr: 'Risque', en: 'Risk' },
  worst: { fr: 'Ce qui souffre le plus', en: 'What suffers most' },
  from: { fr: '{before} → {after} sur {of}', en: '{before} → {after} of {of}' },
  harm: { fr: '{label} : {before} → {after} {unit}', en: '{label}: {before} → {after} {unit}' },
  noHarm: { fr: 'rien de mesurable', en: 'nothing measurable' },
  lead: {
    fr: '{title} : {runs} futurs, les mêmes avec et sans chaque risque. Ce qui arrive arrive en {month}. La taille des chocs est une hypothèse ; le rang est celui des dégâts dans cette histoire, pas une probabilité.',
    en: '{title}: {runs} futures, the same with and without each risk. What comes comes in {month}. The size of the shocks is an assumption; the rank is that of the damage in this story, not a probability.',
  },
  hits: { fr: 'change {what}', en: 'changes {what}' },
  untouched: {
    fr: 'Sans prise sur cette histoire ({n}) : {names}',
    en: 'Touch nothing in this story ({n}): {names}',
  },
  allTouch: { fr: 'Chaque risque touche quelque chose.', en: 'Every risk touches something.' },
} as const satisfies Record<string, Words>;
