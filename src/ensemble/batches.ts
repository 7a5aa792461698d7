/** A run of consecutive futures. */
export interface Batch {
  readonly first: number;
  readonly count: number;
}

/** How many futures are handed out at a time when nothing else is asked for. */
export const usualBatch = 25;

/**
 * Cuts futures 0 to `runs - 1` into batches of a size, the last one being smaller when it must.
 * Throws a RangeError when either is not a whole number of 1 or more.
 *
 * @example batchesOf(5, 2) // [{ first: 0, count: 2 }, { first: 2, count: 2 }, { first: 4, count: 1 }]
 */
export function batchesOf(runs: number, size: number): readonly Batch[] {
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`Runs are a whole number of 1 or more, not ${runs}.`);
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`A batch is a whole number of 1 or more, not ${size}.`);
  const batches: Batch[] = [];
  for (let first = 0; first < runs; first += size) batches.push({ first, count: Math.min(size, runs - first) });
  return batches;
}

/** What a cancelled run rejects with. */
export function abortError(): DOMException {
  return new DOMException('The run was cancelled.', 'AbortError');
}
