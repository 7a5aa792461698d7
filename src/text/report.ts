import type { Taken } from '../engine/indicator.ts';
import type { Words } from '../engine/words.ts';

/**
 * The texts of reports, receipts and the command line. `{n}` and the like are filled in by `say`. Nothing here promises:
 * futures are counted, and what they count is said.
 */
export const reportTexts = {
  endOfSupport: { fr: 'fin de l’appui extérieur', en: 'end of outside support' },
  prices: { fr: 'Hausse des prix par an', en: 'Yearly rise of prices' },
  exchangeRate: { fr: 'Cours de change', en: 'Exchange rate' },
  seriesFormula: { fr: 'La somme des lignes du livre.', en: 'The sum of the lines of the book.' },

  holdsNever: {
    fr: 'Dans aucun des {total} futurs toutes les promesses ne sont tenues à temps.',
    en: 'In none of the {total} futures is every promise kept on time.',
  },
  holdsAlways: {
    fr: 'Dans chacun des {total} futurs simulés toutes les promesses sont tenues à temps.',
    en: 'In each of the {total} simulated futures every promise is kept on time.',
  },
  holdsSome: {
    fr: 'Dans {n} {n|futur|futurs} sur {total} toutes les promesses sont tenues à temps.',
    en: 'In {n} of {total} futures every promise is kept on time.',
  },
  holdsTogether: {
    fr: 'Dans {n} {n|futur|futurs} sur {total} tout tient à la fois : les promesses et ce qui est demandé ensuite.',
    en: 'In {n} of {total} futures everything holds at once: the promises and what is asked besides.',
  },
  promisesSome: {
    fr: 'Toutes les promesses sont tenues à temps dans {n} {n|futur|futurs} sur {total}.',
    en: 'Every promise is kept on time in {n} of {total} futures.',
  },
  holdsOne: {
    fr: 'Dans le seul futur simulé ce qui était demandé tient.',
    en: 'In the one simulated future what was asked holds.',
  },
  breaksOne: {
    fr: 'Dans le seul futur simulé ce qui était demandé ne tient pas.',
    en: 'In the one simulated future what was asked does not hold.',
  },
  nothingAsked: {
    fr: 'Ce scénario ne contient aucune promesse à tenir : il n’y a pas de verdict.',
    en: 'This scenario holds no promise to keep: there is no verdict.',
  },
  noFuture: {
    fr: 'Aucun futur n’a pu être calculé jusqu’au bout : il n’y a pas de verdict.',
    en: 'No future could be computed to its end: there is no verdict.',
  },
  breaksFirst: {
    fr: 'Ce qui casse d’abord : {what}, mois {month}.',
    en: 'What breaks first: {what}, month {month}.',
  },
  breaksFirstQuestion: {
    fr: 'Ce qui casse d’abord, le plus souvent : la réponse à « {what} » est non.',
    en: 'What breaks first, most often: the answer to “{what}” is no.',
  },
  opensSome: {
    fr: 'Le projet ouvre dans {n} {n|futur|futurs} sur {total}.',
    en: 'The project opens in {n} of {total} futures.',
  },
  livesSome: {
    fr: 'Le projet vit sans nouvelles cotisations dans {n} {n|futur|futurs} sur {total}.',
    en: 'The project lives without new dues in {n} of {total} futures.',
  },
  replacesSome: {
    fr: 'Ce qui s’use peut être remplacé dans {n} {n|futur|futurs} sur {total}.',
    en: 'What wears out can be replaced in {n} of {total} futures.',
  },
  remedy: {
    fr: 'Pour que cela tienne dans 80 sur 100 : {label}, {from} → {to}.',
    en: 'For it to hold in 80 of 100: {label}, {from} → {to}.',
  },
  noRemedy: {
    fr: '{label} ne suffit pas, quelle que soit sa valeur.',
    en: '{label} is not enough, whatever its value.',
  },
  failed: {
    fr: '{n} {n|futur n’a|futurs n’ont} pas pu être {n|calculé|calculés} jusqu’au bout et ne {n|compte|comptent} pas.',
    en: '{n} {n|future|futures} could not be computed to the end and {n|is|are} not counted.',
  },
  marks: {
    fr: 'Valeurs : {source} sourcées, {derived} dérivées, {recalled} de mémoire, {assumed} supposées, {own} à vous, {default} par défaut.',
    en: 'Values: {source} sourced, {derived} derived, {recalled} recalled, {assumed} assumed, {own} your own, {default} by default.',
  },
  bandError: {
    fr: 'Séries : comptées par classes, à {percent} % près.',
    en: 'Series: counted in bins, to within {percent}%.',
  },
  runs: {
    fr: '{runs} {runs|futur|futurs}, graine {seed}, scénario {hash}',
    en: '{runs} {runs|future|futures}, seed {seed}, scenario {hash}',
  },

  columnIndicator: { fr: 'Indicateur', en: 'Indicator' },
  columnSeries: { fr: 'Série, dernier mois', en: 'Series, last month' },
  columnUnit: { fr: 'Unité', en: 'Unit' },
  columnNone: { fr: 'Sans valeur', en: 'No value' },
  columnLow: { fr: '5 sur 100 sous', en: '5 in 100 below' },
  columnMiddle: { fr: 'Milieu', en: 'Middle' },
  columnHigh: { fr: '5 sur 100 au-dessus', en: '5 in 100 above' },
  columnWins: { fr: 'Meilleur dans', en: 'Better in' },
  columnTies: { fr: 'Égalité', en: 'Equal' },
  differencesOf: { fr: '{pair} : {first} moins {second}', en: '{pair}: {first} minus {second}' },

  future: { fr: 'Futur {n}', en: 'Future {n}' },
  value: { fr: 'Valeur : {value}', en: 'Value: {value}' },
  noValue: { fr: 'Pas de valeur : {why}', en: 'No value: {why}' },
  formula: { fr: 'Formule : {formula}', en: 'Formula: {formula}' },
  definition: { fr: 'Définition : {definition}', en: 'Definition: {definition}' },
  entriesLeft: {
    fr: '… et {n} {n|autre écriture|autres écritures} pour {sum}',
    en: '… and {n} more {n|entry|entries} for {sum}',
  },
  noEntries: {
    fr: 'Mesuré et non compté dans le livre : aucune écriture.',
    en: 'Measured, not counted in the book: there are no entries.',
  },
  nothingMoved: { fr: 'Aucune écriture dans ce futur.', en: 'No entry in this future.' },
  inputs: { fr: 'Valeurs dont cela dépend', en: 'Values this depends on' },
  carriedForward: { fr: 'report', en: 'carried forward' },
  how: { fr: 'prise : {how}', en: 'taken as: {how}' },
} satisfies Record<string, Words>;

