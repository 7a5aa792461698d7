import type { Words } from '../engine/words.ts';

/** Why a formula cannot be read, in words that help, from what the parser says in its own English. */
export function formulaReason(problem: unknown): Words {
  const message = problem instanceof Error ? problem.message : '';
  return reasons.find(([pattern]) => pattern.test(message))?.[1] ?? unreadable;
}

const reasons: readonly (readonly [RegExp, Words])[] = [
  [/Parenthesis|bracket|matrix/, { fr: 'une parenthèse n’est pas refermée', en: 'a bracket is not closed' }],
  [/End of string/, { fr: 'un guillemet n’est pas refermé', en: 'a quote is not closed' }],
  [
    /end of expression|Value expected/,
    { fr: 'il manque une valeur après un signe', en: 'a value is missing after a sign' },
  ],
  [
    /assign/,
    { fr: 'une formule ne peut rien changer avec «\u00a0=\u00a0»', en: 'a formula cannot change anything with "="' },
  ],
  [
    /conditional/,
    {
      fr: 'après «\u00a0?\u00a0», il faut deux valeurs séparées par «\u00a0:\u00a0»',
      en: 'after "?" there must be two values set apart by ":"',
    },
  ],
  [/Digit expected/, { fr: 'un nombre n’est pas complet', en: 'a number is not complete' }],
];

/** Nothing stands after the sign that begins a formula. */
export const emptyFormula: Words = { fr: 'elle est vide', en: 'it is empty' };

const unreadable: Words = {
  fr: 'un signe ou un mot n’est pas à sa place',
  en: 'a sign or a word is not in its place',
};
