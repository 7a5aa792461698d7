import type { LessonPlay } from './play-lesson.ts';

/** How many coins stand for a whole sum: forty fill four rows of ten or two of twenty. */
const allCoins = 40;

/** A sum in coins: those that are there, and those that are missing from a whole. */
export interface CoinCount {
  readonly there: number;
  readonly missing: number;
}

/** A sum in coins, and how many of them are lost: at least one when anything is. */
export function coinsOf(play: LessonPlay, whole: string, part: string | null): CoinCount {
  const sum = valueOf(play, whole);
  const gone = part === null ? 0 : valueOf(play, part);
  return coinsLeft(sum, sum - gone);
}

/**
 * What is left of a sum as coins of forty: any loss takes one coin at least, and any rest leaves one.
 *
 * @param whole  The sum that forty coins stand for; any unit.
 * @param left  What is left of it, in the same unit; above `whole` or below 0 counts as all or nothing.
 * @example coinsLeft(200, 189) // { there: 38, missing: 2 }
 */
export function coinsLeft(whole: number, left: number): CoinCount {
  if (whole <= 0 || left >= whole) return { there: allCoins, missing: 0 };
  if (left <= 0) return { there: 0, missing: allCoins };
  const there = Math.min(allCoins - 1, Math.max(1, Math.round((allCoins * left) / whole)));
  return { there, missing: allCoins - there };
}

/** A percentage as dots of a hundred. */
export function dotsOf(play: LessonPlay, of: string): number {
  return Math.min(100, Math.max(0, Math.round(valueOf(play, of))));
}

function valueOf(play: LessonPlay, name: string): number {
  const room: Readonly<Record<string, number | undefined>> = play.room;
  return room[name] ?? play.figures[name]?.value ?? 0;
}
