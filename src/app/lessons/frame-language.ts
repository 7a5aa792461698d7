import { effect, untracked } from '@preact/signals';
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

/** A lesson under way, or the room before one. */
interface Speaker {
  readonly lesson: { peek(): { readonly languages: readonly string[] } | null };
  speak(language: string): void;
}

/** Has it speak each language that the reader goes on to, where the lesson has it, or the room; gives back how to stop. */
export function onPageLanguage(speaker: Speaker): () => void {
  let isFirst = true;
  return effect(() => {
    const code = readersCode();
    const languages = speaker.lesson.peek()?.languages ?? lessonLanguages;
    if (!isFirst && languages.some((each) => each === code)) untracked(() => speaker.speak(code));
    isFirst = false;
  });
}

/** The language a session begins in: the reader's own where the frame speaks it, else the one of the page. */
export function startingLanguage(): string {
  return lessonLanguages.find((each) => each === readersCode()) ?? language.peek();
}
