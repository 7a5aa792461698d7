/**
 * Sums over the last twelve months, the running one included, or over as many as there have been:
 *
 *   ring  [month 0: place 0 … n-1 | … | month 11: …]     sums [place 0 … n-1]
 *
 * Sums are added up anew each month, so that no rounding error of old months is left in them.
 */
export class YearWindow {
  readonly sums: Float64Array;
  readonly #ring: Float64Array;
  #slot = -1;

  constructor(size: number) {
    this.sums = new Float64Array(size);
    this.#ring = new Float64Array(size * months);
  }

  /** Forgets everything, for a new future. */
  begin(): void {
    this.sums.fill(0);
    this.#ring.fill(0);
    this.#slot = -1;
  }

  /** Opens a month and forgets the one of a year before. */
  turn(): void {
    this.#slot = (this.#slot + 1) % months;
    const { sums } = this;
    this.#ring.fill(0, this.#slot * sums.length, (this.#slot + 1) * sums.length);
    sums.fill(0);
    for (let cell = 0; cell < this.#ring.length; cell++) sums[cell % sums.length]! += this.#ring[cell]!;
  }

  /** Adds to a place in the running month. */
  add(place: number, amount: number): void {
    this.#ring[this.#slot * this.sums.length + place]! += amount;
    this.sums[place]! += amount;
  }
}

const months = 12;
