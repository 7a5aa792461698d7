import type { Language } from '../../engine/words.ts';
import { languagesRoomTexts as texts } from '../../text/languages-room.ts';
import { say } from '../../text/say.ts';
import { plainSpaces, type Translation } from '../../text/translation.ts';

/** Texts that stand in one file of the program: each in French and in English. */
export interface TextsOfFile {
  readonly where: string;
  readonly texts: readonly (readonly [fr: string, en: string])[];
}

/** The texts in one of the two languages, each once, where it stands first. */
export function eachOnce(
  listed: readonly TextsOfFile[],
  language: Language,
): readonly { readonly where: string; readonly texts: readonly string[] }[] {
  const known = new Set<string>();
  const isNew = (text: string): boolean => {
    const plain = plainSpaces(text);
    const isFirst = !known.has(plain) && /\p{L}/u.test(plain);
    known.add(plain);
    return isFirst;
  };
  return listed
    .map(({ where, texts: pairs }) => ({
      where,
      texts: pairs.map(([fr, en]) => (language === 'fr' ? fr : en)).filter(isNew),
    }))
    .filter(({ texts: own }) => own.length > 0);
}

/** How far a translation has come. */
export interface Coverage {
  readonly total: number;
  readonly done: number;
  /** Texts it translates that this version of the program does not say. */
  readonly orphans: readonly string[];
}

export function coverageOf(listed: readonly TextsOfFile[], translation: Translation): Coverage {
  const all = eachOnce(listed, translation.base).flatMap((file) => file.texts.map(plainSpaces));
  const known = new Set(all);
  const orphans = [...translation.texts.keys()].filter((text) => !known.has(text));
  return { total: all.length, done: translation.texts.size - orphans.length, orphans };
}

/**
 * A language file with every text of the program: what a translation says already stands behind it, the rest waits to be
 * translated, and what the program no longer says comes last.
 */
export function languageFile(listed: readonly TextsOfFile[], base: Language, translation: Translation | null): string {
  const head = say(texts.fileHead, base, { open: '{', close: '}' });
  const line = (text: string): string => {
    const said = translation?.texts.get(plainSpaces(text));
    return `  ${quoted(text)}:${said === undefined ? '' : ` ${quoted(said)}`}`;
  };
  const orphans = translation === null ? [] : coverageOf(listed, translation).orphans;
  return [
    ...comment(head),
    'language: 1',
    `code: ${translation?.code ?? ''}`.trim(),
    `name: ${translation === null ? '' : quoted(translation.name)}`.trim(),
    `base: ${base}`,
    'texts:',
    ...eachOnce(listed, base).flatMap(({ where, texts: own }) => ['', `  # ${where}`, ...own.map(line)]),
    ...(orphans.length === 0 ? [] : ['', ...comment(say(texts.fileOrphans, base)), ...orphans.map(line)]),
    '',
  ].join('\n');
}

function comment(text: string): readonly string[] {
  return text.split('\n').map((each) => `# ${each}`);
}

/** As YAML and JSON both read it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
