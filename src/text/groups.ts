import type { Words } from '../engine/words.ts';

/** Texts of the screens of savings groups; loaded with them. */
export const groupTexts = {
  computing: { fr: 'Le futur est rejoué…', en: 'The future is being replayed…' },
  which: { fr: 'Quel groupe ?', en: 'Which group?' },
  whichFuture: { fr: 'Quel futur ?', en: 'Which future?' },
  futureLow: { fr: 'un mauvais futur (5 sur 100 sont plus bas)', en: 'a bad future (5 of 100 are lower)' },
  futureMiddle: { fr: 'le futur du milieu', en: 'the future in the middle' },
  futureHigh: { fr: 'un bon futur (5 sur 100 sont plus hauts)', en: 'a good future (5 of 100 are higher)' },
  futureBy: {
    fr: 'Futur n° {future}, choisi parmi {runs} d’après : {by}.',
    en: 'Future no. {future}, chosen among {runs} by: {by}.',
  },
  views: { fr: 'Que voulez-vous voir ?', en: 'What do you want to see?' },
  viewMeeting: { fr: 'Une réunion', en: 'A meeting' },
  viewPassbook: { fr: 'Un carnet', en: 'A passbook' },
  viewTurns: { fr: 'Qui a eu la cagnotte', en: 'Who has had the pot' },
  viewShareOut: { fr: 'Le partage', en: 'The share-out' },
  viewPrint: { fr: 'Tous les carnets, à imprimer', en: 'All passbooks, to print' },
  meeting: { fr: 'Réunion', en: 'Meeting' },
  previous: { fr: 'Avant', en: 'Before' },
  next: { fr: 'Suivante', en: 'Next' },
  previousMeeting: { fr: 'Réunion d’avant', en: 'Meeting before' },
  nextMeeting: { fr: 'Réunion suivante', en: 'Next meeting' },
  meetingOf: { fr: '{meeting} (sur {n})', en: '{meeting} (of {n})' },
  member: { fr: 'Membre', en: 'Member' },
  waiting: { fr: 'Attendent encore leur première cagnotte :', en: 'Still wait for their first pot:' },
  nobodyWaits: { fr: 'Tous ceux qui ont cotisé ont eu la cagnotte.', en: 'All who paid in have had the pot.' },
  shareOutNumber: { fr: 'Quel partage ?', en: 'Which share-out?' },
  noShareOut: {
    fr: 'Il n’y a pas de partage dans ce futur : le groupe garde son argent, ou le cycle n’est pas fini.',
    en: 'There is no share-out in this future: the group keeps its money, or the cycle is not over.',
  },
  ruleInForce: { fr: 'Règle en vigueur : {rule}.', en: 'Rule in force: {rule}.' },
  otherRules: {
    fr: 'Les trois autres colonnes disent ce que la même caisse aurait donné selon une autre règle.',
    en: 'The three other columns say what the same money would have given by another rule.',
  },
  cells: {
    fr: 'Touchez un montant pour voir les écritures qui le composent.',
    en: 'Touch an amount to see the entries it is made of.',
  },
  noNames: {
    fr: 'Les membres n’ont que des numéros : le programme ne demande et ne garde aucun nom.',
    en: 'Members have numbers only: the program asks for no name and keeps none.',
  },
  print: { fr: 'Imprimer', en: 'Print' },
  printHelp: {
    fr: 'Un carnet par page. Un carnet rempli d’un futur joué aide à expliquer ; ce n’est pas une prévision.',
    en: 'One passbook a page. A passbook filled from a played future helps to explain; it is no forecast.',
  },
  receipt: { fr: 'D’où vient ce montant', en: 'Where this amount comes from' },
  receiptSum: { fr: 'Total des écritures', en: 'Entries added up' },
  receiptOthers: { fr: '{n} autres écritures', en: '{n} more entries' },
  day: { fr: 'Date', en: 'Date' },
  amount: { fr: 'Montant', en: 'Amount' },
  purpose: { fr: 'Pour', en: 'For' },
  from: { fr: 'De', en: 'From' },
  to: { fr: 'Vers', en: 'To' },
  nothingElse: {
    fr: 'Aucun argent d’autres que les membres à cette réunion.',
    en: 'No money of others than members at this meeting.',
  },
  noMeeting: { fr: 'Le groupe ne se réunit pas dans ce futur.', en: 'The group does not meet in this future.' },
} satisfies Record<string, Words>;

export type GroupText = keyof typeof groupTexts;
