import { signal } from '@preact/signals';
import type { Language, Words } from '../engine/words.ts';
import { appTexts, type AppText } from '../text/app.ts';
import { type Arguments, say, textOf } from '../text/say.ts';
import { languageCode, speak, spokenCode, type Translation } from '../text/translation.ts';
import { keepChoice } from './languages/kept-language.ts';

/** The language of the page, and whether every text is wrapped so that one that was missed shows. */
export const language = signal<Language>('fr');
export const pseudo = signal(false);
/** The language of the reader's own that is kept on this device; while it is spoken, `language` is the one it stands on. */
export const ownLanguage = signal<Translation | null>(null);

/** What must be written before the page starts again. */
export const beforeRestart = new Set<() => void>();

/** One of the app's own texts in the language of the page; views that call it follow the switch. */
export function t(key: AppText, given: Arguments = {}): string {
  return wrap(say(appTexts[key], language.value, given));
}

/** Words that come with the data: a label, a title. */
export function w(words: Words): string {
  return wrap(textOf(words, language.value));
}

/** The BCP 47 code of what the reader reads: `fr`, or that of the own language while it is spoken. */
export function readersCode(): string {
  return spokenCode(language.value);
}

/**
 * The reader's language: what the address asks for (`?lang=fr`), else what they chose last, else the one of their own, else the
 * browser's, else French.
 */
export function chooseLanguage(
  search: string,
  preferred: readonly string[],
  { own = null, chosen = null }: { readonly own?: Translation | null; readonly chosen?: string | null } = {},
): void {
  const asked = knownOf(new URLSearchParams(search).get('lang'), own) ?? knownOf(chosen, own);
  const spoken = own !== null && (asked === null || asked === own.code) ? own : null;
  ownLanguage.value = own;
  speak(spoken);
  pseudo.value = asked === 'pseudo';
  if (spoken !== null) language.value = spoken.base;
  else if (asked === 'fr' || asked === 'en') language.value = asked;
  else language.value = languageOf(preferred);
}

/**
 * Goes on in a language. French and English stand side by side in everything; a language of the reader's own is put into
 * texts as they are composed, here and in the laboratory, so the page starts again at the same place when it comes or goes.
 */
export function goOnIn(code: string): void {
  for (const write of beforeRestart) write();
  const isBuiltIn = code === 'fr' || code === 'en';
  const address = new URL(location.href);
  address.searchParams.delete('lang');
  // Where nothing is kept, the address keeps the choice.
  if (!keepChoice(code)) address.searchParams.set('lang', code);
  history.replaceState(history.state, '', address.href);
  if (isBuiltIn && readersCode() === language.value) language.value = code;
  else location.reload();
}

/**
 * Where the app is, without its page and without this reader's language: whoever follows a link reads in their own.
 *
 * @example placeOfApp('https://a.example/app/?lang=ar#/story/x') // 'https://a.example/app/'
 */
export function placeOfApp(href: string): string {
  const address = new URL(href);
  address.searchParams.delete('lang');
  address.hash = '';
  return address.href;
}

/** The code that was asked for, if the program can speak it here. */
function knownOf(asked: string | null, own: Translation | null): string | null {
  const code = languageCode(asked ?? '') ?? asked;
  return code === own?.code || code === 'fr' || code === 'en' || code === 'pseudo' ? code : null;
}

function languageOf(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const code = tag.slice(0, 2).toLowerCase();
    if (code === 'fr' || code === 'en') return code;
  }
  return 'fr';
}

function wrap(text: string): string {
  return pseudo.value ? `⟦${text}⟧` : text;
}
