import type { Language, Words } from '../engine/words.ts';
import { textOf, say } from './say.ts';

/** The texts this program was made from, by the number that files and rules cite them with. */
const texts: Readonly<Record<string, Words>> = {
  '000': { fr: 'étude de l’IRFAM', en: 'IRFAM study' },
  '001': { fr: 'manuel de l’ICMD', en: 'JMDI handbook' },
  '002': { fr: 'liste d’appuis et de médias', en: 'list of support and media' },
  '003': { fr: 'récit de Khamsa', en: 'account of Khamsa' },
  '004': { fr: 'journée Soliris', en: 'Soliris day' },
};

const oneLine = { fr: '{named}, ligne {lines}', en: '{named}, line {lines}' };
const severalLines = { fr: '{named}, lignes {lines}', en: '{named}, lines {lines}' };

/**
 * A text with places such as `001:2486-2493` told in words: which text, and which of its lines.
 * Example: `withSourceNames('C53 (003:29)', 'en')` is `C53 (account of Khamsa, line 29)`.
 */
export function withSourceNames(text: string, language: Language): string {
  return text.replace(/\b(00\d):(\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*)/g, (whole, number: string, lines: string) => {
    const named = textOf(texts[number], language);
    if (named === undefined) return whole;
    const isOne = /^\d+$/.test(lines);
    return say(isOne ? oneLine : severalLines, language, { named, lines });
  });
}
