import type { Words } from '../engine/words.ts';

/** What is said in the room of languages, and in the language files it writes. */
export const languagesRoomTexts = {
  mine: { fr: 'Sur cet appareil', en: 'On this device' },
  stands: {
    fr: '{name} ({code}) se lit par-dessus le français\u00a0: ce qui n’est pas traduit y reste en français.',
    en: '{name} ({code}) is read over French: what is not translated stays French in it.',
  },
  standsOnEnglish: {
    fr: '{name} ({code}) se lit par-dessus l’anglais\u00a0: ce qui n’est pas traduit y reste en anglais.',
    en: '{name} ({code}) is read over English: what is not translated stays English in it.',
  },
  covered: {
    fr: '{shown} {done|texte traduit|textes traduits} sur {total}.',
    en: '{shown} {done|text|texts} of {total} translated.',
  },
  unknown: {
    fr: '{n} {n|traduction ne répond|traductions ne répondent} à aucun texte de cette version\u00a0; le fichier complété les garde à la fin.',
    en: '{n} {n|translation answers|translations answer} no text of this version; the completed file keeps them at its end.',
  },
  read: { fr: 'Lire en {name}', en: 'Read in {name}' },
  complete: { fr: 'Le fichier, avec les textes qui manquent', en: 'The file, with the texts that are missing' },
  asKept: { fr: 'Le fichier, tel qu’il est gardé', en: 'The file as it is kept' },
  forget: { fr: 'Retirer de cet appareil', en: 'Take off this device' },
  open: { fr: 'Ouvrir un fichier de langue', en: 'Open a language file' },
  openLead: {
    fr: 'Il remplace la langue gardée sur cet appareil. Rien n’est envoyé nulle part, et les liens que vous partagez n’en disent rien.',
    en: 'It takes the place of the language kept on this device. Nothing is sent anywhere, and links you share say nothing of it.',
  },
  wrong: {
    fr: '{file} a {n} {n|erreur|erreurs}. La langue d’avant reste en place.',
    en: '{file} has {n} {n|mistake|mistakes}. The language of before stays.',
  },
  tooLarge: {
    fr: 'Ce fichier est trop grand\u00a0: une langue tient en moins de huit mégaoctets.',
    en: 'This file is too large: a language fits into less than eight megabytes.',
  },
  full: {
    fr: 'Cet appareil n’a pas gardé le fichier\u00a0: sa réserve est pleine, ou fermée à cette page. Faites de la place, puis ouvrez-le de nouveau.',
    en: 'This device did not keep the file: its store is full, or closed to this page. Make room, then open it again.',
  },
  write: { fr: 'Écrire un fichier de langue', en: 'Write a language file' },
  writeLead: {
    fr: 'Prenez la liste des {n} textes dans la langue d’où vous traduisez. Écrivez derrière chacun ce qu’il faut lire\u00a0; commencez où vous voulez, le reste suivra. Les pages viennent d’abord, puis les institutions, les histoires et les messages.',
    en: 'Take the list of the {n} texts in the language you translate from. Write behind each what it reads; begin where you like, the rest can follow. Pages come first, then institutions, stories and messages.',
  },
  listFr: { fr: 'Les textes français', en: 'The French texts' },
  listEn: { fr: 'Les textes anglais', en: 'The English texts' },
  noList: {
    fr: 'La liste des textes n’est pas dans cette copie en un fichier, ni sans réseau\u00a0: prenez-la une fois sur le site, avec le réseau.',
    en: 'The list of texts is not in this one-file copy, nor there without a network: take it once from the site, with the network on.',
  },
  lessons: {
    fr: 'Les leçons ont leurs propres langues, dans leurs propres fichiers.',
    en: 'Lessons have languages of their own, in files of their own.',
  },
  fileHead: {
    fr: 'Une langue de Passerelle. Derrière chaque texte, entre guillemets, écrivez ce qu’il faut lire dans votre langue.\nUn texte qui n’a rien derrière lui se lit dans la langue de base.\nGardez telles quelles les places comme {open}n{close}. {open}n|mois|mois{close} choisit selon le nombre\u00a0: donnez deux formes (pour un seul, puis pour tout autre nombre),\nou une pour chaque cas de votre langue, dans l’ordre zéro, un, deux, peu, beaucoup, autre.\ncode\u00a0: le code BCP 47 de la langue, comme wo ou ar\u00a0; il donne aussi le sens de lecture. name\u00a0: comment ses locuteurs l’appellent.',
    en: 'A language of Passerelle. Behind each text, in quotes, write what it reads in your language.\nA text with nothing behind it is read in the base language.\nKeep places such as {open}n{close} as they are. {open}n|month|months{close} chooses by the number: give two forms (for one, then for every other number),\nor one for each case of your language, in the order zero, one, two, few, many, other.\ncode: the BCP 47 code of the language, such as wo or ar; it also gives the direction of reading. name: what its speakers call it.',
  },
  fileOrphans: {
    fr: 'Ces textes ne sont plus dans le programme. Reprenez ce qui sert encore, puis enlevez-les.',
    en: 'These texts are no longer in the program. Take up what still serves, then remove them.',
  },
} satisfies Record<string, Words>;
