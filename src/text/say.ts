import type { Language, Words } from '../engine/words.ts';
import { formOf, mirroredLetters, setApart, translated, translationOf, withCapital } from './translation.ts';

export type Arguments = Readonly<Record<string, string | number>>;

/**
 * Words in a language, as they stand: in that of the translation in force where it has them.
 *
 * @example textOf({ fr: 'mois', en: 'month' }, 'en') // 'month'
 */
export function textOf(words: Words, language: Language): string;
/** The same, where there may be no words. */
export function textOf(words: Words | undefined, language: Language): string | undefined;
export function textOf(words: Words | undefined, language: Language): string | undefined {
  const own = words?.[language];
  if (own === undefined) return undefined;
  const translation = translationOf(language);
  // What was composed in the language that is spoken comes back here, and has its own letters.
  return translated(translation, own) ?? (mirroredLetters.test(own) ? own : setApart(own, translation));
}

/**
 * A text in a language with its `{places}` filled in. A place without an argument is a mistake of the program and throws.
 * `{n|one|other}` picks a form by the number `n` (French counts 0 and 1 as one; a translation gives the forms of its language).
 * Example: `say({ fr: '{n} {n|mois|mois}', en: '{n} {n|month|months}' }, 'en', { n: 3 })` is `3 months`.
 */
export function say(words: Words, language: Language, given: Arguments = {}): string {
  const own = words[language];
  const translation = translationOf(language);
  const other = translated(translation, own);
  const filled = (other ?? own).replace(place, (_, name: string, forms: string) => {
    const value = given[name];
    if (value === undefined) throw new Error(`The text "${words.en}" needs a value for {${name}}.`);
    if (forms === '') return String(value);
    const [, ...choice] = forms.split('|');
    if (translation !== null && other !== undefined) return formOf(Number(value), choice, translation);
    return choice[isOne(Number(value), language) ? 0 : 1] ?? '';
  });
  // Signs between places are of no language: what stands in the places says for itself which it is in.
  const isOfBase = other === undefined && /\p{L}/u.test(own.replace(place, ''));
  return isOfBase ? setApart(filled, translation) : filled;
}

/** `{name}`, or `{name|form|form…}`. */
const place = /\{([a-zA-Z]+)((?:\|[^|}]*)*)\}/g;

function isOne(n: number, language: Language): boolean {
  return language === 'fr' ? Math.abs(n) < 2 : n === 1;
}

/** What differs from one language to the other, made for each: `inEach((language) => formatMonthName(month, language))`. */
export function inEach(make: (language: Language) => string): Words {
  return { fr: make('fr'), en: make('en') };
}

/** Both languages at once, for texts that travel inside data. What is given may itself be in both languages. */
export function sayBoth(words: Words, given: Readonly<Record<string, string | number | Words>> = {}): Words {
  return inEach((language) => {
    const own: Record<string, string | number> = {};
    for (const [name, each] of Object.entries(given)) {
      own[name] = typeof each === 'object' ? textOf(each, language) : each;
    }
    return say(words, language, own);
  });
}

const listForm = { fr: '{first}\u00a0; {second}', en: '{first}; {second}' };

/** Parts of a list one after the other. Example: `a; b` in English. */
export function listed(parts: readonly Words[]): Words {
  const [first, ...others] = parts;
  if (first === undefined) return { fr: '', en: '' };
  return others.reduce((before, second) => sayBoth(listForm, { first: before, second }), first);
}

/** The same words with a capital at the start, where a label stands alone. */
export function capitalised(words: Words): Words {
  return inEach((language) => withCapital(textOf(words, language)));
}

/** The names of the places a text fills, sorted; a test compares them between languages. */
export function placesOf(text: string): readonly string[] {
  const found = [...text.matchAll(place)].map((match) => match[1] ?? '');
  return [...new Set(found)].sort();
}

/** How many forms each choice by number in a text gives, in the order in which they stand: `[2]` for `{n|month|months}`. */
export function formsIn(text: string): readonly number[] {
  return [...text.matchAll(place)].map((match) => match[2]!.split('|').length - 1).filter((count) => count > 0);
}
