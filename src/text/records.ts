import type { Words } from '../engine/words.ts';

/** The texts of packs, of what moved since one was made, and of fits. */
export const recordTexts = {
  packed: {
    fr: '{folder} : {files} fichiers, {runs} futurs, graine {seed}, scénario {hash}, version {version}',
    en: '{folder}: {files} files, {runs} futures, seed {seed}, scenario {hash}, version {version}',
  },
  reproduced: {
    fr: 'Reproduit : les {files} fichiers de résultats sont les mêmes, octet par octet.',
    en: 'Reproduced: the {files} files of results are the same, byte for byte.',
  },
  moved: { fr: 'Pas reproduit. Ce qui a changé :', en: 'Not reproduced. What moved:' },
  movedVersion: {
    fr: 'version du programme : {before} → {after}',
    en: 'version of the program: {before} → {after}',
  },
  movedHash: { fr: 'scénario : {before} → {after}', en: 'scenario: {before} → {after}' },
  movedFile: {
    fr: '{file} n’est plus tel qu’il a été mis dans le paquet',
    en: '{file} is no longer as it was put into the pack',
  },
  movedRefused: {
    fr: 'le scénario est refusé par cette version :',
    en: 'the scenario is refused by this version:',
  },
  movedBytes: {
    fr: '{file} : {n} valeurs sur {total} ont changé',
    en: '{file}: {n} of {total} values moved',
  },
  movedValue: { fr: '  {where} : {before} → {after}', en: '  {where}: {before} → {after}' },
  movedMore: { fr: '  … et {n} autres', en: '  … and {n} more' },
  absent: { fr: 'absent', en: 'absent' },
  fitHeading: {
    fr: 'Valeurs estimées d’après {rows} mois de {data}, {series}. {held} mois gardés de côté pour vérifier.',
    en: 'Values estimated from {rows} months of {data}, {series}. {held} months held out to check.',
  },
  fitColumnPath: { fr: 'Valeur', en: 'Value' },
  fitColumnBefore: { fr: 'Dans le fichier', en: 'In the file' },
  fitColumnAfter: { fr: 'Estimée', en: 'Estimated' },
  fitAtEdge: { fr: 'au bout du levier', en: 'at the lever’s end' },
  fitColumnMisfit: { fr: 'Écart moyen, en % du relevé', en: 'Mean misfit, in % of the record' },
  fitColumnUsed: { fr: 'mois utilisés', en: 'months used' },
  fitColumnHeld: { fr: 'mois gardés', en: 'months held out' },
  fitWarning: {
    fr: 'Estimé n’est pas validé : l’écart sur les mois gardés de côté dit ce que vaut l’estimation. Écrivez ces valeurs avec la marque « own ».',
    en: 'Estimated is not validated: the misfit on the months held out says what the estimate is worth. Write these values with the mark “own”.',
  },
  fitWorse: {
    fr: 'Attention : sur les mois gardés de côté l’estimation ne fait pas mieux que le fichier.',
    en: 'Mind: on the months held out the estimate does no better than the file.',
  },
} satisfies Record<string, Words>;
