import type { LessonText } from './lesson.ts';

/** A text in a language, or in the first of the lesson's when it has none in it. */
export function textIn(text: LessonText, language: string): string {
  const found = text[language] ?? Object.values(text)[0] ?? '';
  return language === 'fr' ? withFrenchSpaces(found) : found;
}

/** Before these signs French has a space that does not break; whoever writes a lesson need not know how to type it. */
function withFrenchSpaces(text: string): string {
  return text.replace(/ (?=[:;!?%»])/g, '\u00a0').replaceAll('« ', '«\u00a0');
}

/** The names of the places in a text, as `usual` in `Awa envoie {usual}.` */
export function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([A-Za-z][A-Za-z0-9]*)\}/g)].map((match) => match[1]!);
}

/** A piece of a text: words, or the value that fills a place. Values stand apart so that a page can isolate numbers. */
export interface TextPart {
  readonly text: string;
  readonly isValue: boolean;
}

/**
 * Cuts a text at its places and fills them. A place without a value is a mistake of the program and throws: `checkLesson`
 * lets no such text pass.
 */
export function fillText(text: string, values: Readonly<Record<string, string>>): readonly TextPart[] {
  return text.split(/(\{[A-Za-z][A-Za-z0-9]*\})/).flatMap((piece): readonly TextPart[] => {
    if (piece === '') return [];
    const name = /^\{(.*)\}$/.exec(piece)?.[1];
    if (name === undefined) return [{ text: piece, isValue: false }];
    const value = values[name];
    if (value === undefined) throw new Error(`The text "${text}" needs a value for {${name}}.`);
    return [{ text: value, isValue: true }];
  });
}
