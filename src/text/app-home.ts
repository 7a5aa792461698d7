import type { Words } from '../engine/words.ts';

/** Texts of the first page: the five fields, the stories, opening a file. */
export const homeTexts = {
  homeTitle: {
    fr: 'Avant de risquer un centime, essayez',
    en: 'Before you risk a cent, try it out',
  },
  homeLead: {
    fr: 'Vous voulez envoyer de l’argent ensemble, pour un projet au pays ? Voyez dans combien de futurs sur 100 il tient, et ce qui casse d’abord.',
    en: 'You want to send money together, for a project back home? See in how many of 100 futures it holds, and what breaks first.',
  },
  testProject: { fr: 'Tester notre projet', en: 'Test our project' },
  fundingQuestion: { fr: 'D’abord : cet argent, c’est…', en: 'First: this money is…' },
  asGift: { fr: 'un don', en: 'a gift' },
  asGiftMeans: {
    fr: 'Il reste au projet. Personne ne le rend.',
    en: 'It stays with the project. Nobody gives it back.',
  },
  asLoan: { fr: 'un prêt', en: 'a loan' },
  asLoanMeans: {
    fr: 'Le projet doit le rendre, mois après mois. Il peut ne pas y arriver.',
    en: 'The project owes it back, month after month. It may not manage to.',
  },
  asShare: { fr: 'une part', en: 'a share' },
  asShareMeans: {
    fr: 'Les membres possèdent une partie du projet : une part de ce qui reste, s’il reste quelque chose.',
    en: 'The members own a piece of the project: a part of what is left, if anything is left.',
  },
  members: { fr: 'Combien de membres ?', en: 'How many members?' },
  membersUnit: { fr: 'membres', en: 'members' },
  amount: { fr: 'Combien chacun, par mois ?', en: 'How much each, a month?' },
  amountUnit: { fr: '€ par mois', en: '€ a month' },
  months: { fr: 'Pendant combien de mois ?', en: 'For how many months?' },
  monthsUnit: { fr: 'mois', en: 'months' },
  project: { fr: 'Pour quel projet ?', en: 'For which project?' },
  place: { fr: 'Où ?', en: 'Where?' },
  see: { fr: 'Voir ce qui peut arriver', en: 'See what may happen' },
  restAssumed: {
    fr: 'Tout le reste (prix, salaires, pannes, retards) est supposé ou vient d’une source ; chaque valeur le dit et se change.',
    en: 'All the rest (prices, wages, losses, delays) is assumed or comes from a source; each value says so and can be changed.',
  },
  answers: { fr: 'Ce que vous avez demandé', en: 'What you asked' },
  answersSay: {
    fr: 'Vos réponses\u00a0: {members} {members|membre donne|membres donnent} chacun {amount} pendant {months} mois. Cet argent, c’est {form}.',
    en: 'Your answers: {members} {members|member gives|members give} {amount} each for {months} {months|month|months}. This money is {form}.',
  },
  answersSize: {
    fr: 'Le projet est à la mesure de ce que vos cotisations devraient apporter.',
    en: 'The project is as large as what your dues should bring in allows.',
  },
  answersMoney: {
    fr: 'Sur place, les sommes se comptent en {money}. Au départ, 1\u00a0€ vaut {rate}.',
    en: 'There, sums are counted in {money}. At the start, €1 is {rate}.',
  },
  answersChange: { fr: 'Changer ces réponses', en: 'Change these answers' },
  wrongWhole: {
    fr: 'Un nombre entier entre {min} et {max}, par exemple {example}.',
    en: 'A whole number between {min} and {max}, for example {example}.',
  },
  wrongAmount: {
    fr: 'Un montant en euros entre {min} et {max}, par exemple 20 ou 12,50.',
    en: 'An amount in euros between {min} and {max}, for example 20 or 12.50.',
  },
  stories: { fr: 'Des histoires à rejouer', en: 'Stories to play again' },
  storiesLead: {
    fr: 'Des associations, leurs chiffres connus et ce qu’il a fallu supposer.',
    en: 'Associations, the figures that are known, and what had to be assumed.',
  },
  storyPlays: { fr: 'En scène', en: 'Who takes part' },
  storyMarks: {
    fr: '{known} {known|valeur a|valeurs ont} une source ou un calcul, {assumed} {assumed|est supposée|sont supposées}',
    en: '{known} {known|value has|values have} a source or a calculation, {assumed} {assumed|is|are} assumed',
  },
  storyLoading: { fr: 'Lecture du fichier…', en: 'Reading the file…' },
  storyBroken: { fr: 'Ce fichier contient {n} {n|erreur|erreurs}', en: 'This file has {n} {n|mistake|mistakes}' },
  compareRoom: { fr: 'Comparer des modèles', en: 'Compare designs' },
  compareRoomLead: {
    fr: 'De deux à six façons de faire, jouées dans les mêmes futurs : ce qui les sépare, laquelle fait mieux, et dans combien de futurs.',
    en: 'Two to six ways of doing it, played in the same futures: what tells them apart, which does better, and in how many futures.',
  },
  compareDoor: { fr: 'Comparer avec les variantes', en: 'Compare with the variants' },
  compareDoorAlone: { fr: 'Comparer avec un autre modèle', en: 'Compare with another design' },
  openFile: { fr: 'Ouvrir un fichier', en: 'Open a file' },
  openFileHelp: {
    fr: 'Un scénario est un simple fichier de texte. Choisissez-le sur cet appareil, ou déposez-le ici. Il ne quitte pas l’appareil.',
    en: 'A scenario is a plain text file. Choose it on this device, or drop it here. It does not leave the device.',
  },
  chooseFile: { fr: 'Choisir un fichier…', en: 'Choose a file…' },
  fileTooLarge: {
    fr: 'Ce fichier est trop grand : un scénario tient en moins d’un mégaoctet.',
    en: 'This file is too large: a scenario fits into less than a megabyte.',
  },
} satisfies Record<string, Words>;
