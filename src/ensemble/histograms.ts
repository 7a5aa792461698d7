/**
 * Counts of rounded values for many cells (a series in a month), in a size that depends on how many different values there
 * are and not on how many futures. A value is rounded to nine significant binary digits, which is its bin: the bins are the
 * same whatever is counted, so that histograms are merged by adding counts and the order of futures changes no byte. Whole
 * numbers up to 512 and zero stay exact; any other value is off by at most `binError` of itself
 * (those below 1e-307 count as zero).
 *
 *   a bin       sign, exponent and eight digits after the first: the upper 20 bits of a double
 *   a chunk     64 neighbouring bins of one cell and sign, a quarter of the way from a number to its double
 *   pages       chunks as they were first needed, 4096 a page: [chunk 0: bin 0 … 63 | chunk 1: … ]
 *   directories by 2 × cell + sign: where each chunk lies that has been needed
 */
export class Histograms {
  readonly cells: number;
  readonly #directories: (Directory | undefined)[];
  readonly #pages: Uint32Array[] = [];
  #chunks = 0;
  /** Zeros are most of what is counted, and are counted apart. */
  readonly #zeros: Uint32Array;

  constructor(cells: number) {
    this.cells = cells;
    this.#zeros = new Uint32Array(cells);
    this.#directories = Array.from({ length: 2 * cells });
  }

  /** Counts a value in a cell, so often. The value is finite. */
  add(cell: number, value: number, times = 1): void {
    const bin = binOf(value);
    if (bin === 0) {
      this.#zeros[cell]! += times;
      return;
    }
    const place = 2 * cell + (value < 0 ? 1 : 0);
    const directory = this.#directories[place];
    const chunk = bin >>> 6;
    const known = directory === undefined ? -1 : chunk - directory.first;
    let slot = known >= 0 && known < directory!.slots.length ? directory!.slots[known]! : -1;
    if (slot < 0) slot = this.#open(place, chunk);
    this.#pages[slot >>> 12]![((slot & 4095) << 6) | (bin & 63)]! += times;
  }

  /** Adds the counts of another one with as many cells. */
  merge(other: Histograms): void {
    if (other.cells !== this.cells)
      throw new Error(`Histograms of ${this.cells} and ${other.cells} cells do not add up.`);
    for (let cell = 0; cell < this.cells; cell++) {
      const { values, counts } = other.cell(cell);
      values.forEach((value, i) => this.add(cell, value, counts[i]!));
    }
  }

  /** A cell's rounded values in ascending order and how often each was counted. */
  cell(cell: number): HistogramCell {
    const values: number[] = [];
    const counts: number[] = [];
    this.#read(2 * cell + 1, (value, count) => (values.push(-value), counts.push(count)));
    values.reverse();
    counts.reverse();
    if (this.#zeros[cell]! > 0) {
      values.push(0);
      counts.push(this.#zeros[cell]!);
    }
    this.#read(2 * cell, (value, count) => (values.push(value), counts.push(count)));
    return { values: Float64Array.from(values), counts: Uint32Array.from(counts) };
  }

  /** Gives a chunk its place, and the directory room for it. */
  #open(place: number, chunk: number): number {
    const before = this.#directories[place] ?? { first: chunk, slots: new Int32Array(0) };
    const first = Math.min(before.first, chunk);
    const length = Math.max(before.first + before.slots.length, chunk + 1) - first;
    const slots = new Int32Array(length).fill(-1);
    slots.set(before.slots, before.first - first);
    this.#directories[place] = { first, slots };
    const slot = this.#chunks++;
    if (slot >>> 12 === this.#pages.length) this.#pages.push(new Uint32Array(4096 << 6));
    slots[chunk - first] = slot;
    return slot;
  }

  /** Tells of each bin of a cell and sign that was counted, the smallest size first. */
  #read(place: number, tell: (size: number, count: number) => void): void {
    const directory = this.#directories[place];
    if (directory === undefined) return;
    directory.slots.forEach((slot, i) => {
      if (slot < 0) return;
      for (let bin = 0; bin < 64; bin++) {
        const count = this.#pages[slot >>> 12]![((slot & 4095) << 6) | bin]!;
        if (count > 0) tell(sizeOf(((directory.first + i) << 6) | bin), count);
      }
    });
  }
}

/** Where the chunks of one cell and sign lie, from chunk `first` on; -1 for one that was not needed. */
interface Directory {
  readonly first: number;
  readonly slots: Int32Array;
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

const view = new Float64Array(1);
const words = new Uint32Array(view.buffer);
const highWord = new Uint32Array(new Float64Array([1]).buffer)[1] === 0 ? 0 : 1;

/** The bin of a number's size: 0 for zero and for what is too small for a double of full length. */
function binOf(value: number): number {
  view[0] = value;
  // Half a bin is added before cutting; a carry runs into the exponent, which is the next larger number.
  return ((words[highWord]! + 0x800) >>> 12) & 0x7ffff;
}

function sizeOf(bin: number): number {
  words[highWord] = bin << 12;
  words[1 - highWord] = 0;
  return view[0]!;
}
