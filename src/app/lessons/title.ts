import { minorUnitsPer } from '../../numbers/currency.ts';
import { fillText } from '../../lessons/lesson-text.ts';
import type { Lesson, LessonText } from '../../lessons/lesson.ts';
import { sayFigure } from '../../lessons/say-figure.ts';
import type { LessonSession } from './lesson-session.ts';

/** The title of a lesson that is not played yet. */
export function titleBeforePlay(lesson: Lesson, session: LessonSession): string {
  return textBeforePlay(lesson, lesson.title, session);
}

/**
 * A text of a lesson that is not played yet: its places are filled with the numbers of the room or the lesson's own, and
 * with nothing where only a played future knows the number.
 */
export function textBeforePlay(lesson: Lesson, text: LessonText, session: LessonSession): string {
  const { numbers } = session.saved.value;
  const language = session.language.value;
  const room = (lesson.room?.figures ?? []).map(({ name, amount }) => {
    const given = numbers?.[name] ?? null;
    const own = { value: amount / minorUnitsPer(lesson.room!.currency), unit: lesson.room!.currency };
    const figure = given === null ? own : { value: given, unit: numbers!.currency };
    return [name, sayFigure(figure, language, '')] as const;
  });
  const people = lesson.names.map((own, i) => [`name${i + 1}`, numbers?.names[i] ?? own] as const);
  const figures = lesson.figures.map(({ name }) => [name, '…'] as const);
  const values = Object.fromEntries([...figures, ...room, ...people]);
  return fillText(session.plainText(text), values)
    .map((part) => part.text)
    .join('');
}