/** Why an indicator has no value, by its reason. */
export const noneTexts = {
  never: { fr: 'cela n’arrive jamais', en: 'it never happens' },
  'nothing-to-divide': { fr: 'rien à diviser', en: 'nothing to divide' },
  'no-root': { fr: 'aucun taux n’existe', en: 'no rate exists' },
  'no-sign-change': {
    fr: 'l’argent va dans un seul sens : aucun taux n’existe',
    en: 'money goes one way only: no rate exists',
  },
  'not-reached': { fr: 'n’est pas atteint', en: 'is not reached' },
  'does-not-apply': { fr: 'ne s’applique pas', en: 'does not apply' },
} satisfies Record<string, Words>;

/** Names of marks, as they stand beside a value. */
export const markTexts = {
  source: { fr: 'source', en: 'source' },
  derived: { fr: 'dérivée', en: 'derived' },
  recalled: { fr: 'de mémoire', en: 'recalled' },
  assumed: { fr: 'supposée', en: 'assumed' },
  own: { fr: 'à vous', en: 'your own' },
  default: { fr: 'par défaut', en: 'default' },
} satisfies Record<string, Words>;

/** How a row goes into a figure, by the name of the way. */
export const takenTexts = {
  total: { fr: 'total', en: 'total' },
  last: { fr: 'dernier mois', en: 'last month' },
  first: { fr: 'premier mois', en: 'first month' },
  lowest: { fr: 'mois le plus bas', en: 'lowest month' },
  highest: { fr: 'mois le plus haut', en: 'highest month' },
  mean: { fr: 'moyenne', en: 'mean' },
  'by-month': { fr: 'mois par mois', en: 'month by month' },
  month: { fr: 'ce mois', en: 'that month' },
} satisfies Record<Taken, Words>;
