import type { Ledger } from '../../engine/ledger.ts';

/**
 * What some flows moved since it was last taken, in steps of months or weeks; whole minor units. `endPeriod` comes once, at
 * the end of each period.
 */
export class Stream {
  readonly flows: readonly number[];
  #past = 0;
  #taken = 0;

  constructor(flows: readonly number[]) {
    this.flows = flows;
  }

  /** Forgets everything, for a new future. */
  begin(): void {
    this.#past = 0;
    this.#taken = 0;
  }

  /** Moved in this period so far. */
  ofPeriod(ledger: Ledger, period: number): number {
    let sum = 0;
    for (let i = 0; i < this.flows.length; i++) sum += ledger.moved(this.flows[i]!, period);
    return sum;
  }

  /** Moved since it was last taken, this period included so far. */
  now(ledger: Ledger, period: number): number {
    return this.#past + this.ofPeriod(ledger, period) - this.#taken;
  }

  /** The same, once: the next time it counts from here. */
  take(ledger: Ledger, period: number): number {
    const sum = this.now(ledger, period);
    this.#taken += sum;
    return sum;
  }

  endPeriod(ledger: Ledger, period: number): void {
    this.#past += this.ofPeriod(ledger, period);
  }
}
