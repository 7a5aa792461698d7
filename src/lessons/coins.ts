import type { LessonPlay } from './play-lesson.ts';

/** How many coins stand for a sum: forty fill four rows of ten. */
const allCoins = 40;

/** A sum in coins, and how many of them are lost: at least one when anything is. */
export function coinsOf(
  play: LessonPlay,
  whole: string,
  part: string | null,
): { readonly coins: number; readonly lost: number } {
  const sum = valueOf(play, whole);
  const gone = part === null ? 0 : valueOf(play, part);
  if (sum <= 0 || gone <= 0) return { coins: allCoins, lost: 0 };
  return { coins: allCoins, lost: Math.min(allCoins, Math.max(1, Math.round((allCoins * gone) / sum))) };
}

/** A percentage as dots of a hundred. */
export function dotsOf(play: LessonPlay, of: string): number {
  return Math.min(100, Math.max(0, Math.round(valueOf(play, of))));
}

function valueOf(play: LessonPlay, name: string): number {
  const room: Readonly<Record<string, number | undefined>> = play.room;
  return room[name] ?? play.figures[name]?.value ?? 0;
}
