import type { Words } from '../engine/words.ts';

/** Mistakes of numbers, units, currencies, dates and distributions. Each says what was given, what is allowed and the remedy. */
export const numberIssueTexts = {
  'number-must-be-given': {
    fr: '{path}\u00a0: un nombre est attendu ici, avec son unité ({allowed}).',
    en: '{path}: a number is expected here, with its unit ({allowed}).',
  },
  'number-must-be-short': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» est trop long pour un nombre.',
    en: '{path}: "{given}" is too long for a number.',
  },
  'value-must-be-a-number': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est pas un nombre. Écrivez un nombre, puis son unité\u00a0: {allowed}.',
    en: '{path}: "{given}" is not a number. Write a number, then its unit: {allowed}.',
  },
  'comma-must-be-clear': {
    fr: '{path}\u00a0: dans «\u00a0{given}\u00a0», la virgule peut séparer les milliers ou les décimales. Écrivez 1500 ou 1,5.',
    en: '{path}: in "{given}" the comma may set apart thousands or decimals. Write 1500 or 1.5.',
  },
  'number-must-not-be-too-large': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» est trop grand pour être compté.',
    en: '{path}: "{given}" is too large to be counted.',
  },
  'unit-must-be-known': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est pas une unité connue. Unité attendue\u00a0: {allowed}.',
    en: '{path}: "{given}" is no unit we know. Unit expected: {allowed}.',
  },
  'currency-must-be-clear': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» peut être plusieurs monnaies. Écrivez le code en trois lettres, par exemple USD, XOF ou CDF.',
    en: '{path}: "{given}" could be several currencies. Write the code of three letters, for example USD, XOF or CDF.',
  },
  'value-must-have-one-currency': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» nomme deux monnaies. Gardez-en une.',
    en: '{path}: "{given}" names two currencies. Keep one.',
  },
  'units-must-be-joined-by-a-slash': {
    fr: '{path}\u00a0: dans «\u00a0{given}\u00a0», une barre manque entre les unités, comme dans EUR/mois.',
    en: '{path}: in "{given}" a slash is missing between the units, as in EUR/month.',
  },
  'unit-must-not-be-repeated': {
    fr: '{path}\u00a0: l’unité «\u00a0{given}\u00a0» est donnée deux fois. Gardez-la une fois.',
    en: '{path}: the unit "{given}" is given twice. Keep it once.',
  },
  'ends-must-have-one-unit': {
    fr: '{path}\u00a0: les deux bouts de «\u00a0{given}\u00a0» ont des unités différentes. Donnez-leur la même.',
    en: '{path}: the two ends of "{given}" have different units. Give them the same.',
  },
  'span-must-not-run-backwards': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» va du plus grand au plus petit. Écrivez le plus petit d’abord.',
    en: '{path}: "{given}" runs from the larger to the smaller. Write the smaller first.',
  },
  'unit-must-be-given': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’a pas d’unité. Unité attendue\u00a0: {allowed}. Écrivez par exemple {example}.',
    en: '{path}: "{given}" has no unit. Unit expected: {allowed}. Write for example {example}.',
  },
  'unit-must-be-one-of-its-field': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’a pas l’unité de ce champ. Unité attendue\u00a0: {allowed}.',
    en: '{path}: "{given}" does not have the unit of this field. Unit expected: {allowed}.',
  },
  'period-must-be-that-of-its-field': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’a pas la durée attendue ({allowed})\u00a0: {remedy}.',
    en: '{path}: "{given}" does not have the period expected ({allowed}): {remedy}.',
  },
  'rate-must-be-effective': {
    fr: '{path}\u00a0: la hausse des prix est un taux effectif\u00a0; «\u00a0{given}\u00a0» est nominal. Donnez le taux effectif de l’année.',
    en: '{path}: the rise of prices is an effective rate; "{given}" is nominal. Give the effective rate of the year.',
  },
  'rate-must-be-as-its-field-says': {
    fr: '{path}\u00a0: le champ dit déjà comment son taux se compte. Retirez «\u00a0nominal\u00a0» ou «\u00a0effectif\u00a0» de «\u00a0{given}\u00a0».',
    en: '{path}: the field already says how its rate is counted. Take "nominal" or "effective" out of "{given}".',
  },
  'currency-must-be-declared': {
    fr: '{path}\u00a0: la monnaie «\u00a0{given}\u00a0» n’est pas dans «\u00a0currencies\u00a0» ({allowed}). Ajoutez-la ou corrigez le code.',
    en: '{path}: the currency "{given}" is not in "currencies" ({allowed}). Add it or correct the code.',
  },
  'currency-must-be-listed': {
    fr: '«\u00a0{given}\u00a0» n’est pas un code de monnaie que le programme connaît. Codes connus\u00a0: {allowed}.',
    en: '"{given}" is no currency code that the program knows. Known codes: {allowed}.',
  },
  'mixed-currency': {
    fr: '{path}\u00a0: «\u00a0{text}\u00a0» est en {given}, mais cette institution compte en {allowed}. Donnez le montant en {allowed}.',
    en: '{path}: "{text}" is in {given}, but this institution counts in {allowed}. Give the amount in {allowed}.',
  },
  'first-currency-must-have-no-rate': {
    fr: '{path}\u00a0: {base} est la première monnaie, à laquelle les autres se comparent\u00a0; elle n’a pas de cours. Retirez «\u00a0{given}\u00a0».',
    en: '{path}: {base} is the first currency, which the others are compared with; it has no rate. Take out "{given}".',
  },
  'scenario-must-have-a-currency': {
    fr: 'Le scénario ne déclare aucune monnaie. Écrivez par exemple «\u00a0currencies: {EUR: {prices: 2\u00a0%/year}}\u00a0».',
    en: 'The scenario declares no currency. Write for example "currencies: {EUR: {prices: 2 %/year}}".',
  },
  'percentage-must-not-exceed-100': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» dépasse {allowed}. Une part va de 0 à 100\u00a0%.',
    en: '{path}: "{given}" exceeds {allowed}. A share goes from 0 to 100 %.',
  },
  'value-must-not-be-negative': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» est négatif. Valeurs possibles\u00a0: {allowed}.',
    en: '{path}: "{given}" is negative. Possible values: {allowed}.',
  },
  'value-must-lie-within-limits': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» est hors des limites. Valeurs possibles\u00a0: {allowed}.',
    en: '{path}: "{given}" lies outside the limits. Possible values: {allowed}.',
  },
  'value-must-be-whole': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est pas un nombre entier. Écrivez un entier ({allowed}).',
    en: '{path}: "{given}" is not a whole number. Write a whole one ({allowed}).',
  },
  'field-must-allow-it': {
    fr: '{path}\u00a0: ce champ n’accepte pas «\u00a0{given}\u00a0». Formes acceptées\u00a0: {allowed}. Donnez une seule valeur.',
    en: '{path}: this field does not take "{given}". Forms it takes: {allowed}. Give one value.',
  },
  'only-money-can-be-indexed': {
    fr: '{path}\u00a0: «\u00a0indexed\u00a0» suit les prix et ne vaut que pour une somme d’argent. Retirez-le.',
    en: '{path}: "indexed" follows prices and is for sums of money only. Take it out.',
  },
  'data-must-be-pairs': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est pas une liste de mois et de valeurs. Écrivez [[2009-01, 1.32], [2010-01, 1.35]].',
    en: '{path}: "{given}" is not a list of months and values. Write [[2009-01, 1.32], [2010-01, 1.35]].',
  },
  'data-must-be-in-order': {
    fr: '{path}\u00a0: le mois «\u00a0{given}\u00a0» ne vient pas après le précédent. Rangez les mois du plus ancien au plus récent.',
    en: '{path}: the month "{given}" does not come after the one before it. Put the months in order, the oldest first.',
  },
  'month-must-exist': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est pas un mois. Écrivez l’année et le mois, comme 2009-01.',
    en: '{path}: "{given}" is not a month. Write year and month, as in 2009-01.',
  },
  'length-must-be-possible': {
    fr: '{path}\u00a0: la durée «\u00a0{given}\u00a0» est impossible. Durées possibles\u00a0: {allowed}.',
    en: '{path}: the length "{given}" is impossible. Possible lengths: {allowed}.',
  },
  'distribution-must-be-known': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est pas une distribution connue. Écrivez l’une de celles-ci, avec ses nombres entre parenthèses\u00a0: {allowed}.',
    en: '{path}: "{given}" is no distribution we know. Write one of these, with its numbers in brackets: {allowed}.',
  },
  'distribution-must-have-its-arguments': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’a pas les nombres qu’il faut. Écrivez {allowed}, avec un point décimal, ou des points-virgules entre les nombres.',
    en: '{path}: "{given}" does not have the numbers it needs. Write {allowed}; semicolons between the numbers work as well.',
  },
  'distribution-must-be-possible': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» ne peut pas exister\u00a0: les nombres vont du plus petit au plus grand, sans écart négatif. Exemple\u00a0: {allowed}.',
    en: '{path}: "{given}" cannot exist: the numbers go from the smallest to the largest, without negative spread. Example: {allowed}.',
  },
  'distribution-must-suit-its-value': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» ne convient pas à cette valeur. Utilisez une forme qui multiplie\u00a0: {allowed}.',
    en: '{path}: "{given}" does not suit this value. Use a form that multiplies: {allowed}.',
  },
  'drawn-values-must-stay-within-limits': {
    fr: '{path}\u00a0: avec «\u00a0{given}\u00a0», la valeur tirée irait de {low} à {high}, hors des limites ({allowed}). Choisissez uniform, triangular ou pert entre deux bornes permises.',
    en: '{path}: with "{given}" the drawn value would go from {low} to {high}, outside the limits ({allowed}). Choose uniform, triangular or pert between two bounds that are allowed.',
  },
} as const satisfies Record<string, Words>;
