import type { Words } from '../engine/words.ts';

/** The texts about what is published of a scenario's numbers, in the app, in descriptions and on the command line. */
export const publishedTexts = {
  title: { fr: 'Ce que disent les études', en: 'What studies say' },
  lead: {
    fr: 'Chaque ligne tient une valeur de ce scénario à côté de ce qui est publié. Sortir de la fourchette n’est pas une faute : c’est aller là où aucune étude citée ne va.',
    en: 'Each line holds a value of this scenario beside what is published. Leaving the range is no mistake: it is going where no study quoted here goes.',
  },
  outside: {
    fr: '{n} {n|valeur sort|valeurs sortent} de ce qui est publié.',
    en: '{n} {n|value lies|values lie} outside what is published.',
  },
  inside: {
    fr: 'Aucune des {n} valeurs comparées ne sort de ce qui est publié.',
    en: 'None of the {n} values compared lies outside what is published.',
  },
  open: { fr: '{n} {n|ligne|lignes}, avec étude et pays', en: '{n} {n|line|lines}, with study and country' },
  nothing: {
    fr: 'Rien de publié ne parle des nombres de ce scénario.',
    en: 'Nothing published speaks of the numbers of this scenario.',
  },
  columnWhat: { fr: 'Ce que c’est', en: 'What it is' },
  columnValue: { fr: 'Ici', en: 'Here' },
  columnBand: { fr: 'Publié', en: 'Published' },
  columnEffect: { fr: 'Ce qui a été trouvé', en: 'What was found' },
  columnStudy: { fr: 'Étude et pays', en: 'Study and country' },
  columnKnown: { fr: 'Comment on le sait', en: 'How it is known' },
  between: { fr: '{low} à {high}', en: '{low} to {high}' },
  atLeast: { fr: 'au moins {low}', en: 'at least {low}' },
  atMost: { fr: 'au plus {high}', en: 'at most {high}' },
  about: { fr: 'autour de {centre}', en: 'about {centre}' },
  below: { fr: 'en dessous', en: 'below' },
  above: { fr: 'au-dessus', en: 'above' },
  within: { fr: 'dedans', en: 'within' },
  finding: { fr: 'constat', en: 'finding' },
  noValue: { fr: '–', en: '–' },
  noteBelow: {
    fr: '{path} vaut {value}, sous ce qui est publié ({band} ; {study})',
    en: '{path} is {value}, below what is published ({band}; {study})',
  },
  noteAbove: {
    fr: '{path} vaut {value}, au-dessus de ce qui est publié ({band} ; {study})',
    en: '{path} is {value}, above what is published ({band}; {study})',
  },
} satisfies Readonly<Record<string, Words>>;

/** How a band is known, by its code. */
export const knownTexts: Readonly<Record<'measured' | 'observed' | 'derived' | 'recalled', Words>> = {
  measured: { fr: 'mesuré par une étude lue', en: 'measured by a study we read' },
  observed: { fr: 'constaté, source lue', en: 'observed, source read' },
  derived: { fr: 'calculé ici de chiffres lus', en: 'computed here from figures read' },
  recalled: { fr: 'de mémoire : à vérifier avant de citer', en: 'recalled: check before quoting' },
};
