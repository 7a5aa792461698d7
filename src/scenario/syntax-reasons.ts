import type { Words } from '../engine/words.ts';

/**
 * What is wrong with the syntax, in words that help; the parser's own English is the last resort. `text` and `offset` say
 * where it stopped, so that tabs, the most frequent cause, are named.
 */
export function syntaxReason(reason: string, text: string, offset: number): Words {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (/tab characters/.test(reason)) return tab;
  if (/^\s*\t/.test(text.slice(lineStart, lineStart + 40))) return tab;
  if (/[%@`]/.test(text[offset] ?? '')) return sign;
  const known = reasons.find(([pattern]) => pattern.test(reason));
  return known === undefined ? unreadable : known[1];
}

const tab: Words = {
  fr: 'la ligne commence par une tabulation\u00a0; YAML n’accepte que des espaces',
  en: 'the line begins with a tab; YAML accepts spaces only',
};

const sign: Words = {
  fr: 'un texte commence par un signe qui a un sens en YAML (& * ! % @ ` | >)\u00a0; mettez-le entre guillemets',
  en: 'a text begins with a sign that means something in YAML (& * ! % @ ` | >); put it in quotes',
};

const unreadable: Words = {
  fr: 'cette ligne n’est pas du YAML\u00a0; si c’est un texte, mettez-le entre guillemets',
  en: 'this line is not YAML; if it is a text, put it in quotes',
};

const reasons: readonly (readonly [RegExp, Words])[] = [
  [
    /flow collection/,
    {
      fr: 'une accolade { ou un crochet [ n’est pas refermé, ou une virgule manque',
      en: 'a brace { or bracket [ is not closed, or a comma is missing',
    },
  ],
  [
    /deficient indentation/,
    {
      fr: 'une accolade {, un crochet [ ou un guillemet ouvert plus haut n’est pas refermé',
      en: 'a brace {, a bracket [ or a quote opened further up is not closed',
    },
  ],
  [/alias|anchor|TAG|tag|directive|expected the node content/i, sign],
  [/maxDepth/, { fr: 'les valeurs sont emboîtées trop profondément', en: 'values are nested too deeply' }],
  [
    /bad indentation|separator is expected|mapping entry|mapping key|sequence entry/,
    {
      fr: 'le décalage en début de ligne n’est pas celui des lignes voisines, ou un texte qui contient « : » n’est pas entre guillemets',
      en: 'the indentation differs from that of the lines around it, or a text that holds ": " has no quotes',
    },
  ],
  [/quoted scalar/, { fr: 'un guillemet n’est pas refermé', en: 'a quote is not closed' }],
  [
    /escape sequence|hexadecimal/,
    {
      fr: 'après une barre oblique inverse « \\ » dans des guillemets doubles, la lettre n’a pas de sens\u00a0; utilisez des guillemets simples',
      en: 'a backslash in double quotes is followed by a letter without meaning; use single quotes',
    },
  ],
];
