import type { LessonPlay } from './play-lesson.ts';

/** Shares of a sum that a till's notes would be, largest first, and how many of each lie on the table. */
const notes = [
  [0.5, 1],
  [0.25, 1],
  [0.1, 2],
  [0.05, 1],
] as const;

/** Rounds down to one digit that notes bear: 1, 2 or 5 times a power of ten. */
function noteBelow(value: number): number {
  let power = 1;
  while (power * 10 <= value) power *= 10;
  while (power > value) power /= 10;
  const digit = [5, 2, 1].find((times) => times * power <= value * 1.000_001) ?? 1;
  return Number((digit * power).toPrecision(6));
}

/**
 * Notes and coins that add up to the usual sum or the contribution of the room, in values that notes bear, largest first.
 * Empty for a lesson without money of the room's.
 *
 * @example playMoney({ room: { usual: 200 }, … }) // [100, 50, 20, 20, 10]
 */
export function playMoney(play: Pick<LessonPlay, 'room'>): readonly number[] {
  const sum = play.room.usual ?? play.room.contribution ?? 0;
  if (!(sum > 0)) return [];
  const laid = notes.flatMap(([share, count]) => Array.from({ length: count }, () => noteBelow(sum * share)));
  let rest = sum - laid.reduce((total, value) => total + value, 0);
  const smallest = noteBelow(sum / 100);
  while (rest >= smallest * 0.999 && laid.length < mostNotes) {
    const note = noteBelow(rest);
    laid.push(note);
    rest -= note;
  }
  return laid.sort((a, b) => b - a);
}

/** What fits on a sheet to cut out. */
const mostNotes = 24;
