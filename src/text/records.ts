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
  movedMissing: {
    fr: '{file} manque dans le paquet',
    en: '{file} is missing from the pack',
  },
  notAPackWithoutRecord: {
    fr: '{pack} n’est pas un paquet : il ne contient pas de pack.json.',
    en: '{pack} is no pack: it holds no pack.json.',
  },
  notAPackNoJson: {
    fr: 'Le pack.json de {pack} n’est pas du JSON.',
    en: 'The pack.json of {pack} is no JSON.',
  },
  notAPackRecord: {
    fr: 'Le pack.json de {pack} n’est pas la fiche d’un paquet de format 1.',
    en: 'The pack.json of {pack} is no record of a pack of format 1.',
  },
  notAPackOutside: {
    fr: '{pack} contient « {name} », un nom qui mène hors du paquet. Rien n’en a été utilisé.',
    en: '{pack} holds “{name}”, a name that leads outside the pack. Nothing of it was used.',
  },
  notAPackTwice: {
    fr: '{pack} contient deux fois « {name} ». Rien n’en a été utilisé.',
    en: '{pack} holds “{name}” twice. Nothing of it was used.',
  },
  notAPackSwollen: {
    fr: '{pack} contient plus de {n} Mo une fois décompressé. Rien n’en a été utilisé.',
    en: '{pack} unpacks into more than {n} MB. Nothing of it was used.',
  },
  notAPackNoZip: {
    fr: '{pack} ne s’ouvre pas comme un fichier zip ({reason}).',
    en: '{pack} cannot be opened as a zip file ({reason}).',
  },
  notAPackLacks: {
    fr: '{pack} est incomplet : il y manque {file}.',
    en: '{pack} is incomplete: {file} is missing.',
  },
  movedRefused: {
    fr: 'le scénario est refusé par cette version :',
    en: 'the scenario is refused by this version:',
  },
  movedBytes: {
    fr: '{file} : {n} {n|valeur|valeurs} sur {total} {n|a|ont} changé, {gone} {gone|a|ont} disparu, {fresh} {fresh|est nouvelle|sont nouvelles}',
    en: '{file}: {n} of {total} {total|value|values} moved, {gone} {gone|is|are} gone, {fresh} {fresh|is|are} new',
  },
  movedValue: { fr: '  {where} : {before} → {after}', en: '  {where}: {before} → {after}' },
  movedMore: {
    fr: '  … et {n} {n|autre|autres} (toutes avec --all)',
    en: '  … and {n} more (all of them with --all)',
  },
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
