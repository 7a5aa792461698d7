import type { Words } from '../engine/words.ts';

/** How a number is not one number: over what it differs, and how. */
export const drawnTexts = {
  range: { fr: 'd’un futur à l’autre', en: 'from future to future' },
  spread: { fr: 'de l’un à l’autre', en: 'from one to another' },
  varies: { fr: 'd’une période à l’autre', en: 'from one period to the next' },
  said: { fr: '{over}, {how}', en: '{over}, {how}' },
  uniform: { fr: 'entre {a} et {b}', en: 'between {a} and {b}' },
  triangular: { fr: 'entre {a} et {c}, le plus souvent {b}', en: 'between {a} and {c}, most often {b}' },
  factor: {
    fr: 'de {a} à {c} fois la valeur, le plus souvent {b} fois',
    en: '{a} to {c} times the value, most often {b} times',
  },
  lognormal: {
    fr: 'de {a} à {b} fois la valeur, deux fois sur trois',
    en: '{a} to {b} times the value, two times of three',
  },
  normal: { fr: 'à {a} près, deux fois sur trois', en: 'within {a}, two times of three' },
  poisson: { fr: 'un nombre entier, {a} en moyenne (Poisson)', en: 'a whole number, {a} on average (Poisson)' },
  beta: { fr: 'loi bêta ({a}\u00a0; {b})', en: 'beta distribution ({a}; {b})' },
  weibull: { fr: 'loi de Weibull ({a}\u00a0; {b})', en: 'Weibull distribution ({a}; {b})' },
  formula: { fr: 'calculé\u00a0: {formula}', en: 'computed: {formula}' },
  dated: {
    fr: 'suit une série de {n} dates, de {first} à {last}',
    en: 'follows a series of {n} dates, {first} to {last}',
  },
  indexed: { fr: 'suit les prix', en: 'follows prices' },
} satisfies Record<string, Words>;
