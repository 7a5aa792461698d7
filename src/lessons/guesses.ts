import { nearest5 } from './nice-scale.ts';
import type { Guess, Lesson, ShapeName } from './lesson.ts';
import type { LessonPlay } from './play-lesson.ts';
import { shapeOf } from './shape-of.ts';

/** What a room guessed at one step: hands for each option, shape or span, and the points of a line in shown units. */
export interface RoomGuess {
  readonly hands: readonly number[];
  readonly line: readonly number[];
}

/** Nothing guessed yet. */
export const noGuess: RoomGuess = { hands: [], line: [] };

/** How many spans a number is guessed in. */
const spans = 6;

/** How many points a line is drawn with, first and last month among them. */
export const linePoints = 5;

/** The hands of one place, 0 where nobody raised one. */
export function handsAt(guess: RoomGuess, place: number): number {
  return guess.hands[place] ?? 0;
}

/** The room's guess with hands added or taken at a place; never fewer than none. */
export function withHands(guess: RoomGuess, place: number, more: number): RoomGuess {
  const length = Math.max(guess.hands.length, place + 1);
  const hands = Array.from({ length }, (_, i) => Math.max(0, handsAt(guess, i) + (i === place ? more : 0)));
  return { ...guess, hands };
}

/** All hands that were raised. */
export function handsOf(guess: RoomGuess): number {
  return guess.hands.reduce((sum, hands) => sum + hands, 0);
}

/** A span of numbers that a room can raise hands for; the last one holds its upper end too. */
export interface SpanOfNumbers {
  readonly from: number;
  readonly to: number;
}

/** The scale of a guessed number in the room's money, cut into equal spans with round ends. */
export function spansOf(guess: Extract<Guess, { form: 'place' }>, play: LessonPlay): readonly SpanOfNumbers[] {
  const { from, to } = scaleIn(guess, play.figures[guess.figure]?.unit ?? '', play);
  const width = nearest5((to - from) / spans);
  return Array.from({ length: spans }, (_, i) => ({ from: from + i * width, to: from + (i + 1) * width }));
}

/** The place of a number among spans; the first or last one for a number outside. */
export function spanOf(value: number, among: readonly SpanOfNumbers[]): number {
  const place = among.findIndex(({ to }) => value < to);
  return place < 0 ? among.length - 1 : place;
}

/** The highest value that a line can be drawn to, in the room's money. */
export function topOf(guess: Extract<Guess, { form: 'line' }>, play: LessonPlay): number {
  const unit = lineOf(guess, play).unit;
  return scaleIn({ from: 0, to: guess.to }, unit, play).to;
}

/** Sums of the room's currency follow its size; all else stays. */
function scaleIn({ from, to }: SpanOfNumbers, unit: string, play: LessonPlay): SpanOfNumbers {
  const factor = unit === play.currency ? play.factor : 1;
  return { from: from * factor, to: to * factor };
}

/** The place of the option that turned out right, or null when its figures have no value. */
export function winnerOf({ options, wins }: Extract<Guess, { form: 'choose' }>, play: LessonPlay): number | null {
  const values = options.map(({ figure }) => play.figures[figure]?.value ?? null);
  if (values.some((value) => value === null)) return null;
  const known = values as readonly number[]; // Looked through just above.
  return known.indexOf(wins === 'highest' ? Math.max(...known) : Math.min(...known));
}

/** The row that a line or shape was guessed for. */
export function lineOf(
  guess: Extract<Guess, { form: 'line' | 'shape' }>,
  play: LessonPlay,
): LessonPlay['lines'][number] {
  return play.lines.find(({ run, series }) => run === guess.run && series === guess.series)!;
}

/** The shape that turned out. */
export function shapeThatCame(guess: Extract<Guess, { form: 'shape' }>, play: LessonPlay): ShapeName {
  return shapeOf(lineOf(guess, play).values);
}

/** The months of the points of a drawn line, spread evenly over a row. */
export function monthsOfPoints(months: number): readonly number[] {
  return Array.from({ length: linePoints }, (_, i) => Math.round((i * (months - 1)) / (linePoints - 1)));
}

/** The guess that a reveal answers. */
export function guessNamed(lesson: Lesson, name: string): Guess {
  const step = lesson.steps.find((each) => each.kind === 'predict' && each.name === name);
  if (step?.kind !== 'predict') throw new Error(`No step of the lesson asks for ${name}.`);
  return step.guess;
}

/** How many of the room had it right: their count and all who raised a hand. Null for a line, which is near or far. */
export function rightHands(
  guess: Guess,
  room: RoomGuess,
  play: LessonPlay,
): { readonly n: number; readonly of: number } | null {
  const place = placeThatCame(guess, play);
  return place === null ? null : { n: handsAt(room, place), of: handsOf(room) };
}

/** The place of what came among the places that hands are raised for, or null. */
export function placeThatCame(guess: Guess, play: LessonPlay): number | null {
  switch (guess.form) {
    case 'choose':
      return winnerOf(guess, play);
    case 'place': {
      const value = play.figures[guess.figure]?.value ?? null;
      return value === null ? null : spanOf(value, spansOf(guess, play));
    }
    case 'shape':
      return guess.shapes.indexOf(shapeThatCame(guess, play));
    case 'line':
      return null;
  }
}

/** How far the end of a drawn line is from what came; null when nothing was drawn. */
export function missAtTheEnd(guess: Guess, room: RoomGuess, play: LessonPlay): number | null {
  const drawn = room.line.at(-1);
  if (guess.form !== 'line' || drawn === undefined) return null;
  return Math.abs(drawn - (lineOf(guess, play).values.at(-1) ?? 0));
}
