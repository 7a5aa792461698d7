import type { Words } from '../engine/words.ts';

/** Words by which the rest of the app speaks of languages of the reader's own; what is said in their room is in `languages-room`. */
export const languagesTexts = {
  languages: { fr: 'Une autre langue', en: 'Another language' },
  languagesLead: {
    fr: 'Lire tout le programme dans une langue de plus, de gauche à droite ou de droite à gauche\u00a0: une langue est un fichier.',
    en: 'Read the whole program in one more language, from left to right or from right to left: a language is one file.',
  },
} satisfies Record<string, Words>;
