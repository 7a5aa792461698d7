import type { AccountBlock } from './accounts.ts';
import type { Flow } from './flows.ts';

/**
 * A sliding sum per unit of a block over the last `window` periods, the running one included, of given flows as seen
 * from one side. Example: what each family received through one agent in the last twelve months.
 *
 *   ring  [slot 0: unit 0 … n-1 | slot 1: … | … window-1]      sums [unit 0 … n-1], counts likewise
 */
export class Tally {
  /** Whether posts of a flow count; asked once per flow, when the ledger is made. */
  readonly watches: (flow: Flow) => boolean;
  readonly side: 'from' | 'to';
  readonly block: AccountBlock;
  readonly window: number;
  /** Sum over the window, in minor units, by unit. */
  readonly sums: Float64Array;
  /** Number of posts over the window, by unit. */
  readonly counts: Float64Array;
  readonly #ring: Float64Array;
  readonly #ringCounts: Float64Array;
  #slot = 0;

  constructor(watches: (flow: Flow) => boolean, side: 'from' | 'to', block: AccountBlock, window: number) {
    if (!Number.isInteger(window) || window < 1)
      throw new Error(`A tally needs a window of 1 period or more, got ${window}.`);
    this.watches = watches;
    this.side = side;
    this.block = block;
    this.window = window;
    this.sums = new Float64Array(block.count);
    this.counts = new Float64Array(block.count);
    this.#ring = new Float64Array(block.count * window);
    this.#ringCounts = new Float64Array(block.count * window);
  }

  begin(): void {
    this.sums.fill(0);
    this.counts.fill(0);
    this.#ring.fill(0);
    this.#ringCounts.fill(0);
    this.#slot = 0;
  }

  /** Forgets the oldest period. */
  beginPeriod(period: number): void {
    this.#slot = period % this.window;
    const first = this.#slot * this.block.count;
    for (let unit = 0; unit < this.block.count; unit++) {
      this.sums[unit]! -= this.#ring[first + unit]!;
      this.counts[unit]! -= this.#ringCounts[first + unit]!;
      this.#ring[first + unit] = 0;
      this.#ringCounts[first + unit] = 0;
    }
  }

  add(from: number, to: number, amount: number): void {
    const unit = (this.side === 'from' ? from : to) - this.block.first;
    if (unit < 0 || unit >= this.block.count) return;
    const cell = this.#slot * this.block.count + unit;
    this.#ring[cell]! += amount;
    this.#ringCounts[cell]! += 1;
    this.sums[unit]! += amount;
    this.counts[unit]! += 1;
  }
}
