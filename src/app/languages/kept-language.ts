import { languageCode, type Translation } from '../../text/translation.ts';

const key = 'passerelle-language';
const choiceKey = 'passerelle-language-chosen';

/** The language of the reader's own that is kept on this device, or null where there is none or storage is closed. */
export function readKeptLanguage(): Translation | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : translationIn(JSON.parse(text));
  } catch {
    // Storage may be closed to this page, or hold what no version of the program wrote: it then speaks French or English.
    return null;
  }
}

/** Keeps a language that has been checked; tells whether it could be kept. */
export function keepLanguage(translation: Translation): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ ...translation, texts: [...translation.texts] }));
    return true;
  } catch {
    return false;
  }
}

export function forgetLanguage(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where storage is closed, nothing is kept either.
  }
}

/** The code of the language that was chosen last on this device, or null. */
export function readChoice(): string | null {
  try {
    return localStorage.getItem(choiceKey);
  } catch {
    return null; // Storage may be closed to this page: the browser's language is then the reader's.
  }
}

/** Keeps the choice for the next start; tells whether it could be kept. */
export function keepChoice(code: string): boolean {
  try {
    localStorage.setItem(choiceKey, code);
    return true;
  } catch {
    return false;
  }
}

/** What `keepLanguage` wrote; null for anything else. */
function translationIn(kept: unknown): Translation | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { code, name, base, texts }: Partial<Record<keyof Translation, unknown>> = kept;
  if (typeof code !== 'string' || typeof name !== 'string' || (base !== 'fr' && base !== 'en')) return null;
  if (!Array.isArray(texts) || languageCode(code) === null || code === 'fr' || code === 'en') return null;
  const pairs = texts.filter(isPair);
  return pairs.length === texts.length ? { code, name, base, texts: new Map(pairs) } : null;
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
