import type { Words } from '../engine/words.ts';

/** The texts of sensitivities and of goal seeking. */
export const sensitivityTexts = {
  about: {
    fr: '{indicator} ({unit}), {runs} futurs à chaque point, graine {seed}, scénario {hash}',
    en: '{indicator} ({unit}), {runs} futures at each point, seed {seed}, scenario {hash}',
  },
  base: { fr: 'Comme dans le fichier : {value}', en: 'As in the file: {value}' },
  noInputs: {
    fr: 'Ce scénario ne tire aucune valeur et n’a pas de levier : il n’y a rien à faire varier.',
    en: 'This scenario draws no value and has no lever: there is nothing to move.',
  },
  noAssumptions: {
    fr: 'Ce scénario n’a pas d’hypothèse à faire varier : ni valeur tirée au sort, ni levier que personne ne décide.',
    en: 'This scenario has no assumption to move: no value that is drawn, and no lever that nobody decides.',
  },
  columnInput: { fr: 'Ce qui varie', en: 'What moves' },
  columnLow: { fr: 'Bas', en: 'Low' },
  columnHigh: { fr: 'Haut', en: 'High' },
  columnAtLow: { fr: 'Résultat en bas', en: 'Result at low' },
  columnAtHigh: { fr: 'Résultat en haut', en: 'Result at high' },
  columnSwing: { fr: 'Écart', en: 'Swing' },
  columnFailed: { fr: 'Futurs perdus', en: 'Futures lost' },
  columnRole: { fr: 'Rôle', en: 'Role' },
  decision: { fr: 'décision', en: 'decision' },
  assumption: { fr: 'hypothèse', en: 'assumption' },
  columnEffect: { fr: 'Effet moyen', en: 'Mean effect' },
  columnSize: { fr: 'Taille moyenne', en: 'Mean size' },
  columnInterval: { fr: 'Intervalle à 95 %', en: '95% interval' },
  columnDeviation: { fr: 'Écart-type', en: 'Deviation' },
  columnFirst: { fr: 'Seul', en: 'Alone' },
  columnTotal: { fr: 'Avec les autres', en: 'With the others' },
  ends: {
    fr: 'p5 et p95 : 5 et 95 futurs sur 100 tirent une valeur plus basse. Les autres valeurs sont tirées comme toujours.',
    en: 'p5 and p95: 5 and 95 in 100 futures draw a lower value. The other values are drawn as always.',
  },
  morrisMeans: {
    fr: 'Effet d’un déplacement de p5 à p95, ou d’un bout du levier à l’autre, à {ways} endroits. Un écart-type élevé : l’effet dépend des autres valeurs, ou n’est pas droit.',
    en: 'Effect of a move from p5 to p95, or from one end of the lever to the other, at {ways} places. A high deviation: the effect depends on the other values, or is no straight line.',
  },
  sobolMeans: {
    fr: 'Parts de la variance ({rows} lignes, {lost} perdues). Seul : ce qui partirait si cette valeur était connue ; avec les autres : ce qui resterait si elle seule ne l’était pas.',
    en: 'Shares of the variance ({rows} rows, {lost} lost). Alone: what would go if this value were known; with the others: what would stay if it alone were not.',
  },
  hangsOn: {
    fr: 'Ce verdict tient surtout à : {label}. À {from} : {low} ; à {to} : {high}.',
    en: 'This verdict hangs most on: {label}. At {from}: {low}; at {to}: {high}.',
  },
  hangsOnNothing: {
    fr: 'Aucune hypothèse, prise seule, ne change ce verdict.',
    en: 'No assumption, taken alone, changes this verdict.',
  },
  seekPresent: {
    fr: 'Aujourd’hui : {label} {value}, et cela tient dans {share} futurs sur 100.',
    en: 'Now: {label} {value}, and it holds in {share} of 100 futures.',
  },
  seekAlready: { fr: 'C’est déjà atteint.', en: 'It is reached already.' },
  seekFound: {
    fr: 'Le plus petit changement qui l’atteint : {label} {from} → {to} (tient dans {share} futurs sur 100).',
    en: 'The smallest change that reaches it: {label} {from} → {to} (holds in {share} of 100 futures).',
  },
  seekNone: {
    fr: 'Aucune valeur de {label} entre {from} et {to} n’y suffit.',
    en: 'No value of {label} between {from} and {to} does.',
  },
  seekThreshold: {
    fr: 'Seuil d’échec : cela tient encore à {holds} et plus à {fails}.',
    en: 'Threshold of failure: it still holds at {holds} and no longer at {fails}.',
  },
  seekNoThreshold: {
    fr: 'Seuil d’échec : aucun entre {from} et {to}.',
    en: 'Threshold of failure: none between {from} and {to}.',
  },
  columnValue: { fr: 'Valeur', en: 'Value' },
  columnShare: { fr: 'Tient dans … sur 100', en: 'Holds in … of 100' },
} satisfies Record<string, Words>;
