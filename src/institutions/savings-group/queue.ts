/**
 * Members who did not get their whole pot and wait for what is still owed to them, the longest wait first:
 *
 *   units    [ - | - | head … tail-1 | - ]      amounts likewise, minor units
 *
 * Arrears paid late go to the head. What will never be paid is missing at the tail. There is at most one entry a meeting, so
 * the room is known beforehand and nothing is allocated in the loop.
 */
export class ClaimQueue {
  /** The account that stands for members who ran off with a pot: what is paid on their claims stays in the box. */
  static readonly forfeited = -1;

  total = 0;
  readonly #units: Int32Array;
  readonly #amounts: Float64Array;
  #head = 0;
  #tail = 0;

  constructor(meetings: number) {
    this.#units = new Int32Array(meetings);
    this.#amounts = new Float64Array(meetings);
  }

  clear(): void {
    this.#head = 0;
    this.#tail = 0;
    this.total = 0;
  }

  /** Puts a claim at the end; a claim of zero is none. */
  push(unit: number, amount: number): void {
    if (amount === 0) return;
    this.#units[this.#tail] = unit;
    this.#amounts[this.#tail] = amount;
    this.#tail++;
    this.total += amount;
  }

  /** Who has waited longest. Only while `total` is above zero. */
  get first(): number {
    return this.#units[this.#head]!;
  }

  /** Pays the first claim from `amount`; returns what it took. */
  payFirst(amount: number): number {
    const paid = Math.min(amount, this.#amounts[this.#head]!);
    this.#amounts[this.#head]! -= paid;
    this.total -= paid;
    if (this.#amounts[this.#head] === 0) this.#head++;
    return paid;
  }

  /** Strikes claims off from the end, for money that will never come. Throws when more is struck off than is owed. */
  strikeOff(amount: number): void {
    let left = amount;
    while (left > 0) {
      if (this.#tail === this.#head) throw new Error(`${left} cannot be struck off: nobody is owed that much.`);
      const last = this.#tail - 1;
      const cut = Math.min(left, this.#amounts[last]!);
      this.#amounts[last]! -= cut;
      this.total -= cut;
      left -= cut;
      if (this.#amounts[last] === 0) this.#tail--;
    }
  }

  /** Passes the claims of a member who ran off to the box. */
  forfeit(unit: number): void {
    for (let i = this.#head; i < this.#tail; i++) if (this.#units[i] === unit) this.#units[i] = ClaimQueue.forfeited;
  }
}
