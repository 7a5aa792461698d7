import type { Words } from '../engine/words.ts';

/** What the reference cases tell their reader. `{…}` places are filled by `say`. */
export const caseTexts = {
  missing: { fr: 'l’entrée « {name} » manque', en: 'the input "{name}" is missing' },
  notANumber: {
    fr: 'l’entrée « {name} » doit être un nombre, pas {given}',
    en: 'the input "{name}" must be a number, not {given}',
  },
  notWhole: {
    fr: 'l’entrée « {name} » doit être un nombre entier de {least} à {most}, pas {given}',
    en: 'the input "{name}" must be a whole number from {least} to {most}, not {given}',
  },
  notAText: {
    fr: 'l’entrée « {name} » doit être un texte, pas {given}',
    en: 'the input "{name}" must be a text, not {given}',
  },
  notAFlag: {
    fr: 'l’entrée « {name} » doit être true ou false, pas {given}',
    en: 'the input "{name}" must be true or false, not {given}',
  },
  notAList: {
    fr: 'l’entrée « {name} » doit être une liste, pas {given}',
    en: 'the input "{name}" must be a list, not {given}',
  },
  notAMap: {
    fr: 'l’entrée « {name} » doit être un objet avec des noms, pas {given}',
    en: 'the input "{name}" must be an object with names, not {given}',
  },
  notADate: {
    fr: 'l’entrée « {name} » doit être une date comme 2009-01-31, pas {given}',
    en: 'the input "{name}" must be a date such as 2009-01-31, not {given}',
  },
  notAMonth: {
    fr: 'l’entrée « {name} » doit être un mois comme 2009-01, pas {given}',
    en: 'the input "{name}" must be a month such as 2009-01, not {given}',
  },
  notAChoice: {
    fr: 'l’entrée « {name} » doit être l’un de : {choices} ; pas {given}',
    en: 'the input "{name}" must be one of: {choices}; not {given}',
  },
  wrongLength: {
    fr: 'l’entrée « {name} » doit avoir {wanted} éléments, pas {given}',
    en: 'the input "{name}" must have {wanted} items, not {given}',
  },
  tooLarge: {
    fr: 'l’entrée « {name} » a {given} lignes, plus que {most}',
    en: 'the input "{name}" has {given} rows, more than {most}',
  },
  noVariant: {
    fr: 'aucune variante de la règle n’a ces entrées : {names}',
    en: 'no variant of the rule has these inputs: {names}',
  },
  tooManySigns: {
    fr: 'le flux change de signe {given} fois : trop pour en chercher toutes les racines',
    en: 'the flow changes sign {given} times: too many to look for all its roots',
  },
  wrongTolerance: {
    fr: '« tolerance » doit être {"abs": x} ou {"scaled": x} avec x ≥ 0',
    en: '"tolerance" must be {"abs": x} or {"scaled": x} with x ≥ 0',
  },
  noExpectation: { fr: '« expected » manque', en: '"expected" is missing' },
  noInputs: { fr: '« inputs » doit être un objet', en: '"inputs" must be an object' },
  refused: { fr: 'la règle refuse : {why}', en: 'the rule refuses: {why}' },
  unknownKind: { fr: 'aucune règle pour le genre « {kind} »', en: 'there is no rule for the kind "{kind}"' },
  needsModel: {
    fr: 'se vérifie sur un modèle qui tourne, pas sur une formule',
    en: 'is checked against a running model, not against a formula',
  },
  needsWorkbook: {
    fr: 'demande le classeur complet des prix, qui n’est pas parmi les entrées',
    en: 'needs the full price workbook, which is not among the inputs',
  },
  fileNotJson: { fr: 'ce n’est pas du JSON : {why}', en: 'this is not JSON: {why}' },
  fileNotAList: { fr: 'un fichier de cas est une liste de cas', en: 'a file of cases is a list of cases' },
  caseNotAMap: { fr: 'le cas {place} n’est pas un objet', en: 'case {place} is not an object' },
  caseNameless: {
    fr: 'le cas {place} n’a pas de « {name} » (un texte non vide)',
    en: 'case {place} has no "{name}" (a text that is not empty)',
  },
} as const satisfies Record<string, Words>;
