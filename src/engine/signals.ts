/**
 * State that is not money (trust, awareness, price belief), one value a unit. Stages read `now`, which is the end of the
 * previous phase, and write `next`; the engine moves `next` to `now` after each phase.
 */
export class Signal {
  readonly name: string;
  readonly now: Float64Array;
  readonly next: Float64Array;
  readonly #initial: number;
  /** Set by writers, so that untouched signals cost nothing. */
  touched = false;

  constructor(name: string, count: number, initial: number) {
    this.name = name;
    this.now = new Float64Array(count);
    this.next = new Float64Array(count);
    this.#initial = initial;
  }

  begin(): void {
    this.now.fill(this.#initial);
    this.next.fill(this.#initial);
    this.touched = false;
  }

  write(unit: number, value: number): void {
    this.next[unit] = value;
    this.touched = true;
  }

  endPhase(): void {
    if (!this.touched) return;
    this.now.set(this.next);
    this.touched = false;
  }
}
