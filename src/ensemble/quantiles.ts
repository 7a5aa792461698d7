/**
 * Exact quantiles of type 7 (Hyndman and Fan, "Sample quantiles in statistical packages", The American Statistician 50,
 * 1996, p. 361-365): the p-quantile of n sorted values lies at place (n - 1) p, between two values in proportion.
 * The values are thrown into equal buckets and only the buckets that hold a wanted place are sorted, which costs a fifth of
 * sorting all. One instance serves many columns and allocates nothing.
 *
 *   bucket 0 … 1023 by value;  starts[b] = how many values lie in the buckets before b
 */
export class QuantileFinder {
  readonly #probabilities: readonly number[];
  readonly #starts = new Int32Array(buckets + 1);
  readonly #inside: Float64Array;

  /** `most` is the largest number of values of a column; probabilities lie from 0 to 1. */
  constructor(probabilities: readonly number[], most: number) {
    this.#probabilities = probabilities;
    this.#inside = new Float64Array(most);
  }

  /**
   * Writes the quantiles of the first `count` of `values` to `out`, in the order of the probabilities.
   * Values are finite and there is at least one.
   *
   * @example new QuantileFinder([0.5], 2).find(Float64Array.of(1, 2), 2, out) // out[0] is 1.5
   */
  find(values: Float64Array, count: number, out: Float64Array): void {
    if (count < 1) throw new Error('Quantiles of nothing were asked for.');
    let low = values[0]!;
    let high = low;
    for (let i = 1; i < count; i++) {
      const value = values[i]!;
      if (value < low) low = value;
      else if (value > high) high = value;
    }
    if (low === high) {
      out.fill(low + 0, 0, this.#probabilities.length);
      return;
    }
    const scale = buckets / (high - low);
    if (!(scale > 0 && scale < Number.MAX_VALUE)) {
      this.#findBySorting(values, count, out);
      return;
    }
    this.#countBuckets(values, count, low, scale);
    for (let i = 0; i < this.#probabilities.length; i++) {
      const place = (count - 1) * this.#probabilities[i]!;
      const below = Math.floor(place);
      const lower = this.#valueAt(values, count, below, low, scale);
      const share = place - below;
      // The next value is looked for only when it counts.
      const upper = share === 0 ? lower : this.#valueAt(values, count, below + 1, low, scale);
      out[i] = lower + share * (upper - lower) + 0;
    }
    this.#sortedBucket = -1;
  }

  #sortedBucket = -1;
  #sortedCount = 0;

  #countBuckets(values: Float64Array, count: number, low: number, scale: number): void {
    const starts = this.#starts;
    starts.fill(0);
    for (let i = 0; i < count; i++) starts[bucketOf(values[i]!, low, scale) + 1]! += 1;
    for (let b = 0; b < buckets; b++) starts[b + 1]! += starts[b]!;
    this.#sortedBucket = -1;
  }

  /** The value at a place of the sorted column; sorts the bucket that holds it unless it is the last one sorted. */
  #valueAt(values: Float64Array, count: number, place: number, low: number, scale: number): number {
    const starts = this.#starts;
    let bucket = 0;
    let last = buckets - 1;
    while (bucket < last) {
      const middle = (bucket + last) >>> 1;
      if (starts[middle + 1]! > place) last = middle;
      else bucket = middle + 1;
    }
    if (bucket !== this.#sortedBucket) this.#sortBucket(values, count, bucket, low, scale);
    return this.#inside[place - starts[bucket]!]!;
  }

  #sortBucket(values: Float64Array, count: number, bucket: number, low: number, scale: number): void {
    const inside = this.#inside;
    let found = 0;
    for (let i = 0; i < count; i++) {
      if (bucketOf(values[i]!, low, scale) === bucket) inside[found++] = values[i]!;
    }
    this.#sortedBucket = bucket;
    this.#sortedCount = found;
    sortFirst(inside, this.#sortedCount);
  }

  #findBySorting(values: Float64Array, count: number, out: Float64Array): void {
    const sorted = this.#inside;
    sorted.set(values.subarray(0, count));
    sortFirst(sorted, count);
    for (let i = 0; i < this.#probabilities.length; i++) {
      const place = (count - 1) * this.#probabilities[i]!;
      const below = Math.floor(place);
      const lower = sorted[below]!;
      out[i] = lower + (place - below) * (sorted[Math.min(below + 1, count - 1)]! - lower) + 0;
    }
  }
}

const buckets = 1024;

/** Grows with the value, so that a value of a later bucket is never below one of an earlier bucket. */
function bucketOf(value: number, low: number, scale: number): number {
  const bucket = Math.floor((value - low) * scale);
  return bucket < buckets ? bucket : buckets - 1;
}

/** Sorts the first values: few by insertion, many by the engine, and many that are all the same not at all. */
function sortFirst(values: Float64Array, count: number): void {
  if (count > 32) {
    let differs = false;
    for (let i = 1; i < count && !differs; i++) differs = values[i] !== values[0];
    if (differs) values.subarray(0, count).sort();
    return;
  }
  for (let i = 1; i < count; i++) {
    const value = values[i]!;
    let place = i;
    while (place > 0 && values[place - 1]! > value) {
      values[place] = values[place - 1]!;
      place--;
    }
    values[place] = value;
  }
}
