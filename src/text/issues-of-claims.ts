import type { Words } from '../engine/words.ts';

/** Mistakes of claims files. Each says what was given, what is allowed and the remedy. */
export const claimsIssueTexts = {
  'claims-must-be-of-a-known-format': {
    fr: 'Le format d’affirmations «\u00a0{given}\u00a0» n’existe pas. Écrivez «\u00a0claims: {allowed}\u00a0».',
    en: 'There is no claims format "{given}". Write "claims: {allowed}".',
  },
  'claims-must-be-of-a-story': {
    fr: 'Le scénario «\u00a0{given}\u00a0», dont parlent ces affirmations, est introuvable à côté du fichier. Vérifiez son nom.',
    en: 'The scenario "{given}", which these claims are about, cannot be found beside the file. Check its name.',
  },
  'claims-must-be-of-a-story-without-mistakes': {
    fr: 'Le scénario «\u00a0{given}\u00a0» a {count} {count|erreur|erreurs}. Corrigez-le d’abord\u00a0: {first}.',
    en: 'The scenario "{given}" has {count} {count|mistake|mistakes}. Correct it first: {first}.',
  },
  'claims-must-not-be-missing': {
    fr: 'Le fichier ne contient aucune affirmation. Ajoutez-en une, par exemple «\u00a0C50: { says: …, grade: O, source: …, change: …, expect: … }\u00a0».',
    en: 'The file holds no claim. Add one, for example "C50: { says: …, grade: O, source: …, change: …, expect: … }".',
  },
  'claim-must-name-a-result': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est ni un indicateur ni une promesse de ce scénario\u00a0; une série s’écrit total({given}), last(…), mean(…). Résultats possibles\u00a0: {allowed}.',
    en: '{path}: "{given}" is neither an indicator nor a promise of this scenario; a series is written total({given}), last(…), mean(…). Possible results: {allowed}.',
  },
  'claim-must-change-something': {
    fr: '{path}\u00a0: il manque «\u00a0change\u00a0» ou «\u00a0variants\u00a0». Écrivez les valeurs à comparer, par exemple «\u00a0change: { agent.margin: [2 %, 6 %] }\u00a0».',
    en: '{path}: "change" or "variants" is missing. Write the values to compare, for example "change: { agent.margin: [2 %, 6 %] }".',
  },
  'claim-must-compare-two-values': {
    fr: '{path}\u00a0: {given} valeur ne se compare à rien. Donnez-en au moins deux, {allowed} au plus.',
    en: '{path}: {given} value cannot be compared. Give at least two, {allowed} at most.',
  },
  'claim-values-must-differ': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» se suit lui-même. Deux valeurs voisines doivent différer, sinon rien n’est comparé.',
    en: '{path}: "{given}" follows itself. Two neighbouring values must differ, or nothing is compared.',
  },
  'claim-lists-must-be-of-one-length': {
    fr: '{path}\u00a0: {given} valeurs, alors qu’il y a {allowed} étapes. Donnez une valeur par étape.',
    en: '{path}: {given} values, but there are {allowed} steps. Give one value for each step.',
  },
  'claim-must-change-values-or-variants': {
    fr: '{path}\u00a0: «\u00a0change\u00a0» et «\u00a0variants\u00a0» ne vont pas ensemble. Pour changer des valeurs dans une variante, nommez-la sous «\u00a0variant\u00a0».',
    en: '{path}: "change" and "variants" do not go together. To change values within a variant, name it under "variant".',
  },
  'claim-must-expect-something': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est pas une attente. Écrivez {allowed}.',
    en: '{path}: "{given}" is no expectation. Write {allowed}.',
  },
  'condition-must-compare-two-things': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est pas une condition. Écrivez un chemin ou un résultat, un signe ({allowed}), puis un autre ou une valeur, avec des espaces autour du signe.',
    en: '{path}: "{given}" is no condition. Write a path or a result, a sign ({allowed}), then another one or a value, with spaces around the sign.',
  },
  'condition-must-compare-like-with-like': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» compare des unités différentes ({allowed}). Comparez des quantités de même unité.',
    en: '{path}: "{given}" compares different units ({allowed}). Compare quantities of one unit.',
  },
  'condition-must-name-what-exists': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est ni une valeur du scénario ni un de ses résultats. Par exemple\u00a0: {allowed}.',
    en: '{path}: "{given}" is neither a value of the scenario nor one of its results. For example: {allowed}.',
  },
} as const satisfies Record<string, Words>;
