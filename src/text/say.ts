import type { Language, Words } from '../engine/words.ts';

export type Arguments = Readonly<Record<string, string | number>>;

/**
 * A text in a language with its `{places}` filled in. A place without an argument is a mistake of the program and throws.
 * `{n|one|other}` picks a form by the number `n` (French counts 0 and 1 as one).
 * Example: `say({ fr: '{n} {n|mois|mois}', en: '{n} {n|month|months}' }, 'en', { n: 3 })` is `3 months`.
 */
export function say(words: Words, language: Language, given: Arguments = {}): string {
  return words[language].replace(
    /\{([a-zA-Z]+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (_, name: string, one?: string, other?: string) => {
      const value = given[name];
      if (value === undefined) throw new Error(`The text "${words.en}" needs a value for {${name}}.`);
      if (one === undefined || other === undefined) return String(value);
      return isOne(Number(value), language) ? one : other;
    },
  );
}

function isOne(n: number, language: Language): boolean {
  return language === 'fr' ? Math.abs(n) < 2 : n === 1;
}

/** Both languages at once, for texts that travel inside data. What is given may itself be in both languages. */
export function sayBoth(words: Words, given: Readonly<Record<string, string | number | Words>> = {}): Words {
  const inLanguage = (language: Language): string => {
    const own: Record<string, string | number> = {};
    for (const [name, each] of Object.entries(given)) own[name] = typeof each === 'object' ? each[language] : each;
    return say(words, language, own);
  };
  return { fr: inLanguage('fr'), en: inLanguage('en') };
}

/** Parts of a list one after the other. Example: `a; b` in English. */
export function listed(parts: readonly Words[]): Words {
  return { fr: parts.map(({ fr }) => fr).join('\u00a0; '), en: parts.map(({ en }) => en).join('; ') };
}

/** The same words with a capital at the start, where a label stands alone. */
export function capitalised({ fr, en }: Words): Words {
  return { fr: withCapital(fr), en: withCapital(en) };
}

function withCapital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The names of the places a text fills, sorted; a test compares them between languages. */
export function placesOf(text: string): readonly string[] {
  const found = [...text.matchAll(/\{([a-zA-Z]+)/g)].map((match) => match[1] ?? '');
  return [...new Set(found)].sort();
}
