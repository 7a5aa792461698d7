import type { Words } from '../engine/words.ts';

/** The texts of the robustness card and of the split of a spread. Versions are counted; nothing is said to be true. */
export const robustnessTexts = {
  asWritten: { fr: 'Comme dans les fichiers', en: 'As in the files' },
  title: {
    fr: 'Solidité du classement sur {indicator}, dans {n} {n|version|versions} du modèle',
    en: 'Robustness of the ranking on {indicator}, in {n} {n|version|versions} of the model',
  },
  first: {
    fr: '{name} en tête : {count} {count|version|versions} sur {n}',
    en: '{name} first: {count} of {n} versions',
  },
  close: { fr: 'trop serré pour le dire : {count}', en: 'too close to call: {count}' },
  unknown: { fr: 'aucun futur comparable : {count}', en: 'no future to compare: {count}' },
  smallest: {
    fr: 'Le plus petit changement qui met {ahead} devant {leader} : {label}, de {from} à {to} ({share} % du chemin).',
    en: 'The smallest change that puts {ahead} ahead of {leader}: {label}, from {from} to {to} ({share}% of its way).',
  },
  never: {
    fr: 'Aucune hypothèse, changée seule jusqu’à l’un de ses bouts, ne met un autre modèle devant {leader}.',
    en: 'No assumption, moved alone to one of its ends, puts another design ahead of {leader}.',
  },
  noLeader: {
    fr: 'Aucun futur n’a de valeur dans tous les modèles : il n’y a pas de classement.',
    en: 'No future has a value in every design: there is no ranking.',
  },
  means: {
    fr: 'Une version : les fichiers tels quels, une hypothèse à l’un de ses bouts (p5 ou p95, ou le bout d’un levier), ou une règle inversée. En tête : moyenne la meilleure, avec un intervalle à 95 % de chaque écart qui exclut zéro, sur {runs} futurs. Un pourcentage du chemin va d’un bout à l’autre de l’hypothèse.',
    en: 'A version: the files as they are, one assumption at one of its ends (p5 or p95, or the end of a lever), or a rule the other way. First: the best mean, with a 95% interval of each difference that leaves out zero, over {runs} futures. A percentage of the way goes from end to end of the assumption.',
  },
  columnVersion: { fr: 'Version', en: 'Version' },
  columnWay: { fr: 'Sens', en: 'Way' },
  columnFirst: { fr: 'En tête', en: 'First' },
  'way-low': { fr: 'bas', en: 'low' },
  'way-high': { fr: 'haut', en: 'high' },
  'way-switched': { fr: 'inversée', en: 'switched' },
  tooClose: { fr: 'trop serré', en: 'too close' },
  splitTitle: {
    fr: 'D’où vient l’étalement de {indicator} ({unit})',
    en: 'Where the spread of {indicator} comes from ({unit})',
  },
  columnDesign: { fr: 'Modèle', en: 'Design' },
  columnMean: { fr: 'Moyenne', en: 'Mean' },
  columnDeviation: { fr: 'Écart-type', en: 'Deviation' },
  columnUnknown: { fr: 'Ce qu’on ignore', en: 'What we do not know' },
  columnChanges: { fr: 'Ce qui change', en: 'What changes' },
  columnTogether: { fr: 'Les deux ensemble', en: 'Both together' },
  columnSampling: { fr: 'Erreur de tirage', en: 'Sampling error' },
  splitMeans: {
    fr: 'Parts de la variance, avec l’intervalle à 95 % de la première : ce qu’on ignore (les « range ») pourrait s’apprendre, ce qui change (mois, personnes, événements) non. Erreur de tirage : l’erreur type de la moyenne sur {runs} futurs, que plus de futurs réduisent. {worlds} tirages de ce qu’on ignore, chacun dans les mêmes {lucks} futurs. Une part un peu négative est nulle.',
    en: 'Shares of the variance, the first with its 95% interval: what we do not know (the “range” values) could be learnt, what changes (months, people, events) could not. Sampling error: the standard error of the mean over {runs} futures, which more futures make smaller. {worlds} draws of what we do not know, each in the same {lucks} futures. A share slightly below zero is nought.',
  },
} satisfies Record<string, Words>;
