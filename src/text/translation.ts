import type { Language, Words } from '../engine/words.ts';

/**
 * A language of its own beside French and English. It stands on one of them: what it has no word for is said in that one, and
 * while it is in force `language` keeps the value of its base.
 */
export interface Translation {
  /** BCP 47 code: `ar`, `wo`, `pt-BR`. It decides the direction, the plural forms, the numbers and the dates. */
  readonly code: string;
  /** What its speakers call it: `العربية`. */
  readonly name: string;
  readonly base: Language;
  /** Each text of the program in the base language, places and all, as `plainSpaces` writes it, with its translation. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A text with every hard space made a plain one: nobody who writes a translation sees which is which. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** Letters that are written from right to left. */
export const mirroredLetters =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u;

const [isolate, end] = ['\u2066', '\u2069'];

/** A text without the marks that set parts of it apart: for data, where nobody sees them. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

/** Whether a text is set apart as a whole. */
export function isSetApart(text: string): boolean {
  return text.startsWith(isolate);
}

/**
 * A text that a translation has no words for. Among words written from right to left it is set apart, so that it is read in its
 * own direction: its numbers and stops stay where they belong.
 */
export function setApart(text: string, translation: Translation | null): string {
  if (translation === null || directionOf(translation.code) === 'ltr') return text;
  return isSetApart(text) || !/\p{L}/u.test(text) ? text : `${isolate}${text}${end}`;
}

/**
 * What a translation says for a text of its base language, or undefined where it has no words for it. A label that was given a
 * capital because it stands alone is found by its small letter, and keeps the capital.
 */
export function translated(translation: Translation | null, text: string): string | undefined {
  if (translation === null) return undefined;
  const plain = plainSpaces(text);
  const found = translation.texts.get(plain) ?? recalled.get(plain);
  if (found !== undefined) return found;
  const small = translation.texts.get(plain.slice(0, 1).toLowerCase() + plain.slice(1));
  return small === undefined ? undefined : withCapital(small);
}

/** A text with a capital at its start. */
export function withCapital(text: string): string {
  const at = isSetApart(text) ? 1 : 0;
  return text.slice(0, at) + text.slice(at, at + 1).toUpperCase() + text.slice(at + 1);
}

let inForce: Translation | null = null;

/** From now on texts of the base language are said in this translation; `null` ends it. A thread has one at a time. */
export function speak(translation: Translation | null): void {
  inForce = translation;
  recalled.clear();
}

/** What was composed for files, as it stands in them, and as it is said while this language is spoken. */
const recalled = new Map<string, string>();

/**
 * Words composed for a file: in French and English as they stand, for every reader. As long as this page is open, whoever reads
 * them here, in the language that is spoken now, reads them in it all the same.
 */
export function forFile(make: () => Words): Words {
  const [said, plain] = [whileSpeaking(inForce ?? suspended, make), unspoken(make)];
  for (const language of ['fr', 'en'] as const) {
    if (said[language] !== plain[language]) recalled.set(plainSpaces(plain[language]), said[language]);
  }
  return plain;
}

/** Does something in French and English as they stand, whatever is spoken: what is written into a file is for every reader. */
export function unspoken<T>(work: () => T): T {
  return whileSpeaking(null, work);
}

/** What is spoken again when what is done unspoken is over. */
let suspended: Translation | null = null;

function whileSpeaking<T>(translation: Translation | null, work: () => T): T {
  const [spoken, before] = [inForce, suspended];
  inForce = translation;
  suspended = spoken ?? before;
  try {
    return work();
  } finally {
    inForce = spoken;
    suspended = before;
  }
}

/** The translation in force in this thread, or null. */
export function translationInForce(): Translation | null {
  return inForce;
}

/** What stands in for a language now, or null when the language speaks for itself. */
export function translationOf(language: Language): Translation | null {
  return inForce?.base === language ? inForce : null;
}

/** The BCP 47 code of what is said when a text in this language is asked for: `fr`, or `ar` while Arabic stands on French. */
export function spokenCode(language: Language): string {
  return translationOf(language)?.code ?? language;
}

/** Codes of languages as messages show them. */
export const languageExamples = 'ar, wo, pt-BR';

/**
 * The code of a language as it is usually written, or null for a text that is no BCP 47 code.
 *
 * @example languageCode('pt-br') // 'pt-BR'
 */
export function languageCode(text: string): string | null {
  try {
    const code = Intl.getCanonicalLocales(text)[0] ?? null;
    // Languages have two or three letters; longer words are well formed and mean nothing yet.
    return code !== null && /^[a-z]{2,3}(-|$)/.test(code) ? code : null;
  } catch {
    return null; // A RangeError: the text is no code.
  }
}

/** Scripts written from right to left, by their ISO 15924 codes: among them N’Ko and Adlam of West Africa. */
const rightToLeft = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/**
 * The direction in which a language is written. A code that is none throws `RangeError`.
 *
 * @example directionOf('ff-Adlm') // 'rtl': Fula in the Adlam script
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const known = directions.get(language);
  if (known !== undefined) return known;
  const script = new Intl.Locale(language).maximize().script ?? '';
  const direction = rightToLeft.includes(script) ? 'rtl' : 'ltr';
  directions.set(language, direction);
  return direction;
}

const directions = new Map<string, 'ltr' | 'rtl'>();

const inOrder: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * The forms of number a language has, in the order in which a text gives them: `{n|…|…}`. A language whose forms this browser
 * does not know has those of the language it stands on.
 *
 * @example pluralForms({ code: 'ar', base: 'fr' }) // ['zero', 'one', 'two', 'few', 'many', 'other']
 */
export function pluralForms(language: StandingLanguage): readonly Intl.LDMLPluralRule[] {
  const { pluralCategories } = rulesOf(language).resolvedOptions();
  return inOrder.filter((form) => pluralCategories.includes(form));
}

/** Which of the given forms a number takes: all the language has, or the two of one and of every other number. */
export function formOf(n: number, forms: readonly string[], language: StandingLanguage): string {
  const category = rulesOf(language).select(n);
  const index = forms.length === 2 ? Number(category !== 'one') : pluralForms(language).indexOf(category);
  return forms[index] ?? forms.at(-1) ?? '';
}

/** A language by its code, and the one it stands on. */
export type StandingLanguage = Pick<Translation, 'code' | 'base'>;

const rules = new Map<string, Intl.PluralRules>();

function rulesOf({ code, base }: StandingLanguage): Intl.PluralRules {
  const known = Intl.PluralRules.supportedLocalesOf(code).length > 0 ? code : base;
  const found = rules.get(known) ?? new Intl.PluralRules(known);
  rules.set(known, found);
  return found;
}
