import type { Words } from '../../engine/words.ts';

/** What the rows of the spread of incomes are called. */
export interface SpreadWords {
  readonly gini: Words;
  readonly poor: Words;
  readonly povertyGap: Words;
}

/** By the end of the names of the rows: as it is, without the money from elsewhere, and with it in equal parts. */
export const spreadWords: Readonly<Record<'' | 'Before' | 'Cash', SpreadWords>> = {
  '': {
    gini: { fr: 'Gini des revenus', en: 'Gini of incomes' },
    poor: { fr: 'part des pauvres', en: 'share of poor people' },
    povertyGap: { fr: 'écart de pauvreté', en: 'poverty gap' },
  },
  Before: {
    gini: {
      fr: 'Gini des revenus sans l’argent venu d’ailleurs',
      en: 'Gini of incomes without the money from elsewhere',
    },
    poor: {
      fr: 'part des pauvres sans l’argent venu d’ailleurs',
      en: 'share of poor people without the money from elsewhere',
    },
    povertyGap: {
      fr: 'écart de pauvreté sans l’argent venu d’ailleurs',
      en: 'poverty gap without the money from elsewhere',
    },
  },
  Cash: {
    gini: {
      fr: 'Gini des revenus si tous recevaient la même part',
      en: 'Gini of incomes if all got the same part',
    },
    poor: {
      fr: 'part des pauvres si tous recevaient la même part',
      en: 'share of poor people if all got the same part',
    },
    povertyGap: {
      fr: 'écart de pauvreté si tous recevaient la même part',
      en: 'poverty gap if all got the same part',
    },
  },
};
