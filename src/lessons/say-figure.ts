import { formatMoneyIn, formatNumberIn } from '../text/numbers-of-languages.ts';
import type { Lesson } from './lesson.ts';
import type { LessonPlay, PlayedFigure } from './play-lesson.ts';

/** A figure as it is said in a language: with its currency or unit, and no more digits than people say. */
export function sayFigure({ value, unit }: PlayedFigure, language: string, none: string): string {
  if (value === null) return none;
  if (isMoney(unit)) return formatMoneyIn(language, value, unit);
  const number = formatNumberIn(language, value, Math.abs(value) < 10 ? 1 : 0);
  return unit.startsWith('%') ? `${number} %` : number;
}

/** Whether a unit of a figure is a currency. */
export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** What fills the places of a lesson's texts: the room's figures, the people's names and every figure of the pinned future. */
export function placesOf(
  lesson: Lesson,
  play: LessonPlay,
  names: readonly string[],
  language: string,
  none: string,
): Readonly<Record<string, string>> {
  const people = lesson.names.map((own, i) => [`name${i + 1}`, names[i] ?? own] as const);
  const room = Object.entries(play.room).map(([name, value]) => {
    const figure: PlayedFigure = { value, unit: play.currency ?? '' };
    return [name, sayFigure(figure, language, none)] as const;
  });
  const figures = Object.entries(play.figures).map(
    ([name, figure]) => [name, sayFigure(figure, language, none)] as const,
  );
  return Object.fromEntries([...people, ...room, ...figures]);
}
