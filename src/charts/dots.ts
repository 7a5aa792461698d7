/**
 * So many of 100 futures, as a whole number. Neither 0 nor 100 is said unless it is exactly so: one future that breaks
 * among a thousand still shows as one dot. Example: 3 of 1 000 is 1, 997 of 1 000 is 99.
 */
export function inHundred(count: number, futures: number): number {
  if (futures <= 0 || count <= 0) return 0;
  if (count >= futures) return 100;
  return Math.min(99, Math.max(1, Math.round((100 * count) / futures)));
}

/** One dot of the grouped picture: `row` and `column` from 0 to 9, `filled` for the first `count` of them, row by row. */
export interface Dot {
  readonly row: number;
  readonly column: number;
  readonly filled: boolean;
}

/** Ten rows of ten dots of which the first `count` are filled, row by row: always grouped, never scattered. */
export function hundredDots(count: number): readonly Dot[] {
  return Array.from({ length: 100 }, (_, index) => ({
    row: Math.floor(index / 10),
    column: index % 10,
    filled: index < count,
  }));
}
