import { signal } from '@preact/signals';
import type { Language, Words } from '../engine/words.ts';
import { appTexts, type AppText } from '../text/app.ts';
import { say, type Arguments } from '../text/say.ts';

/** The language of the page, and whether every text is wrapped so that one that was missed shows. */
export const language = signal<Language>('fr');
export const pseudo = signal(false);

/** One of the app's own texts in the language of the page; views that call it follow the switch. */
export function t(key: AppText, given: Arguments = {}): string {
  return wrap(say(appTexts[key], language.value, given));
}

/** Words that come with the data: a label, a title. */
export function w(words: Words): string {
  return wrap(words[language.value]);
}

/** The reader's language: what the address asks for (`?lang=fr`), else the browser's, else French. */
export function chooseLanguage(search: string, preferred: readonly string[]): void {
  const asked = new URLSearchParams(search).get('lang');
  pseudo.value = asked === 'pseudo';
  if (asked === 'fr' || asked === 'en') language.value = asked;
  else language.value = languageOf(preferred);
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
