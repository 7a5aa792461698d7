import type { Words } from '../engine/words.ts';

/** Mistakes of a file as a whole, of its syntax, its keys and its marks. Each says what was given, what is allowed and the remedy. */
export const fileIssueTexts = {
  'file-must-not-be-too-large': {
    fr: 'Le fichier a {given} caractères\u00a0; la limite est de {allowed}. Retirez ce qui n’est pas le scénario.',
    en: 'The file has {given} characters; the limit is {allowed}. Take out what is not the scenario.',
  },
  'file-must-not-hold-too-many-values': {
    fr: 'Le fichier contient {given} clés et valeurs\u00a0; la limite est de {allowed}. Retirez ce qui n’est pas le scénario.',
    en: 'The file holds {given} keys and values; the limit is {allowed}. Take out what is not the scenario.',
  },
  'file-must-be-utf-8-text': {
    fr: 'À partir d’ici, le fichier n’est pas un texte en UTF-8. Enregistrez-le comme texte, codage UTF-8.',
    en: 'From here on the file is not a text in UTF-8. Save it as text, encoding UTF-8.',
  },
  'file-must-not-be-empty': {
    fr: 'Le fichier est vide. Un scénario commence par la ligne «\u00a0passerelle: 1\u00a0», une langue par «\u00a0language: 1\u00a0».',
    en: 'The file is empty. A scenario begins with the line "passerelle: 1", a language with "language: 1".',
  },
  'file-must-hold-one-document': {
    fr: 'Le fichier contient {given} documents séparés par «\u00a0---\u00a0»\u00a0; un scénario n’en a qu’un. Retirez les lignes «\u00a0---\u00a0».',
    en: 'The file holds {given} documents set apart by "---"; a scenario has one. Take out the "---" lines.',
  },
  'file-must-begin-with-its-format': {
    fr: 'Il manque la ligne «\u00a0{allowed}\u00a0»\u00a0; le fichier commence par «\u00a0{given}\u00a0». Ajoutez-la en tête.',
    en: 'The line "{allowed}" is missing; the file begins with "{given}". Add it at the top.',
  },
  'format-must-be-known': {
    fr: 'Le format «\u00a0{given}\u00a0» n’existe pas. Écrivez «\u00a0passerelle: {allowed}\u00a0».',
    en: 'There is no format "{given}". Write "passerelle: {allowed}".',
  },
  'format-must-not-be-newer-than-the-program': {
    fr: 'Ce fichier est au format {given}\u00a0; ce programme lit le format {allowed}. Mettez le programme à jour.',
    en: 'This file is of format {given}; this program reads format {allowed}. Update the program.',
  },
  'syntax-must-be-yaml': {
    fr: 'La lecture s’arrête ici\u00a0: {reason}. Corrigez cette ligne, puis vérifiez de nouveau.',
    en: 'Reading stops here: {reason}. Correct this line, then check again.',
  },
  'values-must-not-be-aliases': {
    fr: '«\u00a0{given}\u00a0» renvoie à une autre valeur (& et * de YAML), ce qui n’est pas accepté. Écrivez la valeur ici, ou mettez ce texte entre guillemets.',
    en: '"{given}" refers to another value (YAML\'s & and *), which is not accepted. Write the value here, or put this text in quotes.',
  },
  'values-must-have-no-tag': {
    fr: '«\u00a0{given}\u00a0» est une étiquette de type de YAML, qui n’est pas acceptée. Retirez-la.',
    en: '"{given}" is a YAML type tag, which is not accepted. Take it out.',
  },
  'key-must-be-a-word': {
    fr: 'Une clé est un mot, pas une liste ni une table. Écrivez «\u00a0clé: valeur\u00a0».',
    en: 'A key is a word, not a list or a map. Write "key: value".',
  },
  'key-must-not-be-reserved': {
    fr: 'Le nom «\u00a0{given}\u00a0» est réservé par la machine. Choisissez-en un autre.',
    en: 'The name "{given}" is reserved by the machine. Choose another one.',
  },
  'key-must-not-be-given-twice': {
    fr: '«\u00a0{given}\u00a0» est déjà donné plus haut dans la même table. Gardez une seule des deux lignes.',
    en: '"{given}" is already given further up in the same map. Keep one of the two lines.',
  },
  'key-must-be-known': {
    fr: '«\u00a0{given}\u00a0» n’est pas un champ ici ({path}). Champs possibles\u00a0: {allowed}.',
    en: '"{given}" is no field here ({path}). Possible fields: {allowed}.',
  },
  'scenario-must-be-a-map': {
    fr: 'Un scénario est une table de clés et de valeurs\u00a0; ce fichier donne «\u00a0{given}\u00a0». Commencez par «\u00a0passerelle: 1\u00a0».',
    en: 'A scenario is a map of keys and values; this file gives "{given}". Begin with "passerelle: 1".',
  },
  'mark-must-be-a-text': {
    fr: '«\u00a0{mark}\u00a0» attend un texte qui dit d’où vient la valeur\u00a0; «\u00a0{given}\u00a0» est donné.',
    en: '"{mark}" takes a text that says where the value comes from; "{given}" is given.',
  },
  'value-must-have-one-mark': {
    fr: 'Une valeur porte une seule marque\u00a0; ici\u00a0: {given}. Gardez celle qui dit le mieux d’où elle vient.',
    en: 'A value carries one mark; here: {given}. Keep the one that best says where it comes from.',
  },
  'source-must-be-listed': {
    fr: 'La source «\u00a0{given}\u00a0» n’est pas dans la liste «\u00a0sources\u00a0» ({allowed}). Ajoutez-la, ou écrivez la référence en toutes lettres.',
    en: 'The source "{given}" is not in the list "sources" ({allowed}). Add it, or write the reference in full.',
  },
  'value-must-have-a-mark': {
    fr: '{path}\u00a0: «\u00a0{given}\u00a0» ne dit pas d’où il vient. Ajoutez source, derived, recalled, assumed ou own, avec un mot d’explication.',
    en: '{path}: "{given}" does not say where it comes from. Add source, derived, recalled, assumed or own, with a word of explanation.',
  },
  'extended-file-must-exist': {
    fr: 'Le scénario «\u00a0{given}\u00a0», dont celui-ci part, est introuvable. Vérifiez son nom.',
    en: 'The scenario "{given}", which this one extends, cannot be found. Check its name.',
  },
  'extended-file-must-be-beside-its-file': {
    fr: 'Le scénario «\u00a0{given}\u00a0» est hors du dossier de celui-ci. Mettez-le à côté et donnez son nom seul.',
    en: 'The scenario "{given}" lies outside the folder of this one. Put it beside this one and give its name alone.',
  },
  'extended-files-must-not-form-a-circle': {
    fr: 'Les scénarios partent les uns des autres en rond\u00a0: {given}. Retirez un «\u00a0extends\u00a0».',
    en: 'The scenarios extend each other in a circle: {given}. Take out one "extends".',
  },
  'variant-must-exist': {
    fr: 'Il n’y a pas de variante «\u00a0{given}\u00a0». Variantes du fichier\u00a0: {allowed}.',
    en: 'There is no variant "{given}". Variants of the file: {allowed}.',
  },
  'path-must-lead-somewhere': {
    fr: '«\u00a0{given}\u00a0» ne mène à rien\u00a0: le premier mot n’est ni une institution, ni une monnaie, ni une partie du scénario. Noms connus\u00a0: {allowed}.',
    en: '"{given}" leads nowhere: its first word is no institution, currency or part of the scenario. Known names: {allowed}.',
  },
} as const satisfies Record<string, Words>;
