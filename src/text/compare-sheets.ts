import type { Words } from '../engine/words.ts';

/** Texts of what leaves the room of comparisons: the sheet for an assembly, and the snapshot for next year. */
export const compareSheetTexts = {
  ballot: { fr: 'À voter : une feuille pour l’assemblée', en: 'For the vote: a sheet for the assembly' },
  ballotHelp: {
    fr: 'Trois possibilités au plus, sur une page. La feuille ne dit pas laquelle choisir.',
    en: 'At most three options, on one page. The sheet does not say which to choose.',
  },
  ballotPick: { fr: 'Lesquelles (deux ou trois)', en: 'Which ones (two or three)' },
  ballotPrint: { fr: 'Imprimer la feuille', en: 'Print the sheet' },
  ballotTitle: { fr: 'À voter', en: 'For the vote' },
  ballotCost: { fr: 'Ce que chaque membre paie', en: 'What each member pays' },
  ballotMonthly: { fr: '{amount} pendant {months}', en: '{amount} for {months}' },
  ballotTotal: { fr: 'soit {amount} en tout', en: 'that is {amount} in all' },
  ballotInFact: {
    fr: 'Vraiment payé, moins ce qui revient : {middle} au milieu des futurs',
    en: 'Really paid, less what comes back: {middle} in the middle of the futures',
  },
  ballotSaving: {
    fr: '{amount} d’épargne, qui revient selon les règles du groupe',
    en: '{amount} of saving, which comes back by the rules of the group',
  },
  ballotFree: { fr: 'Le fichier ne demande rien aux membres.', en: 'The file asks nothing of members.' },
  ballotHolds: { fr: 'Dans combien de futurs tout tient', en: 'In how many futures everything holds' },
  ballotHoldsSays: { fr: '{n} sur 100', en: '{n} of 100' },
  ballotNothingAsked: { fr: 'Le fichier ne promet rien.', en: 'The file makes no promise.' },
  ballotBad: {
    fr: 'Si cela tourne mal : 5 futurs sur 100 sont au moins aussi mauvais',
    en: 'If it goes badly: 5 futures of 100 are at least this bad',
  },
  ballotLost: { fr: 'Versé par membre et pas revenu : {value}', en: 'Paid by a member and not come back: {value}' },
  ballotAmong: { fr: '{line} (dans {n} futurs sur 100)', en: '{line} (in {n} of 100 futures)' },
  ballotNot: { fr: '{what} : non dans {n} futurs sur 100', en: '{what}: no in {n} of 100 futures' },
  ballotHappens: { fr: '{what} : oui dans {n} futurs sur 100', en: '{what}: yes in {n} of 100 futures' },
  ballotBadNone: { fr: 'Le fichier ne met aucun chiffre en avant.', en: 'The file puts no figure first.' },
  ballotPlace: { fr: 'Ce que le village ou le quartier en retire', en: 'What the village or quarter gets' },
  ballotPlaceSays: { fr: '{what} : {value}', en: '{what}: {value}' },
  ballotPlaceNone: { fr: 'Le fichier ne le compte pas.', en: 'The file does not count it.' },
  ballotMarks: { fr: 'Ce qui est supposé', en: 'What is assumed' },
  ballotMarksSays: {
    fr: '{assumed} nombres supposés sur {all}',
    en: '{assumed} of {all} numbers are assumed',
  },
  ballotNote: {
    fr: 'Calculé par Passerelle sur {runs} futurs possibles, les mêmes pour chaque possibilité. Ce sont des futurs possibles, pas des promesses : le vrai peut sortir de ces nombres.',
    en: 'Computed by Passerelle over {runs} possible futures, the same for each option. They are possible futures, not promises: the real one may lie outside these numbers.',
  },
  snapshot: { fr: 'Un instantané pour l’an prochain', en: 'A snapshot for next year' },
  snapshotHelp: {
    fr: 'Un petit fichier qui garde les modèles, les tirages et les résultats d’aujourd’hui. Rouvert ici plus tard, il montre ce qui a bougé.',
    en: 'A small file that keeps today’s designs, draws and results. Opened here later, it shows what has moved.',
  },
  snapshotSave: { fr: 'Garder l’instantané', en: 'Keep the snapshot' },
  snapshotOpen: { fr: 'Ouvrir un instantané…', en: 'Open a snapshot…' },
  snapshotWrong: {
    fr: 'Ce fichier n’est pas un instantané de cette page.',
    en: 'This file is no snapshot of this page.',
  },
  snapshotSince: { fr: 'Ce qui a bougé depuis l’instantané', en: 'What has moved since the snapshot' },
  snapshotOther: {
    fr: 'L’instantané parle d’autres modèles ou d’autres tirages que ceux qui sont comparés ici.',
    en: 'The snapshot speaks of other designs or draws than those compared here.',
  },
  snapshotReopen: { fr: 'Comparer ce que dit l’instantané', en: 'Compare what the snapshot says' },
  snapshotVersion: {
    fr: 'Passerelle était en version {before} ; elle est en version {after}.',
    en: 'Passerelle was at version {before}; it is at version {after}.',
  },
  snapshotHash: {
    fr: 'Le fichier du modèle {name} a changé depuis (empreinte {before}, maintenant {after}).',
    en: 'The file of design {name} has changed since (fingerprint {before}, now {after}).',
  },
  snapshotSame: {
    fr: 'Rien n’a bougé : chaque résultat est le même, au dernier chiffre.',
    en: 'Nothing has moved: every result is the same, to the last digit.',
  },
  snapshotMoved: {
    fr: '{n} {n|résultat a|résultats ont} bougé sur {total}.',
    en: '{n} of {total} results {n|has|have} moved.',
  },
  snapshotThen: { fr: 'Alors', en: 'Then' },
  snapshotNow: { fr: 'Maintenant', en: 'Now' },
  snapshotDesign: { fr: 'Modèle', en: 'Design' },
} satisfies Record<string, Words>;
