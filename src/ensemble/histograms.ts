/**
 * Counts of rounded values for many cells (a series in a month), in a size that depends on how many different values there
 * are and not on how many futures. A value is rounded to nine significant binary digits, which is its bin: the bins are the
 * same whatever is counted, so that histograms are merged by adding counts and the order of futures changes no byte. Whole
 * numbers up to 512 and zero stay exact; any other value is off by at most `binError` of itself
 * (those below 1e-307 count as zero).
 *
 *   keys    open addressing: cell × 2^20 + bin, or -1 where free          counts   at the same place
 */
export class Histograms {
  readonly cells: number;
  #keys = new Float64Array(startSize).fill(free);
  #counts = new Uint32Array(startSize);
  #used = 0;
  /** Zeros are most of what is counted, and are counted apart. */
  readonly #zeros: Uint32Array;

  constructor(cells: number) {
    this.cells = cells;
    this.#zeros = new Uint32Array(cells);
  }

  /** Counts a value in a cell. The value is finite. */
  add(cell: number, value: number): void {
    const bin = value === 0 ? 0 : binOf(value);
    if ((bin & notSign) === 0) this.#zeros[cell]! += 1;
    else this.#count(cell * bins + bin, 1);
  }

  /** Adds the counts of another one with as many cells. */
  merge(other: Histograms): void {
    if (other.cells !== this.cells)
      throw new Error(`Histograms of ${this.cells} and ${other.cells} cells do not add up.`);
    for (let cell = 0; cell < this.cells; cell++) this.#zeros[cell]! += other.#zeros[cell]!;
    other.#keys.forEach((key, place) => {
      if (key !== free) this.#count(key, other.#counts[place]!);
    });
  }

  /** All cells, each with its rounded values in ascending order and how often each was counted. */
  sorted(): readonly HistogramCell[] {
    const sizes = Uint32Array.from(this.#zeros, (count) => (count > 0 ? 1 : 0));
    for (const key of this.#keys) if (key !== free) sizes[Math.floor(key / bins)]! += 1;
    const found = Array.from(sizes, (size) => new Float64Array(size));
    // Zero is there already: it is what an array begins with.
    const filled = Uint32Array.from(this.#zeros, (count) => (count > 0 ? 1 : 0));
    for (const key of this.#keys) {
      if (key === free) continue;
      const cell = Math.floor(key / bins);
      found[cell]![filled[cell]!] = valueOf(key - cell * bins);
      filled[cell]! += 1;
    }
    return found.map((values, cell) => {
      values.sort();
      return { values, counts: Uint32Array.from(values, (value) => this.#countOf(cell, value)) };
    });
  }

  #countOf(cell: number, value: number): number {
    if (value === 0) return this.#zeros[cell]!;
    const key = cell * bins + binOf(value);
    let place = placeOf(key, this.#keys.length);
    while (this.#keys[place] !== key) place = (place + 1) & (this.#keys.length - 1);
    return this.#counts[place]!;
  }

  #count(key: number, count: number): void {
    let place = placeOf(key, this.#keys.length);
    while (this.#keys[place] !== key) {
      if (this.#keys[place] === free) {
        this.#keys[place] = key;
        this.#used += 1;
        break;
      }
      place = (place + 1) & (this.#keys.length - 1);
    }
    this.#counts[place]! += count;
    if (this.#used * 2 > this.#keys.length) this.#grow();
  }

  #grow(): void {
    const keys = this.#keys;
    const counts = this.#counts;
    this.#keys = new Float64Array(keys.length * 2).fill(free);
    this.#counts = new Uint32Array(counts.length * 2);
    this.#used = 0;
    keys.forEach((key, place) => {
      if (key !== free) this.#count(key, counts[place]!);
    });
  }
}

/** What was counted in one cell. */
export interface HistogramCell {
  readonly values: Float64Array;
  readonly counts: Uint32Array;
}

/** The largest part of itself by which a counted value is off: half a bin, 1/512. */
export const binError = 1 / 512;

/**
 * The quantiles of type 7 of what was counted, as `QuantileFinder` takes them of the values themselves, each within `binError`
 * of itself. Null of nothing.
 */
export function histogramQuantiles(cell: HistogramCell, probabilities: readonly number[]): readonly number[] | null {
  const { values, counts } = cell;
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const valueAt = (rank: number): number => {
    let seen = 0;
    for (let bin = 0; bin < counts.length; bin++) {
      seen += counts[bin]!;
      if (rank < seen) return values[bin]!;
    }
    return values.at(-1)!;
  };
  return probabilities.map((probability) => {
    const place = (total - 1) * probability;
    const below = Math.floor(place);
    const lower = valueAt(below);
    const share = place - below;
    return share === 0 ? lower : lower + share * (valueAt(below + 1) - lower);
  });
}

/** The mean of what was counted, within `binError` of the mean size. Null of nothing. */
export function histogramMean({ values, counts }: HistogramCell): number | null {
  let total = 0;
  let sum = 0;
  counts.forEach((count, bin) => {
    total += count;
    sum += count * values[bin]!;
  });
  return total === 0 ? null : sum / total;
}

const free = -1;
const startSize = 1024;
/** Sign, exponent and eight digits after the first: the upper 20 bits of a double. */
const bins = 2 ** 20;
/** What is left of a bin without its sign: 0 when the value is zero or too small for a double of full length. */
const notSign = 2 ** 19 - 1;
const view = new DataView(new ArrayBuffer(8));

/** Adds half a bin before cutting; a carry runs into the exponent, which is the next larger number. */
function binOf(value: number): number {
  view.setFloat64(0, value);
  return (view.getUint32(0) + 0x800) >>> 12;
}

function valueOf(bin: number): number {
  view.setUint32(0, (bin << 12) >>> 0);
  view.setUint32(4, 0);
  return view.getFloat64(0);
}

/** Spreads keys over a table whose size is a power of two (Knuth's multiplicative hash of both halves). */
function placeOf(key: number, size: number): number {
  const mixed = Math.imul((key % 4294967296) | 0, 0x9e3779b1) ^ Math.imul(Math.floor(key / 4294967296), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
}
