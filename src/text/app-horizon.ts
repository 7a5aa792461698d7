import type { Words } from '../engine/words.ts';

/** Texts of the panel that sets the end of a project beside the end of the story. */
export const horizonTexts = {
  panelHorizon: { fr: 'À la fin du projet, et plus tard', en: 'At the end of the project, and later' },
  horizonLead: {
    fr: 'Un projet est souvent jugé le jour où l’argent extérieur s’arrête. Ce qui compte vient après : les mêmes résultats, ce mois-là et à la fin de l’histoire.',
    en: 'A project is often judged on the day outside money ends. What matters comes after: the same results, in that month and at the end of the story.',
  },
  horizonWhen: { fr: 'Quand regarder', en: 'When to look' },
  horizonEnd: { fr: '{what} ({month})', en: '{what} ({month})' },
  horizonYears: { fr: 'après {n} {n|an|ans} ({month})', en: 'after {n} {n|year|years} ({month})' },
  horizonNoEnd: {
    fr: 'Ce fichier ne dit pas quand l’argent extérieur s’arrête ; choisissez une date.',
    en: 'This file does not say when outside money ends; choose a date.',
  },
  horizonTable: { fr: 'En {first} et en {last}', en: 'In {first} and in {last}' },
  horizonRange: { fr: '{middle} ({low} à {high})', en: '{middle} ({low} to {high})' },
  horizonNote: {
    fr: 'Le milieu des futurs et, entre parenthèses, où se trouvent 90 futurs sur 100. Ce qui se compte par mois (cotisations, ventes) est celui de ce mois-là. Ce qui est nul aux deux dates n’est pas montré.',
    en: 'The middle of the futures and, in brackets, where 90 futures of 100 lie. What is counted by month (dues, sales) is that of that month. What is nought at both dates is not shown.',
  },
} satisfies Record<string, Words>;
