import type { Words } from '../engine/words.ts';

/** Texts of the room that lists the mechanisms of the sources, and of a story put through all risks. */
export const libraryTexts = {
  mechanisms: { fr: 'Ce que le programme montre', en: 'What the program shows' },
  mechanismsLead: {
    fr: 'Les 146 mécanismes relevés dans les sources : quelle histoire montre lequel, et pourquoi d’autres n’y sont pas.',
    en: 'The 146 mechanisms found in the sources: which story shows which, and why some are missing.',
  },
  mechanismsHow: {
    fr: 'Une histoire nomme le réglage qui éteint le mécanisme. Il ne compte que si un résultat en tête de cette histoire change alors : éteignez-le, et voyez.',
    en: 'A story names the setting that switches a mechanism off. It only counts when a headline of that story then changes: switch it off, and see.',
  },
  mechanismsSwitchOff: { fr: 'Éteindre', en: 'Switch off' },
  mechanismsSwitchOffOf: { fr: 'Éteindre {id} : {name}', en: 'Switch off {id}: {name}' },
  mechanismsFind: {
    fr: 'Chercher un mécanisme, une histoire, une affirmation',
    en: 'Find a mechanism, a story, a claim',
  },
  mechanismsFound: {
    fr: '{n} {n|mécanisme|mécanismes}',
    en: '{n} {n|mechanism|mechanisms}',
  },
  mechanismsTotal: {
    fr: 'Une histoire montre {shown} de ces mécanismes ; {counted} {counted|a été éteint|ont été éteints} ici et un résultat a changé. {notModelled} ne sont pas modélisés, avec la raison.',
    en: 'A story shows {shown} of these mechanisms; {counted} {counted|was|were} switched off here and a result changed. {notModelled} are not modelled, with the reason.',
  },
  mechanismsTable: { fr: 'Mécanismes, histoires et affirmations', en: 'Mechanisms, stories and claims' },
  mechanismName: { fr: 'Mécanisme', en: 'Mechanism' },
  mechanismState: { fr: 'État', en: 'State' },
  mechanismShown: { fr: 'Où il se voit', en: 'Where it shows' },
  mechanismClaims: { fr: 'Affirmations', en: 'Claims' },
  mechanismsReading: { fr: 'Lecture des histoires…', en: 'Reading the stories…' },
  panelStress: { fr: 'À l’épreuve de tous les risques', en: 'Put through every risk' },
  stressRun: { fr: 'Mettre à l’épreuve', en: 'Put it through' },
  stressLead: {
    fr: 'Les 36 risques des sources arrivent l’un après l’autre dans les mêmes futurs : vol, crise, dévaluation, départ d’un gérant… Le tableau range les dégâts.',
    en: 'The 36 risks of the sources come one after another in the same futures: theft, crisis, devaluation, a manager who leaves… The table ranks the damage.',
  },
  stressChanges: { fr: 'Ce qui change', en: 'What changes' },
  workDone: { fr: '{done} sur {total}', en: '{done} of {total}' },
  workStopped: { fr: 'Arrêté.', en: 'Stopped.' },
} satisfies Record<string, Words>;
