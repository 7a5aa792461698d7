/** A run of consecutive futures. */
export interface Batch {
  readonly first: number;
  readonly count: number;
}

/** How long a batch should take, in milliseconds: short enough to be stopped at once, long enough that messages cost nothing. */
const wantedTime = 40;
const [firstSize, largestSize] = [1, 64];

/**
 * Hands out futures 0 to `runs - 1` in batches, the first futures first; those that got lost come back before all others. The
 * size is fixed, or grows from one future, for an early first picture, to what takes about 40 ms; it never changes a result.
 */
export class BatchQueue {
  readonly #runs: number;
  readonly #fixed: number | null;
  readonly #lost: Batch[] = [];
  #next = 0;
  #size = firstSize;

  /** Throws a RangeError when either number is not a whole one of 1 or more. */
  constructor(runs: number, fixed: number | null) {
    if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`Runs are a whole number of 1 or more, not ${runs}.`);
    if (fixed !== null && (!Number.isInteger(fixed) || fixed < 1))
      throw new RangeError(`A batch is a whole number of 1 or more, not ${fixed}.`);
    this.#runs = runs;
    this.#fixed = fixed;
  }

  /** How many can be handed out at most, as batches now are. */
  get waiting(): number {
    return this.#lost.length + Math.ceil((this.#runs - this.#next) / (this.#fixed ?? 1));
  }

  /** The next batch, or null when all futures are handed out. */
  take(): Batch | null {
    const lost = this.#lost.pop();
    if (lost !== undefined) return lost;
    if (this.#next === this.#runs) return null;
    const batch = { first: this.#next, count: Math.min(this.#fixed ?? this.#size, this.#runs - this.#next) };
    this.#next += batch.count;
    return batch;
  }

  /** Takes a batch back that was not played. */
  giveBack(batch: Batch): void {
    this.#lost.push(batch);
  }

  /** Told how long a batch took, in milliseconds; sizes at most quadruple at a time, because the first futures are slow. */
  took({ count }: Batch, time: number): void {
    const wanted = Math.floor((wantedTime * count) / Math.max(time, 0.01));
    this.#size = Math.max(1, Math.min(wanted, 4 * this.#size, largestSize));
  }
}

/** What a cancelled run rejects with. */
export function abortError(): DOMException {
  return new DOMException('The run was cancelled.', 'AbortError');
}
