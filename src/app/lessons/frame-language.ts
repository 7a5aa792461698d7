import { lessonLanguages, type LessonLanguage, lessonTexts, type LessonTextKey } from '../../text/lessons.ts';
import { type Arguments, textOf } from '../../text/say.ts';
import { language, readersCode } from '../language.ts';

/** The language in which the frame speaks around a lesson in another: its own where the frame knows it, else French. */
export function frameLanguageOf(lessonLanguage: string): LessonLanguage {
  return lessonLanguages.find((each) => each === lessonLanguage) ?? 'fr';
}

/** A text of the frame. */
export function frameText(key: LessonTextKey, spoken: LessonLanguage, given: Arguments): string {
  const words = lessonTexts[key];
  const text: string = spoken === 'ar' ? words.ar : textOf(words, spoken);
  return text.replace(/\{([a-z]+)\}/g, (_, name: string) => String(given[name] ?? ''));
}

/** The language a session begins in: the reader's own where the frame speaks it, else the one of the page. */
export function startingLanguage(): string {
  return lessonLanguages.find((each) => each === readersCode()) ?? language.peek();
}
