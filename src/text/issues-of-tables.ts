import type { Words } from '../engine/words.ts';

/**
 * Mistakes of tables that people bring (CSV, spreadsheets): each says what stands there and the remedy. `{column}` is the
 * heading of the column.
 */
export const tableIssueTexts = {
  'table-must-not-be-empty': {
    fr: 'Le tableau est vide. La première ligne donne les titres des colonnes\u00a0: {allowed}.',
    en: 'The table is empty. Its first line holds the headings of the columns: {allowed}.',
  },
  'table-must-not-be-too-large': {
    fr: 'Le tableau est trop grand ({given}\u00a0; la limite est de {allowed}). Gardez-en les lignes utiles et enregistrez-les à part.',
    en: 'The table is too large ({given}; the limit is {allowed}). Keep the lines that are needed and save them apart.',
  },
  'table-must-be-text': {
    fr: 'Ce fichier n’est pas un tableau en texte. Enregistrez-le au format CSV, ou donnez le classeur .xlsx lui-même.',
    en: 'This file is no table in text. Save it as CSV, or give the .xlsx workbook itself.',
  },
  'table-must-have-its-columns': {
    fr: 'La colonne «\u00a0{given}\u00a0» manque. Titres lus\u00a0: {found}. Titres admis pour elle\u00a0: {allowed}.',
    en: 'The column "{given}" is missing. Headings read: {found}. Headings it may have: {allowed}.',
  },
  'heading-must-not-stand-twice': {
    fr: 'Deux colonnes disent la même chose\u00a0: «\u00a0{given}\u00a0» et «\u00a0{allowed}\u00a0». Renommez ou retirez l’une des deux.',
    en: 'Two columns say the same: "{given}" and "{allowed}". Rename or remove one of them.',
  },
  'quotes-must-close': {
    fr: 'Des guillemets ouverts ici ne se ferment pas bien. Un texte entre guillemets finit par un guillemet, suivi d’un séparateur.',
    en: 'Quotes opened here do not close well. A quoted text ends with a quote, followed by a separator.',
  },
  'row-must-not-have-more-cells-than-headings': {
    fr: 'La ligne a {given} cases, les titres {allowed}. Une virgule décimale ne va pas avec des virgules entre les cases\u00a0: séparez-les par des points-virgules.',
    en: 'The line has {given} cells, the headings {allowed}. A decimal comma does not go with commas between cells: separate them with semicolons.',
  },
  'cell-must-not-be-empty': {
    fr: 'La case «\u00a0{column}\u00a0» est vide\u00a0; il y faut {allowed}.',
    en: 'The cell "{column}" is empty; it needs {allowed}.',
  },
  'cell-must-be-a-number': {
    fr: '«\u00a0{given}\u00a0» dans «\u00a0{column}\u00a0» n’est pas un nombre. Écrivez-le en chiffres, par exemple {allowed}.',
    en: '"{given}" in "{column}" is no number. Write it in digits, for example {allowed}.',
  },
  'cell-must-be-a-clear-number': {
    fr: '«\u00a0{given}\u00a0» dans «\u00a0{column}\u00a0» se lit de deux façons. Écrivez {allowed}.',
    en: '"{given}" in "{column}" can be read in two ways. Write {allowed}.',
  },
  'decimals-must-follow-one-mark': {
    fr: '«\u00a0{given}\u00a0» dans «\u00a0{column}\u00a0»\u00a0: ailleurs dans ce tableau les décimales suivent le signe «\u00a0{allowed}\u00a0». Employez partout le même.',
    en: '"{given}" in "{column}": elsewhere in this table decimals follow the sign "{allowed}". Use the same everywhere.',
  },
  'number-must-be-in-its-unit': {
    fr: '«\u00a0{given}\u00a0» dans «\u00a0{column}\u00a0»\u00a0: cette colonne est en {allowed}. Convertissez le nombre, ou retirez l’unité.',
    en: '"{given}" in "{column}": this column is in {allowed}. Convert the number, or take the unit out.',
  },
  'number-must-lie-within-limits': {
    fr: '«\u00a0{given}\u00a0» dans «\u00a0{column}\u00a0» n’est pas possible\u00a0: de {allowed}.',
    en: '"{given}" in "{column}" is not possible: from {allowed}.',
  },
  'cell-must-be-a-month': {
    fr: '«\u00a0{given}\u00a0» dans «\u00a0{column}\u00a0» n’est pas un mois. Écrivez-le comme {allowed}.',
    en: '"{given}" in "{column}" is no month. Write it like {allowed}.',
  },
  'cell-must-be-a-day': {
    fr: '«\u00a0{given}\u00a0» dans «\u00a0{column}\u00a0» n’est pas une date. Écrivez-la comme {allowed}.',
    en: '"{given}" in "{column}" is no date. Write it like {allowed}.',
  },
  'cell-must-be-one-of': {
    fr: '«\u00a0{given}\u00a0» dans «\u00a0{column}\u00a0» n’est pas connu. Choix possibles\u00a0: {allowed}.',
    en: '"{given}" in "{column}" is not known. Possible choices: {allowed}.',
  },
  'workbook-must-be-a-workbook': {
    fr: 'Ce classeur ne se laisse pas ouvrir\u00a0: {given}. Ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx ou en CSV.',
    en: 'This workbook cannot be opened: {given}. Open it in a spreadsheet program and save it again as .xlsx or CSV.',
  },
  'workbook-must-not-swell-too-much': {
    fr: 'Une fois déplié, ce classeur ferait {given}\u00a0; la limite est de {allowed}. Gardez-en les lignes utiles et enregistrez-les en CSV.',
    en: 'Unpacked, this workbook would take {given}; the limit is {allowed}. Keep the lines that are needed and save them as CSV.',
  },
  'prices-must-be-of-a-known-form': {
    fr: 'Ce fichier n’est d’aucune des formes connues : les services ou les moyennes par couloir de la Banque mondiale, ou vos propres reçus (colonnes canal, donné, frais, reçu).',
    en: 'This file is of none of the known forms: the World Bank’s services or means by corridor, or your own receipts (columns channel, gave, fee, arrived).',
  },
  'corridor-must-be-in-the-file': {
    fr: 'Le couloir {given} n’est pas dans ce fichier, et rien n’est pris d’un voisin. Couloirs proches qui y sont : {allowed}.',
    en: 'The corridor {given} is not in this file, and nothing is taken from a neighbour. Corridors near it that are there: {allowed}.',
  },
  'period-must-be-in-the-file': {
    fr: 'Le trimestre {given} n’est pas dans ce fichier pour ce couloir ; un trou n’est jamais comblé. Trimestres qui y sont : {allowed}.',
    en: 'The quarter {given} is not in this file for this corridor; a gap is never filled. Quarters that are there: {allowed}.',
  },
} as const satisfies Record<string, Words>;
