import type { Words } from '../engine/words.ts';

/** Texts of the room where designs stand side by side; loaded with it. */
export const compareRoomTexts = {
  letter: { fr: 'Modèle {name}', en: 'Design {name}' },
  asWritten: { fr: 'Comme dans le fichier', en: 'As in the file' },
  ownVersion: { fr: 'votre version, gardée sur cet appareil', en: 'your version, kept on this device' },
  chosen: { fr: 'Ce qui est comparé', en: 'What is compared' },
  chosenNone: {
    fr: 'Rien encore. Ouvrez une comparaison prévue, ou choisissez de deux à six modèles.',
    en: 'Nothing yet. Open a ready comparison, or choose two to six designs.',
  },
  chosenOne: { fr: 'Il en faut au moins un second.', en: 'It takes at least a second one.' },
  full: {
    fr: 'Six modèles : c’est le plus que l’on peut comparer.',
    en: 'Six designs: that is the most that can be compared.',
  },
  seeResult: { fr: 'Voir ce modèle seul', en: 'See this design alone' },
  remove: { fr: 'Retirer', en: 'Take away' },
  removeNamed: { fr: 'Retirer le modèle {name}', en: 'Take design {name} away' },
  brokenDesign: {
    fr: 'Ce modèle ne peut pas être joué : son fichier n’est pas sur cet appareil, ou il contient des erreurs.',
    en: 'This design cannot be played: its file is not on this device, or it holds mistakes.',
  },
  sameDesign: {
    fr: 'Les modèles {first} et {second} sont le même : aucun nombre ne les sépare.',
    en: 'Designs {first} and {second} are the same: no number tells them apart.',
  },
  ready: { fr: 'Comparaisons prévues', en: 'Ready comparisons' },
  add: { fr: 'Ajouter un modèle', en: 'Add a design' },
  addStory: { fr: 'Une histoire ou un fichier', en: 'A story or a file' },
  addOwn: { fr: 'Gardés sur cet appareil', en: 'Kept on this device' },
  addStories: { fr: 'Histoires', en: 'Stories' },
  addVariant: { fr: 'Laquelle de ses variantes', en: 'Which of its variants' },
  addButton: { fr: 'Ajouter', en: 'Add' },
  addLink: {
    fr: 'Ou l’adresse d’un résultat, avec les leviers tels que vous les avez mis',
    en: 'Or the address of a result, with the levers as you set them',
  },
  addLinkWrong: { fr: 'Ce n’est pas l’adresse d’un résultat.', en: 'That is not the address of a result.' },
  futures: { fr: 'Nombre de futurs', en: 'Number of futures' },
  seed: { fr: 'Graine des tirages', en: 'Seed of the draws' },
  numbers: { fr: 'Futurs et tirages', en: 'Futures and draws' },
  opening: { fr: 'Ouverture des fichiers…', en: 'Opening the files…' },
  playing: { fr: '{done} futurs joués sur {total}', en: '{done} of {total} futures played' },
  played: {
    fr: '{n} futurs joués, les mêmes pour chaque modèle (graine {seed}).',
    en: '{n} futures played, the same for each design (seed {seed}).',
  },
  stopped: { fr: 'Arrêté. Rien n’est comparé.', en: 'Stopped. Nothing is compared.' },
  again: { fr: 'Comparer', en: 'Compare' },
  failed: {
    fr: '{n} {n|futur n’a|futurs n’ont} pas pu être {n|joué|joués} jusqu’au bout dans le modèle {name} ; {n|il n’est compté|ils ne sont comptés} nulle part.',
    en: '{n} {n|future|futures} could not be played to the end in design {name}; {n|it is|they are} counted nowhere.',
  },
  budget: { fr: 'La même somme est-elle mise ?', en: 'Is the same money put in?' },
  differing: { fr: 'Ce qui les sépare, et rien d’autre', en: 'What tells them apart, and nothing else' },
  differingNone: { fr: 'Aucun nombre, aucun choix ne les sépare.', en: 'No number and no choice tells them apart.' },
  differingCount: {
    fr: '{n} {n|différence|différences} ; tout le reste est le même dans chaque modèle.',
    en: '{n} {n|difference|differences}; all else is the same in each design.',
  },
  columnPath: { fr: 'Nombre ou choix', en: 'Number or choice' },
  notThere: { fr: 'absent', en: 'absent' },
  tableOf: { fr: 'Tableau : {title}', en: 'Table: {title}' },
  results: { fr: 'Les résultats côte à côte', en: 'The results side by side' },
  resultsHelp: {
    fr: 'Le milieu des futurs, puis ce qui reste dans 90 futurs sur 100. Chaque chiffre ouvre son reçu.',
    en: 'The middle of the futures, then where 90 futures of 100 lie. Each figure opens its receipt.',
  },
  holdsRow: { fr: 'Tout tient, sur 100 futurs', en: 'Everything holds, of 100 futures' },
  nothingAsked: { fr: 'rien n’est demandé', en: 'nothing is asked' },
  moreResults: { fr: 'Tous les autres résultats ({n})', en: 'All other results ({n})' },
  openReceiptOf: { fr: '{value}, modèle {name} : ouvrir le reçu', en: '{value}, design {name}: open the receipt' },
  wins: { fr: 'Qui fait mieux, futur par futur', en: 'Which does better, future by future' },
  winsHelp: {
    fr: 'Chaque futur arrive à tous les modèles : mêmes pannes, mêmes récoltes, mêmes départs. On compte ceux où l’un fait mieux que l’autre.',
    en: 'Each future happens to all designs: the same breakdowns, harvests and departures. Those in which one does better than the other are counted.',
  },
  which: { fr: 'Sur quel résultat', en: 'On which result' },
  winsCaption: {
    fr: 'Futurs sur 100 où le modèle de la ligne fait mieux que celui de la colonne, parmi {n} futurs comparables',
    en: 'Futures of 100 in which the design of the row does better than that of the column, among {n} futures that can be compared',
  },
  winsRow: { fr: '{name} fait mieux que…', en: '{name} does better than…' },
  winsCell: { fr: '{n} sur 100', en: '{n} of 100' },
  winsTies: { fr: 'égalité dans {n}', en: 'equal in {n}' },
  winsSays: {
    fr: '{better} fait mieux que {worse} dans {n} futurs sur 100, moins bien dans {m}, égal dans les autres.',
    en: '{better} does better than {worse} in {n} futures of 100, worse in {m}, equal in the others.',
  },
  winsEqual: {
    fr: '{better} et {worse} se valent dans chaque futur.',
    en: '{better} and {worse} are equal in every future.',
  },
  noShared: {
    fr: 'Ces modèles n’ont aucun résultat en commun : leurs chiffres se lisent côte à côte, et ne se comparent pas.',
    en: 'These designs have no result in common: their figures can be read side by side, and are not compared.',
  },
  cycleWarning: {
    fr: 'Attention : {names} forment un cercle. Chacun fait mieux que le suivant dans la plupart des futurs, et le dernier mieux que le premier : aucun ordre n’est le bon.',
    en: 'Mind: {names} form a circle. Each does better than the next in most futures, and the last better than the first: no order is the right one.',
  },
  order: { fr: 'Du meilleur au moins bon, en moyenne : {names}.', en: 'From best to worst on average: {names}.' },
  orderByWins: {
    fr: 'Par nombre de modèles battus (un taux n’a pas de moyenne) : {names}.',
    en: 'By the number of designs beaten (a rate has no mean): {names}.',
  },
  settled: {
    fr: 'Cet ordre ne bouge plus à partir de {n} futurs.',
    en: 'This order no longer moves from {n} futures on.',
  },
  unsettled: {
    fr: 'Cet ordre n’est pas encore tranché avec ce nombre de futurs.',
    en: 'This order is not settled yet with this number of futures.',
  },
  dominates: {
    fr: '{better} est devant {worse} à chaque rang : son plus mauvais futur bat le plus mauvais, et ainsi de suite.',
    en: '{better} is ahead of {worse} at every rank: its worst future beats the worst, and so on.',
  },
  regret: { fr: 'Ce que l’on regretterait', en: 'What would be regretted' },
  regretHelp: {
    fr: 'Ce que l’on perd, futur par futur, face au modèle qui y est le meilleur.',
    en: 'What is lost, future by future, against the design that is best there.',
  },
  regretMean: { fr: 'En moyenne', en: 'On average' },
  regretBad: { fr: 'Dépassé dans 5 futurs sur 100', en: 'Exceeded in 5 of 100 futures' },
  regretMost: { fr: 'Au pire', en: 'At worst' },
  overTime: { fr: 'L’écart au fil des mois', en: 'The difference over the months' },
  overTimeHelp: {
    fr: 'Futur par futur, le second moins le premier. Au-dessus de zéro, le second en a plus ; ce n’est pas toujours mieux.',
    en: 'Future by future, the second minus the first. Above zero the second has more, which is not always better.',
  },
  overTimePair: { fr: 'Quelle paire', en: 'Which pair' },
  overTimeRow: { fr: 'Quelle ligne', en: 'Which row' },
  overTimeTitle: { fr: '{pair} : {row}', en: '{pair}: {row}' },
  overTimeNone: {
    fr: 'Ces deux modèles n’ont aucune ligne en commun.',
    en: 'These two designs have no row in common.',
  },
  overTimeSame: {
    fr: 'Aucune différence : dans chaque futur et chaque mois, les deux modèles ont le même montant.',
    en: 'No difference: in every future and every month both designs have the same amount.',
  },
  link: { fr: 'Lien vers cette comparaison', en: 'Link to this comparison' },
  linkHere: {
    fr: 'Un fichier gardé sur cet appareil ne s’ouvre qu’ici ; l’instantané plus bas l’emporte avec lui.',
    en: 'A file kept on this device opens here only; the snapshot below takes it along.',
  },
} satisfies Record<string, Words>;

export type CompareText = keyof typeof compareRoomTexts;
