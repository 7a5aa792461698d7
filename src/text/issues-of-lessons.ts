import type { Words } from '../engine/words.ts';

/** Mistakes of lesson files. Each says what was given, what is allowed and the remedy. */
export const lessonIssueTexts = {
  'lesson-must-be-of-a-known-format': {
    fr: 'Le format de leçon «\u00a0{given}\u00a0» n’existe pas. Écrivez «\u00a0lesson: {allowed}\u00a0».',
    en: 'There is no lesson format "{given}". Write "lesson: {allowed}".',
  },
  'lesson-must-play-a-scenario': {
    fr: 'Le scénario «\u00a0{given}\u00a0», que joue cette leçon, est introuvable à côté du fichier. Vérifiez son nom.',
    en: 'The scenario "{given}", which this lesson plays, cannot be found beside the file. Check its name.',
  },
  'lesson-must-play-a-scenario-without-mistakes': {
    fr: 'Le scénario «\u00a0{given}\u00a0» a {count} {count|erreur|erreurs}. Corrigez-le d’abord\u00a0: {first}.',
    en: 'The scenario "{given}" has {count} {count|mistake|mistakes}. Correct it first: {first}.',
  },
  'text-must-be-in-each-language': {
    fr: '{path}\u00a0: il manque le texte en «\u00a0{given}\u00a0». Cette leçon est écrite en {allowed}\u00a0: donnez chaque texte dans chacune.',
    en: '{path}: the text in "{given}" is missing. This lesson is written in {allowed}: give each text in each of them.',
  },
  'text-must-fill-known-places': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est le nom d’aucun nombre de la leçon. Noms possibles\u00a0: {allowed}.',
    en: '{path}: "{given}" names no number of the lesson. Possible names: {allowed}.',
  },
  'step-must-be-of-one-form': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» ne dit pas quelle étape c’est. Donnez une seule de ces clés\u00a0: {allowed}.',
    en: '{path}: "{given}" does not say which step it is. Give exactly one of these keys: {allowed}.',
  },
  'guess-must-be-of-one-form': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» ne dit pas comment la salle devine. Donnez une seule de ces clés\u00a0: {allowed}.',
    en: '{path}: "{given}" does not say how the room guesses. Give exactly one of these keys: {allowed}.',
  },
  'lesson-name-must-exist': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est pas dans la leçon. Noms possibles\u00a0: {allowed}.',
    en: '{path}: "{given}" is not in the lesson. Possible names: {allowed}.',
  },
  'lesson-must-name-a-series': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est pas une série de ce scénario. Séries possibles\u00a0: {allowed}.',
    en: '{path}: "{given}" is no series of this scenario. Possible series: {allowed}.',
  },
  'reveal-must-not-limit-money': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» compare avec une somme fixe, qui ne suit pas la monnaie de la salle. Comparez deux résultats (above, below) ou deux manières (rises, falls).',
    en: '{path}: "{given}" compares with a fixed sum, which does not follow the money of the room. Compare two results (above, below) or two ways (rises, falls).',
  },
} as const satisfies Record<string, Words>;
