import type { Words } from '../engine/words.ts';

/** Texts of the panel that shows ten futures one by one. */
export const tenTexts = {
  panelTen: { fr: 'Dix futurs, un par un', en: 'Ten futures, one by one' },
  tenLead: {
    fr: 'Les bandes résument tous les futurs ; aucun ne suit le milieu. Voici les dix premiers, tirés comme tous les autres : chacun est une suite de mois qui peut arriver.',
    en: 'The bands sum up all futures; none of them follows the middle. Here are the first ten, drawn as all others were: each is a run of months that may happen.',
  },
  tenReading: { fr: 'Lecture de dix futurs…', en: 'Reading ten futures…' },
  tenEach: { fr: 'Dix futurs', en: 'Ten futures' },
  tenOf: { fr: 'Futur {n} sur {count}.', en: 'Future {n} of {count}.' },
  tenHolds: { fr: 'Tout tient.', en: 'All holds.' },
  tenBreaks: { fr: 'Ce qui casse d’abord, en {month}\u00a0: {what}.', en: 'First to break, in {month}: {what}.' },
  tenAnswersNo: { fr: 'À la fin, la réponse est non à\u00a0: {what}.', en: 'At the end, the answer is no to: {what}.' },
  tenFailed: { fr: 'Ce futur n’a pas pu être calculé.', en: 'This future could not be computed.' },
  tenComes: { fr: 'Ce qui arrive\u00a0: {what}.', en: 'What comes: {what}.' },
  tenCome: { fr: '{title} ({month})', en: '{title} ({month})' },
  tenNothing: { fr: 'Aucun événement daté n’arrive.', en: 'No dated event comes.' },
  tenButton: { fr: 'Futur {n}\u00a0: {says}', en: 'Future {n}: {says}' },
  tenShortHolds: { fr: 'tout tient', en: 'all holds' },
  tenShortBreaks: { fr: 'quelque chose casse', en: 'something breaks' },
  tenShortFailed: { fr: 'pas calculé', en: 'not computed' },
  tenBefore: { fr: '← Le précédent', en: '← The one before' },
  tenNext: { fr: 'Le suivant →', en: 'The next →' },
  tenBook: { fr: 'Voir le livre de comptes de ce futur', en: 'See the book of this future' },
} satisfies Record<string, Words>;
