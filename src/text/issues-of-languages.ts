import type { Words } from '../engine/words.ts';

/** Mistakes of language files. Each says what was given, what is allowed and the remedy. */
export const languageIssueTexts = {
  'language-must-be-of-a-known-format': {
    fr: 'Le format de langue «\u00a0{given}\u00a0» n’existe pas. Écrivez «\u00a0language: {allowed}\u00a0».',
    en: 'There is no language format "{given}". Write "language: {allowed}".',
  },
  'language-must-fill-this': {
    fr: '«\u00a0{given}:\u00a0» est vide. Écrivez derrière {label}.',
    en: '"{given}:" is empty. Write behind it {label}.',
  },
  'language-code-must-be-known': {
    fr: '«\u00a0{given}\u00a0» n’est pas le code d’une langue. Écrivez un code BCP 47, comme {allowed}.',
    en: '"{given}" is no code of a language. Write a BCP 47 code such as {allowed}.',
  },
  'language-must-be-another': {
    fr: 'Le programme parle déjà «\u00a0{given}\u00a0». Donnez le code d’une autre langue, comme {allowed}.',
    en: 'The program speaks "{given}" already. Give the code of another language, such as {allowed}.',
  },
  'language-must-not-be-a-scenario': {
    fr: '«\u00a0{given}\u00a0» est un scénario, et non une langue. Ouvrez-le depuis la page d’accueil.',
    en: '"{given}" is a scenario, not a language. Open it from the home page.',
  },
  'language-name-must-be-short': {
    fr: 'Ce nom de langue est trop long pour un bouton. Écrivez au plus {allowed} signes.',
    en: 'This name of a language is too long for a button. Write {allowed} signs at most.',
  },
  'text-must-not-hide-marks': {
    fr: '{path}\u00a0: ce texte contient un signe invisible qui dérange la page. Récrivez-le à la main, sans le copier.',
    en: '{path}: this text holds an invisible sign that upsets the page. Write it anew by hand, without copying.',
  },
  'language-must-translate-something': {
    fr: 'Aucun texte n’est traduit ici. Écrivez derrière au moins un des textes ce qu’il faut lire dans cette langue.',
    en: 'No text is translated here. Write behind at least one of the texts what it reads in this language.',
  },
  'translation-must-keep-the-places': {
    fr: '«\u00a0{given}\u00a0» ne garde pas les places du texte. Écrivez chacune une fois au moins, telle quelle et aucune autre\u00a0: {allowed}.',
    en: '"{given}" does not keep the places of the text. Write each at least once, as it is and no other: {allowed}.',
  },
  'translation-must-not-invent-places': {
    fr: '«\u00a0{given}\u00a0» a des accolades, mais le texte n’a pas de place à remplir. Enlevez-les.',
    en: '"{given}" has braces, but the text has no place to fill. Take them out.',
  },
  'translation-must-give-each-form': {
    fr: '«\u00a0{given}\u00a0»\u00a0: ce choix selon le nombre a {count} {count|forme|formes}. Donnez-en une pour chaque cas de cette langue ({allowed}), ou deux\u00a0: pour un seul et pour tous les autres nombres.',
    en: '"{given}": this choice by number has {count} {count|form|forms}. Give one for each case of this language ({allowed}), or two: for one and for all other numbers.',
  },
} as const satisfies Record<string, Words>;

/** What stands behind each key of a language file. */
export const languageKeyTexts = {
  language: { fr: 'le format du fichier, 1', en: 'the format of the file, 1' },
  code: { fr: 'le code BCP 47 de la langue, comme ar ou wo', en: 'the BCP 47 code of the language, such as ar or wo' },
  name: { fr: 'comment ses locuteurs l’appellent', en: 'what its speakers call it' },
  base: { fr: 'la langue d’où l’on traduit, fr ou en', en: 'the language translated from, fr or en' },
  texts: { fr: 'les textes et leurs traductions', en: 'the texts and their translations' },
} satisfies Record<string, Words>;
