import type { Words } from '../engine/words.ts';

/** The texts of evaluated claims, for the command line and the page of claims. A claim is never said to be proved. */
export const claimsTexts = {
  outcomeHolds: { fr: 'se vérifie dans le modèle', en: 'holds in the model' },
  outcomeFails: { fr: 'ne se vérifie pas dans le modèle', en: 'fails in the model' },
  outcomeVacuous: { fr: 'ne dit rien ici', en: 'says nothing here' },
  outcomeContested: { fr: 'contestée', en: 'contested' },

  gradeL: { fr: 'littérature citée par le manuel', en: 'literature cited by the handbook' },
  gradeP: { fr: 'affirmation de praticiens dans le manuel', en: 'practitioners’ claim in the handbook' },
  gradeO: { fr: 'observation ou chiffre de terrain', en: 'field observation or figure' },
  gradeN: { fr: 'recommandation', en: 'recommendation' },
  gradeI: { fr: 'déduction faite pour ce programme', en: 'inference made for this program' },

  rises: { fr: 'augmente', en: 'rises' },
  falls: { fr: 'diminue', en: 'falls' },
  neverRises: { fr: 'n’augmente jamais', en: 'never rises' },
  neverFalls: { fr: 'ne diminue jamais', en: 'never falls' },
  same: { fr: 'reste le même', en: 'stays the same' },
  between: { fr: 'entre {low} et {high}', en: 'between {low} and {high}' },
  at: { fr: 'vaut {values} (à {within} près)', en: 'is {values} (within {within})' },
  above: { fr: 'dépasse {than}', en: 'is above {than}' },
  below: { fr: 'reste sous {than}', en: 'is below {than}' },
  levelEach: { fr: 'dans chaque futur', en: 'in each future' },
  levelAverage: { fr: 'en moyenne', en: 'on average' },

  pair: {
    fr: '{from} → {to} : {mean} en moyenne, {up} en hausse, {down} en baisse, {equal} égaux sur {n}',
    en: '{from} → {to}: {mean} on average, {up} up, {down} down, {equal} equal of {n}',
  },
  pairNothing: { fr: '{from} → {to} : aucun futur à comparer', en: '{from} → {to}: no future to compare' },
  leftOut: { fr: '{n} hors comparaison', en: '{n} left out' },
  step: { fr: '{name} : {mean} en moyenne de {n}', en: '{name}: {mean} on average of {n}' },
  stepNothing: { fr: '{name} : aucune valeur', en: '{name}: no value' },
  counterExample: {
    fr: 'premier contre-exemple : futur {future}, {values} (à {step})',
    en: 'first counter-example: future {future}, {values} (at {step})',
  },
  failed: {
    fr: '{n} {n|futur arrêté|futurs arrêtés}',
    en: '{n} {n|future|futures} stopped',
  },
  disagrees: {
    fr: '{source} dit : {says} Dans le modèle, l’affirmation {evaluated}. Désaccord : {other} dit : {otherSays}',
    en: '{source} says: {says} In the model the claim {evaluated}. Disagreement: {other} says: {otherSays}',
  },

  reasonAsExpected: { fr: 'comme attendu', en: 'as expected' },
  reasonMean: { fr: 'la moyenne ne va pas dans ce sens', en: 'the mean does not go that way' },
  reasonTooMany: {
    fr: 'trop de futurs vont dans l’autre sens',
    en: 'too many futures go the other way',
  },
  reasonOne: { fr: 'un futur va dans l’autre sens', en: 'a future goes the other way' },
  reasonStill: { fr: 'un futur ne change pas', en: 'a future does not change' },
  reasonChanges: { fr: 'cela change', en: 'it changes' },
  reasonOutside: { fr: 'hors des limites', en: 'outside the limits' },
  reasonNothing: { fr: 'rien ne change nulle part', en: 'nothing changes anywhere' },
  reasonNoFuture: { fr: 'aucun futur à regarder', en: 'no future to look at' },
  reasonCondition: { fr: 'la condition n’est jamais remplie', en: 'the condition is never met' },
} as const satisfies Record<string, Words>;
