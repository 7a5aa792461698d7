import type { Words } from '../engine/words.ts';

/** Mistakes of institutions and their fields, formulas, events, levers and results. Each says what was given, what is allowed and the remedy. */
export const scenarioIssueTexts = {
  'scenario-must-have-an-institution': {
    fr: 'Le scénario n’a aucune institution. Ajoutez au moins une population sous «\u00a0institutions\u00a0».',
    en: 'The scenario has no institution. Add at least a population under "institutions".',
  },
  'scenario-must-make-a-model': {
    fr: 'Le scénario est lisible mais le modèle ne peut pas être construit\u00a0: {given}. Si le fichier semble juste, signalez-le-nous.',
    en: 'The scenario can be read but the model cannot be built: {given}. If the file looks right, please report it to us.',
  },
  'field-must-be-given': {
    fr: '{path}\u00a0: il manque «\u00a0{given}\u00a0» ({label}). Ajoutez la ligne «\u00a0{given}: …\u00a0».',
    en: '{path}: "{given}" is missing ({label}). Add the line "{given}: …".',
  },
  'value-must-be-given': {
    fr: '{path}\u00a0: il manque «\u00a0value\u00a0». Écrivez la valeur centrale, ou des dates dans «\u00a0data\u00a0».',
    en: '{path}: "value" is missing. Write the central value, or dates in "data".',
  },
  'value-must-be-a-text': {
    fr: '{path}\u00a0: un mot ou un texte est attendu\u00a0; «\u00a0{given}\u00a0» est donné. Écrivez-le sur la même ligne, après les deux points.',
    en: '{path}: a word or text is expected; "{given}" is given. Write it on the same line, after the colon.',
  },
  'value-must-be-a-map': {
    fr: '{path}\u00a0: une table de clés et de valeurs est attendue\u00a0; «\u00a0{given}\u00a0» est donné. Écrivez les lignes «\u00a0clé: valeur\u00a0» en dessous, décalées.',
    en: '{path}: a map of keys and values is expected; "{given}" is given. Write lines of "key: value" below, indented.',
  },
  'value-must-be-one-of-the-choices': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est pas un choix possible. Choix\u00a0: {allowed}.',
    en: '{path}: "{given}" is not a possible choice. Choices: {allowed}.',
  },
  'value-must-be-yes-or-no': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est ni oui ni non. Écrivez oui ou non.',
    en: '{path}: "{given}" is neither yes nor no. Write yes or no.',
  },
  'list-must-not-be-too-long': {
    fr: '{path}\u00a0: {given} éléments, c’est trop\u00a0; la limite est de {allowed}. Regroupez ce qui se ressemble.',
    en: '{path}: {given} items are too many; the limit is {allowed}. Put together what is alike.',
  },
  'name-must-be-a-word': {
    fr: '«\u00a0{given}\u00a0» ne peut pas être un nom. Un nom commence par une lettre, puis des lettres, des chiffres ou des traits d’union, sans point ni espace.',
    en: '"{given}" cannot be a name. A name begins with a letter, followed by letters, digits or hyphens, without dots or spaces.',
  },
  'name-must-not-be-taken': {
    fr: 'Le nom «\u00a0{given}\u00a0» a déjà un sens dans les formules et les chemins. Choisissez-en un autre.',
    en: 'The name "{given}" already has a meaning in formulas and paths. Choose another one.',
  },
  'kind-must-exist': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est pas un genre d’institution. Genres\u00a0: {allowed}.',
    en: '{path}: "{given}" is no kind of institution. Kinds: {allowed}.',
  },
  'preset-must-exist': {
    fr: '{path}\u00a0: le genre {kind} n’a pas de modèle «\u00a0{given}\u00a0». Modèles\u00a0: {allowed}.',
    en: '{path}: the kind {kind} has no preset "{given}". Presets: {allowed}.',
  },
  'reference-must-exist': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» ne désigne rien dans ce scénario. Noms possibles\u00a0: {allowed}.',
    en: '{path}: "{given}" is the name of nothing in this scenario. Possible names: {allowed}.',
  },
  'reference-must-be-of-its-kind': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» est de genre {kind}\u00a0; il faut {allowed}. Nommez une institution de ce genre.',
    en: '{path}: "{given}" is of kind {kind}; it must be {allowed}. Name an institution of that kind.',
  },
  'formula-must-be-short': {
    fr: '{path}\u00a0: la formule est trop longue ou trop emboîtée ({given}). Partagez-la entre plusieurs champs.',
    en: '{path}: the formula is too long or too deeply nested ({given}). Share it out among several fields.',
  },
  'formula-must-be-well-formed': {
    fr: '{path}\u00a0: la formule ne se lit pas\u00a0: {reason}. Vérifiez les parenthèses et les signes.',
    en: '{path}: the formula cannot be read: {reason}. Check its brackets and signs.',
  },
  'formula-must-use-only-what-is-allowed': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est pas permis dans une formule. Permis\u00a0: + − * / ^, comparaisons, and, or, not, et les fonctions min max abs sqrt exp log power floor ceil round sin if.',
    en: '{path}: "{given}" is not allowed in a formula. Allowed: + - * / ^, comparisons, and, or, not, and the functions min max abs sqrt exp log power floor ceil round sin if.',
  },
  'formula-must-name-a-function-that-exists': {
    fr: '{path}\u00a0: il n’y a pas de fonction «\u00a0{given}\u00a0». Fonctions\u00a0: min max abs sqrt exp log power floor ceil round sin if.',
    en: '{path}: there is no function "{given}". Functions: min max abs sqrt exp log power floor ceil round sin if.',
  },
  'formula-must-give-each-function-its-inputs': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’a pas le bon nombre de valeurs. Exemple\u00a0: if(month == 12, 2, 1).',
    en: '{path}: "{given}" does not have the right number of inputs. Example: if(month == 12, 2, 1).',
  },
  'formula-must-name-what-exists': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» ne désigne rien. Une formule peut lire {allowed}, level.EUR, rate.EUR.USD et les nombres par leur chemin, comme senders.income\u00a0; mettez des espaces autour du signe moins.',
    en: '{path}: "{given}" is the name of nothing. A formula may read {allowed}, level.EUR, rate.EUR.USD and numbers by their path, such as senders.income; put spaces around a minus sign.',
  },
  'formula-of-a-currency-must-read-only-time': {
    fr: '{path}\u00a0: les prix et les cours se calculent avant tout le reste\u00a0; leur formule ne peut lire que {allowed}, et non «\u00a0{given}\u00a0».',
    en: '{path}: prices and rates are worked out before everything else; their formula can read only {allowed}, not "{given}".',
  },
  'formula-must-have-a-unit': {
    fr: '{path}\u00a0: la monnaie du résultat n’est pas claire. Écrivez {value: "{given}", unit: …} avec une unité comme {allowed}.',
    en: '{path}: the currency of the result is not clear. Write {value: "{given}", unit: …} with a unit like {allowed}.',
  },
  'formula-must-not-mix-currencies': {
    fr: '{path}\u00a0: la formule mélange deux monnaies ({given}). Convertissez avec rate, par exemple rate.EUR.USD, les dollars pour un euro.',
    en: '{path}: the formula mixes two currencies ({given}). Convert with rate, for example rate.EUR.USD, the dollars for one euro.',
  },
  'formula-must-give-what-its-field-holds': {
    fr: '{path}\u00a0: la formule donne des {given}, mais le champ attend {allowed}. Convertissez avec rate ou divisez.',
    en: '{path}: the formula gives {given}, but the field takes {allowed}. Convert with rate or divide.',
  },
  'formula-must-stay-within-limits': {
    fr: '{path}\u00a0: en {when}, la formule donne {result}, hors des limites ({allowed}). Bornez-la avec min ou max.',
    en: '{path}: in {when} the formula gives {result}, outside the limits ({allowed}). Bound it with min or max.',
  },
  'formulas-must-not-be-too-many': {
    fr: '{path}\u00a0: le scénario a {given} formules\u00a0; la limite est de {allowed}. Remplacez les plus simples par des valeurs.',
    en: '{path}: the scenario has {given} formulas; the limit is {allowed}. Replace the simplest by values.',
  },
  'formula-must-not-need-too-many-operations': {
    fr: '{path}\u00a0: avec toutes les formules qu’elle lit, celle-ci demande {given} opérations par mois\u00a0; la limite est de {allowed}. Donnez une valeur à l’une d’elles.',
    en: '{path}: with all the formulas it reads, this one takes {given} operations a month; the limit is {allowed}. Give one of them a value.',
  },
  'formulas-must-not-form-a-long-chain': {
    fr: '{path}\u00a0: {given} formules se lisent l’une après l’autre\u00a0; la limite est de {allowed}. Donnez une valeur à l’une d’elles.',
    en: '{path}: {given} formulas read one after another; the limit is {allowed}. Give one of them a value.',
  },
  'formulas-must-not-form-a-circle': {
    fr: '{path}\u00a0: ces formules se lisent en rond\u00a0: {given}. Donnez une valeur à l’une d’elles.',
    en: '{path}: these formulas read each other in a circle: {given}. Give one of them a value.',
  },
  'event-must-change-something': {
    fr: '{path}\u00a0: l’événement «\u00a0{given}\u00a0» ne change rien. Ajoutez un champ de la cible, comme {allowed}.',
    en: '{path}: the event "{given}" changes nothing. Add a field of its target, such as {allowed}.',
  },
  'event-must-change-a-number-of-its-target': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est pas un nombre de «\u00a0{on}\u00a0». Possibles\u00a0: {allowed}.',
    en: '{path}: "{given}" is no number of "{on}". Possible: {allowed}.',
  },
  'event-must-happen-within-the-scenario': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» tombe hors de la durée du scénario. Changez la date de l’événement ou la durée.',
    en: '{path}: "{given}" falls outside the time of the scenario. Change the date of the event or the length.',
  },
  'event-must-change-what-runs': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» est fixé avant le premier mois et n’entend aucun événement. Changez-le dans une variante.',
    en: '{path}: "{given}" is settled before the first month and hears no event. Change it in a variant.',
  },
  'event-must-stay-within-limits': {
    fr: '{path}\u00a0: avec «\u00a0{given}\u00a0», la valeur irait jusqu’à {high}, hors des limites ({allowed}). Choisissez un effet plus faible.',
    en: '{path}: with "{given}" the value would go up to {high}, outside the limits ({allowed}). Choose a weaker effect.',
  },
  'number-must-have-a-range': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’a pas de «\u00a0range\u00a0» qui pourrait suivre un autre. Nombres qui en ont un\u00a0: {allowed}.',
    en: '{path}: "{given}" has no range that could go with another. Numbers that have one: {allowed}.',
  },
  'number-must-follow-one-other': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» ne peut pas suivre «\u00a0{leader}\u00a0»\u00a0: il suit déjà un autre nombre, ou l’inverse est dit. Retirez une des corrélations.',
    en: '{path}: "{given}" cannot follow "{leader}": it follows another number already, or the reverse is said. Take one of the correlations out.',
  },
  'path-must-lead-to-a-number': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» ne mène à aucun nombre du scénario. Par exemple\u00a0: {allowed}.',
    en: '{path}: "{given}" leads to no number of the scenario. For example: {allowed}.',
  },
  'lever-must-have-one-unit': {
    fr: '{path}\u00a0: from, to et step ont des unités différentes ({given}). Écrivez-les toutes en {allowed}.',
    en: '{path}: from, to and step have different units ({given}). Write them all in {allowed}.',
  },
  'lever-must-run-upwards-in-steps': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est pas un levier. Il va du plus petit au plus grand, par pas au-dessus de zéro, en {allowed} pas au plus.',
    en: '{path}: "{given}" is no lever. It goes from the smaller to the larger, in steps above zero, {allowed} steps at most.',
  },
  'headline-must-name-a-result': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» n’est ni un indicateur ni une série de ce scénario. Résultats possibles\u00a0: {allowed}.',
    en: '{path}: "{given}" is neither an indicator nor a series of this scenario. Possible results: {allowed}.',
  },
} as const satisfies Record<string, Words>;
