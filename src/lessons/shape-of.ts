import type { ShapeName } from './lesson.ts';

/** What moves less than this share of the row's size is flat. */
const flatness = 0.02;

/** How far a row may turn back, as a share of its span, and still go one way. */
const patience = 0.1;

/** A row that rests in at least this share of its months and moves in few goes in steps. */
const restsOften = 0.6;

/**
 * The shape of a row of months: which word says how it goes. Shapes are looked for in this order: flat, steps (mostly at rest,
 * and always in one direction), rises, falls, hump (up, then down) or valley (down, then up), whichever is the larger; what is none of them goes by its two
 * ends. Rule of this program.
 *
 * @example shapeOf([0, 20, 40, 60]) // 'rises'
 */
export function shapeOf(row: readonly number[]): ShapeName {
  const high = Math.max(...row);
  const low = Math.min(...row);
  const span = high - low;
  if (span <= flatness * Math.max(Math.abs(high), Math.abs(low))) return 'flat';
  const first = row[0]!;
  const last = row.at(-1)!;
  const back = patience * span;
  const up = largestFall(row) <= back;
  const down = largestFall(row.map((value) => -value)) <= back;
  if ((up || down) && restingShare(row, span) >= restsOften && row.length > 4) return 'steps';
  if (up) return 'rises';
  if (down) return 'falls';
  const over = high - Math.max(first, last);
  const under = Math.min(first, last) - low;
  if (over > back && over > under) return 'hump';
  if (under > back && under > over) return 'valley';
  return last >= first ? 'rises' : 'falls';
}

/** The largest way down from a point to a later one. */
function largestFall(row: readonly number[]): number {
  let top = -Infinity;
  let fall = 0;
  for (const value of row) {
    top = Math.max(top, value);
    fall = Math.max(fall, top - value);
  }
  return fall;
}

function restingShare(row: readonly number[], span: number): number {
  const rests = row.slice(1).filter((value, i) => Math.abs(value - row[i]!) <= 1e-9 * span).length;
  return rests / (row.length - 1);
}
