import type { Words } from '../engine/words.ts';

/** Texts of what the library shows of the sources’ mechanisms, for the command line and the page. */
export const coverageTexts = {
  stateCounts: { fr: 'montré', en: 'shown' },
  stateNamed: { fr: 'pas encore essayé', en: 'not tried yet' },
  stateFails: { fr: 'ne change rien', en: 'changes nothing' },
  stateNotModelled: { fr: 'pas modélisé', en: 'not modelled' },
  stateMissing: { fr: 'manque', en: 'missing' },
  moved: {
    fr: 'sans {paths} : {id} passe de {on} à {off} {unit} (dans {futures} futurs sur {of})',
    en: 'without {paths}: {id} goes from {on} to {off} {unit} (in {futures} of {of} futures)',
  },
  nothingMoves: {
    fr: 'sans {paths} : aucun résultat en tête de l’histoire ne change',
    en: 'without {paths}: no headline of the story changes',
  },
  cannotBeSwitchedOff: {
    fr: 'sans {paths} : l’histoire n’est plus valable. {says}',
    en: 'without {paths}: the story is no longer valid. {says}',
  },
  untried: { fr: 's’éteint par {paths}', en: 'is switched off by {paths}' },
  noStory: { fr: 'aucune histoire ne le montre', en: 'no story shows it' },
  nothing: { fr: 'rien', en: 'nothing' },
  total: {
    fr: '{counts} mécanismes sur {all} montrés ; {fails} sans effet ; {notModelled} pas modélisés, avec la raison ; {missing} manquent',
    en: '{counts} of {all} mechanisms shown; {fails} without effect; {notModelled} not modelled, with the reason; {missing} missing',
  },
  untested: {
    fr: 'Affirmations sans histoire ({n}) : {ids}',
    en: 'Claims without a story ({n}): {ids}',
  },
  allTested: {
    fr: 'Les {n} affirmations des sources ont une histoire',
    en: 'All {n} claims of the sources have a story',
  },
} as const satisfies Record<string, Words>;
